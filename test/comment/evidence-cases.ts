import type { ReportDetails } from '../../src/metrics/metric.js'
import type { RegistrationResult } from '../../src/modes/register/result.js'
import type { PlacedReport } from '../../src/registry/resolve/resolved.js'
import { aBaseline, aDiff, aFile, aPosition, aResult, aVersion, type Changes, passed } from './builders.js'
import {
  A_CARD,
  aBias,
  aMatrix,
  aPrecisionRecallCurve,
  aRocCurve,
  attributions,
  largeMatrix,
  someBias,
  someDetails,
} from './evidence.js'

/** A binary classifier, its `auc` the area under its curve, with everything that a report can say, beside an approved version that says it, too. */
export function binary(changes: Changes<RegistrationResult> = {}): RegistrationResult {
  const group = 'breast-cancer'
  return aResult({
    file: aFile({ path: 'models/breast-cancer/model.yaml', group }),
    group,
    outcome: { kind: 'registered', version: aVersion(14, { group }), forced: false },
    baseline: withDetails(group, {
      confusionMatrix: aMatrix(
        ['malignant', 'benign'],
        [
          [58, 6],
          [2, 105],
        ],
      ),
      curves: [aRocCurve(11.194), aPrecisionRecallCurve(8)],
      bias: someBias(-0.28),
      attributions: attributions({ worst_area: 0.31, mean_texture: 0.22, worst_radius: 0.12, mean_symmetry: 0.02 }),
    }),
    diffs: [
      aDiff({
        metric: { name: 'auc', value: 0.9247, goal: 'maximize', isPrimary: true },
        baseline: 0.912,
        gates: [passed({ min: 0.9 })],
        history: [0.89, 0.901, 0.912],
      }),
      aDiff({ metric: { name: 'recall', value: 0.9219, goal: 'maximize' }, baseline: 0.9063, history: [0.9, 0.9063] }),
    ],
    shape: 'SageMaker binary classification',
    details: someDetails({
      confusionMatrix: aMatrix(
        ['malignant', 'benign'],
        [
          [59, 5],
          [3, 104],
        ],
      ),
      curves: [aRocCurve(13.545), aPrecisionRecallCurve(11)],
      bias: [...someBias().filter(({ name }) => name !== 'AD'), aBias('AD', -0.004)],
      attributions: attributions({
        worst_area: 0.29,
        worst_radius: 0.24,
        mean_texture: 0.11,
        texture_error: 0.05,
        mean_symmetry: 0.02,
      }),
      constraints: [
        { metric: 'recall', threshold: 0.9, operator: 'LessThanThreshold' },
        { metric: 'auc', threshold: 0.93, operator: 'LessThanThreshold' },
        { metric: 'f1', threshold: 0.9, operator: 'LessThanThreshold' },
      ],
    }),
    ...changes,
  })
}

const LABELS = ['barolo', 'grignolino', 'barbera']

/** Three labels, and a baseline that was evaluated on fewer examples and knew another label. */
export function multiclass(): RegistrationResult {
  const group = 'wine-cultivars'
  return aResult({
    file: aFile({ path: 'models/wine/model.yaml', group }),
    group,
    outcome: { kind: 'registered', version: aVersion(4, { group }), forced: false },
    baseline: withDetails(
      group,
      {
        confusionMatrix: aMatrix(LABELS.slice(0, 2), [
          [17, 1],
          [2, 16],
        ]),
      },
      3,
    ),
    diffs: [
      aDiff({ metric: { name: 'accuracy', value: 0.9444, goal: 'maximize', isPrimary: true }, baseline: 0.9167 }),
    ],
    shape: 'SageMaker multiclass classification',
    details: someDetails({
      confusionMatrix: aMatrix(LABELS, [
        [18, 0, 0],
        [2, 18, 1],
        [0, 0, 15],
      ]),
    }),
    specificationChanges: [],
  })
}

/** More labels than a table in a comment has room for. */
export function manyClasses(): RegistrationResult {
  const group = 'products'
  return aResult({
    group,
    file: aFile({ group }),
    baseline: withDetails(group, { confusionMatrix: largeMatrix(16, 2) }),
    diffs: [aDiff({ metric: { name: 'accuracy', value: 0.81, goal: 'maximize', isPrimary: true }, baseline: 0.8 })],
    details: someDetails({ confusionMatrix: largeMatrix(16, 1) }),
  })
}

