import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { describe, expect, test } from '@jest/globals'
import { rootCaller } from './iam/caller.js'
import type { Statement } from './iam/policy.js'
import { Emulator, OWN_KEY_ID, REGION, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from './index.js'
import { type EmulatorOptions, keyArn } from './options.js'
import { type SageMakerOperations, sageMakerOperations } from './sagemaker/dispatch.js'
import { aRequest, GROUP_ARN, versionArn } from './support.js'

/** The operations as the administrator of an account sees them, or as somebody who may do no more than this. */
function as(emulator: Emulator, account = REGISTRY_ACCOUNT, policy?: readonly Statement[]): SageMakerOperations {
  const root = rootCaller(account, 'aws')
  const caller = policy === undefined ? root : { ...root, ...somebody(account), policy }
  return sageMakerOperations({ state: emulator, caller, region: REGION })
}

const allow = (Action: string, Resource: string): Statement => ({ Effect: 'Allow', Action, Resource })

function somebody(account: string) {
  return {
    arn: `arn:aws:sts::${account}:assumed-role/somebody/1`,
    principalArn: `arn:aws:iam::${account}:role/somebody`,
  }
}

function refusalOf(work: () => unknown): string {
  try {
    work()
    return 'nothing was refused'
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}

function withVersions(count: number) {
  const emulator = new Emulator({ groups: ['housing'] })
  for (let number = 0; number < count; number += 1) emulator.plant('housing')
  return emulator
}

describe('groups', () => {
  test('are listed for their owner alone, ascending unless told otherwise, filtered and in pages', () => {
    const emulator = new Emulator()
    const owner = as(emulator)
    for (const ModelPackageGroupName of ['b', 'a', 'churn']) {
      owner.CreateModelPackageGroup({ ModelPackageGroupName })
      emulator.clock.advance(1_000)
    }
    const names = (input: Parameters<typeof owner.ListModelPackageGroups>[0]) =>
      owner.ListModelPackageGroups(input).ModelPackageGroupSummaryList?.map((one) => one.ModelPackageGroupName)
    expect(names({})).toEqual(['b', 'a', 'churn'])
    expect(names({ SortOrder: 'Descending' })).toEqual(['churn', 'a', 'b'])
    expect(names({ SortBy: 'Name' })).toEqual(['a', 'b', 'churn'])
    expect(names({ NameContains: 'hu' })).toEqual(['churn'])
    const first = owner.ListModelPackageGroups({ MaxResults: 2 })
    expect(first.ModelPackageGroupSummaryList).toHaveLength(2)
    expect(names({ MaxResults: 2, NextToken: first.NextToken })).toEqual(['churn'])
    expect(names({ CrossAccountFilterOption: 'CrossAccount' })).toEqual([])
    expect(as(emulator, TRAINING_ACCOUNT).ListModelPackageGroups({}).ModelPackageGroupSummaryList).toEqual([])
  })

  test('are listed under a statement that names every resource, for the action has none', () => {
    const arn = GROUP_ARN.replace('housing', '*')
    const list = (Resource: string) =>
      as(new Emulator(), REGISTRY_ACCOUNT, [allow('sagemaker:ListModelPackageGroups', Resource)])
    expect(refusalOf(() => list(arn).ListModelPackageGroups({}))).toContain('AccessDeniedException')
    expect(list('*').ListModelPackageGroups({}).ModelPackageGroupSummaryList).toEqual([])
  })

  test('go only when their versions are gone, and a number that was deleted does not come back', () => {
    const emulator = withVersions(2)
    const owner = as(emulator)
    const remove = () => owner.DeleteModelPackageGroup({ ModelPackageGroupName: 'housing' })
    expect(refusalOf(remove)).toContain('ConflictException: Model Package Group')
    owner.DeleteModelPackage({ ModelPackageName: versionArn(2) })
    expect(emulator.plant('housing')).toBe(versionArn(3))
    owner.DeleteModelPackage({ ModelPackageName: 'housing/1' })
    owner.DeleteModelPackage({ ModelPackageName: versionArn(3) })
    expect(remove()).toEqual({})
    expect(refusalOf(remove)).toBe(`ValidationException: Model Package Group ${GROUP_ARN} does not exist.`)
    expect(refusalOf(() => owner.DeleteModelPackage({ ModelPackageName: versionArn(1) }))).toBe(
      `ValidationException: ModelPackage ${versionArn(1)} does not exist.`,
    )
  })

  test('of another account are nobody else’s to delete', () => {
    const emulator = withVersions(1)
    const other = as(emulator, TRAINING_ACCOUNT)
    for (const work of [
      () => other.DeleteModelPackage({ ModelPackageName: versionArn(1) }),
      () => other.DeleteModelPackageGroup({ ModelPackageGroupName: GROUP_ARN }),
    ])
      expect(refusalOf(work)).toContain('AccessDeniedException')
    expect(emulator.versions('housing')).toHaveLength(1)
  })

  test('a version in the making cannot be deleted', () => {
    const emulator = new Emulator({ groups: ['housing'], pendingMilliseconds: 1_000 })
    emulator.plant('housing')
    const remove = () => as(emulator).DeleteModelPackage({ ModelPackageName: versionArn(1) })
    expect(refusalOf(remove)).toContain('ConflictException')
    emulator.clock.advance(1_000)
    expect(remove()).toEqual({})
  })
})

describe("a group's policy", () => {
  const ModelPackageGroupName = 'housing'
  const policy = (Principal: unknown) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal, Action: 'sagemaker:DescribeModelPackage', Resource: versionArn(1) }],
    })

  test('is put, read and deleted, and decides at once who may read', () => {
    const emulator = withVersions(1)
    const owner = as(emulator)
    const read = () => as(emulator, '999999999999').DescribeModelPackage({ ModelPackageName: versionArn(1) })
    expect(refusalOf(read)).toContain('AccessDeniedException')
    owner.PutModelPackageGroupPolicy({ ModelPackageGroupName, ResourcePolicy: policy({ AWS: '999999999999' }) })
    expect(read().ModelPackageVersion).toBe(1)
    expect(owner.GetModelPackageGroupPolicy({ ModelPackageGroupName }).ResourcePolicy).toBe(
      policy({ AWS: '999999999999' }),
    )
    owner.DeleteModelPackageGroupPolicy({ ModelPackageGroupName })
    expect(refusalOf(read)).toContain('AccessDeniedException')
    for (const work of [owner.GetModelPackageGroupPolicy, owner.DeleteModelPackageGroupPolicy])
      expect(refusalOf(() => work({ ModelPackageGroupName }))).toBe(
        `ValidationException: Cannot find resource policy for: ${GROUP_ARN}`,
      )
  })

  test('is refused where it is no policy, where there is no group, and by ARN', () => {
    const owner = as(new Emulator({ groups: ['housing'] }))
    const put = (ResourcePolicy: string, name = ModelPackageGroupName) =>
      refusalOf(() => owner.PutModelPackageGroupPolicy({ ModelPackageGroupName: name, ResourcePolicy }))
    expect(put('{')).toContain('it is not JSON')
    expect(put('{"Statement":[{"Effect":"Allow","Action":"*"}]}')).toContain('needs Effect, Principal')
    expect(put(policy('*'), 'none')).toContain('Cannot find Model Package Group: arn:aws:sagemaker:')
    expect(put(policy('*'), GROUP_ARN)).toContain('failed to satisfy constraint')
  })
})

