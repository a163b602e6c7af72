import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  count,
  formatChange,
  formatLimit,
  formatNumber,
  formatPercent,
  formatPoints,
  formatShare,
  formatTogether,
} from '../../src/markdown/numbers.js'
import { runs } from '../lanes/counts.js'

test.each([
  [0.2841, 0.2613, ['0.2841', '0.2613'], '−0.0228'],
  [38.1, 41.6, ['38.1', '41.6'], '+3.5'],
  [16512, 18342, ['16,512', '18,342'], '+1,830'],
  [0.912, 0.9247, ['0.9120', '0.9247'], '+0.0127'],
  [0.284103, 0.284101, ['0.284103', '0.284101'], '−0.000002'],
  [12345.67, 12345.97, ['12,345.7', '12,346.0'], '+0.3'],
  [-3, -2.5, ['−3.0', '−2.5'], '+0.5'],
  [1e-7, 2e-7, ['1e−7', '2e−7'], '+1e−7'],
  [1e-9, 0.5, ['1e−9', '0.5'], '+0.5'],
  [1e20, 2e20, ['1e20', '2e20'], '+1e20'],
  [0.1 + 0.2, 0.3, ['0.3', '0.3'], '±0'],
])('%d and %d stand side by side as %j with %s between them', (before, after, shown, change) => {
  expect(formatTogether([before, after], after - before)).toEqual(shown)
  expect(formatChange(after - before, [before, after])).toBe(change)
})

test.each([
  [8.025, '8.0%'],
  [11.08, '11%'],
  [9.96, '10%'],
  [0.0341, '0.034%'],
  [0.001, 'under 0.01%'],
  [1234, '1,234%'],
  [-3.12, '3.1%'],
  [1e9, 'over 1,000,000%'],
])('%d percent is %s', (percent, shown) => {
  expect(formatPercent(percent)).toBe(shown)
})

test('shares and points have one decimal each, so that a column of them is read at one glance', () => {
  expect([0.066, 0.06, 1, 0].map(formatShare)).toEqual(['6.6%', '6.0%', '100.0%', '0.0%'])
  expect([0.04, -0.0415, 0.0001].map(formatPoints)).toEqual(['+4.0 pp', '−4.2 pp', ''])
})

test('limits keep the digits that were written, two decimals at least', () => {
  expect([0.3, 0.75, 38, 1000, 0.123456, 1e-9].map(formatLimit)).toEqual([
    '0.30',
    '0.75',
    '38',
    '1,000',
    '0.123456',
    '1e−9',
  ])
})

test('amounts have their noun', () => {
  expect([count(1, 'gate'), count(1200, 'metric'), count(2, 'entry', 'entries')]).toEqual([
    '1 gate',
    '1,200 metrics',
    '2 entries',
  ])
})

test('every finite number is shown, and within half a thousandth of itself', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => {
      const shown = Number(formatNumber(value).replaceAll(',', '').replaceAll('−', '-'))
      expect(Math.abs(shown - value)).toBeLessThanOrEqual(Math.abs(value) * 0.0006)
    }),
    runs(100),
  )
})
