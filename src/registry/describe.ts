import type { DescribeModelPackageInput, DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import { CallFailure } from '../errors.js'
import type { Call } from '../ports.js'
import { MAX_METADATA } from './version/metadata.js'
import { fromCustomerMetadata } from './version/metric-metadata.js'

/**
 * How much of a version's card is wanted: its content is the only part that needs `kms:Decrypt` on the key of `package-kms-key-id`.
 * `metrics` asks for it where the version's metadata does not hold them.
 */
export type CardWanted = 'none' | 'metrics' | 'whole'

/** A package as it was described; `unreadCard` is why the content of its card is not in it although it was wanted. */
export interface Described<Output> {
  readonly description: Output
  readonly unreadCard?: CallFailure
}

/** DescribeModelPackage with as much of the card as is wanted; a key that refuses it stops nobody. */
export async function describePackage<Output extends DescribeModelPackageOutput>(
  describe: Call<DescribeModelPackageInput, Output>,
  { name, card }: { readonly name: string; readonly card: CardWanted },
): Promise<Described<Output>> {
  if (card === 'whole') return wholePackage(describe, name)
  const description = await packageWithoutCard(describe, name)
  if (card === 'none' || !mayHoldMoreMetrics(description)) return { description }
  const whole = await describe({ ModelPackageName: name }).catch(refusalOnly)
  return whole instanceof CallFailure
    ? { description, unreadCard: explained(whole, description) }
    : { description: whole }
}

/** All of a package but the content of its card. Where the service does not know the member, it is asked without it. */
export async function packageWithoutCard<Output>(
  describe: Call<DescribeModelPackageInput, Output>,
  name: string,
): Promise<Output> {
  try {
    return await describe({ ModelPackageName: name, IncludedData: 'MetadataOnly' })
  } catch (error) {
    if (!(error instanceof CallFailure) || error.kind !== 'invalid-request') throw error
    return describe({ ModelPackageName: name })
  }
}

async function wholePackage<Output extends DescribeModelPackageOutput>(
  describe: Call<DescribeModelPackageInput, Output>,
  name: string,
): Promise<Described<Output>> {
  const whole = await describe({ ModelPackageName: name }).catch(refusalOnly)
  if (!(whole instanceof CallFailure)) return { description: whole }
  // Whether it is the key that refuses, no document says how the service tells it: what needs no key is asked for.
  const description = await describe({ ModelPackageName: name, IncludedData: 'MetadataOnly' }).catch(() => {
    throw whole
  })
  return { description, unreadCard: explained(whole, description) }
}

function refusalOnly(error: unknown): CallFailure {
  if (error instanceof CallFailure && ['access-denied', 'invalid-request'].includes(error.kind)) return error
  throw error
}

/** Metrics for which the metadata has no room are in the card alone, and so are all of a version that others made. */
function mayHoldMoreMetrics({
  ModelCard: card,
  CustomerMetadataProperties: metadata,
}: DescribeModelPackageOutput): boolean {
  if (card === undefined) return false
  const { metrics, named } = fromCustomerMetadata(metadata)
  return metrics.size + (named?.size ?? 0) === 0 || Object.keys(metadata ?? {}).length >= MAX_METADATA
}

/** With the statement that is missing, where AWS's own sentence does not name it. */
function explained(failure: CallFailure, { SecurityConfig: security }: DescribeModelPackageOutput): CallFailure {
  const key = security?.KmsKeyId
  if (failure.hint !== undefined || key === undefined) return failure
  const statement = JSON.stringify({ Effect: 'Allow', Action: 'kms:Decrypt', Resource: key })
  return new CallFailure(failure.kind, failure.call, failure.message, {
    cause: failure,
    ...(failure.requestId !== undefined && { requestId: failure.requestId }),
    hint: `The card is encrypted with ${key}. Allow in the role's identity policy, and in the key's policy where another account owns it:\n${statement}`,
  })
}
