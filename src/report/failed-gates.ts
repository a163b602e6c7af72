import { stoppingGates } from '../metrics/gates/judge.js'
import type { GateResult } from '../metrics/metric.js'

/** What failed gates stopped, for the log: `since 2 gates failed: mse …; r2 …`; undefined where none stops anything. */
export function sinceGatesFailed(gates: readonly GateResult[]): string | undefined {
  const failed = stoppingGates(gates)
  if (failed.length === 0) return undefined
  const reasons = failed.map(({ metric, reason }) => `${metric} ${reason ?? ''}`.trim()).join('; ')
  return `since ${failed.length === 1 ? 'a gate' : `${failed.length} gates`} failed: ${reasons}`
}
