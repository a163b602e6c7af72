import { describe, expect, test } from '@jest/globals'
import { readMetrics } from '../../src/manifest/read-metrics.js'
import { SMALLEST } from './manifests.js'

const METRICS = 'metrics: { report: e.json, values: { mse: { gate: { max: 0.3 } } } }\n'
const metrics = { report: 'e.json', values: { mse: { gate: { max: 0.3 } } } }
const of = (text: string) => readMetrics({ path: 'model.yaml', text })

describe('of the manifest of a base branch only the metrics are asked', () => {
  test('whatever else a version says', () => {
    const text = `${SMALLEST}${METRICS}reports: { bias: { report: a.json } }\nmodel_card: card.yaml\nsource: { project: p }\n`
    expect(of(text)).toEqual({ group: 'churn', metrics, problems: [] })
  })

  test.each([
    ['mistakes in sections that are new', 'reports: {}\nmodel_card: { a: b }\nvalidation: 5\nsource:\n'],
    ['keys that only another release knows', 'gates: strict\nrubbish: [1, { a: b }]\n'],
    ['a name beside the group', 'name: churn-2026\n'],
    ['a source URI of something else', 'source_uri: arn:aws:sagemaker:eu-west-1:222222222222:training-job/t\n'],
  ])('despite %s', (_, rest) => {
    expect(of(`${SMALLEST}${METRICS}${rest}`)).toEqual({ group: 'churn', metrics, problems: [] })
  })

  test('without containers, and of a package', () => {
    expect(of(`group: churn\n${METRICS}`)).toEqual({ group: 'churn', metrics, problems: [] })
    expect(of(`name: churn-2026\n${METRICS}`)).toEqual({ metrics, problems: [] })
  })

  test('the short form of them', () => {
    expect(of(`${SMALLEST}metrics: e.json\n`)).toEqual({ group: 'churn', metrics: { report: 'e.json' }, problems: [] })
    expect(of(SMALLEST)).toEqual({ group: 'churn', problems: [] })
  })

  test('and a mistake within them has its place', () => {
    const { problems, metrics: none } = of(`${SMALLEST}metrics: { report: e.json, values: { mse: { gate: {} } } }\n`)
    expect(none).toBeUndefined()
    expect(problems).toMatchObject([{ at: { line: 4, column: 45 }, message: 'metrics.values.mse.gate has no limit' }])
  })
})
