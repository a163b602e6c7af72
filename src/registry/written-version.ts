import { ActionError, CallFailure } from '../errors.js'
import { type DescribedVersion, describeVersion, type LookUp } from './look-up.js'

/**
 * A version right before it is written to, since UpdateModelPackage has no compare-and-set. `inDoubt` is what a look that fails
 * means after a write whose outcome is open.
 */
export async function readBeforeWrite(
  at: Pick<LookUp, 'address' | 'reader'>,
  arn: string,
  inDoubt: ((cause: CallFailure) => ActionError) | undefined,
): Promise<DescribedVersion> {
  try {
    const now = await describeVersion(at, arn)
    if (now !== undefined) return now
    throw new ActionError('failed', `${arn} was deleted meanwhile.`)
  } catch (error) {
    throw inDoubt !== undefined && error instanceof CallFailure ? inDoubt(error) : error
  }
}
