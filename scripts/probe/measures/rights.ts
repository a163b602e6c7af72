import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import { PutBucketPolicyCommand } from '@aws-sdk/client-s3'
import { DescribeModelPackageCommand, ListModelPackagesCommand } from '@aws-sdk/client-sagemaker'
import { isDenied, outcomeOf, type Told } from '../ask.js'
import type { Finding } from '../finding.js'
import { documentOf, type Statement } from '../policy.js'
import type { World } from '../world.js'
import { createVersion } from './versions.js'

export const CREATE = 'sagemaker:CreateModelPackage'
export const STATUS = 'sagemaker:ModelApprovalStatus'
export const STAGE = 'sagemaker:ModelLifeCycle:stage'
const NOTE = 'sagemaker:CustomerMetadataProperties/smr/served/prod'
export const PENDING = { ModelApprovalStatus: 'PendingManualApproval' } as const
export const STAGED = { ...PENDING, ModelLifeCycle: { Stage: 'QA', StageStatus: 'PendingApproval' } } as const

function said(told: Told<unknown>): string {
  return told.ok ? 'allowed' : isDenied(told) ? 'denied' : `refused (${outcomeOf(told)})`
}

/** A create by somebody with these rights and no others. */
async function createBy(
  world: World,
  statements: readonly Statement[],
  given: Parameters<typeof createVersion>[3],
): Promise<Told<string>> {
  return createVersion(world, await world.session(statements), await world.ownGroup(), given)
}

export async function createResource(world: World): Promise<Finding> {
  const [group, versions] = world.groupArns(await world.ownGroup())
  const on = (Resource: string | readonly string[], Condition?: Statement['Condition']): Statement => ({
    Effect: 'Allow',
    Action: CREATE,
    Resource,
    ...(Condition === undefined ? {} : { Condition }),
  })
  const both = [group, versions]
  const deny: Statement = {
    Effect: 'Deny',
    Action: CREATE,
    Resource: '*',
    Condition: { StringNotEqualsIfExists: { [STATUS]: 'PendingManualApproval' } },
  }
  const versionsAlone = await createBy(world, [on(versions)], PENDING)
  const groupAlone = await createBy(world, [on(group)], PENDING)
  const required = await createBy(world, [on(both, { StringEquals: { [STATUS]: 'PendingManualApproval' } })], PENDING)
  const ifExists = await createBy(
    world,
    [on(both, { StringEqualsIfExists: { [STATUS]: 'PendingManualApproval' } })],
    PENDING,
  )
  const approved = await createBy(world, [on(both, { StringEqualsIfExists: { [STATUS]: 'PendingManualApproval' } })], {
    ModelApprovalStatus: 'Approved',
  })
  const denied = await createBy(world, [on(both), deny], PENDING)
  const answer = [
    `Only the versions' ARN: ${said(versionsAlone)}.`,
    `Only the group's: ${said(groupAlone)}.`,
    `Both, with StringEquals on the status: ${said(required)}; with StringEqualsIfExists: ${said(ifExists)}, and ${said(approved)} as Approved.`,
    `Under a Deny with StringNotEqualsIfExists: ${said(denied)}.`,
  ].join(' ')
  return { answer, verdict: ifExists.ok && isDenied(approved) && denied.ok ? 'as-assumed' : 'otherwise' }
}

export async function absentMembers(world: World): Promise<Finding> {
  const Resource = world.groupArns(await world.ownGroup())
  const under = (Condition: Statement['Condition']): readonly Statement[] => [
    { Effect: 'Allow', Action: CREATE, Resource, ...(Condition === undefined ? {} : { Condition }) },
  ]
  const absent = under({ Null: { [STAGE]: 'true', [NOTE]: 'true' } })
  const without = await createBy(world, absent, PENDING)
  const withStage = await createBy(world, absent, STAGED)
  const control = await createVersion(world, world.owner, await world.ownGroup(), STAGED)
  const withNote = await createBy(world, absent, {
    ...PENDING,
    CustomerMetadataProperties: { 'smr/served/prod': 'by nobody' },
  })
  const empty = await createBy(world, under({ StringEqualsIfExists: { [STAGE]: '', [NOTE]: '' } }), PENDING)
  const answer = `Under Null on stage and note: ${said(without)} without them, ${said(withStage)} with a stage, ${said(withNote)} with the note. Under StringEqualsIfExists with "" and without them: ${said(empty)}.`
  if (!control.ok)
    return { answer: `${answer} A stage is refused to everybody: ${outcomeOf(control)}`, verdict: 'open' }
  if (without.ok && isDenied(withStage) && isDenied(withNote)) return { answer, verdict: 'as-assumed' }
  return { answer, verdict: 'otherwise', ...(!without.ok && empty.ok ? { side: 'empty' } : {}) }
}

