import { expect, test } from '@jest/globals'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import { readReports } from '../../src/evidence/named-reports.js'
import { expectLinear } from '../lanes/growth.js'
import { aManifestFile } from '../metrics/builders.js'

type Broken = readonly [name: string, text: string, place: string, message: string]

const section = (key: string, value: string) =>
  `{"binary_classification_metrics": {\n"auc": {"value": 0.9},\n"${key}": ${value}}}`
const matrix = (value: string) => section('confusion_matrix', value)
const roc = (value: string) => section('receiver_operating_characteristic_curve', value)
const points = (x: string, y: string) => roc(`{"false_positive_rates": ${x},\n"true_positive_rates": ${y}}`)
const pr = (value: string) => section('precision_recall_curve', value)

// Each evaluation report, and where and what its first problem is: LINE:COLUMN, a part of the message.
const evaluations: readonly Broken[] = [
  ['a matrix that is a text', matrix('"[[3 1]\\n [0 2]]"'), '3:21', 'the confusion matrix is the text'],
  ['a matrix that is a number', matrix('4'), '3:21', 'the confusion matrix is the number 4'],
  ['a matrix that is null', matrix('null'), '3:21', 'the confusion matrix is null'],
  ['an empty matrix', matrix('{}'), '3:21', 'has no label'],
  ['an empty list of rows', matrix('[]'), '3:21', 'has no label'],
  [
    'named counts',
    matrix('{"tp": 3, "fp": 1, "fn": 0, "tn": 2}'),
    '3:28',
    'the row `tp` of the confusion matrix is the number 3',
  ],
  [
    'a row that is a list',
    matrix('{"0": [3, 1], "1": [0, 2]}'),
    '3:27',
    'the row `0` of the confusion matrix is a list',
  ],
  [
    'a row that is missing',
    matrix('[[3, 1], [0, 2], [1, 1]]'),
    '3:22',
    'a row of the confusion matrix has 2 cells; there are 3 rows',
  ],
  ['ragged rows', matrix('[[3, 1], [0]]'), '3:30', 'has 1 cells; there are 2 rows'],
  ['a flat list', matrix('[3, 1, 0, 2]'), '3:22', 'a row of the confusion matrix is the number 3'],
  ['a negative cell', matrix('{"0": {"0": -1}}'), '3:33', 'a cell of the confusion matrix is the number -1'],
  ['a cell in quotes', matrix('{"0": {"0": "3"}}'), '3:33', 'a cell of the confusion matrix is the text `3`'],
  ['a cell that is null', matrix('[[null]]'), '3:23', 'a cell of the confusion matrix is null'],
  ['an endless cell', matrix('[[1e999]]'), '3:23', 'an endless number'],
  ['a cell that is NaN as text', matrix('{"0": {"0": "NaN"}}'), '3:33', 'the text `NaN`'],
  ['a bare NaN in the matrix', matrix('[[NaN]]'), '3:23', 'is NaN'],
  [
    'a cell that is an object',
    matrix('{"0": {"0": {"value": 3}}}'),
    '3:33',
    'a cell of the confusion matrix is an object',
  ],
  ['too few labels', matrix('{"labels": ["a"], "matrix": [[3, 1], [0, 2]]}'), '3:32', 'has 2 rows and 1 labels'],
  ['labels that are no list', matrix('{"labels": "ab", "matrix": [[1]]}'), '3:32', 'no list of texts'],
  ['a label that is null', matrix('{"labels": [null], "matrix": [[1]]}'), '3:32', 'no list of texts'],
  ['a label twice', matrix('{"labels": ["a", "a"], "matrix": [[1, 0], [0, 1]]}'), '3:54', 'has the label `a` twice'],
  ['a label that hides', matrix('{"a\\u202e": {"a": 1}}'), '3:21', 'cannot be shown'],
  ['an empty label', matrix('{"": {"": 1}}'), '3:21', 'cannot be shown'],
  [
    'a thousand and one labels',
    matrix(`{${Array.from({ length: 1001 }, (_, i) => `"${i}": {"0": 1}`).join()}}`),
    '3:21',
    '1001 labels; at most 1000',
  ],
  [
    'a sparse matrix of 100,000 labels',
    matrix(`{"0": {${Array.from({ length: 100_000 }, (_, i) => `"${i}": 1`).join()}}}`),
    '3:21',
    '100000 labels',
  ],
  ['a curve that is a list of points', roc('[[0, 0], [1, 1]]'), '3:44', 'is a list; it is an object with two lists'],
  ['a curve that is null', roc('null'), '3:44', 'is null'],
  ['a curve that is a file name', roc('"roc.png"'), '3:44', 'is the text `roc.png`'],
  ['scikit-learn’s names', roc('{"fpr": [0, 1], "tpr": [0, 1]}'), '3:44', 'needs the list `false_positive_rates`'],
  [
    'the other list is missing',
    roc('{"false_positive_rates": [0, 1]}'),
    '3:44',
    'needs the list `true_positive_rates`',
  ],
  [
    'a list that is an object',
    roc('{"false_positive_rates": {"0": 0}, "true_positive_rates": [0]}'),
    '3:69',
    'needs the list',
  ],
  ['a list that is a text', points('"[0. 0.5 1. ]"', '[0, 1]'), '3:69', 'needs the list'],
  [
    'lists of unequal length',
    points('[0, 0.5, 1]', '[0, 1]'),
    '4:24',
    '`false_positive_rates` has 3 points and `true_positive_rates` has 2',
  ],
  [
    'thresholds that end one early',
    pr('{"recalls": [1, 0], "precisions": [0.5, 1, 1]}'),
    '3:61',
    'both lists of a curve are equally long',
  ],
  ['a rate above 1', points('[0, 1]', '[0, 1.5]'), '4:28', 'is the number 1.5; rates are numbers from 0 to 1'],
  ['a rate in percent', points('[0, 100]', '[0, 1]'), '3:73', 'rates are numbers from 0 to 1'],
  ['a rate below 0', points('[-0.1, 1]', '[0, 1]'), '3:70', 'is the number -0.1'],
  ['a rate in quotes', points('["0", 1]', '[0, 1]'), '3:70', 'is the text `0`'],
  ['a rate that is null', points('[null, 1]', '[0, 1]'), '3:70', 'is null'],
  ['an endless rate', points('[0, 1e999]', '[0, 1]'), '3:73', 'an endless number'],
  ['points within points', points('[[0, 0]]', '[[0, 1]]'), '3:70', 'is a list; rates'],
  [
    'a curve that is not sorted',
    points('[0, 0.5, 0.2]', '[0, 0.5, 1]'),
    '3:78',
    '`false_positive_rates` goes up and down',
  ],
  ['Clarify without facets', '{"post_training_bias_metrics": {"label": "y"}}', '1:32', 'has no object `facets`'],
  [
    'facets in a list',
    '{"post_training_bias_metrics": {"facets": [{"name_or_index": "sex"}]}}',
    '1:43',
    'has no object `facets`',
  ],
  [
    'a facet without values',
    '{"pre_training_bias_metrics": {"facets": {"sex": {"CI": 0.1}}}}',
    '1:50',
    'the facet `sex` is an object; it is a list',
  ],
  [
    'a facet’s value without metrics',
    '{"pre_training_bias_metrics": {"facets": {"sex": [{"value_or_threshold": "F"}]}}}',
    '1:51',
    'has `value_or_threshold` and a list',
  ],
  [
    'metrics without a facet’s value',
    '{"pre_training_bias_metrics": {"facets": {"sex": [{"metrics": []}]}}}',
    '1:63',
    'has `value_or_threshold` and a list',
  ],
  [
    'metrics by name',
    '{"pre_training_bias_metrics": {"facets": {"sex": [{"value_or_threshold": "F", "metrics": {"CI": 0.1}}]}}}',
    '1:90',
    'has `value_or_threshold` and a list',
  ],
  [
    'a bias metric without a name',
    '{"pre_training_bias_metrics": {"facets": {"sex": [{"value_or_threshold": "F", "metrics": [{"value": 0.1}]}]}}}',
    '1:91',
    'no name that can be shown',
  ],
  [
    'a bias metric in quotes',
    '{"pre_training_bias_metrics": {"facets": {"sex": [{"value_or_threshold": "F", "metrics": [{"name": "CI", "value": "0.1"}]}]}}}',
    '1:115',
    '`CI` of `sex` is the text `0.1`',
  ],
  [
    'a bias metric that is a list',
    '{"pre_training_bias_metrics": {"facets": {"sex": [{"value_or_threshold": "F", "metrics": [{"name": "CI", "value": [1]}]}]}}}',
    '1:115',
    'is a list, not a number',
  ],
  [
    'a facet that hides',
    '{"pre_training_bias_metrics": {"facets": {"se\\u200bx": [{"value_or_threshold": 1, "metrics": [{"name": "CI", "value": 1}]}]}}}',
    '1:104',
    'no name that can be shown',
  ],
  ['SHAP values in a list', '{"explanations": {"kernel_shap": [{"age": 0.1}]}}', '1:34', '`kernel_shap` is a list'],
  [
    'SHAP values without a label',
    '{"explanations": {"kernel_shap": {"global_shap_values": {"age": 0.1}}}}',
    '1:57',
    'the label `global_shap_values` has no object',
  ],
  [
    'SHAP values in rows',
    '{"explanations": {"kernel_shap": {"label0": {"global_shap_values": [0.1, 0.2]}}}}',
    '1:68',
    'the label `label0` has no object `global_shap_values`',
  ],
  [
    'an attribution in quotes',
    '{"explanations": {"kernel_shap": {"a": {"global_shap_values": {"age": "0.1"}}}}}',
    '1:71',
    'the attribution of `age` is left out: it is the text `0.1`',
  ],
  [
    'an attribution that is an object',
    '{"explanations": {"kernel_shap": {"a": {"global_shap_values": {"age": {"mean": 1}}}}}}',
    '1:71',
    'the attribution of `age` is left out: it is an object',
  ],
]

