import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  Emulator,
  type EmulatorOptions,
  REGISTER_ROLE_ARN,
  REGISTRY_ACCOUNT,
  type RunOptions,
  type StartedEmulator,
  startEmulator,
  TRAINING_ACCOUNT,
} from '../emulator/index.js'
import { aWorkspace, type Ended, MANIFEST, runDist, startDist } from './run-dist.js'

let emulator: Emulator
let started: StartedEmulator

beforeEach(() => start({ groups: ['housing'] }))
afterEach(() => started.close())

async function start(options: EmulatorOptions): Promise<void> {
  await started?.close()
  emulator = new Emulator(options)
  started = await startEmulator(emulator)
}

function inputs(more: Readonly<Record<string, string>> = {}) {
  return {
    'aws-region': 'eu-west-1',
    'role-to-assume': REGISTER_ROLE_ARN,
    'registry-account-id': REGISTRY_ACCOUNT,
    'github-token': started.env['GITHUB_TOKEN'] ?? '',
    ...more,
  }
}

function register(
  more: Readonly<Record<string, string>> = {},
  options: RunOptions = {},
  workspace?: string,
): Promise<Ended> {
  return runDist({ env: started.run(options).env, inputs: inputs(more), ...(workspace ? { workspace } : {}) })
}

test('a pull request becomes a version that waits for approval, and says so in every output', async () => {
  const run = await register()
  expect(run.log).not.toContain('::error')
  expect(run.code).toBe(0)
  expect(emulator.versions('housing')).toHaveLength(1)
  expect(run.outputs).toMatchObject({
    'model-package-arn': `arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package/housing/1`,
    'model-package-version': '1',
    'model-package-group': 'housing',
    'approval-status': 'PendingManualApproval',
    registered: 'true',
    'gates-passed': 'true',
    'failure-reason': '',
  })
  expect(run.outputs['comment-url']).toContain('#issuecomment-')
  expect(run.summary).toContain('housing')
  const report = JSON.parse(readFileSync(run.outputs['report-path'] ?? '', 'utf8'))
  expect(report.models).toHaveLength(1)
})

test('the same again is the same version, and registers nothing', async () => {
  const first = await register()
  const second = await register()
  expect(second.outputs['model-package-arn']).toBe(first.outputs['model-package-arn'])
  expect(second.outputs['registered']).toBe('false')
  expect(emulator.versions('housing')).toHaveLength(1)
})

test('a broken manifest is shown with its place, and AWS is asked nothing', async () => {
  const workspace = aWorkspace({ 'model.yaml': `${MANIFEST}colour: red\n` })
  const run = await register({}, {}, workspace)
  expect([run.code, run.outputs['failure-reason']]).toEqual([1, 'invalid-manifest'])
  expect(run.log).toMatch(/::error file=model\.yaml,line=\d+,col=1/)
  // The ID token is asked for while the files are read, and goes nowhere.
  const ofGitHub = ['github', 'oidc']
  expect(emulator.log.requests().filter(({ service }) => !ofGitHub.includes(service))).toEqual([])
})

test('without id-token: write the permission is named, and STS is not asked', async () => {
  const run = await register({}, { idToken: 'none' })
  expect([run.code, run.outputs['failure-reason']]).toEqual([1, 'no-credentials'])
  expect(run.log).toContain('id-token: write')
})

test('a subject that the role does not trust is shown beside the statement to add', async () => {
  emulator.remove('trust-subject')
  const run = await register()
  expect([run.code, run.outputs['failure-reason']]).toEqual([1, 'no-credentials'])
  expect(run.log).toContain('sub: repo:acme/models:pull_request')
  expect(run.log).toContain('"sts:AssumeRoleWithWebIdentity"')
  expect(emulator.versions('housing')).toEqual([])
})

test('a transient key look-up and a lost connection to the identity provider are waited out', async () => {
  emulator.fail({ operation: 'AssumeRoleWithWebIdentity', kind: 'key-lookup', when: 'before', times: 2 })
  expect((await register()).code).toBe(0)
  emulator.fail({ operation: 'AssumeRoleWithWebIdentity', kind: 'idp-communication', when: 'before', times: 1 })
  expect((await register()).code).toBe(0)
})

test('another account than allowed-account-ids is refused before a write', async () => {
  const run = await register({ 'role-to-assume': '', 'allowed-account-ids': '999999999999' })
  // No role: the SDK's default chain, which finds nothing here.
  expect([run.code, run.outputs['failure-reason']]).toEqual([1, 'no-credentials'])
  const refused = await register({ 'allowed-account-ids': '999999999999' })
  expect([refused.code, refused.outputs['failure-reason']]).toEqual([1, 'invalid-input'])
  expect((await register({ 'allowed-account-ids': TRAINING_ACCOUNT })).code).toBe(0)
})

test('a fork is checked offline: nothing but the base branch is read, and that from GitHub', async () => {
  const run = await register({}, { trigger: { kind: 'pull_request', number: 9, from: 'fork' } })
  expect(run.code).toBe(0)
  expect(emulator.log.requests().filter(({ service }) => service !== 'github')).toEqual([])
  expect(emulator.log.writes()).toEqual([])
  expect(emulator.versions('housing')).toEqual([])
})