describe('tags', () => {
  test('of a group are listed in the order they came, overwritten and taken away', () => {
    const owner = as(new Emulator())
    owner.CreateModelPackageGroup({ ModelPackageGroupName: 'housing', Tags: [{ Key: 'team', Value: 'a' }] })
    owner.AddTags({
      ResourceArn: GROUP_ARN,
      Tags: [
        { Key: 'cost', Value: '1' },
        { Key: 'team', Value: 'b' },
      ],
    })
    expect(owner.ListTags({ ResourceArn: GROUP_ARN }).Tags).toEqual([
      { Key: 'team', Value: 'b' },
      { Key: 'cost', Value: '1' },
    ])
    owner.DeleteTags({ ResourceArn: GROUP_ARN, TagKeys: ['team'] })
    expect(owner.ListTags({ ResourceArn: GROUP_ARN }).Tags).toEqual([{ Key: 'cost', Value: '1' }])
  })

  test("of a version are its group's to read, and none can be added", () => {
    const emulator = withVersions(1)
    const owner = as(emulator)
    const Tags = [{ Key: 'team', Value: 'a' }]
    owner.AddTags({ ResourceArn: GROUP_ARN, Tags })
    expect(owner.ListTags({ ResourceArn: versionArn(1) }).Tags).toEqual(Tags)
    expect(refusalOf(() => owner.AddTags({ ResourceArn: versionArn(1), Tags }))).toContain('Tags are not supported')
    expect(refusalOf(() => owner.ListTags({ ResourceArn: versionArn(2) }))).toContain('does not exist.')
  })

  test('of another account are not to be had, and a page has fifty', () => {
    const emulator = withVersions(1)
    const other = as(emulator, TRAINING_ACCOUNT)
    expect(refusalOf(() => other.ListTags({ ResourceArn: GROUP_ARN }))).toContain('AccessDeniedException')
    const owner = as(emulator)
    for (const part of ['a', 'b'])
      owner.AddTags({
        ResourceArn: GROUP_ARN,
        Tags: Array.from({ length: 40 }, (_, index) => ({ Key: `${part}${index}`, Value: '' })),
      })
    const first = owner.ListTags({ ResourceArn: GROUP_ARN })
    expect(first.Tags).toHaveLength(50)
    expect(owner.ListTags({ ResourceArn: GROUP_ARN, NextToken: first.NextToken }).Tags).toHaveLength(30)
  })
})

