import { createHash } from 'node:crypto'
import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import type { Manifest } from '../../src/manifest/schema/manifest.js'
import type { Candidate, LocalReport } from '../../src/registry/candidate.js'
import { specificationChanges } from '../../src/registry/version/specification-changes.js'
import { type Emulator, TRAINING_ACCOUNT } from '../emulator/index.js'
import { ARTIFACT, aCandidate, aFile, aManifest, anEmulator, aRun, GROUP, run, told } from './world.js'

// Every member of CreateModelPackage that a version accepts, as the service got it. The emulator holds each request against
// the official service model.

const IMAGE = '111111111111.dkr.ecr.eu-west-1.amazonaws.com/churn'
const PINNED = /^111111111111\.dkr\.ecr\.eu-west-1\.amazonaws\.com\/churn@sha256:[0-9a-f]{64}$/
const HUB = 'arn:aws:sagemaker:eu-west-1:aws:hub-content/SageMakerPublicHub/Model/llama/2.0.2'
const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`
const ONE = 's3://acme-ml/llm/one.tar.gz'
// The ETag of an object that was put in one piece.
const [MD5_OF_ONE, MD5_OF_MANIFEST] = ['one', 'part-1'].map((text) => createHash('md5').update(text).digest('hex'))
const REPORTS = { s3Uri: 's3://acme-ml/reports', kmsKeyId: undefined, bucketOwner: TRAINING_ACCOUNT }

interface Sent {
  readonly request: CreateModelPackageCommandInput
  readonly emulator: Emulator
}

/** What a dry run would send; then the same is registered, so that the service has judged it. */
async function sent(over: Partial<Manifest>, candidate: Partial<Candidate> = {}): Promise<Sent> {
  const emulator = anEmulator()
  emulator.putObject('s3://acme-ml/llm/weights/part-1', 'weights')
  emulator.putObject('s3://acme-ml/llm/adapter/part-1', 'adapter')
  emulator.putObject(ONE, 'one')
  emulator.putObject('s3://acme-ml/llm/manifest.csv', 'part-1')
  const candidates = [aCandidate({ file: aFile(aManifest(over)), ...candidate })]
  const dry = await run(emulator, { candidates, settings: { dryRun: true, reports: REPORTS } })
  expect(emulator.versions(GROUP)).toEqual([])
  const { result } = await run(emulator, { candidates, settings: { reports: REPORTS } })
  const { outcome } = dry.result
  if (outcome.kind !== 'planned') throw new Error(outcome.kind === 'failed' ? outcome.error.message : outcome.kind)
  expect([told(result), result.outcome]).toEqual(['registered 1', expect.anything()])
  return { request: outcome.request, emulator }
}

test('a container says all that a container can', async () => {
  const { request } = await sent({
    containers: [
      {
        name: 'predict',
        image: `${IMAGE}:1.0`,
        model_data_source: {
          uri: 's3://acme-ml/llm/weights/',
          type: 'prefix',
          manifest: 's3://acme-ml/llm/manifest.csv',
          accept_eula: true,
          hub_content: HUB,
          manifest_etag: MD5_OF_MANIFEST,
        },
        additional_model_data: [
          { channel: 'adapter', uri: ONE, type: 'object', compression: 'gzip', etag: MD5_OF_ONE },
        ],
        environment: { LOG: '1' },
        framework: 'PYTORCH',
        framework_version: '2.4.1',
        nearest_model: 'resnet50',
        data_input_config: '{"input_1": [1, 3]}',
        product_id: 'a1b2c3',
        is_checkpoint: true,
        base_model: { name: 'llama', version: '2.0.2', recipe: 'lora' },
      },
    ],
  })
  expect(request.InferenceSpecification?.Containers).toEqual([
    {
      ContainerHostname: 'predict',
      Image: expect.stringMatching(PINNED),
      ModelDataSource: {
        S3DataSource: {
          S3Uri: 's3://acme-ml/llm/weights/',
          S3DataType: 'S3Prefix',
          CompressionType: 'None',
          ManifestS3Uri: 's3://acme-ml/llm/manifest.csv',
          ModelAccessConfig: { AcceptEula: true },
          HubAccessConfig: { HubContentArn: HUB },
          ManifestEtag: MD5_OF_MANIFEST,
        },
      },
      AdditionalModelDataSources: [
        {
          ChannelName: 'adapter',
          S3DataSource: { S3Uri: ONE, S3DataType: 'S3Object', CompressionType: 'Gzip', ETag: MD5_OF_ONE },
        },
      ],
      Environment: { LOG: '1' },
      Framework: 'PYTORCH',
      FrameworkVersion: '2.4.1',
      NearestModelName: 'resnet50',
      ModelInput: { DataInputConfig: '{"input_1": [1, 3]}' },
      ProductId: 'a1b2c3',
      IsCheckpoint: true,
      BaseModel: { HubContentName: 'llama', HubContentVersion: '2.0.2', RecipeName: 'lora' },
    },
  ])
})

test('a pipeline keeps the order of its containers, and additional specifications are sent with theirs', async () => {
  const { request } = await sent({
    containers: [
      { name: 'prepare', image: '111111111111.dkr.ecr.eu-west-1.amazonaws.com/prepare:1.0' },
      { name: 'predict', image: `${IMAGE}:1.0`, model_data: ARTIFACT },
    ],
    transform_instance_types: ['ml.m5.xlarge'],
    additional_specifications: [
      {
        name: 'inferentia',
        description: 'Compiled',
        containers: [{ image: `${IMAGE}:1.0`, model_data: ARTIFACT }],
        content_types: ['text/csv'],
        response_types: ['text/csv'],
        realtime_instance_types: ['ml.inf2.xlarge'],
        transform_instance_types: ['ml.m5.xlarge'],
      },
      { name: 'plain', containers: [{ image: `${IMAGE}:1.0` }] },
    ],
  })
  expect(request.InferenceSpecification).toMatchObject({
    Containers: [
      { ContainerHostname: 'prepare' },
      { ContainerHostname: 'predict', Image: expect.stringMatching(PINNED) },
    ],
    SupportedTransformInstanceTypes: ['ml.m5.xlarge'],
    SupportedRealtimeInferenceInstanceTypes: ['ml.m5.xlarge'],
    SupportedContentTypes: ['text/csv'],
    SupportedResponseMIMETypes: ['application/json'],
  })
  expect(request.AdditionalInferenceSpecifications).toEqual([
    {
      Name: 'inferentia',
      Description: 'Compiled',
      Containers: [{ Image: expect.stringMatching(PINNED), ModelDataUrl: ARTIFACT }],
      SupportedContentTypes: ['text/csv'],
      SupportedResponseMIMETypes: ['text/csv'],
      SupportedRealtimeInferenceInstanceTypes: ['ml.inf2.xlarge'],
      SupportedTransformInstanceTypes: ['ml.m5.xlarge'],
    },
    { Name: 'plain', Containers: [{ Image: expect.stringMatching(PINNED) }] },
  ])
})

test('what Inference Recommender reads, and whether the service checks the package', async () => {
  const { request } = await sent({
    domain: 'MACHINE_LEARNING',
    task: 'REGRESSION',
    sample_payload: ONE,
    skip_validation: 'all',
  })
  expect(request).toMatchObject({
    Domain: 'MACHINE_LEARNING',
    Task: 'REGRESSION',
    SamplePayloadUrl: ONE,
    SkipModelValidation: 'All',
  })
  expect((await sent({ skip_validation: 'none' })).request.SkipModelValidation).toBe('None')
})

test('every report goes to its member, files under a name that is their content', async () => {
  const files: LocalReport[] = []
  const local = (...at: readonly string[]) => {
    files.push({ at, path: `models/housing/${at.at(-1)}.json`, bytes: new TextEncoder().encode(at.join(' ')) })
    return { file: `${at.at(-1)}.json` }
  }
  const s3 = { file: 's3://acme-ml/llm/manifest.csv', content_type: 'text/csv' }
  const manifest: Partial<Manifest> = {
    reports: {
      model_quality: {
        statistics: local('reports', 'model_quality', 'statistics'),
        constraints: local('reports', 'model_quality', 'constraints'),
      },
      data_quality: {
        statistics: local('reports', 'data_quality', 'statistics'),
        constraints: local('reports', 'data_quality', 'constraints'),
      },
      bias: {
        report: s3,
        pre_training: local('reports', 'bias', 'pre_training'),
        post_training: local('reports', 'bias', 'post_training'),
      },
      explainability: local('reports', 'explainability'),
    },
    drift_baselines: {
      model_quality: {
        statistics: local('drift_baselines', 'model_quality', 'statistics'),
        constraints: local('drift_baselines', 'model_quality', 'constraints'),
      },
      data_quality: {
        statistics: local('drift_baselines', 'data_quality', 'statistics'),
        constraints: local('drift_baselines', 'data_quality', 'constraints'),
      },
      bias: {
        config: local('drift_baselines', 'bias', 'config'),
        pre_training_constraints: local('drift_baselines', 'bias', 'pre_training_constraints'),
        post_training_constraints: local('drift_baselines', 'bias', 'post_training_constraints'),
      },
      explainability: {
        config: local('drift_baselines', 'explainability', 'config'),
        constraints: local('drift_baselines', 'explainability', 'constraints'),
      },
    },
  }
  const { request, emulator } = await sent(manifest, { files })
  const of = (name: string) => ({
    S3Uri: expect.stringMatching(new RegExp(`^s3://acme-ml/reports/housing/[0-9a-f]{64}/${name}\\.json$`)),
    ContentType: 'application/json',
    ContentDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  })
  const quality = { Statistics: of('statistics'), Constraints: of('constraints') }
  expect(request.ModelMetrics).toEqual({
    ModelQuality: quality,
    ModelDataQuality: quality,
    Bias: {
      Report: { S3Uri: s3.file, ContentType: 'text/csv', ContentDigest: expect.stringMatching(/^sha256:/) },
      PreTrainingReport: of('pre_training'),
      PostTrainingReport: of('post_training'),
    },
    Explainability: { Report: of('explainability') },
  })
  expect(request.DriftCheckBaselines).toEqual({
    ModelQuality: quality,
    ModelDataQuality: quality,
    Bias: {
      ConfigFile: of('config'),
      PreTrainingConstraints: of('pre_training_constraints'),
      PostTrainingConstraints: of('post_training_constraints'),
    },
    Explainability: { ConfigFile: of('config'), Constraints: of('constraints') },
  })
  // Each has bytes of its own, so that no two members were mixed up.
  const uris = [...JSON.stringify([request.ModelMetrics, request.DriftCheckBaselines]).matchAll(/"S3Uri":"([^"]+)"/g)]
  expect(new Set(uris.map(([, uri]) => uri)).size).toBe(files.length + 1)
  for (const { at, path } of files) {
    const [uri] = uris.filter(([, one]) => one?.endsWith(path.split('/').at(-1) ?? '')).map(([, one = '']) => one)
    expect([at, await emulator.port().identify(uri ?? '')]).toEqual([
      at,
      expect.objectContaining({ eTag: expect.anything() }),
    ])
  }
})

