import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareMetrics } from '../../src/metrics/compare/compare.js'
import { gatesPassed, judgeGates, stoppingGates } from '../../src/metrics/gates/judge.js'
import type { Baseline, Gate, Goal, Metric } from '../../src/metrics/metric.js'
import { runs } from '../lanes/counts.js'
import { aMetric, aVersion, somewhere } from './builders.js'

const min = (limit: number): Gate => ({ kind: 'min', limit, level: 'error', at: somewhere })
const max = (limit: number): Gate => ({ kind: 'max', limit, level: 'error', at: somewhere })
const worseBy = (limit: number): Gate => ({
  kind: 'max-regression',
  limit,
  relative: false,
  level: 'error',
  at: somewhere,
})
const worseByPercent = (limit: number): Gate => ({
  kind: 'max-regression',
  limit,
  relative: true,
  level: 'error',
  at: somewhere,
})

function judged(metric: Partial<Metric>, gate: Gate, baseline: Baseline = { kind: 'offline' }): string {
  const [result] = judgeGates(aMetric({ ...metric, gates: [gate] }), baseline)
  return result?.reason === undefined ? String(result?.outcome) : `${result.outcome}: ${result.reason}`
}

test.each([
  [0.3, max(0.3), 'passed'],
  [0.1 + 0.2, max(0.3), 'failed: 0.30000000000000004 is above the maximum 0.3'],
  [0.3001, max(0.3), 'failed: 0.3001 is above the maximum 0.3'],
  [0.299999, max(0.3), 'passed'],
  [0.75, min(0.75), 'passed'],
  [0.7211, min(0.75), 'failed: 0.7211 is below the minimum 0.75'],
  [0.7499999, min(0.75), 'failed: 0.7499999 is below the minimum 0.75'],
  [-5, max(-4), 'passed'],
  [-3, max(-4), 'failed: -3 is above the maximum -4'],
  [0, max(0), 'passed'],
  [-0, min(0), 'passed'],
  [5e-324, max(0), 'failed: 5e-324 is above the maximum 0'],
  [1.7976931348623157e308, max(1e308), 'failed: 1.79769e+308 is above the maximum 1e+308'],
] as const)('the value %d before %o: %s', (value, gate, outcome) => {
  expect(judged({ value }, gate)).toBe(outcome)
})

test.each([
  // goal, baseline, value, gate, outcome
  ['minimize', 0.3, 0.31, worseBy(0.01), 'passed'],
  ['minimize', 0.3, 0.3100001, worseBy(0.01), 'failed: worse than version 12 by 0.0100001; the gate allows 0.01'],
  ['minimize', 0.3, 0.1, worseBy(0), 'passed'],
  ['minimize', 0.3, 0.3, worseBy(0), 'passed'],
  // With doubles 0.9 - 0.89 is more than 0.01, and 1.1 - 1 is more than 0.1.
  ['maximize', 0.9, 0.89, worseBy(0.01), 'passed'],
  ['minimize', 1, 1.1, worseBy(0.1), 'passed'],
  ['maximize', 0.9, 0.8899, worseBy(0.01), 'failed: worse than version 12 by 0.0101; the gate allows 0.01'],
  ['maximize', 0.9, 0.95, worseBy(0), 'passed'],
  ['minimize', 0.3, 0.306, worseByPercent(2), 'passed'],
  ['minimize', 0.3, 0.3061, worseByPercent(2), 'failed: 2.033% worse than version 12; the gate allows 2%'],
  ['maximize', 0.6, 0.594, worseByPercent(1), 'passed'],
  ['maximize', 0.8421, 0.8158, worseByPercent(1), 'failed: 3.123% worse than version 12; the gate allows 1%'],
  ['minimize', 100, 100.5, worseByPercent(0.5), 'passed'],
  // Below zero the percentage is of the distance from zero, and worse is still worse.
  ['maximize', -0.2, -0.21, worseByPercent(5), 'passed'],
  ['maximize', -0.2, -0.22, worseByPercent(5), 'failed: 10% worse than version 12; the gate allows 5%'],
  ['minimize', -0.2, -0.22, worseByPercent(0), 'passed'],
  ['minimize', -10, 10, worseByPercent(199), 'failed: 200% worse than version 12; the gate allows 199%'],
  // Of zero every percentage is zero.
  [
    'minimize',
    0,
    5e-324,
    worseByPercent(100),
    'failed: worse than version 12, where it was 0; a gate in percent then allows nothing',
  ],
  ['minimize', 0, 0, worseByPercent(0), 'passed'],
  ['minimize', 0, -1, worseByPercent(0), 'passed'],
  [
    'maximize',
    0,
    -1e-9,
    worseByPercent(50),
    'failed: worse than version 12, where it was 0; a gate in percent then allows nothing',
  ],
  // The difference is beyond the range of doubles.
  ['minimize', -1.7e308, 1.7e308, worseBy(1e308), 'failed: worse than version 12 by Infinity; the gate allows 1e+308'],
  [
    'minimize',
    5e-324,
    1.7e308,
    worseByPercent(1e308),
    'failed: Infinity% worse than version 12; the gate allows 1e+308%',
  ],
] as const)('%s: %d, now %d, before %o: %s', (goal, before, value, gate, outcome) => {
  expect(judged({ goal, value }, gate, aVersion({ mse: { value: before } }))).toBe(outcome)
})