test('several versions are described at once, and what cannot be is named with its reason', () => {
  const emulator = withVersions(2)
  const arns = [versionArn(1), versionArn(2), versionArn(7)]
  const { ModelPackageSummaries: found = {}, BatchDescribeModelPackageErrorMap: errors = {} } = as(
    emulator,
  ).BatchDescribeModelPackage({ ModelPackageArnList: arns })
  expect(Object.keys(found)).toEqual(arns.slice(0, 2))
  expect(found[versionArn(2)]).toMatchObject({ ModelPackageGroupName: 'housing', ModelPackageVersion: 2 })
  expect(errors[versionArn(7)]?.ErrorResponse).toContain('does not exist.')
  const one = as(emulator, REGISTRY_ACCOUNT, [allow('sagemaker:BatchDescribeModelPackage', versionArn(1))])
  const answer = one.BatchDescribeModelPackage({ ModelPackageArnList: arns })
  expect(Object.keys(answer.ModelPackageSummaries ?? {})).toEqual([versionArn(1)])
  expect(answer.BatchDescribeModelPackageErrorMap?.[versionArn(2)]?.ErrorCode).toBe('AccessDeniedException')
})

describe('a card under a key of its own', () => {
  const KmsKeyId = keyArn(OWN_KEY_ID)
  const ModelCardContent = JSON.stringify({
    intended_uses: { risk_rating: 'Low', purpose_of_model: 'secret' },
    business_details: { business_problem: 'secret' },
  })
  const request = (overrides: Partial<CreateModelPackageCommandInput> = {}) =>
    aRequest({ ModelCard: { ModelCardContent }, SecurityConfig: { KmsKeyId }, ...overrides })
  const readers = allow('sagemaker:DescribeModelPackage', `${GROUP_ARN.replace('-group/', '/')}/*`)

  function encrypted(more: EmulatorOptions = {}) {
    const emulator = new Emulator({
      ...more,
      groups: [
        { name: 'housing', policy: [{ Effect: 'Allow', Principal: '*', Action: 'sagemaker:*', Resource: '*' }] },
      ],
    })
    as(emulator, TRAINING_ACCOUNT).CreateModelPackage(request())
    return emulator
  }

  test('is read with the right to decrypt alone, and without it where only its metadata is asked for', () => {
    const emulator = encrypted()
    const reader = as(emulator, REGISTRY_ACCOUNT, [readers])
    const ModelPackageName = versionArn(1)
    expect(refusalOf(() => reader.DescribeModelPackage({ ModelPackageName }))).toContain('kms:Decrypt')
    const some = reader.DescribeModelPackage({ ModelPackageName, IncludedData: 'MetadataOnly' })
    expect(some).toMatchObject({ ModelPackageVersion: 1, SecurityConfig: { KmsKeyId } })
    expect(some.ModelCard).toEqual({
      ModelCardStatus: 'Draft',
      ModelCardContent: '{"intended_uses":{"risk_rating":"Low"}}',
    })
    const trusted = as(emulator, REGISTRY_ACCOUNT, [readers, allow('kms:Decrypt', KmsKeyId)])
    expect(trusted.DescribeModelPackage({ ModelPackageName }).ModelCard?.ModelCardContent).toBe(ModelCardContent)
  })

  test('is written with the rights to use the key', () => {
    const emulator = encrypted({ isStrict: true })
    const create = allow('sagemaker:CreateModelPackage', '*')
    const writer = (...more: readonly Statement[]) => as(emulator, TRAINING_ACCOUNT, [create, ...more])
    expect(refusalOf(() => writer().CreateModelPackage(request()))).toContain('kms:CreateGrant')
    const use = [
      allow('kms:DescribeKey', KmsKeyId),
      allow('kms:GenerateDataKey', KmsKeyId),
      allow('kms:Decrypt', KmsKeyId),
    ]
    expect(refusalOf(() => writer(...use).CreateModelPackage(request()))).toContain('kms:CreateGrant')
    expect(writer(...use, allow('kms:CreateGrant', KmsKeyId)).CreateModelPackage(request()).ModelPackageArn).toBe(
      versionArn(2),
    )
  })
})
