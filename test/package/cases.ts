import { ActionError } from '../../src/errors.js'
import type { Gate } from '../../src/metrics/metric.js'
import type { PackageResult } from '../../src/modes/package/result.js'
import { ARN, aFile, aManifest, aMetric, aResult, aState, VALIDATION } from './builders.js'

const AT = { file: 'housing/model.yaml', line: 31, column: 7 }
const GATE: Gate = { kind: 'max', limit: 0.3, level: 'error', at: AT }
const RELATIVE: Gate = { kind: 'max-regression', limit: 2, relative: true, level: 'error', at: AT }
const publicData = { uri: VALIDATION.input, at: { file: 'housing/model.yaml', line: 22, column: 3 } }
const validated = { file: aFile(aManifest({ validation: VALIDATION })), publicData } as const
const profile = { name: 'batch-smoke' } as const
const image = { name: 'housing' } as const
const passed = { validation: [{ ...profile, status: 'Completed' }], imageScan: [{ ...image, status: 'Completed' }] }

/** One report for each thing that can become of packages; each has its text in `golden/`. */
export const CASES: Readonly<Record<string, readonly PackageResult[]>> = {
  created: [
    aResult({
      ...validated,
      outcome: { kind: 'created', state: aState(passed), forced: false },
      metrics: [
        aMetric('mse', 0.2841, { isPrimary: true, gates: [GATE, RELATIVE] }),
        aMetric('latency', 12, { unit: 'ms' }),
      ],
      checks: [
        { level: 'passed', title: 'Artifacts', detail: 'The artifact exists.' },
        {
          level: 'notice',
          title: 'Gate skipped',
          detail: 'A package is compared with nothing, so `max_regression` of mse was not judged.',
        },
      ],
      card: {
        content: JSON.stringify({ intended_uses: { purpose_of_model: 'Price guidance', risk_rating: 'Low' } }),
        status: 'Draft',
      },
    }),
  ],
  'created-plain': [aResult()],
  forced: [
    aResult({
      outcome: { kind: 'created', state: aState(), forced: true },
      metrics: [aMetric('mse', 0.41, { gates: [GATE] })],
    }),
  ],
  reused: [aResult({ ...validated, outcome: { kind: 'reused', state: aState(passed) } })],
  'validation-failed': [
    aResult({
      ...validated,
      outcome: {
        kind: 'package-failed',
        isNew: true,
        state: aState({
          status: 'Failed',
          validation: [{ ...profile, status: 'Failed', reason: 'ClientError: the container answered 500 to /ping.' }],
          imageScan: [{ ...image, status: 'Completed' }],
        }),
      },
    }),
  ],
  'scan-failed': [
    aResult({
      ...validated,
      outcome: {
        kind: 'package-failed',
        isNew: false,
        state: aState({
          status: 'Failed',
          validation: [{ ...profile, status: 'NotStarted' }],
          imageScan: [{ ...image, status: 'Failed', reason: 'CVE-2026-0001 in openssl (CRITICAL)' }],
        }),
      },
    }),
  ],
  unfinished: [
    aResult({
      ...validated,
      outcome: {
        kind: 'unfinished',
        because: 'timeout',
        isNew: true,
        state: aState({
          status: 'InProgress',
          validation: [{ ...profile, status: 'InProgress' }],
          imageScan: [{ ...image, status: 'Completed' }],
        }),
      },
    }),
  ],
  'name-taken': [
    aResult({
      outcome: {
        kind: 'name-taken',
        arn: ARN,
        because: 'content',
        differences: [
          {
            member: 'InferenceSpecification.Containers[0].Image',
            there: '222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing:1.3',
            wanted: '222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing:1.4',
          },
          { member: 'InferenceSpecification.SupportedContentTypes', there: '["text/csv"]' },
          { member: 'Task', wanted: 'REGRESSION' },
        ],
      },
    }),
  ],
  'name-of-another': [aResult({ outcome: { kind: 'name-taken', arn: ARN, because: 'not-ours', differences: [] } })],
  'gate-failed': [
    aResult({ outcome: { kind: 'gate-failed' }, metrics: [aMetric('mse', 0.41, { isPrimary: true, gates: [GATE] })] }),
  ],
  loosened: [
    aResult({
      metrics: [aMetric('mse', 0.2, { gates: [GATE] })],
      loosenedGates: [{ metric: 'mse', what: 'max', before: '0.3', after: '0.5', at: AT }],
    }),
  ],
  superseded: [aResult({ outcome: { kind: 'superseded', headSha: 'b'.repeat(40) } })],
  planned: [
    aResult({
      ...validated,
      outcome: {
        kind: 'planned',
        request: { ModelPackageName: 'housing-2026', CertifyForMarketplace: true, ClientToken: 'smr-0123456789abcdef' },
      },
    }),
  ],
  fork: [
    aResult({
      ...validated,
      outcome: { kind: 'offline', because: 'fork' },
      specificationDigest: '',
      candidateDigest: '',
    }),
  ],
  denied: [
    aResult({
      ...validated,
      outcome: {
        kind: 'failed',
        error: new ActionError(
          'access-denied',
          'User: arn:aws:sts::222222222222:assumed-role/gha-train/acme is not authorized to perform: iam:PassRole on resource: arn:aws:iam::222222222222:role/validate (sagemaker:CreateModelPackage).',
          {
            hint: 'Add to the identity policy of role gha-train in account 222222222222:\n{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::222222222222:role/validate"}',
          },
        ),
      },
    }),
  ],
  several: [
    aResult({ outcome: { kind: 'reused', state: aState() } }),
    aResult({
      ...validated,
      name: 'churn-2026',
      outcome: { kind: 'created', state: aState({ ...passed, name: 'churn-2026' }), forced: false },
    }),
    aResult({
      ...validated,
      name: 'wine-2026',
      outcome: {
        kind: 'package-failed',
        isNew: true,
        state: aState({ name: 'wine-2026', status: 'Failed', validation: [{ ...profile, status: 'Failed' }] }),
      },
    }),
  ],
}
