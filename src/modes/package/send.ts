import { createHash } from 'node:crypto'
import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { CallFailure } from '../../errors.js'
import type { PackagePorts } from './candidate.js'

/** How one CreateModelPackage ended. What was certainly not carried out, and is no use to try again, is thrown. */
export type Sent =
  | { readonly kind: 'returned' }
  /** A package of this name is there, or the service knows the token. */
  | { readonly kind: 'there'; readonly failure: CallFailure }
  /** It may or may not have been carried out. */
  | { readonly kind: 'unknown'; readonly failure: CallFailure }

const MAX_ATTEMPTS = 8
const BASE_MILLISECONDS = 1_000
const MAX_WAIT_MILLISECONDS = 20_000

/**
 * Sends the create, again after a wait while the service says that it did not take it: throttled, or never reached. The
 * token stays the same. The answer's ARN is not believed before a Describe says so.
 */
export async function sendCreate(
  { writer, clock, signal }: Pick<PackagePorts, 'writer' | 'clock' | 'signal'>,
  request: CreateModelPackageCommandInput,
): Promise<Sent> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await writer.createModelPackage(request)
      return { kind: 'returned' }
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error
      const sent = doubtOf(error)
      if (sent !== undefined) return sent
      const isWorthIt = error.kind === 'throttled' || error.kind === 'unreachable'
      if (!isWorthIt || attempt === MAX_ATTEMPTS || signal?.aborted) throw error
      await clock.sleep(waitBefore(attempt, request.ClientToken ?? ''))
    }
  }
}

// An existing package is `ValidationException` "ModelPackage already exists" in aws/sagemaker-python-sdk, and
// ResourceInUse ("possible only for unversioned model packages") in AWS's own CloudFormation handler.
function doubtOf(failure: CallFailure): Sent | undefined {
  switch (failure.kind) {
    case 'unknown-outcome':
      return { kind: 'unknown', failure }
    case 'already-exists':
    case 'conflict':
    case 'busy':
      return { kind: 'there', failure }
    default:
      return undefined
  }
}

// Full jitter: anything from nothing to the doubled wait. Drawn from the token, so that the same run waits the same.
function waitBefore(attempt: number, token: string): number {
  const draw = createHash('sha256').update(`${token} ${attempt}`).digest().readUInt32BE() / 2 ** 32
  return Math.round(draw * Math.min(BASE_MILLISECONDS * 2 ** attempt, MAX_WAIT_MILLISECONDS))
}
