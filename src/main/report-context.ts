import type { ReportContext } from '../register/result.js'
import { clock } from './clock.js'
import type { RegisterRun } from './register.js'

export interface Accounts {
  readonly trainingAccount?: string
  readonly registryAccount?: string
}

/** Everything the report says beside the results. */
export function reportContext({ inputs, run, actionVersion }: RegisterRun, accounts: Accounts): ReportContext {
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
