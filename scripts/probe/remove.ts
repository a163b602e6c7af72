import { DeleteAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import { DeleteRoleCommand, DeleteRolePolicyCommand } from '@aws-sdk/client-iam'
import { ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms'
import { DeleteBucketCommand, DeleteObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3'
import {
  DeleteEndpointCommand,
  DeleteEndpointConfigCommand,
  DeleteModelCommand,
  DeleteModelPackageCommand,
  DeleteModelPackageGroupCommand,
  DeleteModelPackageGroupPolicyCommand,
  DescribeEndpointCommand,
  ListModelPackagesCommand,
} from '@aws-sdk/client-sagemaker'
import { type Asker, Refused, type Told } from './ask.js'
import type { Clients } from './clients.js'
import { keysDescribed } from './find.js'
import { type Pace, until } from './pace.js'
import { isOurs, type Thing } from './things.js'

export interface Removing {
  readonly clients: Clients
  readonly asker: Asker
  readonly pace: Pace
}

/** The name of the one policy of each role that the probe makes. */
export const POLICY = 'probe'

/** Removes one thing; good where there is none. Rejects where it is still there. */
export async function remove({ kind, name }: Thing, of: Removing): Promise<void> {
  // Whatever a journal says: nothing of others is touched.
  if (!isOurs(name)) throw new Error(`${kind} ${name} is none of the probe's`)
  const { clients, asker } = of
  const gone = async (call: string, send: () => Promise<unknown>) => orMissing(call, await asker.ask(call, send))
  switch (kind) {
    case 'endpoint':
      return removeEndpoint(name, of)
    case 'endpoint-config':
      return gone('DeleteEndpointConfig', () =>
        clients.sageMaker.send(new DeleteEndpointConfigCommand({ EndpointConfigName: name })),
      )
    case 'model':
      return gone('DeleteModel', () => clients.sageMaker.send(new DeleteModelCommand({ ModelName: name })))
    case 'alarm':
      return gone('DeleteAlarms', () => clients.cloudWatch.send(new DeleteAlarmsCommand({ AlarmNames: [name] })))
    case 'group':
      return removeGroup(name, of)
    case 'bucket':
      return removeBucket(name, of)
    case 'key':
      // Seven days are the least; a key that waits for its deletion is not charged.
      for (const { id, isPending } of await keysDescribed(clients, asker, (description) => description === name))
        if (!isPending)
          await asker.must('ScheduleKeyDeletion', () =>
            clients.kms.send(new ScheduleKeyDeletionCommand({ KeyId: id, PendingWindowInDays: 7 })),
          )
      return
    case 'role':
      await gone('DeleteRolePolicy', () =>
        clients.iam.send(new DeleteRolePolicyCommand({ RoleName: name, PolicyName: POLICY })),
      )
      return gone('DeleteRole', () => clients.iam.send(new DeleteRoleCommand({ RoleName: name })))
  }
}

/** Nothing can be done to an endpoint that is being changed, so its change is waited for. */
async function removeEndpoint(name: string, { clients, asker, pace }: Removing): Promise<void> {
  const look = () =>
    asker.ask('DescribeEndpoint', () => clients.sageMaker.send(new DescribeEndpointCommand({ EndpointName: name })))
  const settled = await until(pace, { what: `endpoint ${name} to settle`, seconds: 3600, every: 15 }, async () => {
    const told = await look()
    if (!told.ok) return told
    return /^(InService|Failed|OutOfService|UpdateRollbackFailed|Deleting)$/.test(told.output.EndpointStatus ?? '')
      ? told
      : undefined
  })
  if (!settled.ok) return orMissing('DescribeEndpoint', settled)
  if (settled.output.EndpointStatus !== 'Deleting')
    orMissing(
      'DeleteEndpoint',
      await asker.ask('DeleteEndpoint', () =>
        clients.sageMaker.send(new DeleteEndpointCommand({ EndpointName: name })),
      ),
    )
  await until(pace, { what: `endpoint ${name} to be gone`, seconds: 1800, every: 15 }, async () => {
    const told = await look()
    return told.ok ? undefined : true
  })
}

/** A group goes after its versions, and lists may be behind. */
async function removeGroup(name: string, { clients, asker, pace }: Removing): Promise<void> {
  const group = { ModelPackageGroupName: name }
  let refused: Told<unknown> | undefined
  const remaining = { what: `group ${name} to be gone`, seconds: 90, every: 5 }
  const isGone = await until(pace, remaining, async (waited) => {
    const listed = await asker.ask('ListModelPackages', () =>
      clients.sageMaker.send(new ListModelPackagesCommand(group)),
    )
    for (const { ModelPackageArn: arn } of listed.ok ? (listed.output.ModelPackageSummaryList ?? []) : []) {
      const told = await asker.ask('DeleteModelPackage', () =>
        clients.sageMaker.send(new DeleteModelPackageCommand({ ModelPackageName: arn })),
      )
      if (!told.ok && !isMissing(told)) refused = told
    }
    await asker.ask('DeleteModelPackageGroupPolicy', () =>
      clients.sageMaker.send(new DeleteModelPackageGroupPolicyCommand(group)),
    )
    const told = await asker.ask('DeleteModelPackageGroup', () =>
      clients.sageMaker.send(new DeleteModelPackageGroupCommand(group)),
    )
    if (told.ok || isMissing(told)) return true
    // What is refused for another reason than its contents is refused again.
    return waited > 60_000 || !/Conflict|Validation/.test(told.code) ? told : undefined
  })
  if (isGone !== true) throw new Refused('DeleteModelPackageGroup', isGone)
  if (refused !== undefined && !refused.ok) throw new Refused('DeleteModelPackage', refused)
}

async function removeBucket(name: string, { clients, asker }: Removing): Promise<void> {
  const Bucket = name
  const listed = await asker.ask('ListObjectsV2', () => clients.s3.send(new ListObjectsV2Command({ Bucket })))
  if (!listed.ok) return orMissing('ListObjectsV2', listed)
  for (const { Key } of listed.output.Contents ?? [])
    await asker.must('DeleteObject', () => clients.s3.send(new DeleteObjectCommand({ Bucket, Key })))
  orMissing('DeleteBucket', await asker.ask('DeleteBucket', () => clients.s3.send(new DeleteBucketCommand({ Bucket }))))
}

function orMissing(call: string, told: Told<unknown>): void {
  if (!told.ok && !isMissing(told)) throw new Refused(call, told)
}

/** Whether a refusal says that there is no such thing. SageMaker says so with a `ValidationException`. */
function isMissing({ code, message }: { readonly code: string; readonly message: string }): boolean {
  return (
    /^(NoSuch|NotFound|ResourceNotFound)/.test(code) ||
    (/^Validation/.test(code) && /could not find|cannot find|does not exist|not found/i.test(message))
  )
}
