import type { RegisterSettings } from './candidate.js'

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

/** Where the versions of a group live: `registry-account-id`'s account, or the caller's own. */
export function addressOf(
  group: string,
  settings: Pick<RegisterSettings, 'region' | 'partition' | 'callerAccount' | 'registryAccount'>,
): GroupAddress {
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
