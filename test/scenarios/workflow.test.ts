import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { RunOptions } from '../emulator/index.js'
import { type JobRun, type Permissions, runWorkflow } from '../harness/workflow.js'
import { ACTION_PATH, REPOSITORY } from '../lanes/action.js'
import { githubContext, idTokenOf, World } from './world.js'

const EXAMPLE = readFileSync(join(REPOSITORY, 'examples/workflows/register.yml'), 'utf8')
const GROUPS = ['breast-cancer', 'diabetes-regression', 'wine-pipeline']

let world: World
beforeEach(async () => {
  world = await World.open({ groups: [...GROUPS, 'california-housing'] })
  for (const artifact of [
    'california-housing/model',
    'breast-cancer/02-logistic-regression/model',
    'diabetes-regression/02-ridge/model',
    'wine-pipeline/02-logistic-regression/scale',
    'wine-pipeline/02-logistic-regression/predict',
  ])
    world.emulator.putObject(`s3://acme-ml/${artifact}.tar.gz`, artifact)
})
afterEach(() => world.close())

/** Runs the example workflow in a repository that holds the examples, or one folder of them. */
async function runExample(
  options: RunOptions = {},
  workflow = EXAMPLE,
  filter = isOfVersions,
  folder = 'examples',
): Promise<JobRun> {
  const { env } = world.server.run(options)
  const runs = await runWorkflow({
    file: { name: '.github/workflows/register.yml', content: workflow },
    github: githubContext(env),
    vars: {
      REGISTER_ROLE_ARN: 'arn:aws:iam::222222222222:role/model-registry-register',
      REGISTRY_ACCOUNT_ID: '111111111111',
      REPORTS_S3_URI: 's3://acme-ml/reports',
    },
    machine: () => world.machine(env),
    tokens: (permissions) => ({
      token: jobToken(permissions),
      ...(permissions['id-token'] === 'write' ? idTokenOf(env) : {}),
    }),
    resolve: (uses) => {
      if (uses.startsWith('actions/checkout@'))
        return {
          kind: 'effect',
          run: ({ machine }) => cpSync(join(REPOSITORY, folder), machine.workspace, { recursive: true, filter }),
        }
      if (uses.startsWith('OWNER/sagemaker-model-registry-action@')) return { kind: 'composite', path: ACTION_PATH }
      throw new Error(`${uses} is not known here`)
    },
  })
  const job = runs['register']
  if (job === undefined) throw new Error('the workflow has no job `register`')
  return job
}

/** Packages are made by a workflow of their own, in the account that sells them. */
function isOfVersions(path: string): boolean {
  return !path.includes('marketplace-')
}

/** A GITHUB_TOKEN with what the job's permissions say, and no more. */
function jobToken(permissions: Permissions): string {
  const token = `ghs_of_a_job_${world.emulator.github.tokens.size}`
  const level = (name: string): 'read' | 'write' | undefined => {
    const given = permissions[name]
    return given === 'write' || given === 'read' ? given : undefined
  }
  const [contents, pulls] = [level('contents'), level('pull-requests')]
  world.emulator.github.tokens.set(token, {
    kind: 'installation',
    login: 'github-actions[bot]',
    permissions: { ...(contents && { contents }), ...(pulls && { 'pull-requests': pulls }) },
  })
  return token
}

test('the example workflow registers all three examples from a pull request, and the push that merges it finds them again', async () => {
  const pullRequest = await runExample()
  expect(pullRequest.status).toBe('success')
  expect(pullRequest.permissions).toEqual({ contents: 'read', 'id-token': 'write', 'pull-requests': 'write' })
  for (const group of GROUPS) {
    expect(world.emulator.versions(group)).toEqual([
      expect.objectContaining({ ModelApprovalStatus: 'PendingManualApproval' }),
    ])
  }
  expect(world.comments()).toHaveLength(1)
  for (const group of GROUPS) expect(world.comments()[0]).toContain(`model-package/${group}/1`)
  const metrics = world.emulator.versions('diabetes-regression')[0]?.CustomerMetadataProperties ?? {}
  expect(metrics['metric/regression_metrics.mse']).toMatch(/^2992/)

  const push = await runExample({ trigger: { kind: 'push' } })
  expect(push.status).toBe('success')
  for (const group of GROUPS) expect(world.emulator.versions(group)).toHaveLength(1)
  expect(world.comments()).toHaveLength(1)
})

test('the folder and the workflow of the README register the model, and the comment has its metrics', async () => {
  const folder = 'examples/quick-start'
  const workflow = readFileSync(join(REPOSITORY, folder, '.github/workflows/register.yml'), 'utf8')
  const run = await runExample({}, workflow, isOfVersions, folder)
  expect(run.status).toBe('success')
  expect(world.emulator.versions('california-housing')).toEqual([
    expect.objectContaining({ ModelApprovalStatus: 'PendingManualApproval' }),
  ])
  expect(world.comments()).toEqual([expect.stringContaining('model-package/california-housing/1')])
  expect(world.comments()[0]).toContain('0.2613')
})

test('without pull-requests: write the models are registered, and a warning names the permission', async () => {
  const run = await runExample({}, EXAMPLE.replace(/ *pull-requests: write.*\n/, ''))
  expect(run.status).toBe('success')
  expect(world.emulator.versions('wine-pipeline')).toHaveLength(1)
  expect(world.comments()).toEqual([])
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', message: expect.stringContaining('pull-requests: write') }),
  )
})

test('without id-token: write the job fails and says what to add', async () => {
  const run = await runExample({}, EXAMPLE.replace(/ *id-token: write.*\n/, ''))
  expect(run.status).toBe('failure')
  expect(run.annotations.map(({ message }) => message).join()).toContain('id-token: write')
  expect(world.awsRequests()).toBe(0)
})

test('packages beside versions are refused before anything is sent: `*/model.yaml` finds both, and they have a workflow of their own', async () => {
  const run = await runExample({}, EXAMPLE, () => true)
  expect([run.status, run.outputs['failure-reason']]).toEqual(['failure', 'invalid-manifest'])
  expect(run.annotations.map(({ message }) => message).join('\n')).toContain(
    'such a package can be made in the account of the credentials alone',
  )
  for (const path of ['marketplace-algorithm/model.yaml', 'marketplace-package/model.yaml'])
    expect(run.log).toContain(path)
  expect(world.awsRequests()).toBe(0)
})
