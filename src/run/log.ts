import type { Runner } from '../github/runner.js'
import type { Check } from '../markdown/checks.js'
import { stops } from '../metrics/gates/level.js'
import type { GateResult } from '../metrics/metric.js'

/** Logs what was checked for one manifest, and annotates each gate that failed at its place in the file. */
export function logChecksAndGates(
  runner: Pick<Runner, 'info' | 'notice' | 'warning' | 'error'>,
  of: { readonly path: string; readonly checks: readonly Check[]; readonly gates: readonly GateResult[] },
): void {
  const { path, checks, gates } = of
  for (const check of checks) {
    const text = `${path}: ${check.title}: ${check.detail}`
    if (check.level === 'warning') runner.warning(text)
    else if (check.level === 'notice') runner.notice(text)
    else runner.info(text)
  }
  for (const { metric, gate, outcome: passed, reason } of gates) {
    if (passed !== 'failed') continue
    const problem = { at: gate.at, message: `The gate of ${metric} failed: ${reason ?? ''}` }
    if (stops(gate)) runner.error(problem.message, problem)
    else runner.warning(problem.message, problem)
  }
}