test.each([
  [{ kind: 'first', hasUnapproved: true }, 'skipped: needs a baseline; no version of the group is approved'],
  [{ kind: 'not-wanted' }, 'skipped: needs a baseline; the manifest says `baseline: none`'],
  [{ kind: 'offline' }, 'skipped: needs the registry'],
  [
    { kind: 'unreadable', reason: 'sagemaker:ListModelPackages is missing' },
    'failed: the baseline cannot be read: sagemaker:ListModelPackages is missing',
  ],
  [aVersion({ r2: { value: 1 } }), 'skipped: never recorded in version 12'],
] satisfies readonly (readonly [
  Baseline,
  string,
])[])('a gate on the regression against %o is %s', (baseline, outcome) => {
  expect(judged({ value: 0.3 }, worseByPercent(2), baseline)).toBe(outcome)
  expect(judged({ value: 0.3 }, max(0.3), baseline)).toBe('passed')
})

test('an unreadable baseline is a failed gate, unless the gate only warns', () => {
  const baseline: Baseline = { kind: 'unreadable', reason: 'denied' }
  const passes = (gate: Gate) => gatesPassed(judgeGates(aMetric({ gates: [gate] }), baseline))
  expect(passes(worseBy(1))).toBe('false')
  expect(passes({ ...worseBy(1), level: 'warn' })).toBe('true')
})

test('a direction that was guessed or is not known judges no regression', () => {
  const baseline = aVersion({ mse: { value: 1 } })
  expect(judged({ value: 0.1, goal: 'minimize', goalSource: 'guessed' }, worseBy(1), baseline)).toBe(
    'failed: the metric declares no `goal`',
  )
  const [result] = judgeGates(
    { name: 'x', path: 'x', value: 1, goalSource: 'unknown', isPrimary: false, isDeclared: true, gates: [worseBy(1)] },
    baseline,
  )
  expect(result?.outcome).toBe('failed')
})

test('one failed gate is enough, those that warn decide nothing, and without the registry it is not known', () => {
  const passes = (gates: readonly Gate[], baseline: Baseline) =>
    gatesPassed(judgeGates(aMetric({ value: 0.3, gates }), baseline))
  const warn = (gate: Gate): Gate => ({ ...gate, level: 'warn' })
  const first: Baseline = { kind: 'first', hasUnapproved: false }
  expect(passes([], first)).toBe('true')
  expect(passes([max(1), min(0)], first)).toBe('true')
  expect(passes([max(1), worseBy(1)], first)).toBe('true')
  expect(passes([max(1), worseBy(1)], { kind: 'offline' })).toBe('unknown')
  expect(passes([max(0.1), worseBy(1)], { kind: 'offline' })).toBe('false')
  expect(passes([max(1), warn(max(0.1)), warn(worseBy(1))], { kind: 'offline' })).toBe('true')
})

test('only a failed gate of level error stops', () => {
  const gates = [max(0.1), { ...max(0.1), level: 'warn' } as const, worseBy(1), max(1)]
  const stopping = stoppingGates(judgeGates(aMetric({ value: 0.3, gates }), { kind: 'offline' }))
  expect(stopping.map(({ gate }) => gate)).toEqual([max(0.1)])
})