test('the key that encrypts the package is an input, and the status is always the same', async () => {
  const emulator = anEmulator()
  const packageKmsKeyId = 'arn:aws:kms:eu-west-1:111111111111:key/c0c0c0c0-0000-4000-8000-0000000000c1'
  const { result } = await run(emulator, { settings: { dryRun: true, packageKmsKeyId } })
  expect(result.outcome).toMatchObject({
    kind: 'planned',
    request: { SecurityConfig: { KmsKeyId: packageKmsKeyId }, ModelApprovalStatus: 'PendingManualApproval' },
  })
})

test('a training job fills in what is absent, and is recorded as what generated the version', async () => {
  const emulator = anEmulator()
  const arn = emulator.putTrainingJob({
    name: 'housing-c4',
    image: `${IMAGE}:1.0`,
    modelData: ARTIFACT,
    hyperParameters: { epochs: '30' },
  })
  const manifest = { ...aManifest({ source: { training_job: 'housing-c4', project: 'p-abc' } }), containers: [{}] }
  const candidates = [aCandidate({ file: aFile(manifest) })]
  const { result } = await run(emulator, { candidates })
  const [version] = emulator.versions(GROUP)

  expect(version?.MetadataProperties).toMatchObject({
    GeneratedBy: arn,
    ProjectId: 'p-abc',
    Repository: 'https://github.com/acme/models',
    CommitId: aRun().pullRequest?.headSha,
  })
  expect(version?.InferenceSpecification?.Containers).toEqual([
    expect.objectContaining({ Image: expect.stringMatching(PINNED), ModelDataUrl: ARTIFACT }),
  ])
  expect(version?.ModelCard?.ModelCardContent).toContain('"epochs"')
  expect(result.card?.content).toBe(version?.ModelCard?.ModelCardContent)
  expect(result.resolved?.training?.arn).toBe(arn)
  // Another run of the same job finds it, and does not say that it made it.
  const again = await run(emulator, { candidates, context: aRun({ runId: '8000' }) })
  expect(told(again.result)).toBe('reused 1')
})

