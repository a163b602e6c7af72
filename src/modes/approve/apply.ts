import { ActionError, type CallFailure } from '../../errors.js'
import { defined } from '../../language/defined.js'
import { isFailure } from '../../registry/failure.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { specificationOf } from '../../registry/version/specification.js'
import { readBeforeWrite } from '../../registry/written-version.js'
import { changedSpecification, refuseIncomplete, saidOn } from './plan.js'
import type { ApprovePorts } from './ports.js'
import { settle } from './settle.js'
import { type AppliedDecision, type DecisionToApply, isOurs, unknownOutcome } from './written.js'

const MAX_ATTEMPTS = 5
const FIRST_PAUSE_MILLISECONDS = 1_000 // doubled each time

/**
 * Writes the decision. UpdateModelPackage has no compare-and-set, so the version is read right before, and again some
 * seconds after. Lost answers and conflicts are settled by reading; the same request again changes nothing.
 */
export async function applyDecision(at: DecisionToApply, ports: ApprovePorts): Promise<AppliedDecision> {
  const { request } = at.plan
  let doubt: CallFailure | undefined
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    if (attempt > 0) await ports.clock.sleep(FIRST_PAUSE_MILLISECONDS * 2 ** (attempt - 1))
    const now = await read(at, ports, doubt !== undefined)
    if (isOurs(now, at.plan)) return settle(at, ports)
    const others = decidedByOthers(now, at, doubt)
    if (others !== undefined) return others
    if (request.ModelApprovalStatus === 'Approved' && specificationOf(now.description).kind === 'changed')
      throw changedSpecification(now.arn)
    refuseIncomplete(now)
    try {
      await ports.registry.updateModelPackage(request)
      return await settle(at, ports)
    } catch (error) {
      if (!isFailure(error, 'unknown-outcome', 'conflict')) throw error
      doubt = error
    }
  }
  const now = await read(at, ports, doubt !== undefined)
  if (isOurs(now, at.plan)) return settle(at, ports)
  const others = decidedByOthers(now, at, doubt)
  if (others !== undefined) return others
  throw stillOpen(now, doubt)
}

async function read(at: DecisionToApply, { registry: reader }: ApprovePorts, isInDoubt: boolean) {
  const inDoubt = isInDoubt ? (cause: CallFailure) => unknownOutcome(at, cause) : undefined
  return readBeforeWrite({ address: at.address, reader }, { arn: at.version.arn, card: 'metrics', inDoubt })
}

// Somebody else decided between our look and our write: their decision stays, and is said.
function decidedByOthers(
  now: DescribedVersion,
  { plan, version }: DecisionToApply,
  doubt: CallFailure | undefined,
): AppliedDecision | undefined {
  const status = now.description.ModelApprovalStatus
  const isAsBefore =
    status === version.description.ModelApprovalStatus &&
    now.description.ApprovalDescription === version.description.ApprovalDescription
  if (isAsBefore) return undefined
  if (status === plan.request.ModelApprovalStatus) {
    const detail = `Somebody else did the same meanwhile${saidOn(now)}; their record was left.`
    return { outcome: { kind: 'unchanged' }, version: now, checks: [{ level: 'notice', title: 'Decided', detail }] }
  }
  const error = new ActionError(
    'superseded',
    `${now.arn} became ${status ?? 'undecided'} meanwhile${saidOn(now)}. ` +
      (doubt === undefined ? 'Nothing was written.' : 'Nothing was written over that.'),
    { hint: 'Talk to each other, then run the job again.' },
  )
  return { outcome: { kind: doubt === undefined ? 'refused' : 'overtaken', error }, version: now, checks: [] }
}

function stillOpen(now: DescribedVersion, doubt: CallFailure | undefined): ActionError {
  return new ActionError(
    'failed',
    `The decision was not written in ${MAX_ATTEMPTS} attempts: ${doubt?.call}: ${doubt?.message} ` +
      `${now.arn} is still ${now.description.ModelApprovalStatus ?? 'undecided'}.`,
    { hint: 'Run the job again.', ...defined({ cause: doubt }) },
  )
}
