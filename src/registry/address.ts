/** A model package group, and how it and its versions are called. */
export interface GroupAddress {
  readonly name: string
  readonly arn: string
  /** What requests carry as ModelPackageGroupName: the name in our own account, else the ARN (ruling 9). */
  readonly sent: string
  readonly versionArn: (version: number) => string
  /** The version number of an ARN of this group; undefined for anything else, whoever sent it. */
  readonly versionOf: (arn: string | undefined) => number | undefined
}

/** The accounts that decide where a group lives and how it is called. */
export interface RegistryLocation {
  readonly region: string
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string
  /** The account of the credentials that ask. */
  readonly callerAccount: string
  /** `registry-account-id`; absent means the caller's own account. */
  readonly registryAccount?: string
}

/** Where the versions of a group live: `registry-account-id`'s account, or the caller's own. */
export function addressOf(group: string, settings: RegistryLocation): GroupAddress {
  const account = settings.registryAccount || settings.callerAccount
  const prefix = `arn:${settings.partition}:sagemaker:${settings.region}:${account}`
  const arn = `${prefix}:model-package-group/${group}`
  const versions = `${prefix}:model-package/${group}/`
  return {
    name: group,
    arn,
    sent: account === settings.callerAccount ? group : arn,
    versionArn: (version) => `${versions}${version}`,
    versionOf: (text) => {
      // AWS's own samples show a group in mixed case and its versions' ARNs in lower case.
      if (text === undefined || !text.toLowerCase().startsWith(versions.toLowerCase())) return undefined
      const number = text.slice(versions.length)
      return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined
    },
  }
}
