import { CallFailure } from '../../errors.js'
import type { GroupAddress } from '../../registry/address.js'
import type { DescribedVersion, LookUp } from '../../registry/look-up.js'
import {
  afterNothing,
  createUntilSettled,
  firstOf,
  MAX_SAME_TOKEN,
  onceMore,
  type Sent,
  type Step,
} from '../../registry/send.js'
import type { DraftVersion } from '../../registry/version/draft.js'
import { cannotTell, failedVersion, tokensUsedUp } from './apply-errors.js'
import { confirmVersion } from './confirm.js'
import type { RegistryState } from './observe.js'
import type { RegistrationPlan } from './plan.js'
import { type Reconciled, reconcile, versionsBeside } from './reconcile.js'
import type { KnownVersion, RegisterPorts } from './request.js'

export interface RegistrationToApply {
  readonly plan: Extract<RegistrationPlan, { readonly kind: 'create' }>
  readonly draft: DraftVersion
  readonly address: GroupAddress
  readonly highestSeen: RegistryState['highestSeen']
  readonly ports: Omit<RegisterPorts, 'onVersion'>
  readonly onVersion: (known: Omit<KnownVersion, 'file'>) => void
}

export interface VersionName {
  readonly arn: string
  readonly version: number
}

/** The version that stands for the candidate now. */
export interface SettledVersion extends VersionName {
  /** Undefined where it could not be read. */
  readonly described: DescribedVersion | undefined
  /** Whether this run made it, as far as can be told. */
  readonly isNew: boolean
  /** A further version of the same candidate. */
  readonly duplicate: VersionName | undefined
  /** Whether the service holds what was sent. */
  readonly isAsSent: boolean
}

/** From one token to the next, before something must be wrong. */
const MAX_STEPS = 12
const KNOWN = ['conflict'] as const
const BLIND_WAIT_MILLISECONDS = 5_000

/**
 * Creates the version, once: by a token that is the same in every run, and after a doubt by looking before anything is
 * sent again (ruling 6). Says each ARN at once. Rejects with ActionError `unknown-outcome` where it cannot be told.
 */
export async function applyRegistration(at: RegistrationToApply): Promise<SettledVersion> {
  const { request, generation } = at.plan
  const sending = {
    ...at,
    request,
    known: KNOWN,
    read: versionNamed(at.address),
    from: generation,
    maxSteps: MAX_STEPS,
  }
  const settled = await createUntilSettled<VersionName, SettledVersion>(sending, (sent, step) =>
    sent.kind === 'returned' ? settleReturned(at, sent.answer, step) : settleUnknown(at, sent, step),
  )
  if (settled === undefined) throw tokensUsedUp(at)
  return settled
}

/** The version that the answer names; an answer that names none of this group is not believed. */
function versionNamed(address: GroupAddress): (arn: string | undefined) => VersionName {
  return (arn) => {
    const version = address.versionOf(arn)
    if (arn !== undefined && version !== undefined) return { arn, version }
    const message = `The answer ${arn === undefined ? 'holds no ARN' : `names ${arn}, which is no version of ${address.arn}`}`
    throw new CallFailure('unknown-outcome', 'sagemaker:CreateModelPackage', message)
  }
}

async function settleReturned(
  at: RegistrationToApply,
  made: VersionName,
  { generation }: Step,
): Promise<SettledVersion | Step> {
  const { highestSeen } = at
  // "A returned version not above the highest seen = reused" (ruling 6).
  const isAbove = highestSeen === undefined || made.version > highestSeen
  if (isAbove) say(at, made, undefined, true)
  const { identity } = at.draft
  const [confirmed, beside] = await Promise.all([
    confirmVersion(lookUp(at), made.arn, identity),
    isAbove && highestSeen !== undefined
      ? versionsBeside(lookUp(at), { version: made.version, highestSeen, identity })
      : [],
  ])
  const nextToken = firstOf(generation + 1)
  if (confirmed.kind === 'vanished') return nextToken
  if (confirmed.kind === 'unread') {
    return settled(at, { ...made, described: undefined, isNew: isAbove, duplicate: undefined, isAsSent: true })
  }
  const described = confirmed.version
  const isNew = isAbove && isOurs(at, described)
  switch (confirmed.kin.kind) {
    case 'same': {
      const lower = beside[0] !== undefined && beside[0].version < made.version ? beside[0] : undefined
      if (lower === undefined) return settled(at, { ...made, described, isNew, duplicate: beside[0], isAsSent: true })
      // The lower number is the one that every run can agree on.
      return settled(at, { ...lower, described: lower, isNew: false, duplicate: made, isAsSent: true })
    }
    case 'impostor':
      if (isNew) return settled(at, { ...made, described, isNew, duplicate: undefined, isAsSent: false })
      return nextToken
    case 'dead':
      if (isNew) throw failedVersion(described)
      return nextToken
    case 'other-artifacts':
    case 'other':
      return nextToken
  }
}

