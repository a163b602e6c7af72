import { expect, test } from '@jest/globals'
import { MAX_REPORT_CHARACTERS, readEvaluation } from '../../src/evidence/evaluation.js'
import { expectLinear } from '../lanes/growth.js'
import { aManifestFile } from './builders.js'

const file = aManifestFile({ report: 'r' })
const read = (text: string) => readEvaluation({ report: { path: 'evaluation.json', text }, file })

test('a report of the largest size, 5 MB, is read, and in linear time', () => {
  const number = (index: number) => `"metric_${index}": {"value": 0.${index}, "standard_deviation": 0.01}`
  const textOf = (size: number) => `{${Array.from({ length: size }, (_, index) => number(index)).join(',\n')}}`
  const text = textOf(80_000)
  const { metrics, notices } = read(text)
  expect(metrics).toHaveLength(1000)
  expect(notices.at(-1)?.message).toContain('the report has 80000 numbers; the first 1000 are taken')
  expect(text.length).toBeGreaterThan(4_900_000)
  expectLinear('a large report', textOf, read, 20_000)
})

const items = (size: number, item: (index: number) => string) =>
  Array.from({ length: Math.floor(size / item(0).length) }, (_, index) => item(index)).join()

// Reports of the forms that are read for more than their numbers.
const FORMS: Readonly<Record<string, (size: number) => string>> = {
  'a report of classes': (size) =>
    `{"accuracy": 0.9, ${items(size, (index) => `"class ${index}": {"precision": 0.9, "recall": 0.8, "f1-score": 0.7, "support": 10}`)}}`,
  'one number in many places': (size) => `{${items(size, (index) => `"fold ${index}": {"mse": 0.${index}}`)}}`,
  'a list of named numbers': (size) =>
    `{"metrics": [${items(size, (index) => `{"name": "metric ${index}", "value": 0.5}`)}]}`,
  'bias of many facets': (size) =>
    `{"accuracy": 0.9, "post_training_bias_metrics": {"label": "y", "facets": {${items(size, (index) => `"facet ${index}": [{"value_or_threshold": "1", "metrics": [{"name": "DPPL", "description": "x", "value": 0.1}]}]`)}}}}`,
  'attributions of many labels': (size) =>
    `{"accuracy": 0.9, "explanations": {"kernel_shap": {${items(size, (index) => `"label ${index}": {"global_shap_values": {"age": 0.5}}`)}}}}`,
  'attributions of many features': (size) =>
    `{"accuracy": 0.9, "explanations": {"kernel_shap": {"label0": {"global_shap_values": {${items(size, (index) => `"feature ${index}": 0.5`)}}}}}}`,
  'a curve of zigzags': (size) => {
    const rates = (rate: (index: number) => number) => items(size / 2, (index) => rate(index).toFixed(4))
    return `{"binary_classification_metrics": {"auc": {"value": 0.9}, "receiver_operating_characteristic_curve": {"false_positive_rates": [${rates((index) => (index % 7) / 7)}], "true_positive_rates": [${rates((index) => index % 2)}]}}}`
  },
}

test.each(Object.keys(FORMS))('%s: the work on a report of megabytes grows with its size', (name) => {
  const textOf = FORMS[name] ?? (() => '')
  expect(textOf(2_000_000).length).toBeLessThan(MAX_REPORT_CHARACTERS)
  expect(read(textOf(2_000_000)).problems.map(({ message }) => message)).toEqual([])
  expectLinear(name, textOf, read, 500_000)
})
