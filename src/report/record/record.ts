import { fence } from '../../markdown/fence.js'
import { fullestThatFits } from '../../markdown/fullest-that-fits.js'
import { repositoryLink } from '../../markdown/link.js'
import { blocks, code, html, join, type Markup, paragraph } from '../../markdown/markup.js'
import type { Decision } from '../../registry/decision.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import type { ReportContext } from '../context.js'
import { MAX_COMMENT_BYTES, MAX_SUMMARY_BYTES } from '../page.js'
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
  readonly context: ReportContext
}

const STEPS: readonly [number, ...number[]] = [5_000, 500, 100, 20, 5, 0]

/**
 * The page of a version that was decided on or deployed: verdict, way, decision, environments, metrics, ARN, provenance.
 * The pull request's comment is edited to be this.
 */
export function renderRecord(request: RecordRequest): string {
  const { marker } = request
  const head = marker === undefined ? '' : `${marker}\n`
  const render = (maxRows: number) => `${head}${page(request, maxRows).source}\n`
  return fullestThatFits({
    steps: STEPS,
    render,
    limitInBytes: marker === undefined ? MAX_SUMMARY_BYTES : MAX_COMMENT_BYTES,
  })
}

/** The same page as a part of a longer one, with at most so many metrics. */
export function recordSection(request: Omit<RecordRequest, 'marker'>, maxRows: number): Markup {
  return page(request, maxRows)
}

/** `churn version 14`: how headings and sentences call a version. */
export function versionName(group: string, version: number): Markup {
  return html`${code(group, 63)} version ${version}`
}

function page(request: RecordRequest, maxRows: number): Markup {
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
    reportAtRegistration(version, context),
  )
}

/**
 * Where the comparison is that the comment showed at first: the summary of the run that registered the version. What a comment
 * says is not posted again, for anybody who may write comments could have written it; a link is checked to be a run's of ours.
 */
function reportAtRegistration({ description }: DescribedVersion, context: ReportContext): Markup | undefined {
  const metadata = description.CustomerMetadataProperties ?? {}
  const page = [metadata['smr/run'], description.MetadataProperties?.GeneratedBy].find((one) => one !== undefined)
  const home = `${context.serverUrl}/${context.repository}/`
  const path = page?.startsWith(home) ? page.slice(home.length) : undefined
  const id = /^actions\/runs\/([1-9]\d{0,15})$/.exec(path ?? '')?.[1]
  if (id === undefined) return undefined
  return paragraph(html`The report at registration is the summary of ${repositoryLink(`run ${id}`, context, path)}.`)
}
