import type { DescribeModelPackageInput, DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import { CallFailure } from '../../src/errors.js'

export const KEY = 'arn:aws:kms:eu-west-1:111111111111:key/cards'

/**
 * A registry whose cards are encrypted with a key that the caller may not use, as the service model describes it: AllData is refused,
 * MetadataOnly answers with a card that has only the risk rating in it. `asked` is how much of each package was asked for.
 */
export function sealedCards<
  Output extends DescribeModelPackageOutput,
  Registry extends { readonly describeModelPackage: (input: DescribeModelPackageInput) => Promise<Output> },
>(registry: Registry, asked: string[] = []): Registry & { readonly asked: readonly string[] } {
  const describeModelPackage = async (input: DescribeModelPackageInput) => {
    asked.push(input.IncludedData ?? 'AllData')
    if (input.IncludedData !== 'MetadataOnly')
      throw new CallFailure('access-denied', 'sagemaker:DescribeModelPackage', 'The ciphertext may not be read.')
    const { IncludedData: _, ...rest } = input
    const found = await registry.describeModelPackage(rest)
    const card = found.ModelCard && { ...found.ModelCard, ModelCardContent: '{}' }
    return { ...found, ...(card && { ModelCard: card }), SecurityConfig: { KmsKeyId: KEY } }
  }
  return { ...registry, describeModelPackage, asked }
}