/** As many labels as a table in a comment has, with names that leave no room in the heads. */
export function tenClasses(): RegistrationResult {
  const name = (index: number) => `department/of/products/${index}`
  return aResult({
    baseline: withDetails('california-housing', { confusionMatrix: largeMatrix(10, 2, name) }),
    details: someDetails({ confusionMatrix: largeMatrix(10, 1, name) }),
  })
}

export function firstWithDetails(): RegistrationResult {
  const { baseline: _, ...rest } = binary()
  return {
    ...rest,
    outcome: { kind: 'registered', version: aVersion(1, { group: 'breast-cancer' }), forced: false },
    baseline: { kind: 'first', hasUnapproved: false },
    diffs: [aDiff({ metric: { name: 'auc', value: 0.9247, goal: 'maximize', isPrimary: true } })],
    specificationChanges: undefined,
  }
}

const SHA = '99fa602c41bc0e7799fa602c41bc0e7799fa602c41bc0e7799fa602c41bc0e77'
const IMAGE = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost'

/** A regression with everything around the model that a manifest can say. */
export function everythingElse(changes: Changes<RegistrationResult> = {}): RegistrationResult {
  const file = aFile()
  const manifest: typeof file.manifest = {
    ...file.manifest,
    containers: [{ image: `${IMAGE}:1.7-1` }],
    source: {
      training_job: 'housing-2026-11-19-c4',
      pipeline_execution: 'arn:aws:sagemaker:eu-west-1:222222222222:pipeline/housing/execution/abcdefghijkl',
      project: 'p-abcdefghijkl',
    },
    source_uri: 'https://mlflow.acme.example/runs/42',
    additional_specifications: [{ name: 'inferentia', containers: [{ image: `${IMAGE}-neuron:1.0` }] }],
    model_card: A_CARD,
  }
  return aResult({
    file: { ...file, manifest },
    shape: 'SageMaker regression',
    specificationChanges: [
      {
        section: 'containers[0]',
        key: 'image',
        before: `${IMAGE}@sha256:${SHA}`,
        after: `${IMAGE}@sha256:41bc0e77${SHA.slice(8)}`,
      },
      { section: 'hyper_parameters', key: 'max_depth', before: '5', after: '6' },
      { section: 'hyper_parameters', key: 'subsample', after: '0.8' },
      { section: 'additional_specifications[inferentia].containers[0]', key: 'image', after: `${IMAGE}-neuron:1.0` },
    ],
    checks: [
      { level: 'notice', title: 'Group', detail: 'california-housing did not exist and was made.' },
      {
        level: 'passed',
        title: 'Reports',
        detail: '2 of 3 uploaded to s3://acme-reports/models; the others were there.',
      },
    ],
    card: { content: JSON.stringify(A_CARD), status: 'Draft' },
    resolved: {
      manifest,
      training: {
        arn: 'arn:aws:sagemaker:eu-west-1:222222222222:training-job/housing-2026-11-19-c4',
      },
      imageDigests: new Map([[`${IMAGE}:1.7-1`, `sha256:${SHA}`]]),
      reports: new Map<string, PlacedReport>([
        ['reports.model_quality.statistics', aReport('evaluation.json')],
        ['reports.data_quality.statistics', aReport('statistics.json')],
        [
          'reports.data_quality.constraints',
          { s3Uri: 's3://acme-ml/housing/constraints.json', contentType: 'application/json' },
        ],
      ]),
    },
    ...changes,
  })
}

function aReport(name: string): PlacedReport {
  return {
    s3Uri: `s3://acme-reports/models/california-housing/${SHA}/${name}`,
    contentType: 'application/json',
    digest: `sha256:${SHA}`,
    bytes: new Uint8Array([123, 125]),
  }
}

/** Gates that the pull request takes away in each way there is. */
export function loosened(): RegistrationResult {
  const at = (line: number) => aPosition({ line })
  return aResult({
    loosenedGates: [
      { metric: 'mse', what: 'max', before: '0.28', after: '0.3', at: at(31) },
      { metric: 'r2', what: 'min', before: '0.75', after: 'none', at: at(34) },
      { metric: 'latency_p95', what: 'level', before: 'error', after: 'warn', at: at(41) },
      { metric: 'coverage', what: 'metric', before: 'gated', after: 'deleted', at: at(28) },
    ],
  })
}

function withDetails(group: string, details: Partial<ReportDetails>, version = 12): RegistrationResult['baseline'] {
  const baseline = aBaseline(version, group)
  return baseline.kind === 'version' ? { ...baseline, details: someDetails(details) } : baseline
}
