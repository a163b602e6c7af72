import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { APPROVE_ROLE_ARN } from '../emulator/index.js'
import { assume } from '../emulator/support.js'
import { ACTION_PATH, REPOSITORY } from '../lanes/action.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

// A self-hosted runner has credentials of its own; a fork is a fork all the same.
const AMBIENT = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'ambient' }

test.each([
  'fork',
  'deleted-fork',
  'dependabot',
] as const)('a pull request of a %s is checked without asking AWS anything, is green, and shows its report in the summary', async (from) => {
  const run = await world.run({ trigger: { kind: 'pull_request', from }, machineEnv: AMBIENT })
  expect(run.conclusion).toBe('success')
  expect(world.awsRequests()).toBe(0)
  expect(world.emulator.versions('churn')).toEqual([])
  expect(run.outputs).toMatchObject({ 'model-package-arn': '', 'gates-passed': 'unknown', 'failure-reason': '' })
  expect(run.summary).toContain('0.85')
  expect(run.summary).toMatch(/not registered|nothing is registered/i)
  expect(world.comments()).toEqual([])
})

test("a fork's model that misses an absolute gate is red, and so is a broken manifest", async () => {
  const fork = { trigger: { kind: 'pull_request', from: 'fork' } } as const
  world.write({ 'evaluation.json': aReport({ auc: 0.5 }) })
  const failed = await world.run(fork)
  expect(failed.conclusion).toBe('failure')
  expect(failed.outputs).toMatchObject({ 'failure-reason': 'gate-failed', 'gates-passed': 'false' })
  world.write({ 'model.yaml': 'group: [churn' })
  expect((await world.run(fork)).outputs['failure-reason']).toBe('invalid-manifest')
  expect(world.awsRequests()).toBe(0)
})

test('on a laptop dist/index.js checks the manifest, prints its report, and needs neither GitHub nor AWS', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ACTION_PATH, 'dist/index.js')], {
    cwd: world.workspace,
    env: { PATH: process.env['PATH'], HOME: dirname(world.workspace), AWS_REGION: 'eu-west-1', ...AMBIENT },
  })
  expect(stdout).toContain('not GitHub Actions')
  expect(stdout).toContain('auc 0.85')
  expect(world.emulator.log.requests()).toEqual([])
})

/** dist/ outside GitHub Actions, with keys of its own that this world's AWS accepts. */
async function onALaptop(
  inputs: Readonly<Record<string, string>>,
): Promise<{ log: string; code: number; asked: number }> {
  const { env } = world.server.run({ environment: 'model-approval' })
  const keys = await assume(env, { roleArn: APPROVE_ROLE_ARN })
  const before = world.emulator.log.requests().length
  const command = promisify(execFile)(process.execPath, [join(ACTION_PATH, 'dist/index.js')], {
    cwd: world.workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: dirname(world.workspace),
      ...Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('AWS_'))),
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      AWS_SESSION_TOKEN: keys.sessionToken,
      INPUTS: JSON.stringify({ 'aws-region': 'eu-west-1', ...inputs }),
    },
  })
  const { log, code } = await command.then(
    ({ stdout }) => ({ log: stdout, code: 0 }),
    (error: { stdout: string; code: number }) => ({ log: error.stdout, code: error.code }),
  )
  return { log, code, asked: world.emulator.log.requests().length - before }
}

test.each([
  'deploy',
  'rollback',
  'approve',
  'reject',
  'update',
])('on a laptop mode %s, which writes, is refused before anything is called, whatever keys lie there', async (mode) => {
  const { log, code, asked } = await onALaptop({
    mode,
    model: 'churn@v1',
    environment: 'qa',
    reason: 'because',
    'execution-role-arn': 'arn:aws:iam::333333333333:role/execution',
  })
  expect(code).toBe(1)
  expect(log).toContain('output failure-reason=invalid-input')
  expect(log).toContain('no mode does. Nothing was called.')
  expect(log).toContain('dry-run: true')
  expect(asked).toBe(0)
})

test('on a laptop status and a dry run read with the keys that lie there, say whose they are, and write nothing', async () => {
  await world.run()
  const before = world.emulator.log.writes().length
  const status = await onALaptop({ mode: 'status' })
  expect(status.code).toBe(0)
  expect(status.log).toMatch(/assumed-role\/\S+ in account 111111111111/)
  const dry = await onALaptop({ mode: 'reject', model: 'churn@v1', reason: 'no', 'dry-run': 'true' })
  expect(dry.log).not.toContain('no mode does')
  expect(world.emulator.log.writes()).toHaveLength(before)
})

test('every example is checked on a laptop, green, although nobody there knows the inputs of its workflow', async () => {
  const examples = readdirSync(join(REPOSITORY, 'examples'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('/model.yaml'),
  )
  expect(examples.length).toBeGreaterThan(10)
  for (const example of examples) {
    const { stdout } = await promisify(execFile)(process.execPath, [join(ACTION_PATH, 'dist/index.js')], {
      cwd: join(REPOSITORY, 'examples'),
      env: { PATH: process.env['PATH'], HOME: dirname(world.workspace), INPUTS: JSON.stringify({ manifest: example }) },
    })
    expect(stdout).toMatch(/checked offline/)
    expect(stdout).not.toMatch(/::error/)
  }
})

test('pull_request_target is refused, whatever credentials there are', async () => {
  const run = await world.run({ trigger: { kind: 'pull_request_target' } })
  expect(run.conclusion).toBe('failure')
  expect(run.outputs['failure-reason']).toBe('invalid-input')
  expect(run.annotations.map(({ message }) => message).join()).toContain('pull_request_target')
  expect(world.emulator.log.requests()).toEqual([])
})

test('an endpoint that is neither https nor this machine is refused before a token is asked for', async () => {
  for (const name of ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_SAGEMAKER']) {
    const run = await world.run({ env: { [name]: 'http://sts.example.com' } })
    expect(run.conclusion).toBe('failure')
    expect(run.annotations.map(({ message }) => message).join()).toContain(name)
  }
  expect(world.emulator.log.requests().filter(({ service }) => service !== 'github')).toEqual([])
})
