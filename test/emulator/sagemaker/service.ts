import type { VirtualClock } from '../clock.js'
import type { Repository } from '../ecr/repository.js'
import type { Caller } from '../iam/caller.js'
import type { Role } from '../iam/role.js'
import type { Key } from '../kms/key.js'
import type { EmulatorOptions } from '../options.js'
import { partitionOf } from '../partition.js'
import type { Bucket } from '../s3/bucket.js'
import { validation } from '../service-error.js'
import type { Workload } from '../workload/workload.js'
import { type PackageTrouble, statusAt } from './course.js'
import { type Group, readArn, type StoredVersion, wrongRegion } from './group.js'
import type { StoredPackage } from './package.js'
import type { Sources } from './sources.js'
import type { RememberedTokens } from './tokens.js'

/** What the operations of SageMaker work on. */
export interface SageMakerState extends Sources {
  readonly clock: VirtualClock
  readonly region: string
  readonly options: EmulatorOptions
  readonly groups: Map<string, Group>
  /** Packages with a name of their own, by `groupKey`. */
  readonly packages: Map<string, StoredPackage>
  /** What goes wrong with the next packages, first come first served. */
  readonly packageTroubles: PackageTrouble[]
  readonly tokens: RememberedTokens
  readonly roles: ReadonlyMap<string, Role>
  readonly buckets: Map<string, Bucket>
  readonly repositories: ReadonlyMap<string, Repository>
  readonly keys: ReadonlyMap<string, Key>
  /** What an account serves in a Region; an empty one where nothing was made yet. */
  readonly workload: (account: string, region: string) => Workload
}

/** One request of SageMaker: who asks, in which Region. */
export interface SageMakerContext {
  readonly state: SageMakerState
  readonly caller: Caller
  readonly region: string
}

/** The key of `SageMakerState.groups`. Names are unique in an account and Region, without regard to case [?]. */
export function groupKey(account: string, name: string): string {
  return `${account}/${name.toLowerCase()}`
}

export interface WantedGroup {
  readonly account: string
  readonly name: string
  readonly arn: string
  readonly group: Group | undefined
}

/** Finds a group by its name in the caller's own account, or by ARN in any: AWS's cross-account samples send the ARN. */
export function findGroup(context: SageMakerContext, nameOrArn: string): WantedGroup {
  const arn = readArn(nameOrArn)
  if (arn !== undefined && arn.region !== context.region) throw wrongRegion(context.region)
  if (arn !== undefined && arn.type !== 'model-package-group') {
    throw validation(`Invalid model package group ARN: ${nameOrArn}`) // botocore's pattern lets any type pass; text [?]
  }
  const account = arn?.account ?? context.caller.account
  const name = arn?.resource ?? nameOrArn
  const group = context.state.groups.get(groupKey(account, name))
  return {
    account,
    name: group?.name ?? name,
    arn:
      group?.arn ??
      `arn:${partitionOf(context.region)}:sagemaker:${context.region}:${account}:model-package-group/${name}`,
    group: group?.region === context.region ? group : undefined,
  }
}

/** The ARN of a version; of all versions of a group, as a policy names them, with the group's name as it was given. */
export function versionArn(
  state: SageMakerState,
  group: { region: string; account: string; name: string },
  version: number | '*',
): string {
  const isLower = version !== '*' && state.options.arnCase === 'lower'
  const name = isLower ? group.name.toLowerCase() : group.name
  return `arn:${partitionOf(group.region)}:sagemaker:${group.region}:${group.account}:model-package/${name}/${version}`
}

/** A version as it is now: Pending becomes Completed when its time has come. */
export function settled(version: StoredVersion, now: Date): StoredVersion {
  if (version.course !== undefined)
    return { ...version, described: { ...version.described, ...statusAt(version.course, now.getTime()) } }
  if (version.completesAt === undefined || now.getTime() < version.completesAt) return version
  return { ...version, described: { ...version.described, ModelPackageStatus: 'Completed' } }
}

/** Puts a changed version in the place of the old one, which stays what lists show for a while. */
export function replaceVersion(state: SageMakerState, group: Group, changed: StoredVersion): void {
  const now = state.clock.now().getTime()
  const delay = state.options.listDelayMilliseconds ?? 0
  group.versions = group.versions.map((version) =>
    version.version === changed.version
      ? {
          ...changed,
          listedFrom: now + delay,
          before: now < version.listedFrom ? version.before : { ...version, before: undefined },
        }
      : version,
  )
}

/** Not-found has no code of its own, only this ending (aws-controllers-k8s/sagemaker-controller looks for it). */
export function doesNotExist(what: string): Error {
  return validation(`${what} does not exist.`)
}