test.each(evaluations)('%s: left out with its place', (_name, text, place, message) => {
  const file = aManifestFile({ report: 'evaluation.json' })
  const { details, problems, notices } = readEvaluation({ report: { path: 'evaluation.json', text }, file })
  const [first] = notices
  expect(`${first?.at.file} ${first?.at.line}:${first?.at.column}`).toBe(`evaluation.json ${place}`)
  expect(first?.message).toContain(message)
  // Nothing else in some of these: then that is the problem, and never the broken part.
  expect(problems.filter((one) => !one.message.includes('has no number'))).toEqual([])
  expect(details).toEqual({ curves: [], bias: [], attributions: [], constraints: [] })
})

const refused: readonly Broken[] = [
  ['a label twice in an object', matrix('{"a": {"a": 1}, "a": {"a": 2}}'), '3:37', 'the key `a` stands twice'],
  ['a prototype', matrix('{"__proto__": {"a": 1}}'), '3:22', 'not allowed'],
]

test.each(refused)('%s: refused with its place, for it is no JSON', (_name, text, place, message) => {
  const file = aManifestFile({ report: 'evaluation.json' })
  const { metrics, problems } = readEvaluation({ report: { path: 'evaluation.json', text }, file })
  expect(`${problems[0]?.at.line}:${problems[0]?.at.column}`).toBe(place)
  expect(problems[0]?.message).toContain(message)
  expect(metrics).toEqual([])
})

