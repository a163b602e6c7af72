import type { ListModelPackagesCommandInput } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { Emulator, type EmulatorPort } from './index.js'
import { aRequest, GROUP_ARN, outcomeOf, versionArn } from './support.js'

async function listed(port: EmulatorPort, input: ListModelPackagesCommandInput = {}) {
  const { ModelPackageSummaryList, NextToken } = await port.listModelPackages({
    ModelPackageGroupName: GROUP_ARN,
    ...input,
  })
  return { versions: ModelPackageSummaryList?.map((summary) => summary.ModelPackageVersion), token: NextToken }
}

function withVersions(count: number, options: ConstructorParameters<typeof Emulator>[0] = {}) {
  const emulator = new Emulator({ groups: ['housing'], ...options })
  for (let number = 0; number < count; number += 1) {
    emulator.plant('housing')
    emulator.clock.advance(1_000)
  }
  return emulator
}

test('a list is ascending by creation time unless told otherwise', async () => {
  const port = withVersions(3).port()
  expect((await listed(port)).versions).toEqual([1, 2, 3])
  expect((await listed(port, { SortOrder: 'Descending' })).versions).toEqual([3, 2, 1])
})

test('pages follow each other by token, also when a version is made in between', async () => {
  const emulator = withVersions(5)
  const port = emulator.port()
  const first = await listed(port, { MaxResults: 2, SortOrder: 'Descending' })
  expect(first.versions).toEqual([5, 4])
  emulator.plant('housing')
  const second = await listed(port, { MaxResults: 2, SortOrder: 'Descending', NextToken: first.token })
  expect(second.versions).toEqual([3, 2])
  const third = await listed(port, { MaxResults: 2, SortOrder: 'Descending', NextToken: second.token })
  expect(third).toEqual({ versions: [1], token: undefined })
})

test('a filtered page can be empty and have a token all the same', async () => {
  const emulator = withVersions(3)
  emulator.approve('housing', 1)
  const filter = { ModelApprovalStatus: 'Approved', SortOrder: 'Descending', MaxResults: 1 } as const
  const first = await listed(emulator.port(), filter)
  expect(first.versions).toEqual([])
  expect(first.token).toBeDefined()
  const second = await listed(emulator.port(), { ...filter, NextToken: first.token })
  const third = await listed(emulator.port(), { ...filter, NextToken: second.token })
  expect([second.versions, third.versions, third.token]).toEqual([[], [1], undefined])
})

test('with full pages the filter comes first', async () => {
  const emulator = withVersions(3, { filteredPages: 'full' })
  emulator.approve('housing', 1)
  expect(await listed(emulator.port(), { ModelApprovalStatus: 'Approved', MaxResults: 1 })).toEqual({
    versions: [1],
    token: undefined,
  })
})

test('a stale list lacks a new version and shows an old approval, while Describe knows better', async () => {
  const emulator = withVersions(1, { listDelayMilliseconds: 30_000 })
  const port = emulator.port()
  await port.createModelPackage(aRequest())
  emulator.approve('housing', 1)
  expect((await listed(port)).versions).toEqual([1])
  expect((await listed(port, { ModelApprovalStatus: 'Approved' })).versions).toEqual([])
  expect(await port.describeModelPackage({ ModelPackageName: versionArn(1) })).toMatchObject({
    ModelApprovalStatus: 'Approved',
  })
  emulator.clock.advance(30_000)
  expect((await listed(port)).versions).toEqual([1, 2])
  expect((await listed(port, { ModelApprovalStatus: 'Approved' })).versions).toEqual([1])
})

test('a summary has neither metadata nor containers', async () => {
  const emulator = new Emulator({ groups: ['housing'] })
  emulator.plant('housing', { ModelPackageDescription: 'first', CustomerMetadataProperties: { a: 'b' } })
  const { ModelPackageSummaryList } = await emulator.port().listModelPackages({ ModelPackageGroupName: GROUP_ARN })
  expect(Object.keys(ModelPackageSummaryList?.[0] ?? {}).sort()).toEqual([
    'CreationTime',
    'ModelApprovalStatus',
    'ModelPackageArn',
    'ModelPackageDescription',
    'ModelPackageGroupName',
    'ModelPackageStatus',
    'ModelPackageVersion',
  ])
})

test('without a group only unversioned packages are listed', async () => {
  const port = withVersions(2).port({ account: '111111111111' })
  expect((await port.listModelPackages({})).ModelPackageSummaryList).toEqual([])
  expect((await port.listModelPackages({ ModelPackageType: 'Versioned' })).ModelPackageSummaryList).toHaveLength(2)
})

test('a token honoured gives the same ARN, and refuses another request', async () => {
  const emulator = withVersions(0)
  const port = emulator.port()
  const first = await port.createModelPackage(aRequest({ ClientToken: 'smr-1' }))
  const second = await port.createModelPackage(aRequest({ ClientToken: 'smr-1' }))
  expect(second.ModelPackageArn).toBe(first.ModelPackageArn)
  expect(
    await outcomeOf(port.createModelPackage(aRequest({ ClientToken: 'smr-1', ModelPackageDescription: 'other' }))),
  ).toMatch(/^conflict: /)
  expect(emulator.versions('housing')).toHaveLength(1)
})

test('a token can be answered with ConflictException, be forgotten, or run out', async () => {
  const twice = async (emulator: Emulator) => {
    await emulator.port().createModelPackage(aRequest({ ClientToken: 'smr-1' }))
    emulator.clock.advance(60_000)
    const outcome = await outcomeOf(emulator.port().createModelPackage(aRequest({ ClientToken: 'smr-1' })))
    return [outcome.split(':')[0], emulator.versions('housing').length]
  }
  expect(await twice(withVersions(0, { tokenPolicy: 'conflict' }))).toEqual(['conflict', 1])
  expect(await twice(withVersions(0, { tokenPolicy: 'forgets' }))).toEqual(['fulfilled', 2])
  expect(await twice(withVersions(0, { tokenRetentionMilliseconds: 60_000 }))).toEqual(['fulfilled', 2])
  expect(await twice(withVersions(0, { tokenRetentionMilliseconds: 61_000 }))).toEqual(['fulfilled', 1])
})
