import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aReport, CHURN_MANIFEST } from './files.js'
import { openWithEveryOption } from './whole-role.js'
import type { World } from './world.js'

const IMAGE = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'
const MODEL = 's3://acme-ml/training/churn-2026/output/model.tar.gz'
const CONTAINERS = /^containers:\n(?: .*\n)+/m

let world: World
let job: string
beforeEach(async () => {
  world = await openWithEveryOption()
  world.write({ 'model.yaml': CHURN_MANIFEST.replace(CONTAINERS, ''), 'evaluation.json': aReport({ auc: 0.85 }) })
  job = world.emulator.putTrainingJob({ name: 'churn-2026', hyperParameters: { max_depth: '5' } })
  world.emulator.putObject(MODEL, 'bytes')
})
afterEach(() => world.close())

const messages = (run: Awaited<ReturnType<World['run']>>) => run.annotations.map(({ message }) => message).join('\n')

test('a workflow hands over its training job, which fills in image, model data and provenance', async () => {
  const run = await world.run({ with: { set: 'source.training_job=churn-2026\nsource.project=p-abc' } })
  expect(run.conclusion).toBe('success')
  const [version] = world.emulator.versions('churn')
  const [container] = version?.InferenceSpecification?.Containers ?? []
  expect(container?.ModelDataUrl).toBe(MODEL)
  expect(container?.Image).toMatch(new RegExp(`^${IMAGE.replace(':1.7-1', '').replaceAll('.', '\\.')}@sha256:`))
  expect(version?.MetadataProperties).toMatchObject({ GeneratedBy: job, ProjectId: 'p-abc' })
  const again = await world.run({ with: { set: 'source.training_job=churn-2026\nsource.project=p-abc' } })
  expect(again.outputs).toMatchObject({ registered: 'false', 'model-package-version': '1' })
})

test('a job that did not complete registers nothing, and the line of `set` is told', async () => {
  world.emulator.putTrainingJob({ name: 'churn-bad', status: 'Failed' })
  const run = await world.run({ with: { set: 'source.training_job=churn-bad' } })
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(messages(run)).toContain('The training job churn-bad is Failed')
  expect(world.emulator.versions('churn')).toEqual([])
})

test('a role that may not read training jobs is told the statement', async () => {
  world.emulator.remove('identity-read-sources')
  const run = await world.run({ with: { set: 'source.training_job=churn-2026' } })
  expect(run.outputs['failure-reason']).toBe('access-denied')
  expect(messages(run)).toContain('"Action":"sagemaker:DescribeTrainingJob"')
})

test('of a pipeline with two training jobs one has to be named', async () => {
  const other = world.emulator.putTrainingJob({ name: 'churn-other' })
  const arn = world.emulator.putPipelineExecution({
    pipeline: 'churn',
    steps: [{ name: 'prepare' }, { name: 'train', trainingJobArn: job }, { name: 'compare', trainingJobArn: other }],
  })
  const set = `source.pipeline_execution=${arn}`
  const run = await world.run({ with: { set } })
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(messages(run)).toContain('has 2 training jobs')
  expect(messages(run)).toContain('Name the one that made this model as `source.training_job`')
  const named = await world.run({ with: { set: `${set}\nsource.training_job=churn-2026` } })
  expect(named.conclusion).toBe('success')
  expect(world.emulator.versions('churn')[0]?.MetadataProperties?.GeneratedBy).toBe(arn)
})

test('a fork is told that what the source fills in is not known here', async () => {
  world.write({ 'model.yaml': `${CHURN_MANIFEST.replace(CONTAINERS, '')}source: { training_job: churn-2026 }\n` })
  const run = await world.run({ trigger: { kind: 'pull_request', from: 'fork' } })
  expect(run.conclusion).toBe('success')
  expect(run.log).toContain('Not readable here: what `source` fills in')
  expect(world.awsRequests()).toBe(0)
})
