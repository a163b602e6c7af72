import { fence } from '../../markdown/fence.js'
import { fullestThatFits } from '../../markdown/fit.js'
import { blocks, code, html, join, type Markup, paragraph } from '../../markdown/markup.js'
import type { Decision } from '../../registry/decision.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import type { ReportContext } from '../context.js'
import { hiddenLine, MAX_COMMENT_BYTES, MAX_SUMMARY_BYTES } from '../page.js'
import { whatItSaidBefore } from './before.js'
import { decisionSentence, knownDecision } from './decision.js'
import { deploymentsTable, environmentsOf, type RecordedDeployment, railOf } from './environments.js'
import { provenanceOf } from './footer.js'
import { metricsOf } from './metrics.js'

export type { RecordedDeployment } from './environments.js'

export interface RecordRequest {
  /** The first line of a comment, by which it is found again; absent for a job summary. */
  readonly marker?: string
  /** The verdict, first in sign and then in words: `✅ churn version 14 is approved`. Stands inside a heading. */
  readonly heading: Markup
  readonly group: string
  /** Read from the registry just now: a record is never made from what an older comment says (T14). */
  readonly version: DescribedVersion
  /** What this run decided; else what the version's ApprovalDescription says. */
  readonly decision?: Decision
  readonly deployments?: readonly RecordedDeployment[]
  /** Blocks of the mode that renders: alerts, checks, what to do next. They stand below the decision. */
  readonly body?: readonly (Markup | undefined)[]
  /** Our own comment as it stands, whose report is kept as a folded section. */
  readonly existingBody?: string
  readonly context: ReportContext
}

const STEPS: readonly [Room, ...Room[]] = [
  { maxRows: 5_000, before: true },
  ...[5_000, 500, 100, 20, 5, 0].map((maxRows) => ({ maxRows, before: false })),
]

interface Room {
  readonly maxRows: number
  readonly before: boolean
}

/**
 * The page of a version that was decided on or deployed: verdict, way, decision, environments, metrics, ARN, provenance.
 * The pull request's comment is edited to be this.
 */
export function renderRecord(request: RecordRequest): string {
  const { marker } = request
  const head = marker === undefined ? '' : `${marker}\n${recordLine(request.version)}\n`
  const render = (room: Room) => `${head}${page(request, room).source}\n`
  return fullestThatFits({
    steps: STEPS,
    render,
    limitInBytes: marker === undefined ? MAX_SUMMARY_BYTES : MAX_COMMENT_BYTES,
  })
}

/**
 * A hidden line that is the same for records of the same version with the same decision. A comment is asked only whether it
 * has this line already, never what state it tells.
 */
export function recordLine({ arn, description }: DescribedVersion): string {
  return hiddenLine('record', [arn, description.ModelApprovalStatus, description.ApprovalDescription])
}

/** The same page as a part of a longer one, with at most so many metrics. */
export function recordSection(request: Omit<RecordRequest, 'marker' | 'existingBody'>, maxRows: number): Markup {
  return page(request, { maxRows, before: false })
}

/** `churn version 14`: how headings and sentences call a version. */
export function versionName(group: string, version: number): Markup {
  return html`${code(group, 63)} version ${version}`
}

function page(request: RecordRequest, { maxRows, before }: Room): Markup {
  const { heading, version, context, body = [] } = request
  const decision = knownDecision(version, request.decision)
  const environments = environmentsOf(version, request.deployments ?? [])
  return blocks(
    html`<h3>${heading}</h3>`,
    paragraph(join(railOf(version, decision, environments), ' → ')),
    decisionSentence(version, decision, context),
    ...body,
    deploymentsTable(environments),
    metricsOf(version, maxRows),
    fence('text', version.arn),
    provenanceOf(version, context),
    before ? whatItSaidBefore(request.existingBody) : undefined,
  )
}