const anyNumber = fc.double()
const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n / 100),
)
const notFinite = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)
const goal = fc.constantFrom<Goal>('minimize', 'maximize')
const gateWith = (limit: fc.Arbitrary<number>): fc.Arbitrary<Gate> =>
  fc.tuple(limit, fc.constantFrom(min, max, worseBy, worseByPercent)).map(([number, make]) => make(number))

test('no gate passes with an operand that is not finite', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, gateWith(anyNumber), goal, (value, before, gate, wanted) => {
      const isRegression = gate.kind === 'max-regression'
      const operands = [value, gate.limit, ...(isRegression ? [before] : [])]
      const outcome = judged({ value, goal: wanted }, gate, aVersion({ mse: { value: before } }))
      if (!operands.every(Number.isFinite)) expect(outcome).toMatch(/^failed: /)
    }),
    runs(3000),
  )
  fc.assert(
    fc.property(notFinite, finite, gateWith(finite), fc.boolean(), (bad, good, gate, isCandidate) => {
      const [value, before] = isCandidate ? [bad, good] : [good, bad]
      if (!isCandidate && gate.kind !== 'max-regression') return
      expect(judged({ value }, gate, aVersion({ mse: { value: before } }))).toMatch(/^failed: /)
    }),
  )
})

test('better turns to worse when the goal is turned, and nothing else does', () => {
  const turned = { better: 'worse', worse: 'better' }
  fc.assert(
    fc.property(finite, finite, (value, before) => {
      const verdict = (wanted: Goal) =>
        compareMetrics({
          metrics: [aMetric({ value, goal: wanted })],
          baseline: aVersion({ mse: { value: before } }),
          history: [],
        }).diffs[0]?.verdict
      const down = String(verdict('minimize'))
      expect(verdict('maximize')).toBe(Object.entries(turned).find(([word]) => word === down)?.[1] ?? down)
      expect(down).toBe(value < before ? 'better' : value > before ? 'worse' : 'same')
    }),
  )
})

test('noise and tolerance never change a gate', () => {
  const size = fc.double({ min: 0, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(
      finite,
      finite,
      gateWith(finite),
      goal,
      size,
      size,
      size,
      (value, before, gate, wanted, tolerance, one, other) => {
        const plain = judged({ value, goal: wanted }, gate, aVersion({ mse: { value: before } }))
        const noisy = judged(
          { value, goal: wanted, tolerance, standardDeviation: one },
          gate,
          aVersion({ mse: { value: before, standardDeviation: other } }),
        )
        expect(noisy).toBe(plain)
      },
    ),
  )
})

test('a better value never turns a passed gate into a failed one', () => {
  fc.assert(
    fc.property(finite, finite, finite, finite, goal, fc.nat(2), (one, other, before, limit, wanted, kind) => {
      const better = wanted === 'minimize' ? Math.min(one, other) : Math.max(one, other)
      const worse = wanted === 'minimize' ? Math.max(one, other) : Math.min(one, other)
      const gate = [wanted === 'minimize' ? max : min, worseBy, worseByPercent][kind]?.(limit)
      if (gate === undefined) throw new Error('no such gate')
      const baseline = aVersion({ mse: { value: before } })
      if (judged({ value: worse, goal: wanted }, gate, baseline) === 'passed') {
        expect(judged({ value: better, goal: wanted }, gate, baseline)).toBe('passed')
      }
    }),
    runs(3000),
  )
})

test('regressions are judged to the digit, whatever doubles make of the subtraction', () => {
  const cents = fc.integer({ min: -100_000, max: 100_000 })
  fc.assert(
    fc.property(cents, fc.nat(10_000), goal, (before, allowed, wanted) => {
      const sign = wanted === 'minimize' ? 1 : -1
      const at = (extra: number) =>
        judged(
          { goal: wanted, value: (before + sign * (allowed + extra)) / 100 },
          worseBy(allowed / 100),
          aVersion({ mse: { value: before / 100 } }),
        )
      expect(at(0)).toBe('passed')
      expect(at(1)).toMatch(/^failed/)
    }),
    runs(3000),
  )
})
