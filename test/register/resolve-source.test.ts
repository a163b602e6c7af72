import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import { REGISTRY_ACCOUNT } from '../emulator/index.js'
import { refusal, resolve, said } from './resolving.js'
import { anEmulator } from './world.js'

const IMAGE = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'
const DATA = 's3://acme-ml/training/churn-1/output/model.tar.gz'
const JOB = 'arn:aws:sagemaker:eu-west-1:222222222222:training-job/churn-1'

function withJob(over: Parameters<ReturnType<typeof anEmulator>['putTrainingJob']>[0] = { name: 'churn-1' }) {
  const emulator = anEmulator()
  emulator.putTrainingJob(over)
  emulator.putObject(DATA, 'bytes')
  return emulator
}

const ofJob = 'group: housing\nsource: { training_job: churn-1 }\n'

test('a training job fills in image and model data, and says what a card tells of it', async () => {
  const emulator = withJob({
    name: 'churn-1',
    hyperParameters: { max_depth: '5' },
    channels: { train: 's3://acme-ml/train/' },
    metrics: { 'validation:auc': 0.75 },
  })
  const resolved = await resolve(emulator, ofJob)
  expect(resolved.manifest.containers).toEqual([{ image: IMAGE, model_data: DATA }])
  expect(resolved.generatedBy).toBe(JOB)
  expect(resolved.training).toEqual({
    arn: JOB,
    image: IMAGE,
    datasets: ['s3://acme-ml/train/'],
    hyperParameters: { max_depth: '5' },
    metrics: [{ name: 'validation:auc', value: 0.75 }],
  })
  expect(resolved.imageDigests.has(IMAGE)).toBe(true)
  expect(resolved.artifacts).toHaveLength(1)
  expect(resolved.checks[0]).toEqual({
    level: 'passed',
    title: 'Source',
    detail: 'The training job churn-1 is Completed; it filled in `image` and `model_data`.',
  })
})

test('what the manifest gives wins over the training job', async () => {
  const own = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing-neuron:1.0'
  const { manifest } = await resolve(withJob(), `${ofJob}containers: [{ image: ${own}, framework: XGBOOST }]\n`)
  expect(manifest.containers).toEqual([{ image: own, framework: 'XGBOOST', model_data: DATA }])
  const model = 's3://acme-ml/housing/model.tar.gz'
  const other = await resolve(withJob(), `${ofJob}containers: [{ model_data: ${model} }]\n`)
  expect(other.manifest.containers).toEqual([{ image: IMAGE, model_data: model }])
})

test('a job fills in nothing of an inference pipeline, whose containers it does not know', async () => {
  const yaml = `${ofJob}containers: [{ image: ${IMAGE} }, { image: ${IMAGE} }]\n`
  const resolved = await resolve(withJob(), yaml)
  expect(resolved.manifest.containers).toEqual([{ image: IMAGE }, { image: IMAGE }])
  expect(resolved.generatedBy).toBe(JOB)
})

test('a model that the job left uncompressed is a folder', async () => {
  const emulator = withJob({ name: 'churn-1', modelData: 's3://acme-ml/out/model' })
  emulator.putObject('s3://acme-ml/out/model/weights.bin', 'bytes')
  const { manifest } = await resolve(emulator, ofJob)
  expect(manifest.containers).toEqual([
    { image: IMAGE, model_data_source: { uri: 's3://acme-ml/out/model/', type: 'prefix', compression: 'none' } },
  ])
})

test('what the job filled in and is not there is told at the job', async () => {
  const emulator = anEmulator()
  emulator.putTrainingJob({ name: 'churn-1' })
  expect(await refusal(emulator, ofJob)).toEqual(['invalid-manifest', `2: ${DATA} does not exist.`])
})

test('an image that only trains is warned of', async () => {
  const image = '763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:2.3.0-cpu-py311'
  expect(said(await resolve(withJob({ name: 'churn-1', image }), ofJob))).toContain('trains and does not serve')
})

test.each(['InProgress', 'Failed', 'Stopped'] as const)('a job that is %s makes no version', async (status) => {
  const [code, problem] = await refusal(withJob({ name: 'churn-1', status }), ofJob)
  expect(code).toBe('invalid-manifest')
  expect(problem).toContain(
    `2: The training job churn-1 is ${status}, and a model is registered from one that is Completed.`,
  )
  if (status === 'Failed') expect(problem).toContain('AlgorithmError')
})

test('a job that does not exist is an error that says where it was looked for', async () => {
  expect(await refusal(anEmulator(), ofJob)).toEqual([
    'invalid-manifest',
    '2: There is no training job churn-1 in account 222222222222, eu-west-1.',
  ])
})

test('a job that may not be read is an error with the statement', async () => {
  const describeTrainingJob = () =>
    Promise.reject(new CallFailure('access-denied', 'sagemaker:DescribeTrainingJob', 'No.', { hint: 'Allow it.' }))
  const sources = { ...anEmulator().port(), describeTrainingJob }
  const [code, problem] = await refusal(anEmulator(), ofJob, { ports: { sources } })
  expect(code).toBe('access-denied')
  expect(problem).toContain('2: The training job churn-1 could not be read: sagemaker:DescribeTrainingJob: No.')
})

test('a job of an algorithm has no image that anybody could serve', async () => {
  const emulator = withJob()
  const described = emulator.port()
  const sources = {
    ...described,
    describeTrainingJob: async (input: Parameters<typeof described.describeTrainingJob>[0]) => {
      const output = await described.describeTrainingJob(input)
      return {
        ...output,
        AlgorithmSpecification: { AlgorithmName: 'scikit-decision-trees', TrainingInputMode: 'File' as const },
      }
    },
  }
  const [code, problem] = await refusal(emulator, ofJob, { ports: { sources } })
  expect(code).toBe('invalid-manifest')
  expect(problem).toContain('No image is known')
})

