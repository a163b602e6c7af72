import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import { ensureGroup } from '../../src/modes/register/group.js'
import type { GroupKeeper } from '../../src/ports.js'
import { addressOf } from '../../src/registry/address.js'
import type { RegisterSettings } from '../../src/registry/registration.js'
import type { Emulator } from '../emulator/index.js'
import { OWN_REGISTRY } from './resolving.js'
import { aManifest, anEmulator, SETTINGS } from './world.js'

const MANIFEST = aManifest({ group: 'prices', group_description: 'House prices', tags: { 'cost-center': '4711' } })

function ensure(emulator: Emulator, over: Partial<RegisterSettings> = {}, groups?: GroupKeeper) {
  const settings = { ...SETTINGS, ...OWN_REGISTRY, createGroup: true, ...over }
  const address = addressOf('prices', settings)
  return ensureGroup({
    address,
    manifest: MANIFEST,
    settings,
    groups: groups ?? emulator.port(),
    clock: emulator.clock,
  })
}

test('a missing group of our own is made, with its description and its tags, and it is said whom that concerns', async () => {
  const emulator = anEmulator()
  const check = await ensure(emulator)
  expect(check).toMatchObject({ level: 'notice', title: 'Group' })
  expect(check?.detail).toContain('AWS::SageMaker::ModelPackageGroup')
  const sent = emulator.log.writes().map(({ input }) => input)
  expect(sent).toEqual([
    {
      ModelPackageGroupName: 'prices',
      ModelPackageGroupDescription: 'House prices',
      Tags: [{ Key: 'cost-center', Value: '4711' }],
    },
  ])
})

test('a group that is there is left as it is', async () => {
  const emulator = anEmulator()
  await ensure(emulator)
  const writes = emulator.log.writes().length
  expect(await ensure(emulator)).toBeUndefined()
  expect(emulator.log.writes()).toHaveLength(writes)
})

test('without create-group nothing is asked', async () => {
  const emulator = anEmulator()
  expect(await ensure(emulator, { createGroup: false })).toBeUndefined()
  expect(emulator.log.requests()).toEqual([])
})

test('a group of another account is never asked for, and that is said', async () => {
  const emulator = anEmulator()
  const check = await ensure(emulator, { registryAccount: '111111111111' })
  expect(check?.detail).toContain("makes groups of the credentials' own account only")
  expect(emulator.log.requests()).toEqual([])
})

test('a dry run says what it would make', async () => {
  const emulator = anEmulator()
  expect((await ensure(emulator, { dryRun: true }))?.detail).toContain('it would be made')
  expect(emulator.log.writes()).toEqual([])
})

test('two runs that make it at once are both content', async () => {
  const emulator = anEmulator()
  const checks = await Promise.all([ensure(emulator), ensure(emulator), ensure(emulator)])
  expect(checks.filter((check) => check !== undefined)).toHaveLength(1)
})

test('a lost answer is looked into', async () => {
  const emulator = anEmulator()
  emulator.fail({ operation: 'CreateModelPackageGroup', kind: 'reset', when: 'after' })
  expect((await ensure(emulator))?.detail).toContain('was made')
  const lost = anEmulator()
  lost.fail({ operation: 'CreateModelPackageGroup', kind: 'reset', when: 'before' })
  expect((await ensure(lost))?.detail).toContain('was made')
  const gone = anEmulator()
  gone.fail({ operation: 'CreateModelPackageGroup', kind: 'reset', when: 'before', times: 3 })
  await expect(ensure(gone)).rejects.toMatchObject({ kind: 'unknown-outcome' })
})

test('a role that may not make groups is told by the call', async () => {
  const emulator = anEmulator()
  emulator.remove('identity-create-group')
  await expect(ensure(emulator)).rejects.toMatchObject({
    kind: 'access-denied',
    call: 'sagemaker:CreateModelPackageGroup',
    hint: expect.stringContaining('sagemaker:CreateModelPackageGroup'),
  })
})

test.each(['Failed', 'Deleting'])('a group that is %s is an error', async (status) => {
  const port = anEmulator().port()
  let looks = 0
  const groups: GroupKeeper = {
    ...port,
    describeModelPackageGroup: async (input) => {
      looks += 1
      if (looks === 1) throw new CallFailure('not-found', 'sagemaker:DescribeModelPackageGroup', 'No.')
      const output = await port.describeModelPackageGroup(input)
      return { ...output, ModelPackageGroupStatus: status === 'Failed' ? 'Failed' : 'Deleting' }
    },
  }
  await expect(ensure(anEmulator(), {}, groups)).rejects.toThrow(`is ${status}`)
})

test('a group that is still being made is waited for', async () => {
  const emulator = anEmulator()
  const port = emulator.port()
  let looks = 0
  const groups: GroupKeeper = {
    ...port,
    describeModelPackageGroup: async (input) => {
      looks += 1
      const output = await port.describeModelPackageGroup(input)
      return looks < 4 ? { ...output, ModelPackageGroupStatus: 'InProgress' as const } : output
    },
  }
  const started = emulator.clock.now().getTime()
  await ensure(emulator, {}, groups)
  expect(emulator.clock.now().getTime() - started).toBe(4_000)
})
