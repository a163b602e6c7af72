import { CallFailure } from '../../errors.js'
import { failureOnly } from '../../registry/failure.js'
import { type DescribedVersion, describeVersion, type LookUp } from '../../registry/look-up.js'
import type { ComparableIdentity } from '../../registry/version/identity.js'
import { type Kinship, kinship } from '../../registry/version/own-versions.js'

/** What the service holds under an ARN that it gave us. */
export type Confirmed =
  | { readonly kind: 'described'; readonly version: DescribedVersion; readonly kin: Kinship }
  /** Not there, for as long as a new version can take to be seen: deleted. */
  | { readonly kind: 'vanished' }
  /** It may not be read, or could not be. */
  | { readonly kind: 'unread'; readonly failure: CallFailure }

/** How long SageMaker may take to show what it made. */
export const SETTLING_MILLISECONDS = 30_000
const PENDING_MILLISECONDS = 120_000
const MAX_WAIT_MILLISECONDS = 10_000

/** Reads the version, waiting until it can be seen and, at most two minutes, until it is no longer Pending or InProgress. */
export async function confirmVersion(at: LookUp, arn: string, identity: ComparableIdentity): Promise<Confirmed> {
  const started = at.clock.now().getTime()
  for (let wait = 1_000; ; wait = Math.min(wait * 2, MAX_WAIT_MILLISECONDS)) {
    const answer = await lookOnce(at, arn)
    const waited = at.clock.now().getTime() - started
    if (answer instanceof CallFailure) {
      if (answer.kind === 'access-denied' || waited >= SETTLING_MILLISECONDS) return { kind: 'unread', failure: answer }
    } else if (answer === undefined) {
      if (waited >= SETTLING_MILLISECONDS) return { kind: 'vanished' }
    } else if (!isPending(answer) || waited >= PENDING_MILLISECONDS) {
      return { kind: 'described', version: answer, kin: kinship(answer, identity) }
    }
    await at.clock.sleep(wait)
  }
}

/** Whether the service is still at work on a version. */
export function isPending({ description }: DescribedVersion): boolean {
  return description.ModelPackageStatus === 'Pending' || description.ModelPackageStatus === 'InProgress'
}

// The version was made, so a failing Describe is no reason to lose it.
async function lookOnce(at: LookUp, arn: string): Promise<DescribedVersion | CallFailure | undefined> {
  return describeVersion(at, arn).catch(failureOnly)
}
