import { ActionError } from '../../errors.js'
import { defined } from '../../language/defined.js'
import type { Manifest } from '../../manifest/schema/manifest.js'
import type { Check } from '../../markdown/checks.js'
import type { Clock, GroupKeeper } from '../../ports.js'
import type { GroupAddress } from '../../registry/address.js'
import { isFailure, unless } from '../../registry/failure.js'
import type { RegisterSettings } from '../../registry/registration.js'

const MAX_LOOKS = 15
const MILLISECONDS_BETWEEN_LOOKS = 2_000

/**
 * Makes a group that is missing, where the input `create-group` asks for it and the group is our own account's: a group of
 * another account can neither be described nor made by name, so that nothing is ever asked there. Gives what is worth
 * saying; undefined where the group was there. A dry run only says what it would make. Rejects with `CallFailure`, or with
 * `ActionError` where the group came to nothing.
 */
export async function ensureGroup({
  address,
  manifest,
  settings,
  groups,
  clock,
}: {
  readonly address: GroupAddress
  readonly manifest: Manifest
  readonly settings: RegisterSettings
  readonly groups: GroupKeeper | undefined
  readonly clock: Clock
}): Promise<Check | undefined> {
  if (!settings.createGroup || groups === undefined) return undefined
  if (address.sent !== address.name) {
    const detail = `\`create-group\` makes groups of the credentials' own account only, and ${address.arn} is of another.`
    return { level: 'notice', title: 'Group', detail }
  }
  const found = await unless(
    groups.describeModelPackageGroup({ ModelPackageGroupName: address.name }),
    ['not-found'],
    undefined,
  )
  if (found !== undefined) return undefined
  if (settings.dryRun) {
    return { level: 'notice', title: 'Group', detail: `${address.arn} does not exist; it would be made.` }
  }
  const isOurs = await create(groups, address, manifest)
  await untilThere({ groups, address, clock })
  return isOurs ? made(address) : undefined
}

/** False where somebody else made it at this moment. */
async function create(groups: GroupKeeper, address: GroupAddress, manifest: Manifest): Promise<boolean> {
  const tags = Object.entries(manifest.tags ?? {}).map(([Key, Value]) => ({ Key, Value }))
  try {
    await groups.createModelPackageGroup({
      ModelPackageGroupName: address.name,
      ...defined({ ModelPackageGroupDescription: manifest.group_description }),
      ...(tags.length > 0 && { Tags: tags }),
    })
    return true
  } catch (error) {
    if (isFailure(error, 'already-exists', 'conflict')) return false
    // It may be there all the same: without an answer we look.
    if (!isFailure(error, 'unknown-outcome')) throw error
    const found = await unless(
      groups.describeModelPackageGroup({ ModelPackageGroupName: address.name }),
      ['not-found'],
      undefined,
    )
    if (found === undefined) throw error
    return true
  }
}

/** "Pending | InProgress | Completed | Failed": a group takes versions when it is Completed. */
async function untilThere({
  groups,
  address,
  clock,
}: {
  readonly groups: GroupKeeper
  readonly address: GroupAddress
  readonly clock: Clock
}): Promise<void> {
  for (let look = 1; look <= MAX_LOOKS; look += 1) {
    const group = await unless(
      groups.describeModelPackageGroup({ ModelPackageGroupName: address.name }),
      ['not-found'],
      undefined,
    )
    const status = group?.ModelPackageGroupStatus
    if (status === 'Completed') return
    if (status === 'Failed' || status === 'Deleting' || status === 'DeleteFailed') {
      throw new ActionError('failed', `The model package group ${address.arn} is ${status}.`, {
        hint: 'Look at the group in SageMaker, delete it if need be, then run the job again.',
      })
    }
    await clock.sleep(MILLISECONDS_BETWEEN_LOOKS)
  }
}

function made(address: GroupAddress): Check {
  return {
    level: 'notice',
    title: 'Group',
    detail:
      `${address.arn} did not exist and was made. No CloudFormation stack holds it: a stack that declares ` +
      'AWS::SageMaker::ModelPackageGroup with this name has to import it. Nobody else can read it until it has a resource policy.',
  }
}
