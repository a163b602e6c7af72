import { ActionError } from '../../errors.js'
import { defined } from '../../language/defined.js'
import type { Manifest } from '../../manifest/schema/manifest.js'
import type { Check } from '../../markdown/checks.js'
import type { Clock, GroupKeeper } from '../../ports.js'
import type { GroupAddress } from '../../registry/address.js'
import { isFailure, unless } from '../../registry/failure.js'
import type { RegisterSettings } from '../../registry/registration.js'
import { tagsOf } from '../../registry/version/metadata.js'

const CREATE_ATTEMPTS = 3
const MAX_LOOKS = 15
const MILLISECONDS_BETWEEN_LOOKS = 2_000

/**
 * Makes a group that is missing, where the input `create-group` asks for it and the group is our own account's: a group of
 * another account can neither be described nor made by name, so that nothing is ever asked there. Gives what is worth
 * saying; undefined where the group was there. A dry run only says what it would make. Rejects with `CallFailure`, or with
 * `ActionError` where the group came to nothing.
 */
export async function ensureGroup(of: {
  readonly address: GroupAddress
  readonly manifest: Manifest
  readonly settings: RegisterSettings
  readonly groups: GroupKeeper | undefined
  readonly clock: Clock
}): Promise<Check | undefined> {
  const { address, manifest, settings, groups, clock } = of
  if (!settings.createGroup || groups === undefined) return undefined
  if (address.sent !== address.name) {
    const detail = `\`create-group\` makes groups of the credentials' own account only, and ${address.arn} is of another.`
    return { level: 'notice', title: 'Group', detail }
  }
  if ((await describe(groups, address)) !== undefined) return undefined
  if (settings.dryRun) {
    return { level: 'notice', title: 'Group', detail: `${address.arn} does not exist; it would be made.` }
  }
  const isOurs = await create({ groups, clock }, address, manifest)
  await untilThere(groups, address, clock)
  return isOurs ? made(address) : undefined
}

async function describe(groups: GroupKeeper, { name }: GroupAddress) {
  return unless(groups.describeModelPackageGroup({ ModelPackageGroupName: name }), ['not-found'], undefined)
}

/** False where somebody else made it at this moment. */
async function create(
  { groups, clock }: { readonly groups: GroupKeeper; readonly clock: Clock },
  address: GroupAddress,
  manifest: Manifest,
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await groups.createModelPackageGroup({
        ModelPackageGroupName: address.name,
        ...defined({ ModelPackageGroupDescription: manifest.group_description, Tags: tagsOf(manifest) }),
      })
      return true
    } catch (error) {
      const isOfOthers = isFailure(error, 'already-exists', 'conflict')
      // It may be there all the same: without an answer we look, and make it again where it is not, since its name is the same.
      if (!isOfOthers && !isFailure(error, 'unknown-outcome')) throw error
      if ((await describe(groups, address)) !== undefined) return !isOfOthers
      if (attempt === CREATE_ATTEMPTS) throw error
      await clock.sleep(MILLISECONDS_BETWEEN_LOOKS)
    }
  }
}

/** "Pending | InProgress | Completed | Failed": a group takes versions when it is Completed. */
async function untilThere(groups: GroupKeeper, address: GroupAddress, clock: Clock): Promise<void> {
  for (let look = 1; look <= MAX_LOOKS; look += 1) {
    const status = (await describe(groups, address))?.ModelPackageGroupStatus
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