test('two runs that register the same training job at once: one of them made it', async () => {
  const emulator = anEmulator({ listDelayMilliseconds: 29_000 })
  emulator.putTrainingJob({ name: 'housing-c4', image: `${IMAGE}:1.0`, modelData: ARTIFACT, hyperParameters: {} })
  const manifest = { ...aManifest({ source: { training_job: 'housing-c4' } }), containers: [{}] }
  const candidates = [aCandidate({ file: aFile(manifest) })]
  const one = await run(emulator, { candidates })
  const other = await run(emulator, { candidates, context: aRun({ runId: '8000' }) })

  expect([told(one.result), told(other.result)]).toEqual(['registered 1', 'reused 1'])
})

test('the changes against the baseline are told in the words of the manifest, whatever the member', () => {
  const source = (uri: string) => ({
    S3DataSource: { S3Uri: uri, S3DataType: 'S3Prefix', CompressionType: 'None' } as const,
  })
  const card = (value: string) => ({
    ModelCardStatus: 'Draft' as const,
    ModelCardContent: JSON.stringify({
      training_details: { training_job_details: { user_provided_hyper_parameters: [{ name: 'epochs', value }] } },
    }),
  })
  const report = (uri: string, ContentDigest?: string) => ({
    Bias: { Report: { ContentType: 'application/json', S3Uri: uri, ...(ContentDigest && { ContentDigest }) } },
  })
  const config = (uri: string) => ({ Explainability: { ConfigFile: { S3Uri: uri } } })
  const tag = `${IMAGE}:1.0`
  const changes = specificationChanges(
    {
      InferenceSpecification: { Containers: [{ Image: tag, ModelDataSource: source('s3://b/new/') }] },
      AdditionalInferenceSpecifications: [{ Name: 'inferentia', Containers: [{ Image: 'b:1' }] }],
      Domain: 'OTHER',
      Task: 'REGRESSION',
      SourceUri: 'https://new',
      ModelCard: card('30'),
      ModelMetrics: report('s3://b/new.json'),
      DriftCheckBaselines: config('s3://b/config-2.json'),
      SkipModelValidation: 'All',
    },
    {
      InferenceSpecification: {
        Containers: [
          {
            Image: `${IMAGE}@${DIGEST}`,
            ModelDataETag: 'filled in',
            ModelDataSource: { S3DataSource: { ...source('s3://b/old/').S3DataSource, ETag: 'filled in' } },
          },
        ],
      },
      SourceUri: 'https://old',
      ModelCard: card('20'),
      ModelMetrics: report('s3://b/old.json', DIGEST),
      DriftCheckBaselines: config('s3://b/config.json'),
    },
    new Map([[tag, `sha256:${'a'.repeat(64)}`]]),
  )
  const lines = changes.map(({ section, key, before = '–', after = '–' }) => `${section} ${key}: ${before} → ${after}`)
  expect(lines).toEqual([
    'domain : – → OTHER',
    'task : – → REGRESSION',
    'source_uri : https://old → https://new',
    `containers[0] image: ${IMAGE}@${DIGEST} → ${tag}@sha256:${'a'.repeat(64)}`,
    'containers[0] model_data_source.uri: s3://b/old/ → s3://b/new/',
    'additional_specifications[inferentia].containers[0] image: – → b:1',
    'skip_validation : – → all',
    'hyper_parameters epochs: 20 → 30',
    'reports bias.report: s3://b/old.json → s3://b/new.json',
    'drift_baselines explainability.config: s3://b/config.json → s3://b/config-2.json',
  ])
})

test('a tag that points where it did is no change, and one that nobody can read is told as it is written', () => {
  const pinned = { InferenceSpecification: { Containers: [{ Image: `${IMAGE}@${DIGEST}` }] } }
  const tagged = { InferenceSpecification: { Containers: [{ Image: `${IMAGE}:1.0` }] } }
  expect(specificationChanges(tagged, pinned, new Map([[`${IMAGE}:1.0`, DIGEST]]))).toEqual([])
  expect(specificationChanges(tagged, pinned)).toEqual([
    { section: 'containers[0]', key: 'image', before: `${IMAGE}@${DIGEST}`, after: `${IMAGE}:1.0` },
  ])
})
