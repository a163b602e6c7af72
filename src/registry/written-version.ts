import { ActionError, CallFailure } from '../errors.js'
import type { CardWanted } from './describe.js'
import { type DescribedVersion, describeVersion, type LookUp } from './look-up.js'

interface Look {
  readonly arn: string
  readonly card: CardWanted
  readonly inDoubt: ((cause: CallFailure) => ActionError) | undefined
}

/**
 * A version right before it is written to, since UpdateModelPackage has no compare-and-set. `inDoubt` is what a look that fails
 * means after a write whose outcome is open.
 */
export async function readBeforeWrite(
  at: Pick<LookUp, 'address' | 'reader'>,
  { arn, card, inDoubt }: Look,
): Promise<DescribedVersion> {
  try {
    const now = await describeVersion(at, arn, card)
    if (now !== undefined) return now
    throw new ActionError('failed', `${arn} was deleted meanwhile.`)
  } catch (error) {
    throw inDoubt !== undefined && error instanceof CallFailure ? inDoubt(error) : error
  }
}
