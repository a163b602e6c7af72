import { readdirSync } from 'node:fs'
import { afterEach, expect, test } from '@jest/globals'
import { KINDS } from '../../scripts/probe/things.js'
import { Sandbox } from './world.js'

let sandbox: Sandbox

afterEach(() => sandbox.close())

test('credentials of another account than the one that was named make nothing', async () => {
  sandbox = await new Sandbox().open()
  expect(await sandbox.probe({ account: '666666666666' })).toBe(1)
  expect(sandbox.printed.join('\n')).toContain(
    'The credentials are of account 555555555555, and --account is 666666666666',
  )
  expect(sandbox.emulator.log.writes()).toEqual([])
  expect(readdirSync(sandbox.folder)).toEqual([])
})

test('without somebody to ask, nothing is made', async () => {
  sandbox = await new Sandbox().open()
  expect(await sandbox.probe({ yes: false })).toBe(1)
  expect(sandbox.printed.join('\n')).toMatch(/costs less than 0\.01 USD[\s\S]*Nobody is there to ask; give --yes/)
  expect(sandbox.emulator.log.writes()).toEqual([])
})

test('a Region without a known image asks for one before anything is made', async () => {
  sandbox = await new Sandbox({ region: 'mx-central-1' }).open()
  expect(await sandbox.probe({ region: 'mx-central-1' })).toBe(1)
  expect(sandbox.printed.at(-1)).toMatch(/^--image: /)
  expect(sandbox.emulator.log.writes()).toEqual([])
})

// Stopped at each kind of thing it makes: after the request that made it.
test.each([
  'CreateModelPackageGroup',
  'CreateRole',
  'PutRolePolicy',
  'CreateModelPackage',
  'PutModelPackageGroupPolicy',
  'CreateBucket',
  'PutObject',
  'CreateModel',
  'CreateEndpointConfig',
  'CreateEndpoint',
  'UpdateEndpoint',
  'CreateKey',
  'PutMetricAlarm',
])('a run that is stopped at %s removes all that it made', async (stoppedAt) => {
  sandbox = await new Sandbox().open()
  const stop = new AbortController()
  sandbox.emulator.watch = ({ operation }) => {
    if (operation === stoppedAt) stop.abort()
  }
  expect(await sandbox.probe({ endpoints: true }, stop.signal)).toBe(130)
  expect(sandbox.emulator.log.requests(stoppedAt).length).toBeGreaterThan(0)
  expect(sandbox.left()).toEqual([])
  expect(sandbox.report().answers.at(-1)).toMatchObject({ kind: 'not-asked', why: 'the run was stopped' })
})

test('what cannot be removed is named, the run is red, and --clean removes it later', async () => {
  sandbox = await new Sandbox().open()
  sandbox.emulator.fail({ operation: 'DeleteBucket', kind: 'access-denied', when: 'before' })
  expect(await sandbox.probe()).toBe(1)
  expect(sandbox.printed.join('\n')).toMatch(/STILL THERE: bucket smr-probe-[0-9a-f]{10}-artifacts/)
  expect(sandbox.report().left).toMatchObject([{ kind: 'bucket' }])
  expect(sandbox.left()).toHaveLength(1)

  expect(await sandbox.probe({ clean: true })).toBe(0)
  expect(sandbox.left()).toEqual([])
  expect(await sandbox.probe({ clean: true })).toBe(0)
  expect(sandbox.printed.at(-1)).toBe('Nothing of the probe is left here.')
})

test('--clean removes all kinds of things without a journal, too, and nothing of anybody else', async () => {
  sandbox = await new Sandbox().open()
  const { emulator } = sandbox
  const removals = [
    'DeleteEndpoint',
    'DeleteEndpointConfig',
    'DeleteModel',
    'DeleteAlarms',
    'DeleteModelPackageGroup',
    'DeleteBucket',
    'ScheduleKeyDeletion',
    'DeleteRole',
  ]
  emulator.fail(
    ...removals.map((operation) => ({ operation, kind: 'access-denied', when: 'before', times: 20 }) as const),
  )
  expect(await sandbox.probe({ endpoints: true })).toBe(1)
  expect([...new Set(sandbox.left().map((name) => name.split(' ')[0]))].sort()).toEqual([...KINDS].sort())
  emulator.faults.clear()
  emulator.addGroup({ name: 'smr-probe-of-somebody-else', account: '555555555555' })

  // Somebody who has the account, and not the folder.
  expect(await sandbox.probe({ clean: true, output: `${sandbox.folder}/another` })).toBe(0)
  expect(sandbox.left()).toEqual(['group smr-probe-of-somebody-else'])
  expect(await sandbox.probe({ clean: true })).toBe(0)
  expect(sandbox.left()).toEqual(['group smr-probe-of-somebody-else'])
})

test('--clean asks first', async () => {
  sandbox = await new Sandbox().open()
  sandbox.emulator.addGroup({ name: 'smr-probe-0123456789-own', account: '555555555555' })
  expect(await sandbox.probe({ clean: true, yes: false })).toBe(1)
  expect(sandbox.printed.join('\n')).toContain('group smr-probe-0123456789-own')
  expect(sandbox.left()).toHaveLength(1)
})

test('what is in the report is fit for an issue: no account, no secret, and no Markdown of others', async () => {
  sandbox = await new Sandbox().open()
  await sandbox.probe()
  for (const text of [sandbox.file('.md'), sandbox.file('.json')]) {
    expect(text).not.toContain('555555555555')
    expect(text).not.toMatch(/ASIA[A-Z0-9]{16}/)
    expect(text).not.toContain(sandbox.env['AWS_SECRET_ACCESS_KEY'] ?? 'no secret')
    expect(text).not.toContain(sandbox.env['AWS_SESSION_TOKEN'] ?? 'no token')
  }
  expect(sandbox.file('.md')).toMatch(
    /^## Probe of eu-west-1, \d{4}-\d\d-\d\d\n\nRun `[0-9a-f]{10}`: 16 of 22 questions were measured\./,
  )
})
