import { commitOf } from '../registry/provenance.js'
import type { ReportContext } from '../report/context.js'
import { clock } from './clock.js'
import type { ModeRun } from './mode-run.js'

/** What a report names beside the run: accounts, and the Region. */
export type Accounts = Pick<
  ReportContext,
  'trainingAccount' | 'account' | 'registryAccount' | 'workloadAccount' | 'region'
>

/** Everything the report says beside the results. */
export function reportContext({ run, actionVersion }: ModeRun, accounts: Accounts = {}): ReportContext {
  const { repository, serverUrl, runId, runNumber, runAttempt } = run.context
  const commit = commitOf(run.context)
  return { repository, serverUrl, commit, runId, runNumber, runAttempt, ...accounts, actionVersion, now: clock.now() }
}
