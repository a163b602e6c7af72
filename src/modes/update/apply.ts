import { ActionError, CallFailure } from '../../errors.js'
import { defined } from '../../language/defined.js'
import type { GroupAddress } from '../../registry/address.js'
import { failureOnly, isWorthAgain } from '../../registry/failure.js'
import { type DescribedVersion, describeVersion } from '../../registry/look-up.js'
import { specificationOf } from '../../registry/version/specification.js'
import { readBeforeWrite } from '../../registry/written-version.js'
import { type Planning, planUpdate, type UpdatePlan } from './plan.js'
import type { UpdatePorts } from './ports.js'
import type { UpdateCheck, UpdateOutcome } from './result.js'

const MAX_ATTEMPTS = 6
const FIRST_PAUSE_MILLISECONDS = 1_000 // doubled each time
const MAX_LOOKS = 4
const LOOK_MILLISECONDS = 2_000

/** A version as it was found, and what it is to become. */
export interface UpdateToApply extends Planning {
  readonly address: GroupAddress
  readonly version: DescribedVersion
}

export interface Applied {
  readonly outcome: UpdateOutcome
  /** What was sent last; the last plan where nothing was. */
  readonly plan: UpdatePlan
  /** As last read. */
  readonly version: DescribedVersion
  readonly checks: readonly UpdateCheck[]
}

/**
 * Writes what is left to write. UpdateModelPackage has no compare-and-set, so the version is read and planned anew right
 * before each attempt: after a lost answer nothing is sent again before a look, and what was approved meanwhile keeps its
 * specification.
 */
export async function applyUpdate(at: UpdateToApply, ports: UpdatePorts): Promise<Applied> {
  let sent: UpdatePlan | undefined
  let doubt: CallFailure | undefined
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (attempt > 0) await ports.clock.sleep(FIRST_PAUSE_MILLISECONDS * 2 ** (attempt - 1))
    const inDoubt = doubt?.kind === 'unknown-outcome' ? (cause: CallFailure) => unknownOutcome(at, cause) : undefined
    const now = await readBeforeWrite(
      { address: at.address, reader: ports.registry },
      { arn: at.version.arn, card: 'whole', inDoubt },
    )
    const plan = planUpdate(at, now)
    if (plan.request === undefined) {
      return sent === undefined
        ? { outcome: { kind: 'unchanged' }, plan, version: now, checks: [] }
        : { outcome: { kind: 'updated' }, plan: sent, version: now, checks: meanwhile(at, sent, now) }
    }
    try {
      await ports.registry.updateModelPackage(plan.request)
      return await lookBack(at, plan, ports)
    } catch (error) {
      if (!isWorthAgain(error)) throw error
      doubt = error
      if (error.kind === 'unknown-outcome') sent = plan
    }
  }
  throw stillOpen(at, doubt)
}

/** Reads until the version is what was wanted; the service may need a moment, and somebody else may be writing, too. */
async function lookBack(at: UpdateToApply, sent: UpdatePlan, ports: UpdatePorts): Promise<Applied> {
  let last = at.version
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    if (look > 0) await ports.clock.sleep(LOOK_MILLISECONDS)
    const now = await describeVersion({ address: at.address, reader: ports.registry }, at.version.arn, 'whole').catch(
      failureOnly,
    )
    if (now instanceof CallFailure) {
      if (look < MAX_LOOKS - 1) continue
      return {
        outcome: { kind: 'unknown-outcome', error: unknownOutcome(at, now) },
        plan: sent,
        version: last,
        checks: [],
      }
    }
    if (now === undefined) throw new ActionError('failed', `${at.version.arn} was deleted right after it was updated.`)
    last = now
    if (isDone(at, now)) {
      return { outcome: { kind: 'updated' }, plan: sent, version: now, checks: meanwhile(at, sent, now) }
    }
  }
  const error = new ActionError('superseded', `${last.arn} was updated, and somebody changed it right after.`, {
    hint: 'Two write to one version: see who (CloudTrail: UpdateModelPackage), then run the job again.',
  })
  return { outcome: { kind: 'overtaken', error }, plan: sent, version: last, checks: meanwhile(at, sent, last) }
}

/** Nothing is left to write. Somebody may have archived the card since, which then cannot become what was wanted. */
function isDone(at: UpdateToApply, now: DescribedVersion): boolean {
  try {
    return planUpdate(at, now).request === undefined
  } catch (error) {
    if (error instanceof ActionError) return false
    throw error
  }
}

/** Who decided on the version between our look and our write. */
function meanwhile(at: UpdateToApply, sent: UpdatePlan, now: DescribedVersion): readonly UpdateCheck[] {
  const [before, after] = [at.version.description.ModelApprovalStatus, now.description.ModelApprovalStatus]
  if (before === after || after === undefined) return []
  const added = sent.request?.AdditionalInferenceSpecificationsToAdd ?? []
  if (after !== 'Approved' || added.length === 0) {
    const detail = `The version became ${after} while it was updated. The update did not touch that.`
    return [{ level: 'notice', title: 'Decided meanwhile', detail }]
  }
  const names = added.map(({ Name }) => Name).join(', ')
  const state = specificationOf(now.description).kind
  const detail =
    `The version became Approved while ${names} was appended, so that the approver may not have seen it. ` +
    `What deployments serve is ${state === 'changed' ? 'not what was registered' : 'what was registered'}.`
  return [{ level: 'warning', title: 'Decided meanwhile', detail }]
}

function unknownOutcome({ version }: UpdateToApply, cause: CallFailure): ActionError {
  return new ActionError(
    'unknown-outcome',
    `Whether ${version.arn} was updated is not known: ${cause.call}: ${cause.message}`,
    { hint: 'Run the job again: it writes what is left to write.', cause },
  )
}

function stillOpen({ version }: UpdateToApply, doubt: CallFailure | undefined): ActionError {
  return new ActionError(
    'failed',
    `${version.arn} was not updated in ${MAX_ATTEMPTS} attempts: ${doubt?.call}: ${doubt?.message}`,
    { hint: 'Run the job again.', ...defined({ cause: doubt }) },
  )
}
