import type { CreateModelPackageCommandInput, DescribeModelPackageCommandOutput } from '@aws-sdk/client-sagemaker'
import { ActionError, CallFailure } from '../../errors.js'
import { failureOnly, sentenceOf } from '../../registry/failure.js'
import { lookUntilSettled, SETTLING_MILLISECONDS } from '../../registry/pause.js'
import { afterNothing, createUntilSettled, type Sent } from '../../registry/send.js'
import type { PackageAddress } from './address.js'
import type { PackagePorts } from './candidate.js'
import { type Comparison, comparePackage } from './compare.js'
import type { DraftPackage } from './request.js'
import { describePackage } from './state.js'

export interface PackageToApply {
  readonly address: PackageAddress
  readonly draft: DraftPackage
  /** The request to send, its token aside. */
  readonly request: CreateModelPackageCommandInput
  readonly ports: Pick<PackagePorts, 'writer' | 'reader' | 'clock' | 'signal'>
}

/** What has the name now. */
export type Applied =
  | { readonly kind: 'ours'; readonly description: DescribeModelPackageCommandOutput; readonly isNew: boolean }
  | ({ readonly kind: 'other'; readonly description: DescribeModelPackageCommandOutput } & Pick<
      Extract<Comparison, { readonly kind: 'other' }>,
      'because' | 'differences'
    >)

const WAITS = { first: 500, longest: 5_000 }
/** From one token to the next, before something must be wrong. */
const MAX_STEPS = 8
// An existing package is `ValidationException` "ModelPackage already exists" in aws/sagemaker-python-sdk, and
// ResourceInUse ("possible only for unversioned model packages") in AWS's own CloudFormation handler.
const KNOWN = ['already-exists', 'conflict', 'busy'] as const
/** The answer's ARN is not believed before a Describe says so. */
const UNREAD = () => undefined

/**
 * Creates the package, once: by a token that is the same in every run, and after a doubt by looking before anything is sent
 * again. Names are unique, so a package that a run beside this one made is this one's, too, if it is the same. Rejects with
 * `CallFailure`, or with ActionError `unknown-outcome` where it cannot be told.
 */
export async function applyPackage(at: PackageToApply): Promise<Applied> {
  const sending = { ...at, known: KNOWN, read: UNREAD, from: 0, maxSteps: MAX_STEPS }
  const applied = await createUntilSettled<undefined, Applied>(sending, async (sent, step) => {
    const found = await lookUntilThere(at, sent)
    if (found !== undefined) return judge(at, found)
    return afterNothing(sent, step, (unknown) => inDoubt(at.address, unknown, unknown.failure, LOOKS_FIRST))
  })
  if (applied !== undefined) return applied
  throw new ActionError('failed', `SageMaker takes ${at.address.name} for a package that exists, and shows none.`, {
    hint: 'Was it deleted a moment ago? Run the job again in some minutes.',
  })
}

function judge({ draft }: Pick<PackageToApply, 'draft'>, description: DescribeModelPackageCommandOutput): Applied {
  const comparison = comparePackage(draft, description)
  if (comparison.kind === 'same') return { kind: 'ours', description, isNew: isOfThisRun(draft, description) }
  const { because, differences } = comparison
  return { kind: 'other', description, because, differences }
}

// A rerun has the same run URL, and then the package is this run's, too.
function isOfThisRun({ request }: DraftPackage, { MetadataProperties: theirs }: DescribeModelPackageCommandOutput) {
  const ours = request.MetadataProperties
  return ours?.GeneratedBy === theirs?.GeneratedBy && ours?.CommitId === theirs?.CommitId
}

/** The package, as soon as it can be seen; undefined where there is none for as long as that can take. */
async function lookUntilThere(
  { address, ports }: PackageToApply,
  sent: Sent<undefined>,
): Promise<DescribeModelPackageCommandOutput | undefined> {
  const { there } = await lookUntilSettled(ports.clock, WAITS, async (waited) => {
    const isLast = waited >= SETTLING_MILLISECONDS
    const found = await describePackage(address, ports).catch(failureOnly)
    if (!(found instanceof CallFailure)) return found !== undefined || isLast ? { there: found } : undefined
    if (found.kind === 'access-denied' || isLast) throw inDoubt(address, sent, found, found.hint ?? LOOKS_FIRST)
    return undefined
  })
  return there
}

const LOOKS_FIRST = 'Run the job again: it looks first, and makes no second package.'

function inDoubt(address: PackageAddress, sent: Sent<undefined>, cause: CallFailure, hint: string): ActionError {
  const what =
    sent.kind === 'returned'
      ? `SageMaker took the request for ${address.name}, and then the package could not be read.`
      : `Whether ${address.name} was created is not known.`
  return new ActionError('unknown-outcome', `${what} ${sentenceOf(cause)}`, { hint, cause })
}
