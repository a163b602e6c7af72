import { ActionError, CallFailure } from '../../errors.js'
import { asActionError, failureOnly } from '../../registry/failure.js'
import { type DescribedVersion, describeVersion } from '../../registry/look-up.js'
import { specificationOf } from '../../registry/version/specification.js'
import { saidOn } from './plan.js'
import type { ApprovePorts, DecisionUpdate } from './ports.js'
import { type AppliedDecision, type DecisionToApply, isOurs, unknownOutcome } from './written.js'

/**
 * How long another run may take between its last look and its write: whoever looked before we wrote has written by then, so
 * that of two decisions at once the one that stands is reported by both.
 */
const SETTLE_MILLISECONDS = 5_000
const MAX_ATTEMPTS = 4
const PAUSE_MILLISECONDS = 2_000

/** Waits, reads the version back and says what stands on it. */
export async function settle(at: DecisionToApply, ports: ApprovePorts): Promise<AppliedDecision> {
  await ports.clock.sleep(SETTLE_MILLISECONDS)
  const now = await readBack(at, ports)
  if (now instanceof CallFailure)
    return { outcome: { kind: 'unknown-outcome', error: unknownOutcome(at, now) }, version: at.version, checks: [] }
  if (now === undefined) {
    const error = new ActionError('failed', `${at.version.arn} was deleted right after the decision.`)
    return { outcome: { kind: 'overtaken', error }, version: at.version, checks: [] }
  }
  const { decision, request } = at.plan
  const status = now.description.ModelApprovalStatus
  if (status === 'Approved' && request.ModelApprovalStatus === 'Approved') {
    if (specificationOf(now.description).kind === 'changed') return takeBack(now, at, ports)
  }
  if (isOurs(now, at.plan)) {
    const before = at.version.description.ModelApprovalStatus ?? 'not set'
    return { outcome: { kind: 'decided', decision, before }, version: now, checks: [] }
  }
  if (status === request.ModelApprovalStatus) {
    const detail = `Somebody else did the same right after${saidOn(now)}; the record is theirs.`
    return { outcome: { kind: 'unchanged' }, version: now, checks: [{ level: 'notice', title: 'Decided', detail }] }
  }
  const error = new ActionError(
    'superseded',
    `${now.arn} was ${request.ModelApprovalStatus} and became ${status ?? 'undecided'} right after${saidOn(now)}.`,
    { hint: 'Two decided at once: talk to each other, then run the job again.' },
  )
  return { outcome: { kind: 'overtaken', error }, version: now, checks: [] }
}

async function readBack(at: DecisionToApply, ports: ApprovePorts): Promise<DescribedVersion | undefined | CallFailure> {
  return attempts(
    () => describeVersion({ address: at.address, reader: ports.registry }, at.version.arn, 'metrics'),
    ports,
  )
}

/**
 * The specification was swapped between our last look and our approval: what nobody looked at must not stay Approved, for
 * others deploy the latest approved version without asking more.
 */
async function takeBack(now: DescribedVersion, at: DecisionToApply, ports: ApprovePorts): Promise<AppliedDecision> {
  const { runUrl } = at.plan.decision
  const request: DecisionUpdate = {
    ModelPackageArn: now.arn,
    ModelApprovalStatus: 'Rejected',
    ApprovalDescription: `Rejected: the specification was changed while it was being approved [${runUrl}]`.slice(
      0,
      1024,
    ),
  }
  const what = `The specification of ${now.arn} was changed while it was being approved.`
  const failure = await attempts(() => ports.registry.updateModelPackage(request), ports)
  const after = await readBack(at, ports)
  const version = after instanceof CallFailure || after === undefined ? now : after
  const isOpen = version.description.ModelApprovalStatus === 'Approved'
  const error = isOpen
    ? new ActionError('changed-since-approval', `${what} It is still Approved, for it could not be rejected.`, {
        hint: `Reject it at once. ${failure instanceof CallFailure ? asActionError(failure, 'It was tried').message : ''}`.trim(),
      })
    : new ActionError('changed-since-approval', `${what} The approval was taken back: it is Rejected.`, {
        hint: 'Find out who changed it (CloudTrail: UpdateModelPackage), and register the model again.',
      })
  return { outcome: { kind: 'taken-back', error }, version, checks: [] }
}

/** The same call again while it fails; in the end its failure. */
async function attempts<Value>(call: () => Promise<Value>, { clock }: ApprovePorts): Promise<Value | CallFailure> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await call().catch(failureOnly)
    if (!(answer instanceof CallFailure) || attempt === MAX_ATTEMPTS) return answer
    await clock.sleep(PAUSE_MILLISECONDS)
  }
}
