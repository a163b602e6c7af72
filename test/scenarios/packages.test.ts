import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { REGISTER_ROLE_ARN, type RunOptions, VALIDATION_ROLE_ARN } from '../emulator/index.js'
import type { CompositeRun } from '../harness/composite.js'
import { type JobRun, type Permissions, runWorkflow } from '../harness/workflow.js'
import { ACTION_PATH, REPOSITORY } from '../lanes/action.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { githubContext, idTokenOf, type RunChoices, World } from './world.js'

/** A second here is ten minutes there: a validation of half an hour is over in three. */
const SCALE = 600
const ARN = 'arn:aws:sagemaker:eu-west-1:222222222222:model-package/churn-2026'

const MANIFEST = `name: churn-2026
description: Will this customer leave?
containers:
  - image: 141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1
    model_data: s3://acme-ml/churn/model.tar.gz
content_types: [text/csv]
response_types: [text/csv]
realtime_instance_types: [ml.m5.large]
transform_instance_types: [ml.m5.large]
certify_for_marketplace: true
validation:
  name: batch-smoke
  input: s3://acme-ml/churn/public/
  output: s3://acme-ml/churn/validation/
  content_type: text/csv
  instance_type: ml.m5.large
metrics:
  report: evaluation.json
  values:
    auc: { path: binary_classification_metrics.auc, goal: maximize, gate: { min: 0.8, max_regression: 2% } }
tags: { cost-center: "4711" }
`

let world: World
beforeEach(async () => {
  world = await World.open({ scale: SCALE })
  world.write({ 'model.yaml': MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

const INPUTS = { 'registry-account-id': undefined, 'validation-role-arn': VALIDATION_ROLE_ARN } as const

const withInputs = (choices: RunChoices = {}): RunChoices => ({ ...choices, with: { ...INPUTS, ...choices.with } })

const run = (choices: RunChoices = {}): Promise<CompositeRun> => world.run(withInputs(choices))

const creates = () => world.emulator.log.writes().filter(({ operation }) => operation === 'CreateModelPackage')

const messages = ({ annotations }: CompositeRun) => annotations.map(({ message }) => message).join('\n')

test('a package is made, waited for until it is validated, and told in the comment', async () => {
  const made = await run()
  expect(made.conclusion).toBe('success')
  expect(made.outputs).toMatchObject({
    'model-package-arn': ARN,
    'model-package-version': '',
    registered: 'true',
    'gates-passed': 'true',
    'failure-reason': '',
  })
  expect(JSON.parse(made.outputs['report-json'] ?? '')).toMatchObject({
    schema: 1,
    models: [],
    packages: [{ name: 'churn-2026', outcome: 'created', status: 'Completed', modelPackageArn: ARN }],
  })
  expect(world.emulator.package('churn-2026')).toMatchObject({
    ModelPackageStatus: 'Completed',
    CertifyForMarketplace: true,
    ValidationSpecification: { ValidationRole: VALIDATION_ROLE_ARN },
  })
  expect(made.annotations).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      file: 'model.yaml',
      line: 13,
      message: expect.stringContaining('provide only data that you want to expose publicly'),
    }),
  )
  expect(made.log).toMatch(/model\.yaml: churn-2026 is InProgress · .*\n[\s\S]*validation batch-smoke: InProgress/)
  const [comment, ...others] = world.comments()
  expect(others).toEqual([])
  expect(comment).toContain('has passed its validation')
  expect(comment?.split('\n')[0]).not.toContain('packages') // it is the run's one comment: there are no versions beside it
  expect(made.summary).toContain(ARN)

  const again = await run({ attempt: 2 })
  expect(again.outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'false', 'failure-reason': '' })
  expect(creates()).toHaveLength(1)
  expect(world.comments()).toHaveLength(1)
})

test.each([
  ['validation', 'The validation batch-smoke failed: ClientError: no such column'],
  ['scan', 'The image scan image-1 failed: ClientError: no such column'],
] as const)('a %s that fails is red, with its reason and how to free the name', async (fails, sentence) => {
  world.emulator.nextPackage({ fails, reason: 'ClientError: no such column.' })
  const failed = await run()
  expect(failed.conclusion).toBe('failure')
  expect(failed.outputs).toMatchObject({ 'failure-reason': 'failed', 'model-package-arn': ARN, registered: 'true' })
  expect(messages(failed)).toContain(sentence)
  expect(messages(failed)).toContain(
    'aws sagemaker delete-model-package --region eu-west-1 --model-package-name churn-2026',
  )
  expect(world.comments()[0]).toContain('could not be made')
})

