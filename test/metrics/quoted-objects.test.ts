import { expect, test } from '@jest/globals'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import { readReports } from '../../src/evidence/named-reports.js'
import { aManifestFile } from './builders.js'

const SECRET = 'AKIASECRETSECRET'

/** Objects that a role may read and whoever writes the manifest may not, and reports that are broken. */
const OBJECTS: readonly string[] = [
  SECRET,
  `"${SECRET}"`,
  `'${SECRET}'`,
  `user,key\nada,${SECRET}\n`,
  `{"auc": "${SECRET}"}`,
  `{"auc": ${SECRET}}`,
  `{"auc": 1 ${SECRET}}`,
  `{"auc": 1} ${SECRET}`,
  `{"auc": "${SECRET}`,
  `{"regression_metrics": {"mse": {"value": "${SECRET}"}}}`,
  `{"regression_metrics": "${SECRET}"}`,
  `{"binary_classification_metrics": {"confusion_matrix": {"0": {"0": "${SECRET}"}}}}`,
  `{"binary_classification_metrics": {"confusion_matrix": [["${SECRET}"]]}}`,
  `{"binary_classification_metrics": {"receiver_operating_characteristic_curve": {"false_positive_rates": ["${SECRET}"], "true_positive_rates": [1]}}}`,
  `{"post_training_bias_metrics": {"label": "y", "facets": {"sex": [{"value_or_threshold": "1", "metrics": [{"name": "DI", "value": "${SECRET}"}]}]}}}`,
  `{"explanations": {"kernel_shap": {"y": {"global_shap_values": {"age": "${SECRET}"}}}}}`,
  `{"regression_constraints": {"mse": {"threshold": "${SECRET}", "comparison_operator": "${SECRET}"}}}`,
  `{"auc": "\\u0041KIASECRETSECRET"}`,
]
const YAML: readonly string[] = [
  `auc: ${SECRET}\n`,
  `auc: *${SECRET}\n`,
  `auc: &${SECRET} 1\n`,
  `auc: !${SECRET} 1\n`,
  `auc: [${SECRET}\n`,
  `%${SECRET}\n---\nauc: 1\n`,
  `auc: "${SECRET}\n`,
  `${SECRET}\n`,
]

const cases = [
  ...OBJECTS.map((text) => ({ path: 's3://acme-ml/secret.json', text })),
  ...YAML.map((text) => ({ path: 's3://acme-ml/secret.yaml', text })),
]

test.each(cases)('what is wrong with $text in S3 is told without quoting it', ({ path, text }) => {
  const file = aManifestFile({ report: 'evaluation.json', values: { auc: { path: 'auc', goal: 'maximize' } } })
  const evaluation = readEvaluation({ report: { path, text }, file })
  const places = [
    ['reports', 'bias', 'report'],
    ['reports', 'explainability'],
    ['reports', 'model_quality', 'constraints'],
  ]
  const read = readReports({ files: places.map((at) => ({ at, path, text })) })
  const told = [evaluation, read].flatMap(({ problems, notices }) => [...problems, ...notices])
  expect(told.length).toBeGreaterThan(0)
  expect(told.map(({ message, help = '' }) => `${message} ${help}`).join('\n')).not.toContain(SECRET)
})

test('what is wrong with a file of the repository is quoted', () => {
  const { problems } = readEvaluation({
    report: { path: 'evaluation.json', text: SECRET },
    file: aManifestFile({ report: 'evaluation.json' }),
  })
  expect(problems[0]?.message).toContain(SECRET)
})

test('of the keys of an object in S3 only what is plainly a name becomes a metric', () => {
  const text = JSON.stringify({ auc: 0.9, 'user:ada\tkey ~`#!': 1, ['x'.repeat(65)]: 2, 'f1 (macro)': 0.8 })
  const file = aManifestFile({ report: 'evaluation.json' })
  const names = (path: string) => readEvaluation({ report: { path, text }, file }).metrics.map(({ name }) => name)
  expect(names('s3://acme-ml/evaluation.json')).toEqual(['auc', 'f1 (macro)'])
})
