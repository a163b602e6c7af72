import { keyArn, OWN_KEY_ID } from '../emulator/index.js'
import type { Company } from './company.js'

const IMAGE = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/churn'
const ENCRYPTED = { kind: 'aws:kms', keyArn: keyArn(OWN_KEY_ID) } as const

/** Artifacts, image and key of the training account; a registry; an account for qa and one for prod. */
const THREE_KINDS: Company = {
  manifest: `group: churn
containers: [{ image: '${IMAGE}:1.0', model_data: s3://acme-ml/churn/model.tar.gz }]
content_types: [text/csv]
response_types: [text/csv]
metrics: evaluation.json
deploy:
  endpoint: churn
  variants: [{ name: main, instance_type: ml.m5.large, instance_count: 2 }]
  environments:
    qa: {}
    prod:
      traffic: { shift: canary, size: 50%, wait: 5m, terminate_after: 2m, timeout: 60m }
      alarms: [serve-5xx]
`,
  inputs: { 'reports-s3-uri': 's3://acme-ml/reports', 'reports-kms-key-id': keyArn(OWN_KEY_ID) },
  emulator: {
    groups: ['churn'],
    images: [{ image: `${IMAGE}:1.0` }],
    keys: [{ id: OWN_KEY_ID }],
    buckets: [
      {
        name: 'acme-ml',
        account: '222222222222',
        objects: { 'churn/model.tar.gz': { body: 'model', encryption: ENCRYPTED } },
      },
    ],
  },
}

const SHARED_KEY = { kind: 'aws:kms', keyArn: `arn:aws:kms:eu-west-1:111111111111:key/${OWN_KEY_ID}` } as const

/** The bucket, the key and the image of AWS's blog in the registry's account; prod asks for qa; versions are updated, too. */
const SHARED_SERVICES: Company = {
  manifest: `group: churn
containers: [{ image: '111111111111.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0', model_data: s3://shared-ml/churn/model.tar.gz }]
content_types: [text/csv]
response_types: [text/csv]
metrics: evaluation.json
deploy:
  endpoint: churn
  variants: [{ name: main, instance_type: ml.m5.large, instance_count: 2 }]
  environments:
    qa: { stage: QA }
    prod: { stage: Prod, requires: qa }
`,
  inputs: {
    'check-mode': 'update',
    'reports-s3-uri': 's3://shared-ml/reports',
    'reports-bucket-owner-id': '111111111111',
    'artifact-bucket-owner-id': '111111111111',
    'artifact-kms-key-id': `arn:aws:kms:eu-west-1:111111111111:key/${OWN_KEY_ID}`,
    'reports-kms-key-id': `arn:aws:kms:eu-west-1:111111111111:key/${OWN_KEY_ID}`,
  },
  emulator: {
    groups: ['churn'],
    images: [{ image: '111111111111.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0' }],
    keys: [{ id: OWN_KEY_ID, account: '111111111111' }],
    buckets: [
      {
        name: 'shared-ml',
        account: '111111111111',
        objects: {
          'churn/model.tar.gz': {
            body: 'model',
            encryption: SHARED_KEY,
          },
        },
      },
    ],
  },
}

/** Keys for everything that can have one. */
const SEALED: Company = {
  ...THREE_KINDS,
  manifest: THREE_KINDS.manifest.replace('    qa: {}\n', '').replace('metrics: evaluation.json\n', ''),
  inputs: {
    'workload-account-ids': '444444444444',
    'execution-role-arn': 'arn:aws:iam::444444444444:role/serve',
    'artifact-kms-key-id': keyArn(OWN_KEY_ID),
    'package-kms-key-id': 'arn:aws:kms:eu-west-1:111111111111:key/d0d0d0d0-0000-4000-8000-0000000000d0',
    'endpoint-kms-key-id': 'arn:aws:kms:eu-west-1:444444444444:key/e0e0e0e0-0000-4000-8000-0000000000e0',
  },
  emulator: {
    ...THREE_KINDS.emulator,
    keys: [
      { id: OWN_KEY_ID },
      { id: 'd0d0d0d0-0000-4000-8000-0000000000d0', account: '111111111111' },
      { id: 'e0e0e0e0-0000-4000-8000-0000000000e0', account: '444444444444' },
    ],
  },
}

/** Each feature of a deployment, and a way to name artifacts that is not an object. */
const EVERY_FEATURE: Company = {
  manifest: `group: churn
containers:
  - image: '${IMAGE}:1.0'
    model_data_source: { uri: s3://acme-ml/churn/weights/, type: prefix }
content_types: [text/csv]
response_types: [text/csv]
deploy:
  endpoint: churn
  variants: [{ name: main, instance_type: ml.m5.large, instance_count: 2 }]
  data_capture: { sampling: 10%, capture: [input, output] }
  explainer: { shap_baseline: s3://acme-ml/baselines/churn.csv }
  smoke_test: { payload: sample.csv, content_type: text/csv }
  autoscaling: { min: 2, max: 4, invocations_per_instance: 100 }
  environments:
    prod: {}
`,
  inputs: {
    'workload-account-ids': 'prod=444444444444',
    'execution-role-arn': 'arn:aws:iam::444444444444:role/serve',
    'data-capture-s3-uri': 's3://prod-ml/captured',
  },
  emulator: {
    groups: ['churn'],
    images: [{ image: `${IMAGE}:1.0` }],
    keys: [],
    buckets: [
      {
        name: 'acme-ml',
        account: '222222222222',
        objects: { 'churn/weights/1.bin': 'model', 'baselines/churn.csv': '1,2' },
      },
      { name: 'prod-ml', account: '444444444444' },
    ],
  },
}

