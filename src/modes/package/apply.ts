import type { CreateModelPackageCommandInput, DescribeModelPackageCommandOutput } from '@aws-sdk/client-sagemaker'
import { ActionError, CallFailure } from '../../errors.js'
import { sentenceOf } from '../../registry/failure.js'
import { MAX_SAME_TOKEN, type Sent, sendCreate } from '../../registry/send.js'
import { withToken } from '../../registry/version/identity.js'
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

/** How long SageMaker may take to show what it made. */
const SETTLING_MILLISECONDS = 30_000
const MAX_WAIT_MILLISECONDS = 5_000
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
  let generation = 0
  let same = 1
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const sent = await sendCreate(
      { ports: at.ports, known: KNOWN, read: UNREAD },
      withToken(at.request, at.draft, generation),
    )
    const found = await lookUntilThere(at, sent)
    if (found !== undefined) return judge(at, found)
    if (sent.kind !== 'returned' && same < MAX_SAME_TOKEN[sent.kind]) {
      same += 1
    } else if (sent.kind === 'unknown') {
      throw cannotTell(at.address, sent.failure)
    } else {
      // The service knows the token and there is no such package: that one was deleted.
      generation += 1
      same = 1
    }
  }
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
  const started = ports.clock.now().getTime()
  for (let wait = 500; ; wait = Math.min(wait * 2, MAX_WAIT_MILLISECONDS)) {
    const isLast = ports.clock.now().getTime() - started >= SETTLING_MILLISECONDS
    try {
      const found = await describePackage(address, ports)
      if (found !== undefined || isLast) return found
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error
      if (error.kind === 'access-denied' || isLast) throw unread(address, sent, error)
    }
    await ports.clock.sleep(wait)
  }
}

function unread(address: PackageAddress, sent: Sent<undefined>, failure: CallFailure): ActionError {
  const what =
    sent.kind === 'returned'
      ? `SageMaker took the request for ${address.name}, and then the package could not be read.`
      : `Whether ${address.name} was created is not known.`
  return new ActionError('unknown-outcome', `${what} ${sentenceOf(failure)}`, {
    hint: failure.hint ?? 'Run the job again: it looks first, and makes no second package.',
    cause: failure,
  })
}

function cannotTell(address: PackageAddress, failure: CallFailure): ActionError {
  return new ActionError(
    'unknown-outcome',
    `Whether ${address.name} was created is not known. ${sentenceOf(failure)}`,
    {
      hint: 'Run the job again: it looks first, and makes no second package.',
      cause: failure,
    },
  )
}
