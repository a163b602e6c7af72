import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { REPOSITORY } from '../lanes/action.js'
import { ask, startServer, tool } from './tools.js'

// A second opinion on what the probe makes and removes. moto decides no right and knows neither policies of groups, deletions of
// versions nor updates of endpoints, so that here a run meets a service that cannot do half of what it asks.
const PORT = '5603'
const url = `http://127.0.0.1:${PORT}`
const ACCOUNT = '123456789012'
const folder = mkdtempSync(join(tmpdir(), 'probe-'))

let moto: { readonly stop: () => void }

beforeAll(async () => {
  moto = await startServer(tool('moto_server'), ['-H', '127.0.0.1', '-p', PORT], url)
})

afterAll(() => {
  moto.stop()
  rmSync(folder, { recursive: true, force: true })
})

const probe = (...more: readonly string[]) =>
  ask(
    process.execPath,
    ['scripts/probe.mjs', '--account', ACCOUNT, '--region', 'eu-west-1', '--yes', '--output', folder, ...more],
    {
      cwd: REPOSITORY,
      env: { AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: 'testing', AWS_SECRET_ACCESS_KEY: 'testing' },
    },
  )

test('against moto the probe measures what moto can do, says why not of the rest, and names what moto cannot delete', async () => {
  const { code, text } = await probe()
  const report = JSON.parse(
    readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith('.json')) ?? ''), 'utf8'),
  )
  const kinds = Object.fromEntries(report.answers.map(({ id, kind }: { id: string; kind: string }) => [id, kind]))
  expect(kinds).toMatchObject({
    'create-resource': 'measured',
    'list-resource': 'measured',
    'composite-alarms': 'measured',
    'unapproved-model': 'measured',
    'artifact-reads': 'measured',
    'group-principals': 'not-asked',
  })
  // Groups with versions are all that moto cannot delete.
  expect([code, report.left.map(({ kind }: { kind: string }) => kind)]).toEqual([1, ['group', 'group', 'group']])
  expect(text).toMatch(/removed bucket smr-probe-[0-9a-f]{10}-artifacts/)
  expect(text).toMatch(/removed role smr-probe-[0-9a-f]{10}-caller/)
  expect(text).toMatch(/STILL THERE: group smr-probe-[0-9a-f]{10}-own: /)
})
