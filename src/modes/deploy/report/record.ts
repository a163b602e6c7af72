import { defined } from '../../../language/defined.js'
import { blocks } from '../../../markdown/markup.js'
import type { DescribedVersion } from '../../../registry/look-up.js'
import { servedEnvironments, servedKey } from '../../../registry/served.js'
import type { ReportContext } from '../../../report/context.js'
import { type RecordedDeployment, renderRecord } from '../../../report/record/record.js'
import type { DeploymentResult } from '../result.js'
import { errorsAndWarnings } from './errors-and-warnings.js'
import { nextStep } from './next-steps.js'
import { OUTCOMES } from './outcomes.js'
import { alarmsInShort, reasonSentence, servingSentence } from './serving.js'
import { trafficInWords } from './traffic-course.js'
import { markupOf, verdict } from './verdict.js'

const COMMENT_DETAIL = { maxMessage: 2_000, maxRows: 0, foldedSections: false }

export interface DeployRecordRequest {
  readonly result: DeploymentResult
  /** Read from the registry after the deployment: a record is never made from what an older comment says (T14). */
  readonly version: DescribedVersion
  readonly context: ReportContext
  /** The first line of the comment, by which it is found again. */
  readonly marker: string
}

/** The pull request's comment as the record of its version: verdict, way, where it serves since when, how to go back. */
export function renderDeployRecord(request: DeployRecordRequest): string {
  const { result, version, context, marker } = request
  const deployment = recordedDeployment(result, version)
  return renderRecord({
    marker,
    heading: markupOf(verdict(result)),
    group: result.version?.group ?? result.file?.manifest.group ?? '',
    version,
    deployments: deployment === undefined ? [] : [deployment],
    body: [
      blocks(
        errorsAndWarnings(result, COMMENT_DETAIL),
        servingSentence(result),
        reasonSentence(result),
        nextStep(result, context),
      ),
    ],
    context,
  })
}

/** Whether the pull request's comment should say it: a dry run or a refusal changes nothing that is on record. */
export function isWorthRecording({ outcome, version }: DeploymentResult): boolean {
  return version !== undefined && OUTCOMES[outcome.kind].recorded !== undefined
}

/** One environment's line of the record, as this run knows it. */
export function recordedDeployment(
  result: DeploymentResult,
  { description }: Pick<DescribedVersion, 'description'>,
): RecordedDeployment | undefined {
  const { environment, endpointName, outcome, finishedAt } = result
  const state = OUTCOMES[outcome.kind].recorded
  // Without an environment the endpoint is what tells one place from another.
  const name = environment === '' ? endpointName : environment
  if (state === undefined || name === undefined) return undefined
  const recorded = servedEnvironments(description.CustomerMetadataProperties).find(
    (one) => servedKey(one.environment) === servedKey(environment),
  )
  const since = outcome.kind === 'deployed' ? finishedAt : outcome.kind === 'current' ? recorded?.since : undefined
  return defined({
    environment: name,
    state,
    endpointName,
    since,
    traffic: trafficInWords(result),
    alarms: alarmsInShort(result),
  })
}