function withPipeline(jobs: readonly string[]) {
  const emulator = withJob()
  const steps = ['prepare', ...jobs].map((name) =>
    jobs.includes(name) ? { name, trainingJobArn: JOB.replace('churn-1', name) } : { name },
  )
  return { emulator, arn: emulator.putPipelineExecution({ pipeline: 'churn', steps }) }
}

const ofPipeline = (arn: string, more = '') => `group: housing\nsource:\n  pipeline_execution: ${arn}\n${more}`

test('the only training job of a pipeline execution is used, and the execution is recorded', async () => {
  const { emulator, arn } = withPipeline(['churn-1'])
  const { manifest, generatedBy, training } = await resolve(emulator, ofPipeline(arn))
  expect(manifest.containers).toEqual([{ image: IMAGE, model_data: DATA }])
  expect(generatedBy).toBe(arn)
  expect(training?.arn).toBe(JOB)
})

test('several training jobs are listed, and one has to be named', async () => {
  const { emulator, arn } = withPipeline(['churn-1', 'churn-2'])
  const [code, problem] = await refusal(emulator, ofPipeline(arn))
  expect(code).toBe('invalid-manifest')
  expect(problem).toMatch(/^3: The pipeline execution has 2 training jobs: churn-[12], churn-[12]\.$/)
  const named = await resolve(emulator, ofPipeline(arn, '  training_job: churn-1\n'))
  expect(named).toMatchObject({ generatedBy: arn, training: { arn: JOB } })
})

test('an execution without a training job is recorded, and fills in nothing', async () => {
  const { emulator, arn } = withPipeline([])
  expect((await refusal(emulator, ofPipeline(arn)))[1]).toContain('No image is known')
  const resolved = await resolve(emulator, `${ofPipeline(arn)}containers: [{ image: ${IMAGE} }]\n`)
  expect(resolved.generatedBy).toBe(arn)
  expect(said(resolved)).toContain('has no training job')
})

test.each([
  ['another account', '999999999999', 'eu-west-1'],
  ['another Region', '222222222222', 'us-east-1'],
])('an execution of %s is refused before it is asked for', async (_, account, region) => {
  const emulator = anEmulator()
  const arn = `arn:aws:sagemaker:${region}:${account}:pipeline/churn/execution/abcdef123456`
  const [code, problem] = await refusal(emulator, ofPipeline(arn))
  expect(code).toBe('invalid-manifest')
  expect(problem).toContain(
    `is of account ${account}, ${region}; the credentials are for account 222222222222, eu-west-1`,
  )
  expect(emulator.log.requests()).toEqual([])
})

test('a model that source_uri names is read, and its containers are what would be approved', async () => {
  const emulator = anEmulator()
  const arn = emulator.putModel({
    ModelName: 'churn',
    PrimaryContainer: { Image: IMAGE, ModelDataUrl: DATA, Mode: 'SingleModel', Environment: {} },
  })
  const { clonedSpecification } = await resolve(emulator, `group: housing\nsource_uri: ${arn}\n`)
  expect(clonedSpecification).toEqual({ Containers: [{ Image: IMAGE, ModelDataUrl: DATA }] })
})

test('a model made from a package holds nothing of its own', async () => {
  const emulator = anEmulator()
  const made = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/1'
  const arn = emulator.putModel({ ModelName: 'churn', Containers: [{ ModelPackageName: made }] })
  const [code, problem] = await refusal(emulator, `group: housing\nsource_uri: ${arn}\n`)
  expect(code).toBe('invalid-manifest')
  expect(problem).toContain(`was made from ${made}`)
})

test.each([
  ['a model package', `arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package/housing/7`, 'does not exist'],
  ['a model', 'arn:aws:sagemaker:eu-west-1:222222222222:model/churn', 'does not exist'],
  [
    "another account's model",
    'arn:aws:sagemaker:eu-west-1:999999999999:model/churn',
    'only be read in the account of the credentials',
  ],
  ['one of another Region', 'arn:aws:sagemaker:us-east-1:222222222222:model/churn', 'is in us-east-1'],
])('%s that cannot be read is an error at its place', async (_, arn, sentence) => {
  const [code, problem] = await refusal(anEmulator(), `group: housing\nsource_uri: ${arn}\n`)
  expect(code).toBe('invalid-manifest')
  expect(problem).toMatch(/^2: /)
  expect(problem).toContain(sentence)
})

test('an execution that is recorded beside a named job is the one that ran it, or that is said', async () => {
  const { emulator, arn } = withPipeline(['churn-1', 'churn-2'])
  for (const name of ['churn-1', 'churn-2', 'churn-3']) {
    emulator.putTrainingJob({ name })
    emulator.putObject(`s3://acme-ml/training/${name}/output/model.tar.gz`, 'bytes')
  }
  const both = (execution: string, job: string) => ofPipeline(execution, `  training_job: ${job}\n`)
  expect(said(await resolve(emulator, both(arn, 'churn-2')))).not.toContain('Source')
  const other = await resolve(emulator, both(arn, 'churn-3'))
  expect(other.generatedBy).toBe(arn)
  expect(other.checks).toContainEqual({
    level: 'warning',
    title: 'Source',
    detail: expect.stringMatching(/recorded as what made the model, and it ran churn-2, churn-1, not churn-3\./),
  })
  const nowhere = arn.replace(/[^/]+$/, 'gone00000000')
  expect(await refusal(emulator, both(nowhere, 'churn-1'))).toEqual([
    'invalid-manifest',
    `3: There is no pipeline execution ${nowhere}.`,
  ])
})
