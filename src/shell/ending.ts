import type { Run } from '../github/event.js'
import type { Runner } from '../github/runner.js'
import type { CommonInputs } from '../inputs/inputs.js'
import type { ReportingInputs } from '../inputs/reporting.js'
import { commitOf } from '../registry/provenance.js'
import type { ReportContext } from '../report/context.js'
import type { EarlierVersions, Ending } from '../report/ending.js'
import { clock } from '../run/clock.js'
import type { CommentSeen, OwnComment } from '../run/comment/write.js'
import { jobOfReport } from '../run/job.js'
import type { ModeRun } from '../run/mode-run.js'
import { writeReport } from '../run/publish.js'
import type { Failure } from './failure.js'

export interface EndedRun {
  readonly failure: Failure
  readonly inputs: ReportingInputs
  /** The run as its mode would have had it; absent where the inputs could not be read. */
  readonly modeRun?: ModeRun<CommonInputs>
  /** Absent where the event could not be read. */
  readonly run: Run | undefined
  readonly runner: Runner
  readonly actionVersion: string
}

/**
 * Reports a run that ended before it had results: a job summary and a report file, always; for `mode: register` on a pull request also our
 * comment, so that it speaks of the newest commit and not of one that was registered before. Never rejects: the failure
 * itself was reported already.
 */
export async function reportEnding(ended: EndedRun): Promise<void> {
  const { runner } = ended
  // The mode reported for itself, or there is nowhere to report to but the log.
  if (runner.hasSummary() || ended.run?.offline === 'laptop') return
  try {
    const { renderEndingComment, renderEndingSummary } = await import('../report/ending.js')
    runner.setOutput('report-path', await writeReport(reportFileOf(ended)))
    const context = contextOf(ended)
    const own = await ownComment(ended)
    const gone = own === undefined ? undefined : await goneManifest(ended)
    const ending = endingOf(ended, await earlier(ended, (await own?.look())?.existing), gone)
    await runner.writeSummary(renderEndingSummary(ending, context))
    if (own === undefined) return
    const { writeOwnComment } = await import('../run/comment/write.js')
    const render = () => renderEndingComment(ending, context, own.marker)
    const url = await writeOwnComment({ ...own, hasFailed: true, isWorthCommenting: () => true, render })
    if (url === undefined) return
    runner.setOutput('comment-url', url)
    runner.info(`Comment: ${url}`)
  } catch (error) {
    runner.info(`The failure could not be reported beyond this log: ${String(error)}`)
  }
}

/** For who joins the reports of many jobs: why this one has no results. */
function reportFileOf({ failure, inputs, run, actionVersion }: EndedRun): object {
  const { code, message, hint, problems, sent = [] } = failure
  const ended = { code, message: [message, ...sent].join('\n'), hint, problems }
  const job = run && jobOfReport({ run, actionVersion }, { manifest: inputs.manifest })
  return { schema: 1, mode: inputs.mode, failureReason: code, message, job, models: [], ended }
}

function endingOf({ failure, inputs }: EndedRun, earlierVersions: EarlierVersions, gone: string | undefined): Ending {
  const { code, message: said, hint, problems = [], sent = [] } = failure
  const message = gone === undefined ? said : `${said}\n${gone}`
  return { mode: inputs.mode, code, message, hint, problems, sent, earlier: earlierVersions }
}

/** Asked only where no manifest was found, which is an input that names none. */
async function goneManifest({ failure: { code }, inputs, modeRun }: EndedRun): Promise<string | undefined> {
  if (code !== 'invalid-input' || inputs.mode !== 'register' || modeRun === undefined) return undefined
  const { manifestIsGone } = await import('../run/earlier-versions.js')
  return manifestIsGone(modeRun)
}

/**
 * Asked only where we commented before, so that an older commit may have registered something: a first push that is broken
 * calls nobody in AWS. And only where credentials are not what failed.
 */
async function earlier(
  { failure: { code, message }, inputs, modeRun }: EndedRun,
  existing: CommentSeen['existing'] | undefined,
): Promise<EarlierVersions> {
  if (existing === undefined || inputs.mode !== 'register') return { kind: 'not-asked' }
  if (modeRun === undefined) return { kind: 'unknown', reason: 'The inputs of this run are not valid.' }
  if (code === 'no-credentials' || code === 'wrong-account') return { kind: 'unknown', reason: message }
  const { earlierVersions } = await import('../run/earlier-versions.js')
  return earlierVersions(modeRun)
}

/** A fork and Dependabot have a token that may not write, and there is nothing on a laptop to write to. */
function mayComment({ inputs, run }: EndedRun): boolean {
  const { comment: policy, githubToken, dryRun, mode } = inputs
  const isHere = run?.context.pullRequest !== undefined && run.offline === undefined && run.refusal === undefined
  const isOfModels = mode === 'register' || mode === 'report'
  return isHere && isOfModels && policy !== 'never' && !dryRun && githubToken !== ''
}

/** Our comment on the pull request, where this run may write it. */
async function ownComment(
  ended: EndedRun,
): Promise<Pick<OwnComment, 'request' | 'pullRequest' | 'look' | 'marker'> | undefined> {
  const { inputs, run, runner, failure } = ended
  const number = run?.context.pullRequest?.number
  // A cancelled run has seconds left, and is mostly one whose place a newer commit took.
  if (run === undefined || number === undefined || !mayComment(ended) || failure.code === 'cancelled') return undefined
  const { pullRequestPort } = await import('../github/pull-request.js')
  const { lookForComment, ownMarker } = await import('../run/comment/write.js')
  const { context } = run
  const pullRequest = pullRequestPort({ token: inputs.githubToken, repository: context.repository, number })
  const marker = ownMarker(inputs, context)
  const look = lookForComment({ inputs, run }, pullRequest, marker)
  return { request: { inputs, run, runner }, pullRequest, look, marker }
}

function contextOf({ run, actionVersion }: EndedRun): ReportContext {
  const context = run?.context
  return {
    repository: context?.repository ?? '',
    serverUrl: context?.serverUrl ?? '',
    commit: context === undefined ? '' : commitOf(context),
    runId: context?.runId ?? '',
    runNumber: context?.runNumber ?? '',
    runAttempt: context?.runAttempt ?? '',
    actionVersion,
    now: clock.now(),
  }
}
