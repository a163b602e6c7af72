import { createHash } from 'node:crypto'
import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { type ActionError, CallFailure, type CallFailureKind } from '../errors.js'
import { memberOf } from '../language/unknown.js'
import type { Clock, VersionWriter } from '../ports.js'
import { withToken } from './version/identity.js'

/** How one CreateModelPackage ended. What was certainly not carried out, and is no use to try again, is thrown. */
export type Sent<Answer> =
  | { readonly kind: 'returned'; readonly answer: Answer }
  /** The service knows the token, or something of this name is there or is being made at this moment. */
  | { readonly kind: 'known'; readonly failure: CallFailure }
  /** It may or may not have been carried out. */
  | { readonly kind: 'unknown'; readonly failure: CallFailure }

export interface Sending<Answer> {
  readonly ports: { readonly writer: VersionWriter; readonly clock: Clock; readonly signal?: AbortSignal }
  /** The failures that say that the service knows the request already. */
  readonly known: readonly CallFailureKind[]
  /**
   * Reads the ARN of the answer. What it throws as a `CallFailure` is judged like that of the call: an answer that makes no
   * sense is an unknown outcome (the SDK takes `200 {}` for success).
   */
  readonly read: (arn: string | undefined) => Answer
}

/** Which token is sent next: that of a generation, and how often it was sent by then. */
export interface Step {
  readonly kind: 'again'
  readonly generation: number
  readonly sent: number
}

/** The first time that the token of a generation is sent. */
export function firstOf(generation: number): Step {
  return { kind: 'again', generation, sent: 1 }
}

/** The same token once more. */
export function onceMore(step: Step): Step {
  return { ...step, sent: step.sent + 1 }
}

/**
 * What to send after a look that showed nothing of what was sent. What the service knows and does not have was deleted, so
 * that the next token is due. Throws `cannotTell` where nobody can say what became of the last one.
 */
export function afterNothing<Unsettled extends Sent<unknown>>(
  sent: Unsettled,
  step: Step,
  cannotTell: (sent: Extract<Unsettled, { readonly kind: 'unknown' }>) => ActionError,
): Step {
  if (sent.kind !== 'returned' && step.sent < MAX_SAME_TOKEN[sent.kind]) return onceMore(step)
  if (isUnknown(sent)) throw cannotTell(sent)
  return firstOf(step.generation + 1)
}

function isUnknown<Unsettled extends Sent<unknown>>(
  sent: Unsettled,
): sent is Extract<Unsettled, { readonly kind: 'unknown' }> {
  return sent.kind === 'unknown'
}

/**
 * Sends the create, token after token, until what is there settles it: by a token that is the same in every run, and after a
 * doubt by looking before anything is sent again (ruling 6). Undefined after so many steps that something must be wrong.
 */
export async function createUntilSettled<Answer, Settled>(
  of: Sending<Answer> & {
    readonly draft: Parameters<typeof withToken>[1]
    /** The request to send, its token aside. */
    readonly request: CreateModelPackageCommandInput
    /** The generation of the first token. */
    readonly from: number
    readonly maxSteps: number
  },
  settle: (sent: Sent<Answer>, step: Step) => Promise<Settled | Step>,
): Promise<Settled | undefined> {
  const { draft, request, from, maxSteps, ...sending } = of
  let step = firstOf(from)
  for (let count = 0; count < maxSteps; count += 1) {
    const next = await settle(await sendCreate(sending, withToken(request, draft, step.generation)), step)
    if (!isStep(next)) return next
    step = next
  }
  return undefined
}

function isStep<Settled>(next: Settled | Step): next is Step {
  return memberOf(next, 'kind') === 'again'
}

/** How often one token is sent without anything to show for it; `known` says more, and each look takes 30 s. */
export const MAX_SAME_TOKEN = { unknown: 3, known: 2 } as const

const MAX_ATTEMPTS = 8
const BASE_MILLISECONDS = 1_000
const MAX_WAIT_MILLISECONDS = 20_000
/** Whether the service did not take it: throttled, busy, or never reached. */
const IS_NOT_TAKEN: Readonly<Record<Exclude<CallFailureKind, 'unknown-outcome'>, boolean>> = {
  throttled: true,
  busy: true,
  unreachable: true,
  'access-denied': false,
  'not-found': false,
  'already-exists': false,
  conflict: false,
  'limit-exceeded': false,
  'invalid-request': false,
  credentials: false,
}

/** Sends the create, again after a wait while the service says that it did not take it. The token stays the same. */
export async function sendCreate<Answer>(
  { ports, known, read }: Sending<Answer>,
  request: CreateModelPackageCommandInput,
): Promise<Sent<Answer>> {
  const { writer, clock, signal } = ports
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { ModelPackageArn: arn } = await writer.createModelPackage(request)
      return { kind: 'returned', answer: read(arn) }
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error
      if (error.kind === 'unknown-outcome') return { kind: 'unknown', failure: error }
      if (known.includes(error.kind)) return { kind: 'known', failure: error }
      if (!IS_NOT_TAKEN[error.kind] || attempt === MAX_ATTEMPTS || signal?.aborted) throw error
      await clock.sleep(waitBefore(attempt, request.ClientToken ?? ''))
    }
  }
}

// Full jitter: anything from nothing to the doubled wait. Drawn from the token, so that the same run waits the same.
function waitBefore(attempt: number, token: string): number {
  const draw = createHash('sha256').update(`${token} ${attempt}`).digest().readUInt32BE() / 2 ** 32
  return Math.round(draw * Math.min(BASE_MILLISECONDS * 2 ** attempt, MAX_WAIT_MILLISECONDS))
}
