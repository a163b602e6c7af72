import { expect, test } from '@jest/globals'
import { Emulator, type FaultKind, REGISTER_ROLE_ARN, type YieldPoint } from './index.js'
import { aRequest, GROUP_ARN, outcomeOf, versionArn } from './support.js'

const anEmulator = () => new Emulator({ groups: ['housing'] })

const faults: readonly (readonly [FaultKind, string])[] = [
  ['refused', 'unreachable'],
  ['reset', 'unknown-outcome'],
  ['timeout', 'unknown-outcome'],
  ['truncated', 'unknown-outcome'],
  ['empty', 'unknown-outcome'],
  ['malformed', 'unknown-outcome'],
  ['internal-error', 'unknown-outcome'],
  ['unavailable', 'unknown-outcome'],
  ['throttled', 'throttled'],
  ['access-denied', 'access-denied'],
  ['expired-credentials', 'credentials'],
]

test.each(faults)('in process %s is a failure of kind %s, before or after the commit', async (kind, expected) => {
  for (const [when, versions] of [
    ['before', 0],
    ['after', kind === 'refused' ? 0 : 1],
  ] as const) {
    const emulator = anEmulator()
    emulator.fail({ operation: 'CreateModelPackage', kind, when })
    const outcome = await outcomeOf(emulator.port().createModelPackage(aRequest()))
    expect(outcome.split(':')[0]).toBe(expected)
    expect(emulator.versions('housing')).toHaveLength(versions)
    expect(emulator.log.writes()).toHaveLength(versions)
  }
})

test('a wrong ARN is given as if it were right', async () => {
  const emulator = anEmulator()
  emulator.fail({ operation: 'CreateModelPackage', kind: 'wrong-arn', when: 'after' })
  expect((await emulator.port().createModelPackage(aRequest())).ModelPackageArn).toContain(':999999999999:')
})

test('a fault meets the call it was meant for, as often as it was meant', async () => {
  const emulator = anEmulator()
  emulator.fail({ operation: 'ListModelPackages', kind: 'throttled', when: 'before', call: 2, times: 2 })
  const outcomes: string[] = []
  for (let call = 0; call < 4; call += 1) {
    outcomes.push(await outcomeOf(emulator.port().listModelPackages({ ModelPackageGroupName: GROUP_ARN })))
  }
  expect(outcomes.map((outcome) => outcome.split(':')[0])).toEqual(['fulfilled', 'throttled', 'throttled', 'fulfilled'])
})

test('a run that is killed after the commit leaves its version behind and never goes on', async () => {
  const emulator = anEmulator()
  const reached: YieldPoint[] = []
  const port = emulator.port({
    roleArn: REGISTER_ROLE_ARN,
    onYield: (point) => {
      reached.push(point)
      return point.when === 'after' ? new Promise<never>(() => {}) : undefined
    },
  })
  let hasEnded = false
  void port.createModelPackage(aRequest()).finally(() => {
    hasEnded = true
  })
  await emulator.clock.sleep(60_000)
  expect(hasEnded).toBe(false)
  expect(reached.map(({ when, operation }) => `${when} ${operation}`)).toEqual([
    'before CreateModelPackage',
    'after CreateModelPackage',
  ])
  expect(emulator.versions('housing')).toHaveLength(1)
})

test('a policy taken away between two calls is gone at the second', async () => {
  const emulator = anEmulator()
  const port = emulator.port()
  expect(await outcomeOf(port.createModelPackage(aRequest()))).toBe('fulfilled')
  emulator.remove('group-create')
  expect(await outcomeOf(port.createModelPackage(aRequest()))).toMatch(/^access-denied: /)
})

test('sleeping for a week moves the virtual clock and nobody waits', async () => {
  const emulator = anEmulator()
  await Promise.all([emulator.clock.sleep(7 * 24 * 3_600_000), emulator.clock.sleep(30_000)])
  expect(emulator.clock.now().getTime()).toBe(Date.parse('2026-11-28T10:00:00Z'))
})

test('latency takes virtual time', async () => {
  const emulator = anEmulator()
  emulator.latency = (operation) => (operation === 'ListModelPackages' ? 250 : 0)
  await emulator.port().listModelPackages({ ModelPackageGroupName: GROUP_ARN })
  expect(emulator.clock.now().getTime()).toBe(Date.parse('2026-11-21T10:00:00.250Z'))
})

test('artifacts are told by version, ETag and size; a new upload changes them', async () => {
  const emulator = anEmulator()
  const uri = 's3://acme-ml/housing/model.tar.gz'
  const first = await emulator.port().identify(uri)
  expect(first).toEqual({
    versionId: expect.any(String),
    eTag: expect.stringMatching(/^[0-9a-f]{32}$/),
    sizeInBytes: 28,
  })
  emulator.clock.advance(1)
  emulator.putObject(uri, 'model of the housing example')
  const second = await emulator.port().identify(uri)
  expect(second.eTag).toBe(first.eTag)
  expect(second.versionId).not.toBe(first.versionId)
  expect(await outcomeOf(emulator.port().identify('s3://acme-ml/none'))).toMatch(/^not-found: /)
})

test('a planted history is in every list, however stale the lists are', async () => {
  const emulator = new Emulator({ groups: ['housing'], listDelayMilliseconds: 60_000 })
  emulator.plant('housing', { ModelApprovalStatus: 'Approved' })
  const { ModelPackageSummaryList } = await emulator.port().listModelPackages({ ModelPackageGroupName: GROUP_ARN })
  expect(ModelPackageSummaryList).toMatchObject([{ ModelPackageArn: versionArn(1), ModelApprovalStatus: 'Approved' }])
})

test('rejecting and failing a version shows in what Describe says', async () => {
  const emulator = anEmulator()
  emulator.plant('housing')
  emulator.plant('housing')
  emulator.reject('housing', 1, 'too slow')
  emulator.failVersion('housing', 2)
  expect(emulator.versions('housing')).toMatchObject([
    { ModelApprovalStatus: 'Rejected', ApprovalDescription: 'too slow' },
    { ModelPackageStatus: 'Failed' },
  ])
})
