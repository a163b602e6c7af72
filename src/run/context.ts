import { commitOf } from '../registry/provenance.js'
import type { ReportContext } from '../report/context.js'
import { clock } from './clock.js'
import type { ModeRun } from './mode-run.js'

/** What a report names beside the run: accounts, the Region, the workflows that go on from here. */
export type NamedBeside = Pick<
  ReportContext,
  | 'trainingAccount'
  | 'account'
  | 'registryAccount'
  | 'workloadAccount'
  | 'region'
  | 'approveWorkflow'
  | 'rollbackWorkflow'
>

/** Everything the report says beside the results. */
export function reportContext({ run, actionVersion }: ModeRun, beside: NamedBeside = {}): ReportContext {
  const { repository, serverUrl, runId, runNumber, runAttempt } = run.context
  const commit = commitOf(run.context)
  return { repository, serverUrl, commit, runId, runNumber, runAttempt, ...beside, actionVersion, now: clock.now() }
}
