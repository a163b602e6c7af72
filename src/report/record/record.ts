import { fence } from '../../markdown/fence.js'
import { fullestThatFits } from '../../markdown/fullest-that-fits.js'
import { commitPath, repositoryLink } from '../../markdown/link.js'
import { blocks, bold, code, html, join, type Markup, NOTHING, paragraph, small } from '../../markdown/markup.js'
import { count, formatNumber } from '../../markdown/numbers.js'
import { table } from '../../markdown/table.js'
import { byShownName } from '../../metrics/compare/pairing.js'
import type { Decision } from '../../registry/decision.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { readSuffix } from '../../registry/version/identity.js'
import { storedMetrics } from '../../registry/version/stored-metrics.js'
import type { ReportContext } from '../context.js'
import { runPart, signature } from '../footer.js'
import { MAX_COMMENT_BYTES, MAX_SUMMARY_BYTES } from '../page.js'
import { decisionSentence, knownDecision } from './decision.js'
import { deploymentsTable, environmentsOf, type RecordedDeployment, railOf } from './environments.js'

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

/** Where the version comes from, and which run wrote this. */
function provenanceOf({ description, arn }: DescribedVersion, context: ReportContext): Markup {
  const { CustomerMetadataProperties: metadata = {}, MetadataProperties: provenance } = description
  const { CommitId: commit = '' } = provenance ?? {}
  const isOurs = provenance?.Repository === `${context.serverUrl}/${context.repository}`
  const actor = metadata['smr/actor']
  const specification = readSuffix(description.ModelPackageDescription)?.specification
  const account = /^arn:[a-z-]+:sagemaker:[a-z0-9-]+:(\d{12}):/.exec(arn)?.[1]
  const commitName = code(commit.slice(0, 7))
  return small(
    ...(commit === ''
      ? []
      : [html`commit ${isOurs ? repositoryLink(commitName, context, commitPath(commit)) : commitName}`]),
    ...(actor === undefined ? [] : [html`registered by ${code(actor, 100)}`]),
    ...(specification === undefined ? [] : [html`spec ${code(specification.slice(0, 8))}`]),
    ...(account === undefined ? [] : [html`registry ${code(account)}`]),
    ...runPart(context),
    ...signature(context),
  )
}

/** The values of a version's metrics, as many as there is room for. */
function metricsOf({ description }: DescribedVersion, maxRows: number): Markup {
  const metrics = [...byShownName(storedMetrics(description))]
  if (metrics.length === 0) return NOTHING
  const shown = metrics.slice(0, maxRows)
  const left = metrics.length - shown.length
  if (shown.length === 0) return small(`${count(metrics.length, 'metric')} left out to fit GitHub’s limit`)
  const hasDeviation = shown.some(([, { standardDeviation }]) => standardDeviation !== undefined)
  return blocks(
    table({
      columns: [
        { title: html`Metric` },
        { title: html`Value`, align: 'right' },
        ...(hasDeviation ? [{ title: html`Standard deviation`, align: 'right' as const }] : []),
      ],
      rows: shown.map(([name, { value, standardDeviation }]) => [
        code(name, 64),
        bold(formatNumber(value)),
        ...(hasDeviation ? [html`${standardDeviation === undefined ? '' : formatNumber(standardDeviation)}`] : []),
      ]),
    }),
    left === 0 ? undefined : small(`${count(left, 'more metric')} left out to fit GitHub’s limit`),
  )
}
