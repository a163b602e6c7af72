/** A package by its name, in the account of the credentials. */
export interface PackageAddress {
  readonly name: string
  readonly region: string
  readonly arn: string
  /** Whether an ARN is this package's. AWS's own samples show names in mixed case and their ARNs in lower case. */
  readonly isArn: (arn: string | undefined) => boolean
}

/** Where a package is: `ModelPackageName` takes a name and no ARN, so it is always the caller's own account. */
export function packageAddress(
  name: string,
  at: { readonly partition: string; readonly region: string; readonly callerAccount: string },
): PackageAddress {
  const arn = `arn:${at.partition}:sagemaker:${at.region}:${at.callerAccount}:model-package/${name}`
  return { name, region: at.region, arn, isArn: (other) => other?.toLowerCase() === arn.toLowerCase() }
}