const constraints = (value: string) => `{"regression_constraints": {\n"mse": ${value}}}`
const place = { constraints: ['reports', 'model_quality', 'constraints'], bias: ['reports', 'bias', 'report'] }

const files: readonly (readonly [...Broken, at: readonly string[]])[] = [
  [
    'no threshold',
    constraints('{"comparison_operator": "GreaterThanThreshold"}'),
    '2:8',
    'the `threshold` of `mse` is absent',
    place.constraints,
  ],
  [
    'a threshold that is null',
    constraints('{"threshold": null, "comparison_operator": "GreaterThanThreshold"}'),
    '2:22',
    'is null; it is a finite number',
    place.constraints,
  ],
  [
    'a threshold that is a word',
    constraints('{"threshold": "low", "comparison_operator": "GreaterThanThreshold"}'),
    '2:22',
    'is the text `low`',
    place.constraints,
  ],
  [
    'an endless threshold',
    constraints('{"threshold": 1e999, "comparison_operator": "GreaterThanThreshold"}'),
    '2:22',
    'an endless number',
    place.constraints,
  ],
  [
    'NaN as a threshold',
    constraints('{"threshold": "NaN", "comparison_operator": "GreaterThanThreshold"}'),
    '2:22',
    'the text `NaN`',
    place.constraints,
  ],
  [
    'no operator',
    constraints('{"threshold": 1}'),
    '2:8',
    'the `comparison_operator` of `mse` is one of',
    place.constraints,
  ],
  [
    'a sign as operator',
    constraints('{"threshold": 1, "comparison_operator": ">"}'),
    '2:48',
    'is one of `GreaterThanThreshold`',
    place.constraints,
  ],
  ['a constraint that is a number', constraints('1'), '2:8', 'the `threshold` of `mse` is absent', place.constraints],
  ['an empty file', '', '1:1', 'the report ends where a value should stand', place.constraints],
  ['a list', '[]', '1:1', 'a report must be a JSON object', place.constraints],
  ['an empty object', '{}', '1:1', 'this looks like flat JSON', place.constraints],
  ['a notebook', '{"cells": [], "metadata": {}, "nbformat": 4}', '1:1', 'this looks like nested JSON', place.bias],
  [
    'the error of an S3 client',
    '<?xml version="1.0"?><Error/>',
    '1:1',
    '`<` stands where a value should stand',
    place.bias,
  ],
  ['lists in lists', '['.repeat(100_000), '1:66', 'more than 64 levels', place.bias],
]

