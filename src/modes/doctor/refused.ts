import type { CallFailure, CallFailureKind } from '../../errors.js'
import { uncovered } from '../../permissions/covered.js'
import { accountOf, type Need } from '../../permissions/need.js'
import { causeOf, type LackingSide, type Refusal, refusalOf } from '../../permissions/refusal/refusal.js'
import { sentenceOf } from '../../registry/failure.js'
import { type DoctorCheck, missing, type Subject, unknown } from './check.js'

/** What a failed call says about the mode that would make the same call. */
export interface FailedCall {
  readonly subject: Subject
  readonly failure: CallFailure
  /** The refusals with which the mode fails, too; without one it goes on. */
  readonly fails: readonly CallFailureKind[]
  /** What the mode does without one; said where it is not needed. */
  readonly otherwise?: string
  /** Every statement that the setting needs: the whole one is told, not the one action that was refused first. */
  readonly needs: readonly Need[]
  /** What was asked, where the refusal does not say (a HEAD has no body). */
  readonly asked?: Pick<Refusal, 'action' | 'resource'>
}

/** Whatever the service refuses: the mode, which makes the same call, would be refused in the same way. */
export const EVERY_REFUSAL: readonly CallFailureKind[] = [
  'access-denied',
  'not-found',
  'invalid-request',
  'limit-exceeded',
]

/** The lines that a failed call makes: one for each policy that lacks a statement. */
export function checksOf(failed: FailedCall): readonly DoctorCheck[] {
  const { failure, needs, asked } = failed
  if (failure.kind !== 'access-denied') return [lost(failed)]
  const refusal = refusalOf(failure.message)
  if (refusal === undefined) {
    const known = asked === undefined ? [] : needs.filter((need) => isMet(need, asked))
    return known.length === 0 ? [lost(failed)] : known.map((need) => byNeed(failed, need))
  }
  const cause = causeOf(refusal)
  // What stands above, or forbids, is mended by no statement of ours.
  if (cause.kind !== 'lacking') return [lost(failed)]
  return cause.sides.map((side) => bySide(failed, refusal, side))
}

function lost(failed: FailedCall): DoctorCheck {
  const { subject, failure, otherwise } = failed
  const sentence = sentenceOf(failure)
  if (isFatal(failed)) return missing(subject, sentences(sentence, failure.hint))
  const observed = EVERY_REFUSAL.includes(failure.kind) ? sentence : `It could not be asked: ${sentence}`
  return unknown(subject, sentences(observed, otherwise, failure.hint))
}

function isFatal({ fails, failure }: FailedCall): boolean {
  return fails.includes(failure.kind)
}

function bySide(failed: FailedCall, refusal: Refusal, side: LackingSide): DoctorCheck {
  const isIdentity = side.kind === 'identity'
  const need = failed.needs.find(
    (one) =>
      isMet(one, refusal) && isIdentity === isOfRole(one) && (!isIdentity || accountOf(one.holder) === side.account),
  )
  if (need !== undefined) return byNeed(failed, need)
  const detail = `Add to the ${side.kind} policy of ${side.holder} in account ${side.account}.`
  return told(failed, { account: side.account, where: detail, statement: side.statement })
}

function byNeed(failed: FailedCall, need: Need): DoctorCheck {
  const account = accountOf(need.holder)
  return told(failed, {
    account,
    where: `Add to the policy of ${nameOf(need)} in account ${account}, which then ${need.why}.`,
    statement: need.statement,
  })
}

function told(
  failed: FailedCall,
  to: { readonly account: string; readonly where: string; readonly statement: object },
): DoctorCheck {
  const { failure, otherwise } = failed
  const subject = { ...failed.subject, account: to.account }
  const detail = sentences(sentenceOf(failure), isFatal(failed) ? undefined : otherwise, to.where)
  return isFatal(failed) ? missing(subject, detail, to.statement) : unknown(subject, detail, to.statement)
}

/** As part of a sentence: who or what the policy hangs on. */
export function nameOf({ holder }: Need): string {
  switch (holder.kind) {
    case 'role-trust':
      return `the trust of role ${holder.role.name}`
    case 'role':
    case 'execution-role':
      return `role ${holder.role.name}`
    case 'model-package-group':
      return `model package group ${holder.name}`
    case 'bucket':
      return `bucket ${holder.name}`
    case 'repository':
      return `repository ${holder.name}`
    case 'key':
      return `key ${holder.arn}`
  }
}

function isOfRole({ holder: { kind } }: Need): boolean {
  return kind === 'role' || kind === 'execution-role'
}

/** The statement of a role that lets a call through. */
export function needFor(needs: readonly Need[], asked: Pick<Refusal, 'action' | 'resource'>): Need | undefined {
  return needs.find((need) => need.holder.kind === 'role' && isMet(need, asked))
}

/** Whether the statement would let the call through, its conditions met. */
function isMet({ holder, statement }: Need, { action, resource }: Pick<Refusal, 'action' | 'resource'>): boolean {
  if (holder.kind === 'role-trust') return false
  const { Action, Resource = ['*'] } = statement
  const asked = { Sid: 'Asked', Effect: 'Allow', Action: [action], Resource: [resource] } as const
  return uncovered(asked, [{ Effect: 'Allow', Action, Resource }]) === undefined
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ')
}