export async function groupSpelling(world: World): Promise<Finding> {
  const group = await world.capitalGroup()
  const told = async (name: string) => {
    const clients = await world.session([{ Effect: 'Allow', Action: 'sagemaker:*', Resource: world.groupArns(name) }])
    const made = await createVersion(world, clients, group, PENDING)
    if (!made.ok) return { made, read: made }
    const read = await world.asker.ask('DescribeModelPackage', () =>
      clients.sageMaker.send(new DescribeModelPackageCommand({ ModelPackageName: made.output })),
    )
    return { made, read }
  }
  const [given, lower] = [await told(group), await told(group.toLowerCase())]
  const shown = given.made.ok ? `its ARN ends in ${given.made.output.split('/').slice(-2).join('/')}` : 'none was made'
  return {
    answer: `With the name as it was given: create ${said(given.made)}, describe ${said(given.read)} (${shown}). In lower case: create ${said(lower.made)}, describe ${said(lower.read)}.`,
    ...(given.made.ok && given.read.ok
      ? { verdict: 'as-assumed' as const }
      : { verdict: 'otherwise' as const, side: 'both' }),
  }
}

export async function listResource(world: World): Promise<Finding> {
  const ModelPackageGroupName = await world.ownGroup()
  const [group, versions] = world.groupArns(ModelPackageGroupName)
  const listBy = async (Resource: string) => {
    const { sageMaker } = await world.session([{ Effect: 'Allow', Action: 'sagemaker:ListModelPackages', Resource }])
    return world.asker.ask('ListModelPackages', () =>
      sageMaker.send(new ListModelPackagesCommand({ ModelPackageGroupName })),
    )
  }
  const [byVersions, byGroup] = [await listBy(versions), await listBy(group)]
  return {
    answer: `With the versions' ARN alone: ${said(byVersions)}. With the group's alone: ${said(byGroup)}.`,
    verdict: byVersions.ok || byGroup.ok ? 'as-assumed' : 'otherwise',
  }
}

export async function artifactReads(world: World): Promise<Finding> {
  const { bucket, uri } = await world.artifact()
  const given = {
    ...PENDING,
    InferenceSpecification: {
      Containers: [{ Image: world.image, ModelDataUrl: uri }],
      SupportedContentTypes: ['text/csv'],
      SupportedResponseMIMETypes: ['text/csv'],
    },
  }
  const Resource = world.groupArns(await world.ownGroup())
  const byStranger = await createBy(world, [{ Effect: 'Allow', Action: CREATE, Resource }], given)
  const place = `arn:${world.partition}:s3:::${bucket}`
  await world.asker.must('PutBucketPolicy', () =>
    world.owner.s3.send(
      new PutBucketPolicyCommand({
        Bucket: bucket,
        Policy: documentOf([
          { Effect: 'Deny', Principal: '*', Action: 's3:GetBucketAcl', Resource: place },
          { Effect: 'Deny', Principal: '*', Action: 's3:GetObjectAcl', Resource: `${place}/*` },
        ]),
      }),
    ),
  )
  const withoutAcl = await createVersion(world, world.owner, await world.ownGroup(), given)
  const answer = `By a session without rights in S3: ${said(byStranger)}. By the owner, where a bucket policy denies both ACLs to everybody: ${said(withoutAcl)}. (One account: what the registry's account needs of another account's bucket may differ; KMS and ECR were not asked.)`
  return { answer, verdict: withoutAcl.ok ? 'open' : 'as-assumed' }
}

export async function compositeAlarms(world: World): Promise<Finding> {
  const { cloudWatch } = await world.session([
    { Effect: 'Allow', Action: 'cloudwatch:DescribeAlarms', Resource: world.arn('cloudwatch', 'alarm:*') },
  ])
  const askFor = (type: 'MetricAlarm' | 'CompositeAlarm') =>
    world.asker.ask(`DescribeAlarms (${type})`, () =>
      cloudWatch.send(new DescribeAlarmsCommand({ AlarmTypes: [type], AlarmNames: [world.name('none')] })),
    )
  const [metric, composite] = [await askFor('MetricAlarm'), await askFor('CompositeAlarm')]
  return {
    answer: `With \`alarm:*\` alone: metric alarms ${said(metric)}, composite alarms ${said(composite)}.`,
    ...(composite.ok && metric.ok
      ? { verdict: 'otherwise' as const, side: 'alarms' }
      : { verdict: 'as-assumed' as const }),
  }
}