test.each(files)('%s: left out with its place', (_name, text, where, message, at) => {
  const { problems, notices, details } = readReports({ files: [{ at, path: 'report.json', text }] })
  const [first] = notices
  expect(problems).toEqual([])
  expect(`${first?.at.file} ${first?.at.line}:${first?.at.column}`).toBe(`report.json ${where}`)
  expect(first?.message).toContain(message)
  expect([details.bias, details.constraints]).toEqual([[], []])
})

const yaml: readonly Broken[] = [
  ['an empty file', '', '1:1', 'the report is empty'],
  ['a list', '- 1\n', '1:1', 'not a mapping'],
  ['a tab', 'a:\n\tb: 1\n', '2:1', ''],
  ['an alias', 'a: &x 1\nb: *x\n', '1:4', 'anchor'],
  ['a key twice', 'a: 1\na: 2\n', '2:1', 'a second time'],
  ['a million laughs', `a: [${'['.repeat(50)}${']'.repeat(50)}]\n`, '1:19', 'deep'],
  ['not a number', 'mse: .nan\n', '1:1', 'left out: `mse` is not finite'],
  ['a tag of numpy', 'mse: !!python/object/apply:numpy.core.multiarray.scalar [1]\n', '1:6', 'the tag'],
]

test.each(yaml)('YAML, %s: refused with its place', (_name, text, where, message) => {
  const file = aManifestFile({ report: 'metrics.yaml' })
  const { problems, metrics } = readEvaluation({ report: { path: 'metrics.yaml', text }, file })
  expect(`${problems[0]?.at.line}:${problems[0]?.at.column}`).toBe(where)
  expect(problems[0]?.message).toContain(message)
  expect(metrics).toEqual([])
})

test('thousands of mistakes are told as a few', () => {
  const bad = Array.from({ length: 5000 }, () => '{"name": "CI", "value": "x"}').join()
  const text = `{"pre_training_bias_metrics": {"facets": {"sex": [{"value_or_threshold": 1, "metrics": [${bad}]}]}}}`
  const { notices: problems } = readReports({ files: [{ at: place.bias, path: 'bias.json', text }] })
  expect(problems.length).toBeGreaterThan(1)
  expect(problems.length).toBeLessThanOrEqual(20)
})

/** Ten curves of so many points. */
function tenCurves(size: number): string {
  const rates = Array.from({ length: size }, (_, index) => (index / (size - 1)).toFixed(6)).join(',')
  const curve = `{"false_positive_rates": [${rates}], "true_positive_rates": [${rates}]}`
  const named = Array.from({ length: 8 }, (_, index) => `"class_${index}_curve": ${curve}`)
  const pair = `"precision_recall_curve": {"recalls": [${rates}], "precisions": [${rates}]}`
  return `{"binary_classification_metrics": {"receiver_operating_characteristic_curve": ${curve}, ${pair}, ${named.join()}, "auc": {"value": 0.9}}}`
}

test('ten curves of 10,000 points are read as two of 200, and the work grows with the points', () => {
  const file = aManifestFile({ report: 'evaluation.json' })
  const read = (text: string) => readEvaluation({ report: { path: 'evaluation.json', text }, file })
  const { metrics, details, problems } = read(tenCurves(10_000))
  expect(problems).toEqual([])
  expect(metrics.map(({ name }) => name)).toEqual(['auc'])
  expect(details.curves.map(({ points: { length } }) => length)).toEqual([200, 200])
  expectLinear('ten curves', tenCurves, read, 2_500)
})

test.each([
  ['lists in lists', (size: number) => '['.repeat(size)],
  ['mappings in mappings', (size: number) => '{"a":'.repeat(size)],
])('%s: refusing four times the report is no more than a few times the work', (name, textOf) => {
  expectLinear(name, textOf, (text) => readReports({ files: [{ at: place.bias, path: 'report.json', text }] }), 50_000)
})