test('a run that is killed while it waits is taken up by the next, which makes no second package', async () => {
  const { job, finished } = world.start(withInputs())
  while (world.emulator.package('churn-2026')?.ModelPackageStatus !== 'InProgress') await sleep(20)
  await sleep(100)
  job.killStep()
  const killed = await finished
  expect(killed.conclusion).toBe('failure')
  expect(killed.outputs).toMatchObject({ 'model-package-arn': ARN })
  expect(messages(killed)).toContain('the model package churn-2026')
  expect(messages(killed)).toContain('Run the job again')
  const again = await run({ attempt: 2 })
  expect(again.conclusion).toBe('success')
  expect(again.outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'false' })
  expect(creates()).toHaveLength(1)
  expect(world.comments()[0]).toContain('is there already')
})

test.each([
  'cancel',
  'timeout',
] as const)('a run that has to stop (%s) ends by itself, and says that SageMaker goes on', async (how) => {
  const minutes = how === 'timeout' ? { 'wait-timeout-minutes': '5' } : {}
  const { job, finished } = world.start(withInputs({ with: minutes }))
  if (how === 'cancel') {
    while (world.emulator.package('churn-2026')?.ModelPackageStatus !== 'InProgress') await sleep(20)
    await sleep(100)
    job.cancel()
  }
  const stopped = await finished
  expect(stopped.conclusion).toBe(how === 'cancel' ? 'cancelled' : 'failure')
  expect(stopped.outputs).toMatchObject({
    'model-package-arn': ARN,
    'failure-reason': how === 'cancel' ? 'cancelled' : 'timeout',
  })
  expect(messages(stopped)).toMatch(/is (Pending|InProgress): SageMaker goes on with it/)
  expect(messages(stopped)).toContain('A hosted job ends after 6 hours')
  const again = await run({ attempt: 2 })
  expect(again.conclusion).toBe('success')
  expect(creates()).toHaveLength(1)
})

test('other content under the same name is red at the line of the name', async () => {
  await run()
  world.write({ 'model.yaml': MANIFEST.replace('text/csv]\nrealtime', 'application/json]\nrealtime') })
  const taken = await run()
  expect(taken.outputs).toMatchObject({ 'failure-reason': 'invalid-manifest', registered: 'false' })
  expect(taken.annotations).toContainEqual(
    expect.objectContaining({
      level: 'error',
      file: 'model.yaml',
      line: 1,
      message: expect.stringContaining('SupportedResponseMIMETypes'),
    }),
  )
  expect(world.comments()[0]).toContain('another package has this name')
  expect(creates()).toHaveLength(1)
})

test('a dry run shows the request and sends nothing', async () => {
  const shown = await run({ with: { 'dry-run': 'true' } })
  expect(shown.conclusion).toBe('success')
  expect(shown.log).toContain('"ModelPackageName": "churn-2026"')
  expect(shown.summary).toContain('"ValidationRole"')
  expect(world.emulator.log.writes()).toEqual([])
  expect(messages(shown)).toContain('expose publicly')
})

test('without the right to hand over the validation role the job fails and names the statement', async () => {
  world.emulator.remove('identity-pass-validation-role')
  const denied = await run()
  expect(denied.outputs['failure-reason']).toBe('access-denied')
  expect(messages(denied)).toContain(`{"Effect":"Allow","Action":"iam:PassRole","Resource":"${VALIDATION_ROLE_ARN}"}`)
  expect(world.emulator.package('churn-2026')).toBeUndefined()
})

test('what the workflow does not give is told at the manifest, before anybody is asked', async () => {
  const wrong = await world.run({ with: { 'registry-account-id': '111111111111' } })
  expect(wrong.outputs['failure-reason']).toBe('invalid-manifest')
  expect(wrong.annotations).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ line: 11, message: expect.stringContaining('validation-role-arn') }),
      expect.objectContaining({ line: 1, message: expect.stringContaining('registry-account-id is 111111111111') }),
    ]),
  )
  expect(world.awsRequests()).toBe(0)
})

test('a pull request from a fork is checked only: a failed gate is red, a manifest that is fine is green', async () => {
  const fork = { trigger: { kind: 'pull_request', number: 7, from: 'fork' } } as const
  const checked = await run(fork)
  expect(checked.conclusion).toBe('success')
  expect(checked.summary).toContain('checked offline')
  world.write({ 'evaluation.json': aReport({ auc: 0.5 }) })
  const failed = await run(fork)
  expect(failed.outputs).toMatchObject({ 'failure-reason': 'gate-failed', 'gates-passed': 'false' })
  expect(world.awsRequests()).toBe(0)
})

