import { afterEach, expect, test } from '@jest/globals'
import { readRun } from '../../src/github/event.js'
import { readInputs } from '../../src/inputs/inputs.js'
import { clock } from '../../src/run/clock.js'
import { idTokens } from '../../src/run/id-tokens.js'
import { openAwsSession } from '../../src/run/session.js'
import { APPROVE_ROLE_ARN, Emulator, type StartedEmulator, startEmulator } from '../emulator/index.js'

const before = { ...process.env }
let started: StartedEmulator

afterEach(async () => {
  process.env = { ...before }
  await started.close()
})

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
  const { inputs } = readInputs({
    text: JSON.stringify({ mode: 'approve', model: 'housing@v1', 'registry-role-to-assume': APPROVE_ROLE_ARN }),
    defaultRegion: 'eu-west-1',
  })
  const session = await openAwsSession({
    inputs,
    region: 'eu-west-1',
    context: readRun({ env: process.env, event: undefined }).context,
    userAgent: 'test',
    tell: () => {},
    mask: () => {},
    clock,
    idToken: await idTokens(inputs),
  })
  expect(session.environment).toBe('production')
})
