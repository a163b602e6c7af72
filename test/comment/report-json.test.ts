import { expect, test } from '@jest/globals'
import { reportJson, reportOf } from '../../src/modes/register/report/json.js'
import { aResult } from './builders.js'
import { aBias, largeMatrix, someDetails } from './evidence.js'
import { binary, everythingElse } from './evidence-cases.js'

const MAX_OUTPUT_BYTES = 100_000

test('the report as JSON says what was recognised, what reports say beside metrics, and that there is a card', () => {
  const [model] = reportOf([binary({ card: everythingElse().card })]).models
  expect(model).toMatchObject({
    shape: 'SageMaker binary classification',
    modelCard: { status: 'Draft' },
    details: {
      confusionMatrix: {
        labels: ['malignant', 'benign'],
        counts: [
          [59, 5],
          [3, 104],
        ],
      },
      attributions: expect.arrayContaining([
        expect.objectContaining({ feature: 'worst_radius', rank: 2, baselineRank: 3 }),
      ]),
      bias: expect.arrayContaining([
        expect.objectContaining({ name: 'CI', value: -0.31, baseline: -0.28, verdict: 'further' }),
      ]),
      constraints: [
        expect.objectContaining({ metric: 'recall', value: 0.9219, kept: true }),
        expect.objectContaining({ metric: 'auc', value: 0.9247, kept: false }),
        { metric: 'f1', operator: 'LessThanThreshold', threshold: 0.9 },
      ],
    },
  })
})

test('a model without reports beside its metrics has no details', () => {
  const [model] = reportOf([aResult()]).models
  expect(model?.details).toBeUndefined()
  expect(model?.modelCard).toBeUndefined()
})

test('details go before metrics do, where the output would be too long', () => {
  const bias = Array.from({ length: 1_000 }, (_, index) => aBias(`${index}${'x'.repeat(100)}`, 0.1))
  const text = reportJson([aResult({ details: someDetails({ bias, confusionMatrix: largeMatrix(20) }) })])
  expect(Buffer.byteLength(text)).toBeLessThan(MAX_OUTPUT_BYTES)
  const { shortened, models } = JSON.parse(text)
  expect(shortened).toBe(true)
  expect(models[0].metrics).toHaveLength(6)
  expect(models[0].details).toBeUndefined()
})
