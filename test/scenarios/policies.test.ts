import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { PoliciesDocument } from '../../src/modes/policies/result.js'
import { ACTION_PATH } from '../lanes/action.js'
import { load } from '../policies/company.js'
import { decide, SCALE } from './deployments.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { type RunChoices, World } from './world.js'

const DEPLOY = `deploy:
  endpoint: churn
  variants: [{ name: main, instance_type: ml.m5.large, instance_count: 2 }]
  environments:
    prod: {}
`
const PACKAGE = `name: wine-2026
containers: [{ image: '222222222222.dkr.ecr.eu-west-1.amazonaws.com/wine:1.0', model_data: s3://acme-ml/wine/model.tar.gz }]
content_types: [text/csv]
response_types: [text/csv]
realtime_instance_types: [ml.m5.large]
transform_instance_types: [ml.m5.large]
validation: { name: smoke, input: s3://acme-ml/public/, output: s3://acme-ml/answers/, instance_type: ml.m5.large }
certify_for_marketplace: true
`
const REGISTER = 'arn:aws:iam::222222222222:role/ci/register-churn'
const SERVE = 'arn:aws:iam::444444444444:role/serve'
const WITH = {
  mode: 'policies',
  'role-to-assume': REGISTER,
  'registry-account-id': '111111111111',
  'workload-account-ids': '444444444444',
  'execution-role-arn': SERVE,
  'policies-path': 'policies.json',
}

