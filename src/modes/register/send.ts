import { createHash } from 'node:crypto'
import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { CallFailure } from '../../errors.js'
import type { Clock, VersionWriter } from '../../ports.js'
import type { GroupAddress } from '../../registry/address.js'

/** How one CreateModelPackage ended. What was certainly not carried out, and is no use to try again, is thrown. */
export type Sent =
  | { readonly kind: 'returned'; readonly arn: string; readonly version: number }
  /** The service knows the token, or somebody changes the group at this moment. */
  | { readonly kind: 'conflict'; readonly failure: CallFailure }
  /** It may or may not have been carried out. */
  | { readonly kind: 'unknown'; readonly failure: CallFailure }

const MAX_ATTEMPTS = 8
const BASE_MILLISECONDS = 1_000
const MAX_WAIT_MILLISECONDS = 20_000

/**
 * Sends the create, again after a wait while the service says that it did not take it: throttled, busy, or never reached.
 * The token stays the same. An answer that does not name a version of this group is an unknown outcome
 * (the SDK takes `200 {}` for success).
 */
export async function sendCreate(
  at: { readonly writer: VersionWriter; readonly clock: Clock; readonly address: GroupAddress },
  request: CreateModelPackageCommandInput,
): Promise<Sent> {
  for (let attempt = 1; ; attempt += 1) {
    const sent = await sendOnce(at, request)
    if (!(sent instanceof CallFailure)) return sent
    if (attempt === MAX_ATTEMPTS) throw sent
    await at.clock.sleep(waitBefore(attempt, request.ClientToken ?? ''))
  }
}

// A CallFailure that is given, not thrown, may be tried again.
async function sendOnce(
  { writer, address }: { readonly writer: VersionWriter; readonly address: GroupAddress },
  request: CreateModelPackageCommandInput,
): Promise<Sent | CallFailure> {
  try {
    const { ModelPackageArn: arn } = await writer.createModelPackage(request)
    const version = address.versionOf(arn)
    if (arn !== undefined && version !== undefined) return { kind: 'returned', arn, version }
    const message = `The answer ${arn === undefined ? 'holds no ARN' : `names ${arn}, which is no version of ${address.arn}`}`
    return { kind: 'unknown', failure: new CallFailure('unknown-outcome', 'sagemaker:CreateModelPackage', message) }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    switch (error.kind) {
      case 'unknown-outcome':
        return { kind: 'unknown', failure: error }
      case 'conflict':
        return { kind: 'conflict', failure: error }
      case 'throttled':
      case 'busy':
      case 'unreachable':
        return error
      default:
        throw error
    }
  }
}

// Full jitter: anything from nothing to the doubled wait. Drawn from the token, so that the same run waits the same.
function waitBefore(attempt: number, token: string): number {
  const draw = createHash('sha256').update(`${token} ${attempt}`).digest().readUInt32BE() / 2 ** 32
  return Math.round(draw * Math.min(BASE_MILLISECONDS * 2 ** attempt, MAX_WAIT_MILLISECONDS))
}
