import { commitOf } from '../registry/provenance.js'
import type { JobOfReport } from '../report/job.js'
import type { NamedBeside } from './context.js'
import type { ModeRun } from './mode-run.js'

/** What this job says of itself in its report file. */
export function jobOfReport(
  { run, actionVersion }: Pick<ModeRun, 'run' | 'actionVersion'>,
  { manifest, beside = {} }: { readonly manifest: readonly string[]; readonly beside?: NamedBeside },
): JobOfReport {
  const { repository, runId, runAttempt } = run.context
  const { trainingAccount, registryAccount } = beside
  return {
    repository,
    commit: commitOf(run.context),
    runId,
    runAttempt,
    action: actionVersion,
    manifest: manifest.join('\n'),
    ...(trainingAccount !== undefined && { trainingAccount }),
    ...(registryAccount !== undefined && { registryAccount }),
  }
}
