import { CallFailure } from '../../errors.js'
import { failureOnly } from '../../registry/failure.js'
import { type DescribedVersion, describeVersion, isUnderWay, type LookUp } from '../../registry/look-up.js'
import { lookUntilSettled, SETTLING_MILLISECONDS } from '../../registry/pause.js'
import type { ComparableIdentity } from '../../registry/version/identity.js'
import { type Kinship, kinship } from '../../registry/version/own-versions.js'

/** What the service holds under an ARN that it gave us. */
export type Confirmed =
  | { readonly kind: 'described'; readonly version: DescribedVersion; readonly kin: Kinship }
  /** Not there, for as long as a new version can take to be seen: deleted. */
  | { readonly kind: 'vanished' }
  /** It may not be read, or could not be. */
  | { readonly kind: 'unread'; readonly failure: CallFailure }

const PENDING_MILLISECONDS = 120_000
const WAITS = { first: 1_000, longest: 10_000 }

/** Reads the version, waiting until it can be seen and, at most two minutes, until it is no longer Pending or InProgress. */
export async function confirmVersion(at: LookUp, arn: string, identity: ComparableIdentity): Promise<Confirmed> {
  return lookUntilSettled<Confirmed>(at.clock, WAITS, async (waited) => {
    // The version was made, so a failing Describe is no reason to lose it.
    const answer = await describeVersion(at, arn).catch(failureOnly)
    const isSettled = waited >= SETTLING_MILLISECONDS
    if (answer instanceof CallFailure) {
      return answer.kind === 'access-denied' || isSettled ? { kind: 'unread', failure: answer } : undefined
    }
    if (answer === undefined) return isSettled ? { kind: 'vanished' } : undefined
    if (isUnderWay(answer.description.ModelPackageStatus) && waited < PENDING_MILLISECONDS) return undefined
    return { kind: 'described', version: answer, kin: kinship(answer, identity) }
  })
}
