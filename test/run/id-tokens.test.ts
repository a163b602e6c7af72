import { afterEach, expect, test } from '@jest/globals'
import { readInputs } from '../../src/inputs/inputs.js'
import { idTokens } from '../../src/run/id-tokens.js'
import { type AServer, aServer } from '../aws/a-server.js'
import { REGISTER_ROLE_ARN } from '../emulator/index.js'

const NAMES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']
const before = new Map(NAMES.map((name) => [name, process.env[name]]))
let server: AServer | undefined

afterEach(async () => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  await server?.close()
})

/** A job that gets token-1, token-2 and so on. */
async function aJob(): Promise<AServer> {
  server = await aServer((response, count) => response.end(JSON.stringify({ value: `token-${count}` })))
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `${server.url}/idtoken?api-version=2.0`
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = 'bearer'
  return server
}

function inputsOf(given: Readonly<Record<string, string>>) {
  return readInputs({ text: JSON.stringify(given), defaultRegion: 'eu-west-1' }).inputs
}

test('the first token is asked for before anybody wants it, and each further one when it is wanted', async () => {
  const { requests } = await aJob()
  const tokens = await idTokens(inputsOf({ 'role-to-assume': REGISTER_ROLE_ARN }))
  while (requests.length === 0) await new Promise((turn) => setImmediate(turn)) // it has left and need not have arrived
  expect(await tokens?.()).toBe('token-1')
  expect(requests).toHaveLength(1)
  expect([await tokens?.(), await tokens?.()]).toEqual(['token-2', 'token-3'])
})

test('without a role to assume, and where the job may not ask, there are none', async () => {
  const { requests } = await aJob()
  expect(await idTokens(inputsOf({}))).toBeUndefined()
  delete process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  expect(await idTokens(inputsOf({ 'role-to-assume': REGISTER_ROLE_ARN }))).toBeUndefined()
  expect(requests).toEqual([])
})

test('a token that is refused is told to whoever wants it, and holds nobody up', async () => {
  server = await aServer((response) => response.writeHead(401).end('{}'))
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `${server.url}/idtoken?api-version=2.0`
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = 'bearer'
  const tokens = await idTokens(inputsOf({ 'role-to-assume': REGISTER_ROLE_ARN }))
  await expect(tokens?.()).rejects.toMatchObject({ kind: 'credentials' })
})