async function settleUnknown(
  at: RegistrationToApply,
  sent: Exclude<Sent<VersionName>, { readonly kind: 'returned' }>,
  step: Step,
): Promise<SettledVersion | Step> {
  const found = await reconcile(lookUp(at), at.draft.identity)
  switch (found.kind) {
    case 'found': {
      const { chosen, duplicates } = await lowestOf(at, found)
      const isNew = chosen.version > (at.highestSeen ?? 0) && isOurs(at, chosen)
      return settled(at, { ...chosen, described: chosen, isNew, duplicate: duplicates[0], isAsSent: true })
    }
    case 'unreadable':
      // Without a look at the group only the token is left, and it must not be asked more of than it can tell.
      if (found.failure.kind !== 'access-denied' || sent.kind === 'known' || step.sent === MAX_SAME_TOKEN.unknown) {
        throw cannotTell(at, sent, found.failure)
      }
      await at.ports.clock.sleep(BLIND_WAIT_MILLISECONDS)
      return onceMore(step)
    case 'absent': {
      const failed = found.own.dead.find((dead) => dead.version > (at.highestSeen ?? 0) && isOurs(at, dead))
      if (failed !== undefined) throw failedVersion(failed)
      if (found.own.generation > step.generation) return firstOf(found.own.generation)
      return afterNothing(sent, step, (unknown) => cannotTell(at, unknown, undefined))
    }
  }
}

// A list may show the second of two before the first; a Describe shows both. A decision counts more than a low number.
async function lowestOf(
  at: RegistrationToApply,
  { chosen, duplicates }: Extract<Reconciled, { readonly kind: 'found' }>,
): Promise<Pick<Extract<Reconciled, { readonly kind: 'found' }>, 'chosen' | 'duplicates'>> {
  const { highestSeen } = at
  const isDecided = chosen.description.ModelApprovalStatus !== 'PendingManualApproval'
  if (highestSeen === undefined || isDecided) return { chosen, duplicates }
  const { version } = chosen
  const beside = await versionsBeside(lookUp(at), { version, highestSeen, identity: at.draft.identity })
  const [lower] = beside.filter((one) => one.version < version)
  return lower === undefined ? { chosen, duplicates } : { chosen: lower, duplicates: [chosen, ...duplicates] }
}

function settled(at: RegistrationToApply, result: SettledVersion): SettledVersion {
  say(at, result, result.described, result.isNew)
  return result
}

function say(
  at: RegistrationToApply,
  { arn, version }: VersionName,
  described: DescribedVersion | undefined,
  isNew: boolean,
): void {
  const approvalStatus = described?.description.ModelApprovalStatus ?? 'PendingManualApproval'
  at.onVersion({ version: { arn, version, group: at.address.name, approvalStatus }, registered: isNew })
}

// A rerun has the same run URL, and then the version is this run's, too. GeneratedBy tells nothing: with `source` it names
// the training job, whose model several runs may register.
function isOurs({ plan }: RegistrationToApply, { description }: DescribedVersion): boolean {
  const run = (of: Pick<typeof description, 'CustomerMetadataProperties'>) =>
    of.CustomerMetadataProperties?.['smr/run'] ?? ''
  const [ours, theirs] = [plan.request.MetadataProperties, description.MetadataProperties]
  return run(plan.request) === run(description) && ours?.CommitId === theirs?.CommitId
}

function lookUp({ address, ports }: RegistrationToApply): LookUp {
  return { address, reader: ports.reader, clock: ports.clock }
}
