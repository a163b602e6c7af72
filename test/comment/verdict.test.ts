import { expect, test } from '@jest/globals'
import type { Baseline, MetricDiff, Verdict } from '../../src/metrics/metric.js'
import { verdictOf } from '../../src/modes/register/report/verdict.js'

const BASELINE: Baseline = { kind: 'version', version: 1, arn: 'arn', metrics: new Map() }

function diffs(...verdicts: readonly Verdict[]): readonly MetricDiff[] {
  return verdicts.map((verdict, index) => ({
    metric: {
      name: `m${index}`,
      path: `m${index}`,
      value: 1,
      goalSource: 'unknown',
      isPrimary: false,
      isDeclared: false,
      gates: [],
    },
    verdict,
    gates: [],
    history: [],
  }))
}

const CASES: readonly (readonly [readonly Verdict[], ReturnType<typeof verdictOf>])[] = [
  [['better', 'same', 'within-noise', 'new', 'changed'], 'better'],
  [['worse', 'same'], 'worse'],
  [['better', 'gone'], 'mixed'],
  [['better', 'worse'], 'mixed'],
  [['same', 'within-noise', 'changed'], 'within-noise'],
  [['same', 'changed'], 'changed'],
  [['same', 'new'], 'same'],
  [['new', 'not-comparable'], 'not-compared'],
  [[], 'no-metrics'],
]

test.each(CASES)('metrics that are %j together are %s', (verdicts, verdict) => {
  expect(verdictOf({ baseline: BASELINE, diffs: diffs(...verdicts) })).toBe(verdict)
})

test('an undeclared metric that fell keeps the word better away', () => {
  expect(verdictOf({ baseline: BASELINE, diffs: diffs('better', 'worse') })).toBe('mixed')
})

test.each<[Baseline, ReturnType<typeof verdictOf>]>([
  [{ kind: 'first', hasUnapproved: false }, 'first'],
  [{ kind: 'not-wanted' }, 'not-compared'],
  [{ kind: 'unreadable', reason: 'denied' }, 'not-compared'],
  [{ kind: 'offline' }, 'not-compared'],
])('without a baseline (%j) the verdict is %s', (baseline, verdict) => {
  expect(verdictOf({ baseline, diffs: diffs('new') })).toBe(verdict)
})
