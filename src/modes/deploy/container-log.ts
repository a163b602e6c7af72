import { CallFailure, withHint } from '../../errors.js'
import type { ContainerLog } from './ports.js'
import type { DeploymentOutcome } from './result.js'
import type { DeployRun } from './run-state.js'

const MAX_LINES = 40

/** A runner's clock may be off by this much before AWS refuses what it signs; containers' times are CloudWatch's. */
const CLOCK_TOLERANCE_MILLISECONDS = 15 * 60_000

/** Whether the containers may have said why: the endpoint was touched, and did not come to be as planned, or not yet. */
const MAY_EXPLAIN: Readonly<Record<DeploymentOutcome['kind'], boolean>> = {
  failed: true,
  'rolled-back': true,
  'rollback-failed': true,
  timeout: true,
  deployed: false,
  current: false,
  planned: false,
  refused: false,
  superseded: false,
  cancelled: false,
  'unknown-outcome': false,
}

/** Adds the end of the containers' log to what is known of a failed deployment. It only explains: without it the outcome is the same. */
export async function explainByLog(
  outcome: DeploymentOutcome,
  { ports, startedAt, known, note, addChecks }: Pick<DeployRun, 'ports' | 'startedAt' | 'known' | 'note' | 'addChecks'>,
): Promise<void> {
  const { endpointName } = known()
  if (!MAY_EXPLAIN[outcome.kind] || endpointName === undefined || ports.logs === undefined) return
  const since = new Date(startedAt.getTime() - CLOCK_TOLERANCE_MILLISECONDS)
  const found = await logOf(ports.logs({ endpointName, since, limit: MAX_LINES }))
  if (found instanceof CallFailure) {
    const detail = `What the containers wrote could not be read: ${withHint(found)}`
    addChecks([{ level: 'notice', title: 'Log of the containers', detail }])
  } else if (found !== undefined && found.lines.length > 0) note({ containerLog: found })
}

async function logOf(asking: Promise<ContainerLog | undefined>): Promise<ContainerLog | undefined | CallFailure> {
  try {
    return await asking
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    // An endpoint whose containers never began has no log.
    return error.kind === 'not-found' ? undefined : error
  }
}