test('the gates of the base branch judge a package of a fork, too', async () => {
  const fork = { trigger: { kind: 'pull_request', from: 'fork' } } as const
  const { github } = world.emulator
  github.setFiles(github.pulls.get(42)?.baseSha ?? '', { 'model.yaml': MANIFEST })
  world.write({
    'model.yaml': MANIFEST.replace('min: 0.8', 'min: 0.5'),
    'evaluation.json': aReport({ auc: 0.6 }),
  })
  expect((await run(fork)).outputs).toMatchObject({ 'failure-reason': 'gate-failed', 'gates-passed': 'false' })
  expect(world.awsRequests()).toBe(0)
})

test('versions and packages of one run are told together: the first failure names it, and each has its own comment', async () => {
  world.write({ 'churn/model.yaml': CHURN_MANIFEST, 'churn/evaluation.json': aReport({ auc: 0.9 }) })
  world.emulator.nextPackage({ fails: 'validation' })
  const own = 'arn:aws:sagemaker:eu-west-1:222222222222'
  const policy = {
    Sid: 'Own',
    Effect: 'Allow',
    Principal: { AWS: REGISTER_ROLE_ARN },
    Action: ['sagemaker:CreateModelPackage', 'sagemaker:DescribeModelPackage', 'sagemaker:ListModelPackages'],
    Resource: [`${own}:model-package-group/churn`, `${own}:model-package/churn/*`],
  } as const
  world.emulator.addGroup({ name: 'churn', account: '222222222222', policy: [policy] })
  const both = await run({ with: { manifest: 'churn/model.yaml\nmodel.yaml' } })
  expect(both.conclusion).toBe('failure')
  expect(both.outputs).toMatchObject({ 'failure-reason': 'failed', 'model-package-arn': '', 'metrics-json': '' })
  expect(JSON.parse(both.outputs['report-json'] ?? '')).toMatchObject({
    models: [{ manifest: 'churn/model.yaml', outcome: 'registered' }],
    packages: [{ manifest: 'model.yaml', outcome: 'package-failed', failureReason: 'failed' }],
  })
  expect(world.comments()).toHaveLength(2)
})

/** Runs the example workflow in a repository that holds the examples. */
async function runExample(options: RunOptions): Promise<JobRun> {
  const { env } = world.server.run(options)
  const jobs = await runWorkflow({
    file: {
      name: '.github/workflows/marketplace.yml',
      content: readFileSync(join(REPOSITORY, 'examples/workflows/marketplace.yml'), 'utf8'),
    },
    github: githubContext(env),
    vars: { PACKAGE_ROLE_ARN: REGISTER_ROLE_ARN, VALIDATION_ROLE_ARN },
    machine: () => world.machine(env),
    tokens: (permissions) => ({
      token: jobToken(permissions),
      ...(permissions['id-token'] === 'write' ? idTokenOf(env) : {}),
    }),
    resolve: (uses) => {
      if (uses.startsWith('actions/checkout@'))
        return {
          kind: 'effect',
          run: ({ machine }) => cpSync(join(REPOSITORY, 'examples'), machine.workspace, { recursive: true }),
        }
      if (uses.startsWith('OWNER/sagemaker-model-registry-action@')) return { kind: 'composite', path: ACTION_PATH }
      throw new Error(`${uses} is not known here`)
    },
  })
  const job = jobs['packages']
  if (job === undefined) throw new Error('the workflow has no job `packages`')
  return job
}

/** A GITHUB_TOKEN with what the job's permissions say, and no more. */
function jobToken(permissions: Permissions): string {
  const token = `ghs_of_a_job_${world.emulator.github.tokens.size}`
  const level = (name: string) => (permissions[name] === 'read' ? 'read' : undefined)
  const [contents, pulls] = [level('contents'), level('pull-requests')] as const
  world.emulator.github.tokens.set(token, {
    kind: 'installation',
    login: 'github-actions[bot]',
    permissions: { ...(contents && { contents }), ...(pulls && { 'pull-requests': pulls }) },
  })
  return token
}

test('the example workflow shows the packages of a pull request, and makes them on the push that merges it', async () => {
  for (const name of ['02-logistic-regression/model', 'sample'])
    world.emulator.putObject(`s3://acme-ml/wine-pipeline/${name}.tar.gz`, name)
  const shown = await runExample({})
  expect(shown.status).toBe('success')
  expect(shown.summary).toContain('wine-cultivar-2026')
  expect(creates()).toEqual([])
  const made = await runExample({ trigger: { kind: 'push' } })
  expect(made.status).toBe('success')
  for (const name of ['wine-cultivar-2026', 'wine-by-subscription-2026'])
    expect(world.emulator.package(name)).toMatchObject({ ModelPackageStatus: 'Completed' })
  expect(JSON.parse(made.outputs['report'] ?? '').packages).toHaveLength(2)
})
