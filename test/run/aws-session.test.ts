import { afterEach, expect, test } from '@jest/globals'
import { readRun } from '../../src/github/event.js'
import { readInputs } from '../../src/inputs/inputs.js'
import { clock } from '../../src/run/clock.js'
import { idTokens } from '../../src/run/id-tokens.js'
import { openAwsSession, openAwsSessionAhead } from '../../src/run/session.js'
import {
  APPROVE_ROLE_ARN,
  Emulator,
  REGISTER_ROLE_ARN,
  type StartedEmulator,
  startEmulator,
  TRAINING_ACCOUNT,
} from '../emulator/index.js'

const before = { ...process.env }
let started: StartedEmulator

afterEach(async () => {
  process.env = { ...before }
  await started.close()
})

async function aRequest(given: Readonly<Record<string, string>>) {
  const { inputs } = readInputs({ text: JSON.stringify(given), defaultRegion: 'eu-west-1' })
  return {
    inputs,
    region: 'eu-west-1',
    context: readRun({ env: process.env, event: undefined }).context,
    userAgent: 'test',
    tell: () => {},
    mask: () => {},
    clock,
    idToken: await idTokens(inputs),
  }
}

test("the job's environment is known where the registry's role is the only one that is assumed", async () => {
  const emulator = new Emulator({ groups: ['housing'] })
  started = await startEmulator(emulator)
  Object.assign(process.env, started.run({ environment: 'production' }).env)
  const [role] = emulator.roles.values()
  if (role === undefined) throw new Error('the emulator has no role')
  const earlier = emulator.sessions.start({ role, sessionName: 'earlier', seconds: 3600 })
  process.env['AWS_ACCESS_KEY_ID'] = earlier.accessKeyId
  process.env['AWS_SECRET_ACCESS_KEY'] = earlier.secretAccessKey
  process.env['AWS_SESSION_TOKEN'] = earlier.sessionToken
  const session = await openAwsSession(
    await aRequest({ mode: 'approve', model: 'housing@v1', 'registry-role-to-assume': APPROVE_ROLE_ARN }),
  )
  expect(session.environment).toBe('production')
})

/** A session of the role that a pull request's job assumes, before anybody said whose credentials these are. */
async function ahead(emulator: Emulator) {
  started = await startEmulator(emulator)
  Object.assign(process.env, started.run().env)
  return openAwsSessionAhead(await aRequest({ 'role-to-assume': REGISTER_ROLE_ARN }))
}

test("a session ahead knows its account by the role's ARN, and of several that ask at once one assumes the role", async () => {
  const emulator = new Emulator({ groups: ['housing'] })
  const { session, confirmed } = await ahead(emulator)
  expect(session.identity.account).toBe(TRAINING_ACCOUNT)
  await Promise.all([session.own.credentials?.(), session.own.credentials?.(), confirmed])
  expect((await confirmed).arn).toContain(':assumed-role/model-registry-register/')
  expect(emulator.log.requests().map(({ operation }) => operation)).toEqual([
    'GetIdToken',
    'AssumeRoleWithWebIdentity',
    'GetCallerIdentity',
  ])
})