/** An endpoint that answers later, into a bucket of its account, and is asked whether it does. */
const ANSWERS_LATER: Company = {
  ...EVERY_FEATURE,
  manifest: EVERY_FEATURE.manifest.replace(/ {2}data_capture:.*\n {2}explainer:.*\n/, '  async: {}\n'),
  inputs: {
    'workload-account-ids': 'prod=444444444444',
    'execution-role-arn': 'arn:aws:iam::444444444444:role/serve',
    'async-output-s3-uri': 's3://prod-ml/answers',
    'async-failure-s3-uri': 's3://prod-ml/failures',
    'async-error-topic-arn': 'arn:aws:sns:eu-west-1:444444444444:errors',
  },
}

/** Images of a platform team, whose account takes part in nothing else. */
const PLATFORM_IMAGES: Company = {
  ...THREE_KINDS,
  manifest: THREE_KINDS.manifest.replace(IMAGE, '999999999999.dkr.ecr.eu-west-1.amazonaws.com/platform/serve'),
  emulator: {
    ...THREE_KINDS.emulator,
    images: [{ image: '999999999999.dkr.ecr.eu-west-1.amazonaws.com/platform/serve:1.0' }],
  },
}

const PACKAGE = `name: Wine-2026
containers: [{ image: '${IMAGE}:1.0', model_data: s3://acme-ml/churn/model.tar.gz }]
content_types: [text/csv]
response_types: [text/csv]
realtime_instance_types: [ml.m5.large]
transform_instance_types: [ml.m5.large]
validation: { name: smoke, input: s3://acme-ml/public, output: s3://acme-ml/answers, content_type: text/csv, instance_type: ml.m5.large }
certify_for_marketplace: true
tags: { team: cellar }
`
const VALIDATES = {
  'validation-role-arn': 'arn:aws:iam::222222222222:role/service/validate',
  'validation-kms-key-id': keyArn(OWN_KEY_ID),
  'artifact-kms-key-id': keyArn(OWN_KEY_ID),
}

/** A seller in AWS Marketplace, who has no versions. */
const SELLER: Company = {
  manifest: '',
  package: PACKAGE,
  inputs: VALIDATES,
  emulator: THREE_KINDS.emulator,
}

/** A package beside versions, made of what lies in other accounts. */
const VERSIONS_AND_PACKAGE: Company = {
  ...SHARED_SERVICES,
  package: PACKAGE.replace(IMAGE, '999999999999.dkr.ecr.eu-west-1.amazonaws.com/platform/serve')
    .replace('s3://acme-ml/churn/', 's3://shared-ml/wine/')
    .replace('tags: { team: cellar }\n', ''),
  inputs: {
    ...SHARED_SERVICES.inputs,
    'validation-role-arn': VALIDATES['validation-role-arn'],
  },
  emulator: {
    ...SHARED_SERVICES.emulator,
    images: [
      ...(SHARED_SERVICES.emulator.images ?? []),
      { image: '999999999999.dkr.ecr.eu-west-1.amazonaws.com/platform/serve:1.0' },
    ],
    buckets: [
      ...SHARED_SERVICES.emulator.buckets.map((bucket) => ({
        ...bucket,
        objects: { ...bucket.objects, 'wine/model.tar.gz': { body: 'a wine', encryption: SHARED_KEY } },
      })),
      { name: 'acme-ml', account: '222222222222' },
    ],
  },
}

/** Everything in one account of China. */
const ONE_ACCOUNT: Company = {
  manifest: `group: churn
containers: [{ image: '222222222222.dkr.ecr.cn-north-1.amazonaws.com.cn/churn:1.0', model_data: s3://acme-ml/churn/model.tar.gz }]
content_types: [text/csv]
response_types: [text/csv]
deploy:
  endpoint: Churn-Model
  variants: [{ name: main, instance_type: ml.m5.large, instance_count: 2 }]
`,
  inputs: {
    'aws-region': 'cn-north-1',
    'role-to-assume': 'arn:aws-cn:iam::222222222222:role/register',
    'registry-account-id': '222222222222',
    'workload-account-ids': '222222222222',
    'execution-role-arn': 'arn:aws-cn:iam::222222222222:role/serve',
    environment: 'prod',
  },
  emulator: {
    region: 'cn-north-1',
    groups: [{ name: 'churn', account: '222222222222' }],
    images: [{ image: '222222222222.dkr.ecr.cn-north-1.amazonaws.com.cn/churn:1.0' }],
    keys: [],
    buckets: [{ name: 'acme-ml', account: '222222222222', objects: { 'churn/model.tar.gz': 'model' } }],
  },
}

/** Companies that are set up in different ways, by what is special of them. */
export const COMPANIES: readonly (readonly [string, Company])[] = [
  ['artifacts of the training account', THREE_KINDS],
  ['shared services', SHARED_SERVICES],
  ['keys for everything', SEALED],
  ['every feature of a deployment', EVERY_FEATURE],
  ['an asynchronous endpoint', ANSWERS_LATER],
  ['images of a platform team', PLATFORM_IMAGES],
  ['one account in China', ONE_ACCOUNT],
]

/** Those with packages for AWS Marketplace, which only `mode: register` and `mode: policies` know. */
export const SELLERS: readonly (readonly [string, Company])[] = [
  ['a seller in AWS Marketplace', SELLER],
  ['a package beside versions', VERSIONS_AND_PACKAGE],
]
