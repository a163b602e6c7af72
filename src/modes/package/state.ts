import type { DescribeModelPackageCommandOutput, ModelPackageStatusItem } from '@aws-sdk/client-sagemaker'
import { CallFailure } from '../../errors.js'
import { defined } from '../../language/defined.js'
import { packageWithoutCard } from '../../registry/describe.js'
import type { PackageAddress } from './address.js'
import type { PackagePorts } from './candidate.js'
import type { PackageOutcome, PackageState, StatusItem } from './result.js'

/** A Describe of the package; undefined where there is none of this name. Rejects with `CallFailure`. */
export async function describePackage(
  address: PackageAddress,
  { reader }: Pick<PackagePorts, 'reader'>,
): Promise<DescribeModelPackageCommandOutput | undefined> {
  try {
    // Without the card's content, which alone needs kms:Decrypt on `package-kms-key-id`, and which is not compared.
    const description = await packageWithoutCard(reader.describeModelPackage, address.name)
    if (address.isArn(description.ModelPackageArn)) return description
    const message = `The answer is not about ${address.arn}`
    throw new CallFailure('unknown-outcome', 'sagemaker:DescribeModelPackage', message)
  } catch (error) {
    if (error instanceof CallFailure && error.kind === 'not-found') return undefined
    throw error
  }
}

/** What a Describe says of the package's way. */
export function stateOf(address: PackageAddress, description: DescribeModelPackageCommandOutput): PackageState {
  const details = description.ModelPackageStatusDetails
  return {
    name: address.name,
    arn: description.ModelPackageArn ?? address.arn,
    status: description.ModelPackageStatus ?? 'unknown',
    validation: items(details?.ValidationStatuses),
    imageScan: items(details?.ImageScanStatuses),
    commit: description.MetadataProperties?.CommitId ?? '',
  }
}

/** The package that an outcome is about, as it was last seen; undefined where there is none, or none of ours. */
export function stateOfOutcome(outcome: PackageOutcome): PackageState | undefined {
  return 'state' in outcome ? outcome.state : undefined
}

function items(found: readonly ModelPackageStatusItem[] | undefined): readonly StatusItem[] {
  return (found ?? []).map(({ Name: name, Status: status, FailureReason: reason }) => ({
    name: name ?? '',
    status: status ?? 'unknown',
    ...defined({ reason: reason || undefined }),
  }))
}