test('pull_request_target is refused', async () => {
  const run = await register({}, { trigger: { kind: 'pull_request_target' } })
  expect([run.code, run.outputs['failure-reason']]).toEqual([1, 'invalid-input'])
  expect(emulator.log.requests()).toEqual([])
})

test.each([
  'register',
  'update',
  'deploy',
  'rollback',
])('mode %s is refused on a comment, whoever wrote it: the files may be anyone’s', async (mode) => {
  const deploying = { environment: 'prod', 'execution-role-arn': 'arn:aws:iam::333333333333:role/serve' }
  const run = await register({ ...deploying, mode }, { trigger: { kind: 'issue_comment' }, actor: 'stranger' })
  expect([run.code, run.outputs['failure-reason']]).toEqual([1, 'invalid-input'])
  expect(run.log).toContain('issue_comment')
  expect(emulator.log.requests()).toEqual([])
})

test('mode status runs on a comment', async () => {
  const run = await register({ mode: 'status' }, { trigger: { kind: 'issue_comment' } })
  expect([run.code, run.outputs['failure-reason']]).toEqual([0, ''])
})

test('dry-run prints the request and writes nothing', async () => {
  const run = await register({ 'dry-run': 'true' })
  expect(run.code).toBe(0)
  expect(run.log).toContain('"ModelApprovalStatus": "PendingManualApproval"')
  expect(emulator.log.writes()).toEqual([])
})

test('a failed gate creates nothing, and the place of the gate is annotated', async () => {
  const workspace = aWorkspace({ 'evaluation.json': '{"regression_metrics":{"mse":{"value":7}}}' })
  const run = await register({}, {}, workspace)
  expect([run.code, run.outputs['failure-reason'], run.outputs['gates-passed']]).toEqual([1, 'gate-failed', 'false'])
  expect(run.log).toMatch(/::error file=model\.yaml,line=\d+/)
  expect(emulator.versions('housing')).toEqual([])
})

test('a cancel while a create is under way ends by itself, names the request, and a rerun finds its version', async () => {
  emulator.fail({ operation: 'CreateModelPackage', kind: 'timeout', when: 'after' })
  const running = startDist({ env: started.run().env, inputs: inputs() })
  while (emulator.versions('housing').length === 0) await new Promise((done) => setTimeout(done, 50))
  running.kill('SIGINT')
  const run = await running.ended
  expect([run.code, run.outputs['failure-reason']]).toEqual([1, 'cancelled'])
  expect(run.log).toMatch(/may have been created: the request with client token smr-[0-9a-f]{32}/)
  const again = await register()
  expect([again.code, again.outputs['model-package-version'], again.outputs['registered']]).toEqual([0, '1', 'false'])
})

test('after a kill the last step says what may exist; after a normal end it says nothing', async () => {
  emulator.fail({ operation: 'CreateModelPackage', kind: 'timeout', when: 'after' })
  const running = startDist({ env: started.run().env, inputs: inputs() })
  while (emulator.versions('housing').length === 0) await new Promise((done) => setTimeout(done, 50))
  running.kill('SIGKILL')
  const killed = await running.ended
  const journal = killed.outputs['journal'] ?? ''
  expect(readFileSync(journal, 'utf8')).not.toMatch(/ASIA|eyJ|ghs_/)
  const report = await runDist({ env: { JOURNAL: journal, OUTCOME: 'failure' }, argv: ['report'] })
  expect(report.outputs['failure-reason']).toBe('unknown-outcome')
  expect(report.log).toContain('may have been created')
  expect(existsSync(journal)).toBe(false)

  const normal = await register()
  const quiet = await runDist({
    env: { JOURNAL: normal.outputs['journal'] ?? '', OUTCOME: 'success' },
    argv: ['report'],
  })
  expect([quiet.log, quiet.outputs]).toEqual(['', {}])
})

test('a comment that may not be written is a warning that names the permission; the version stands', async () => {
  emulator.fail({ operation: 'IssuesCreateComment', kind: 'access-denied', when: 'before', times: 9 })
  const run = await register()
  expect(run.code).toBe(0)
  expect(run.outputs['model-package-version']).toBe('1')
  expect(run.log).toContain('pull-requests: write')
})

test('a role-less run takes the credentials of the environment', async () => {
  const credentials = await register({ 'role-to-assume': '' })
  expect(credentials.log).toMatch(/Could not load credentials from any providers/)
})

test('what an earlier step put into the environment cannot send the token away in clear', async () => {
  const env = { ...started.run().env, AWS_ENDPOINT_URL_STS: 'http://collector.example/' }
  const run = await runDist({ env, inputs: inputs() })
  expect([run.code, run.outputs['failure-reason']]).toEqual([1, 'invalid-input'])
  const folder = mkdtempSync(join(tmpdir(), 'aws-'))
  writeFileSync(join(folder, 'config'), '[default]\nendpoint_url = http://collector.example/\n')
  chmodSync(join(folder, 'config'), 0o600)
  const { AWS_ENDPOINT_URL_STS: _, ...rest } = started.run().env
  const quiet = await runDist({ env: { ...rest, AWS_CONFIG_FILE: join(folder, 'config') }, inputs: inputs() })
  expect([quiet.code, quiet.outputs['failure-reason']]).toEqual([1, 'invalid-input'])
  expect(quiet.log).toContain('would go to collector.example')
})
