import type { ReportContext } from '../report/context.js'
import type { RecordContext } from '../report/record/record.js'
import { clock } from './clock.js'
import type { ModeRun } from './mode-run.js'

export interface Accounts {
  readonly trainingAccount?: string
  readonly registryAccount?: string
}

/** Everything the report says beside the results. */
export function reportContext({ inputs, run, actionVersion }: ModeRun, accounts: Accounts): ReportContext {
  const { context } = run
  return {
    repository: context.repository,
    serverUrl: context.serverUrl,
    // GITHUB_SHA is the merge commit of a pull request, which nobody wrote.
    commit: context.pullRequest?.headSha ?? context.sha,
    runId: context.runId,
    runNumber: context.runNumber,
    runAttempt: context.runAttempt,
    workflow: context.workflow,
    region: inputs.region ?? '',
    ...accounts,
    actionVersion,
    now: clock.now(),
  }
}

/** What the record of a version says of the run that writes it. */
export function recordContext({ run, actionVersion }: ModeRun): RecordContext {
  const { repository, serverUrl, runId, runNumber, runAttempt } = run.context
  return { repository, serverUrl, runId, runNumber, runAttempt, actionVersion, now: clock.now() }
}
