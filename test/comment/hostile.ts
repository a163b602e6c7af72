import { ActionError } from '../../src/errors.js'
import type { RegistrationResult } from '../../src/modes/register/result.js'
import { aDiff, aFile, aGate, aResult, aVersion, churnMetrics, housingMetrics } from './builders.js'
import { hostileCard, hostileDetails, hostileOrigin } from './hostile-evidence.js'

/** Gives the next text of whoever fills a report. */
export type Say = () => string

/**
 * Reports of each kind in which every text that can come from a file, from AWS or from git is said by `say`. The numbers, and
 * so the structure, are always the same.
 */
export const HOSTILE_REPORTS: readonly ((say: Say) => readonly RegistrationResult[])[] = [
  (say) => [foreign(say, {})],
  (say) => [foreign(say, hostileDetails(say, 3))],
  (say) => [foreign(say, hostileDetails(say, 11))],
  (say) => [foreign(say, hostileCard(say))],
  (say) => [foreign(say, hostileOrigin(say))],
  (say) => [foreign(say, { outcome: { kind: 'gate-failed' }, ...withFailedGates(say) })],
  (say) => [
    foreign(say, {
      outcome: {
        kind: 'failed',
        error: new ActionError('access-denied', say(), {
          hint: say(),
          problems: [{ at: { file: say(), line: 3, column: 1 }, message: say(), help: say() }],
        }),
      },
      baseline: { kind: 'unreadable', reason: say() },
      specificationChanges: undefined,
    }),
  ],
  (say) => [foreign(say, { outcome: { kind: 'rejected', version: aVersion(13), by: say(), reason: say() } })],
  (say) => [
    foreign(say, {
      outcome: {
        kind: 'planned',
        request: {
          ModelPackageGroupName: say(),
          ModelPackageDescription: say(),
          CustomerMetadataProperties: { [say()]: say() },
        },
      },
    }),
  ],
  (say) => [
    foreign(say, {
      outcome: { kind: 'offline', because: 'fork' },
      baseline: { kind: 'offline' },
      specificationChanges: undefined,
    }),
  ],
  (say) => [
    foreign(say, {
      outcome: { kind: 'reused', version: aVersion(3, { approvalStatus: `status ${say()}`, group: 'x' }) },
    }),
  ],
  (say) => [
    foreign(say, { outcome: { kind: 'gate-failed' }, ...withFailedGates(say) }),
    foreign(say, {}),
    foreign(say, { outcome: { kind: 'reused', version: aVersion(3, { approvalStatus: 'Approved' }) } }),
    foreign(say, {
      outcome: { kind: 'registered', version: aVersion(14), forced: false, duplicate: aVersion(15, { arn: say() }) },
    }),
  ],
]

function foreign(say: Say, changes: Partial<RegistrationResult>): RegistrationResult {
  const diffs = [...housingMetrics(), ...churnMetrics()].slice(0, 5).map((diff, index) => {
    // One long name keeps the sparklines out of the table, so that the length of the others changes nothing.
    const name = index === 0 ? `long.${say()}${'.name'.repeat(6)}` : say()
    return { ...diff, metric: { ...diff.metric, name, unit: `unit ${say()}` } }
  })
  const skipped = aDiff({
    metric: { name: say(), goal: 'maximize', value: 0.5 },
    baseline: 0.4,
    gates: [{ gate: aGate({ min: 0.1 }), outcome: 'skipped', reason: say() }],
  })
  return aResult({
    file: aFile({ path: `models/${say()}`, group: say(), report: say(), overrides: [{ path: say(), value: say() }] }),
    group: say(),
    diffs: [...diffs, skipped],
    specificationChanges: [
      { section: `section ${say()}`, key: `key ${say()}`, before: say(), after: say() },
      { section: `section ${say()}`, key: `key ${say()}`, after: say() },
    ],
    checks: [
      { level: 'passed', title: say(), detail: say() },
      { level: 'notice', title: say(), detail: say() },
    ],
    loosenedGates: [
      { metric: say(), what: say(), before: say(), after: say(), at: { file: `models/${say()}`, line: 1, column: 1 } },
    ],
    ...changes,
  })
}

function withFailedGates(say: Say): Pick<RegistrationResult, 'gates'> {
  const at = () => ({ file: `models/${say()}`, line: 31, column: 3 })
  return {
    gates: [
      { metric: say(), gate: aGate({ percent: 1, at: at() }), outcome: 'failed', reason: say() },
      { metric: say(), gate: aGate({ max: 0.3, at: at() }), outcome: 'failed', reason: say() },
      { metric: say(), gate: aGate({ min: 0.3, level: 'warn', at: at() }), outcome: 'failed', reason: say() },
    ],
  }
}
