import { expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.js'
import { renderComment, renderSummary } from '../../src/modes/register/report/report.js'
import type { RegistrationResult } from '../../src/modes/register/result.js'
import { commentMarker } from '../../src/report/marker.js'
import { sizes } from '../lanes/counts.js'
import { aBaseline, aContext, aDiff, aFile, aResult, failed, housingMetrics } from './builders.js'
import { aBias, aPrecisionRecallCurve, aRocCurve, largeMatrix, someDetails } from './evidence.js'
import { lastBlockOf, leaksOf, PARSERS } from './judge.js'

const MAX_COMMENT_BYTES = 60_000
const MAX_SUMMARY_BYTES = 1_048_576
const MARKER = commentMarker('key')
const LONG_NAME = '<'.repeat(10_000)
const LONG_LABEL = '<'.repeat(300)

test.each(sizes(1, 2, 50, 300, 1_000, 5_000))('%i metrics fit into the comment and the summary', (amount) => {
  const result = aResult({ diffs: metrics(amount), ...manyChanges(amount) })
  expectToFit([result])
})

test.each(sizes(1, 50, 5_000))('%i metrics with names as long as they can be fit', (amount) => {
  expectToFit([aResult({ diffs: metrics(amount, (index) => `${index}${LONG_NAME}`) })])
})

test.each(sizes(2, 30, 400))('%i models with all their sections fit', (amount) => {
  const results = Array.from({ length: amount }, (_, index) =>
    aResult({
      file: aFile({ path: `models/${index}/model.yaml` }),
      group: `model-${index}${LONG_NAME}`,
      ...manyChanges(50),
    }),
  )
  expectToFit(results)
})

test('5,000 failed gates fit, the first of them named', () => {
  const diffs = Array.from({ length: 5_000 }, (_, index) =>
    aDiff({
      metric: { name: `recall_${index}`, goal: 'maximize', value: 0.1 },
      baseline: 0.2,
      gates: [failed({ min: 0.5 })],
    }),
  )
  const comment = expectToFit([aResult({ diffs, outcome: { kind: 'gate-failed' } })])
  expect(comment).toContain('and was not registered: 5,000 gates failed')
  expect(comment).toContain('<code>recall_0</code> is 0.1; the gate wants at least 0.50.')
})

test('messages as long as they can be fit', () => {
  const endless = '\u{10FFFF}<`'.repeat(300_000)
  const error = new ActionError('failed', endless, {
    hint: endless,
    problems: Array.from({ length: 1_000 }, () => ({
      at: { file: endless, line: 1, column: 1 },
      message: endless,
      help: endless,
    })),
  })
  expectToFit([aResult({ outcome: { kind: 'failed', error }, baseline: { kind: 'unreadable', reason: endless } })])
})

test('where changed metrics alone are too many, the failed, the primary and the first of the others stay', () => {
  const diffs = metrics(3_000).toReversed()
  const bad = aDiff({ metric: { name: 'bad', value: 1 }, baseline: 0.5, gates: [failed({ max: 0.9 })] })
  const comment = expectToFit([aResult({ diffs: [...diffs, bad], outcome: { kind: 'gate-failed' } })])
  const rows = comment.slice(comment.indexOf('<tbody>'))
  expect(rows.indexOf('<code>bad</code>')).toBeLessThan(rows.indexOf('<b><code>class_0.recall'))
  expect(comment).toContain('<code>class_2999.recall</code>')
  expect(comment.match(/<tr><td>/g)?.length).toBeGreaterThanOrEqual(100)
})

test.each(sizes(1, 3, 20))('%i models with as many details as reports can have fit', (amount) => {
  const results = Array.from({ length: amount }, (_, index) =>
    aResult({ file: aFile({ path: `models/${index}/model.yaml` }), ...endlessDetails(), card: aLongCard() }),
  )
  expectToFit(results)
})

test('a long card loses whole sections first, the least telling ones, and says where they are', () => {
  const comment = expectToFit([aResult({ card: aLongCard() })])
  expect(comment).toContain('<b>Model card</b> — draft, risk rating <b>High</b>')
  expect(comment).toContain('<b>Additional information</b>')
  expect(comment).toMatch(
    /<p>Left out: (?:[a-z ]+, )*training details.* The .*job summary<\/a> has the whole card\.<\/p>/,
  )
  expect(comment).not.toContain('Shortened to fit')
  expect(comment).toContain('<b>Trend of <code>mse</code></b>')
})

test('what reports say beside numbers goes before a metric does: charts, then tables, then its lines', () => {
  const details = endlessDetails()
  const comment = expectToFit([aResult({ diffs: metrics(150), ...details })])
  expect(comment).toContain('class_149.recall')
  expect(comment).toContain('<b>Bias</b> — 1000 new')
  expect(comment).not.toContain('ROC curve')
  expect(comment).toContain('what reports say beside metrics')
})

test('what is dropped first is what did not change', () => {
  const same = (index: number) => aDiff({ metric: { name: `same_${index}`, value: 0.5 }, baseline: 0.5 })
  const diffs = [...housingMetrics(), ...Array.from({ length: 1_000 }, (_, index) => same(index))]
  const comment = expectToFit([aResult({ diffs })])
  expect(comment).not.toContain('same_')
  expect(comment).toContain('<code>max_subgroup_gap</code>')
  expect(comment).toContain('Left out: 1,001 metrics of 1006.')
  expect(comment).toContain('Approve or reject on the command line')
})

test('a report that fits says nothing about a limit', () => {
  expect(renderComment({ results: [aResult()], context: aContext(), marker: MARKER })).not.toContain('Shortened')
})

/** Both sinks stay below their limits, begin and end as they should, and hold nothing that only a torn page would. */
function expectToFit(results: readonly RegistrationResult[]): string {
  const comment = renderComment({ results, context: aContext(), marker: MARKER })
  const summary = renderSummary({ results, context: aContext() })
  expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(MAX_COMMENT_BYTES)
  expect(Buffer.byteLength(summary)).toBeLessThan(MAX_SUMMARY_BYTES)
  expect(comment.split('\n')[0]).toBe(MARKER)
  const html = PARSERS.get('comrak')?.(comment) ?? ''
  expect(leaksOf(html)).toEqual([])
  expect(lastBlockOf(html)).toMatch(/^commit 9f3c2e1 · run #128/)
  return comment
}

function metrics(amount: number, name = (index: number) => `class_${index}.recall`) {
  return Array.from({ length: amount }, (_, index) =>
    aDiff({
      metric: { name: name(index), goal: 'maximize', value: 0.9 + index / 1e6, isPrimary: index === 0 },
      baseline: 0.9,
      history: [0.88, 0.89],
    }),
  )
}

function endlessDetails(): Pick<RegistrationResult, 'details' | 'baseline'> {
  const index = (amount: number) => Array.from({ length: amount }, (_, at) => at)
  const details = someDetails({
    confusionMatrix: largeMatrix(20, 1, (at) => `${at}${LONG_LABEL}`),
    curves: [aRocCurve(9), aPrecisionRecallCurve(9)],
    bias: index(1_000).map((at) =>
      aBias(`${at}${LONG_LABEL}`, at / 1_000, { facet: LONG_LABEL, facetValue: LONG_LABEL }),
    ),
    attributions: index(2_000).map((at) => ({
      label: `${at % 40}${LONG_LABEL}`,
      feature: `${at}${LONG_LABEL}`,
      value: at,
    })),
    constraints: index(500).map((at) => ({
      metric: `${at}${LONG_LABEL}`,
      threshold: at,
      operator: 'LessThanThreshold',
    })),
  })
  const baseline = aBaseline()
  return { details, baseline: baseline.kind === 'version' ? { ...baseline, details: someDetails() } : baseline }
}

/** As long as a card can be, in the section that tells a reviewer least. */
function aLongCard(): NonNullable<RegistrationResult['card']> {
  const many = (amount: number, size: number) => Array.from({ length: amount }, () => '<'.repeat(size))
  const content = JSON.stringify({
    intended_uses: { purpose_of_model: '<'.repeat(2_048), risk_rating: 'High' },
    training_details: { training_job_details: { training_datasets: many(15, 1_024) } },
    evaluation_details: many(60, 1_000).map((evaluation_observation) => ({ name: 'x', evaluation_observation })),
    additional_information: { ethical_considerations: 'Prices reflect past discrimination.' },
  })
  return { content, status: 'Draft' }
}

function manyChanges(amount: number): Pick<RegistrationResult, 'specificationChanges' | 'checks'> {
  return {
    specificationChanges: Array.from({ length: amount }, (_, index) => ({
      section: 'metadata',
      key: `key-${index}`,
      before: 'x'.repeat(300),
      after: 'y'.repeat(300),
    })),
    checks: Array.from({ length: Math.min(amount, 60) }, (_, index) => ({
      level: 'passed',
      title: `check ${index}`,
      detail: 'd'.repeat(3_000),
    })),
  }
}
