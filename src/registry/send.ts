import { createHash } from 'node:crypto'
import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { CallFailure, type CallFailureKind } from '../errors.js'
import type { Clock, VersionWriter } from '../ports.js'

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