let world: World
beforeEach(async () => {
  world = await World.open({ groups: ['churn'], isStrict: true, listResource: 'package', scale: SCALE })
  world.write({ 'model.yaml': CHURN_MANIFEST + DEPLOY, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

/** A job that may ask for nothing prints the policies. */
function print(choices: RunChoices = {}) {
  return world.run({
    trigger: { kind: 'workflow_dispatch' },
    idToken: 'none',
    job: 'policies',
    ...choices,
    with: { ...WITH, ...choices.with },
  })
}

const fileOf = (): PoliciesDocument => JSON.parse(readFileSync(join(world.workspace, 'policies.json'), 'utf8'))

test('without credentials and without a call the policies are an output, a file, a summary and commands in the log', async () => {
  const run = await print()
  expect(run.conclusion).toBe('success')
  expect(world.emulator.log.requests()).toEqual([])
  const document: PoliciesDocument = JSON.parse(run.outputs['policies-json'] ?? '')
  expect(fileOf()).toEqual(document)
  expect(document.schema).toBe(1)
  expect(document.policies.map(({ kind, resource }) => `${kind} ${resource.split(':').at(-1)}`)).toEqual([
    'role-trust role/ci/register-churn',
    'role-trust role/model-registry-approve',
    'role-trust role/model-registry-deploy-prod',
    'role-trust role/serve',
    'role role/ci/register-churn',
    'role role/model-registry-approve',
    'role role/model-registry-deploy-prod',
    'execution-role role/serve',
    'model-package-group model-package-group/churn',
    'bucket acme-ml',
  ])
  const group = document.policies.find(({ kind }) => kind === 'model-package-group')
  expect(JSON.stringify(group?.document)).toContain('"sagemaker:ListModelPackages"')
  expect(JSON.stringify(group?.alternatives[0]?.document)).not.toContain('sagemaker:ListModelPackages"],"Resource"')
  for (const { apply } of document.policies) {
    expect(run.log).toContain(apply)
    expect(apply).toMatch(/^aws /)
  }
  expect(run.summary).toContain('10 policies in 3 accounts')
})

test('loaded into a cloud that checks all that AWS documents, they let the shipped action register, approve and deploy', async () => {
  await print()
  load(world.emulator, fileOf().policies)
  const registered = await world.run({ with: { 'role-to-assume': REGISTER } })
  expect(registered.outputs).toMatchObject({ registered: 'true', 'failure-reason': '' })
  const approve = 'arn:aws:iam::111111111111:role/model-registry-approve'
  world.emulator.github.deployments.setEnvironment('model-approval', { reviewers: ['priya'] })
  const approved = await decide(world, 'churn@v1', { with: { 'role-to-assume': approve } })
  expect(approved.conclusion).toBe('success')
  const deployed = await world.run({
    trigger: { kind: 'push', ref: 'refs/tags/churn@v1' },
    environment: 'prod',
    permissions: { actions: 'read', contents: 'read', deployments: 'read', 'pull-requests': 'write' },
    job: 'deploy',
    with: {
      mode: 'deploy',
      environment: 'prod',
      'role-to-assume': 'arn:aws:iam::444444444444:role/model-registry-deploy-prod',
      'execution-role-arn': SERVE,
    },
  })
  expect(deployed.outputs['failure-reason']).toBe('')
  expect(world.emulator.endpoint('444444444444', 'churn')).toMatchObject({ status: 'InService', versions: [1] })
})

test('loaded into that cloud, those of a package let the shipped action make it and SageMaker validate it', async () => {
  world.write({ 'package/model.yaml': PACKAGE })
  world.emulator.putObject('s3://acme-ml/wine/model.tar.gz', 'a wine')
  world.emulator.putImage('222222222222.dkr.ecr.eu-west-1.amazonaws.com/wine:1.0')
  const validates = { 'validation-role-arn': 'arn:aws:iam::222222222222:role/validate' }
  const printed = await print({ with: { manifest: '**/model.yaml', ...validates } })
  expect(printed.conclusion).toBe('success')
  expect(printed.log).toContain('package/model.yaml: package wine-2026')
  load(world.emulator, fileOf().policies)
  const made = await world.run({
    with: {
      manifest: 'package/model.yaml',
      'role-to-assume': REGISTER,
      'registry-account-id': undefined,
      ...validates,
    },
  })
  expect(made.outputs).toMatchObject({ registered: 'true', 'failure-reason': '' })
  expect(world.emulator.package('wine-2026')).toMatchObject({ ModelPackageStatus: 'Completed' })
})

test('a package that is validated needs its role named', async () => {
  world.write({ 'package/model.yaml': PACKAGE })
  const run = await print({ with: { manifest: '**/model.yaml' } })
  expect(run.outputs['failure-reason']).toBe('invalid-input')
  expect(run.log).toContain('validation-role-arn: is empty, and package/model.yaml has `validation`')
})

test('with what is there already only the difference is printed, merged; with all of it nothing', async () => {
  await print()
  const whole = fileOf()
  const bucket = whole.policies.find(({ kind }) => kind === 'bucket')
  const theirs = {
    Sid: 'Theirs',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: 'arn:aws:s3:::acme-ml/*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  }
  const reads = bucket?.document.Statement.find(({ Sid }) => Sid === 'RegistryReadsArtifacts')
  const text = JSON.stringify({ Version: '2012-10-17', Statement: [theirs, reads] })
  const others = whole.policies.filter(({ kind }) => kind !== 'bucket')
  const there = [...others, { kind: 'bucket', resource: bucket?.resource, document: text }]
  world.write({ 'there.json': JSON.stringify({ schema: 1, policies: there }) })
  await print({ with: { 'policies-present-path': 'there.json' } })
  const [only, ...more] = fileOf().policies
  expect(more).toEqual([])
  expect(only?.document.Statement.map(({ Sid }) => Sid)).toEqual([
    'Theirs',
    'RegistryReadsArtifacts',
    'EndpointsReadArtifacts',
  ])
  expect(only?.document.Statement[0]).toEqual(theirs)
  expect(only?.notes.join(' ')).toMatch(/Deny that is there/)
  world.write({ 'there.json': JSON.stringify([...others, only]) })
  const run = await print({ with: { 'policies-present-path': 'there.json' } })
  expect(fileOf()).toEqual({ schema: 1, policies: [] })
  expect(run.summary).toContain('No policy lacks anything')
})

test.each([
  ['{', 'policies-present-path: there.json is not JSON'],
  [
    '{"Version":"2012-10-17","Statement":[]}',
    'policies-present-path: there.json is one policy, and does not say what it hangs on',
  ],
  ['{"schema":2,"policies":[]}', 'policies-present-path: there.json: schema: 2 is not 1'],
  [
    '[{"resource":"acme-ml","document":{}}]',
    'policies-present-path: there.json: policies[0].resource: "acme-ml" is not an ARN',
  ],
  [
    '[{"resource":"arn:aws:s3:::acme-ml","document":"nothing"}]',
    'policies-present-path: there.json: policies[0].document: is not a policy',
  ],
  [
    '[{"resource":"arn:aws:s3:::acme-ml","document":{"Statement":[{"Effect":"allow"}]}}]',
    'policies-present-path: there.json: policies[0].document.Statement[0]: is not a statement with the Effect',
  ],
])('what is there already as %s is refused with its place and what is allowed', async (text, message) => {
  world.write({ 'there.json': text })
  const run = await print({ with: { 'policies-present-path': 'there.json' } })
  expect(run.outputs['failure-reason']).toBe('invalid-input')
  expect(run.log).toContain(message)
  expect(run.log).toContain('{"schema":1,"policies":[')
})

test.each([
  [{ 'role-to-assume': undefined }, 'role-to-assume: is empty; mode policies names this role'],
  [{ 'workload-account-ids': '44444' }, 'workload-account-ids: "44444" is not an account id, which has 12 digits'],
  [{ 'workload-account-ids': 'a b=1' }, '"a" is not an account id'],
  [{ 'workload-account-ids': '333333333333' }, 'execution-role-arn: is a role of account 444444444444'],
  [{ 'execution-role-arn': 'serve' }, 'execution-role-arn: "serve" is not the ARN of a role'],
  [{ 'artifact-kms-key-id': 'alias/ml' }, 'artifact-kms-key-id: "alias/ml" is not the ARN of a key'],
  [{ repository: 'acme' }, 'repository: "acme" is neither `OWNER/NAME` nor `OWNER@ID/NAME@ID`'],
  [{ 'check-mode': 'registre' }, 'check-mode: "registre" is not one of `register`, `approve`, `deploy`, `update`'],
  [{ 'policies-path': '../policies.json' }, 'policies-path: ../policies.json lies outside the workspace'],
  [{ 'policies-path': 'none/policies.json' }, 'policies-path: none/policies.json cannot be written'],
])('%j is refused with its name, what was given and what is allowed', async (given, message) => {
  const run = await print({ with: given })
  expect(run.outputs['failure-reason']).toBe('invalid-input')
  expect(run.log).toContain(message)
})

test('nothing is written through a link that was checked out', async () => {
  const outside = join(dirname(world.workspace), 'outside')
  mkdirSync(outside)
  writeFileSync(join(outside, 'mine'), 'mine')
  symlinkSync(join(outside, 'mine'), join(world.workspace, 'policies.json'))
  symlinkSync(outside, join(world.workspace, 'folder'))
  for (const path of ['policies.json', 'folder/mine'])
    expect((await print({ with: { 'policies-path': path } })).outputs['failure-reason']).toBe('invalid-input')
  expect(readFileSync(join(outside, 'mine'), 'utf8')).toBe('mine')
})

/** dist/ outside GitHub Actions, without any key. */
async function onALaptop(inputs: Readonly<Record<string, string>>): Promise<string> {
  const command = promisify(execFile)(process.execPath, [join(ACTION_PATH, 'dist/index.js')], {
    cwd: world.workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: dirname(world.workspace),
      INPUTS: JSON.stringify({ ...WITH, 'aws-region': 'eu-west-1', ...inputs }),
    },
  })
  const { stdout } = await command.catch((error: unknown) => ({ stdout: String(Object(error).stdout) }))
  return stdout
}

test("on a laptop the repository is the input, else git's origin, whose password is never shown", async () => {
  const missing = await onALaptop({})
  expect(missing).toContain('repository: is empty, GITHUB_REPOSITORY is not set, and git names no repository')
  await onALaptop({ repository: 'acme@1/housing@2' })
  expect(JSON.stringify(fileOf())).toContain('repo:acme@1/housing@2:pull_request')
  const git = (...args: readonly string[]) => promisify(execFile)('git', [...args], { cwd: world.workspace })
  await git('init', '--quiet')
  await git('remote', 'add', 'origin', 'https://dana:hunter2@github.com/acme/churn.git')
  const log = await onALaptop({})
  expect(JSON.stringify(fileOf())).toContain('repo:acme/churn:pull_request')
  expect(log).not.toContain('hunter2')
})
