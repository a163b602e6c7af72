/** A role by its ARN, its account and its name without a path. */
export interface Role {
  readonly arn: string
  readonly account: string
  readonly name: string
}

/** A key of KMS, by its ARN; an alias cannot be named in a policy. */
export interface Key {
  readonly arn: string
  readonly account: string
}

/** A place in S3: an object, or all that lies under a prefix. */
export interface Place {
  readonly bucket: string
  readonly key: string
  readonly isPrefix: boolean
}

/** A repository of ECR that images are pulled from. */
export interface Repository {
  readonly account: string
  readonly region: string
  readonly name: string
  /** Whether one of its images is named by a tag, which register resolves to a digest. */
  readonly isTagged: boolean
}

/** One endpoint and what its deployment makes use of. */
export interface Hosting {
  readonly endpoint: string
  readonly hasAlarms: boolean
  readonly hasScaling: boolean
  readonly hasSmokeTest: boolean
  readonly isAsynchronous: boolean
}

/** An account that serves, with the roles there. */
export interface Workload {
  readonly account: string
  readonly deployRole: Role
  readonly executionRole: Role
  /** The GitHub environments whose jobs deploy there. */
  readonly environments: readonly string[]
  readonly hostings: readonly Hosting[]
  /** What explainers compare features with, where that lies in S3. */
  readonly baselines: readonly Place[]
  /** SNS topics that asynchronous endpoints tell of their answers. */
  readonly topics: readonly string[]
  /** Where captured requests and answers of asynchronous endpoints go. */
  readonly outputs: readonly (Place & { readonly isAnswers?: boolean })[]
  readonly endpointKey: Key | undefined
  readonly captureKey: Key | undefined
  readonly isInVpc: boolean
}

/** Where report files of the repository are uploaded to. */
export interface ReportsPlace {
  readonly bucket: string
  /** Without a slash at its end; empty for the whole bucket. */
  readonly prefix: string
  readonly account: string
  readonly key: Key | undefined
  /** Whether a manifest names a report file at all. */
  readonly isUsed: boolean
}

/** GitHub's side of the trust. */
export interface Issuer {
  /** Without `https://`, as IAM's condition keys and the provider's ARN have it. */
  readonly issuer: string
  readonly audience: string
  /** `owner/name` */
  readonly repository: string
  /** The numbers that subjects carry in repositories that were made, renamed or moved since 2026-07-15, if they are known. */
  readonly ids: { readonly owner: string; readonly repository: string } | undefined
  readonly defaultBranch: string
  readonly approvalEnvironment: string
}

/** The role with which the jobs of an environment write that a version serves there. */
export interface StageRole {
  readonly environment: string
  readonly role: Role
  /** The key of a version's metadata that says that it served there. */
  readonly note: string
  /** Needed where another environment `requires` this one, since it refuses what has no such note. */
  readonly weight: 'needed' | 'useful'
}

/** A package with a name of its own, which the role that registers makes in its own account. */
export interface NamedPackage {
  readonly name: string
  readonly hasTags: boolean
  readonly artifacts: readonly Place[]
  readonly repositories: readonly Repository[]
  /** The batch transform that SageMaker tries it with. */
  readonly validation: { readonly role: Role; readonly input: Place; readonly output: Place } | undefined
}

/** Who does what with which model, in which accounts: all that statements are made of. */
export interface Setting {
  readonly partition: string
  readonly region: string
  readonly registryAccount: string
  /** Undefined where only another mode is asked about. */
  readonly registerRole: Role | undefined
  /** The same. */
  readonly approveRole: Role | undefined
  /** One for each environment that deploys. */
  readonly stageRoles: readonly StageRole[]
  readonly workloads: readonly Workload[]
  readonly groups: readonly string[]
  /** The keys of a version's metadata that say where it served. */
  readonly servedNotes: readonly string[]
  /** Whether the register role also changes versions (`mode: update`). */
  readonly updates: boolean
  /** Whether missing groups are made (`create-group`), in the register role's own account alone. */
  readonly createsGroups: boolean
  readonly artifacts: readonly Place[]
  /** The account of the artifacts' buckets; undefined where it is not known. */
  readonly artifactAccount: string | undefined
  readonly artifactKey: Key | undefined
  readonly repositories: readonly Repository[]
  /** Undefined where no report file is uploaded. */
  readonly reports: ReportsPlace | undefined
  /** Reports of metrics that lie in S3. */
  readonly reportsInS3: readonly Place[]
  /** ARNs (with wildcards) of training jobs, pipeline executions and models that `source` and `source_uri` name. */
  readonly sources: readonly { readonly action: string; readonly arn: string }[]
  readonly packageKey: Key | undefined
  /** Those for AWS Marketplace (`name` instead of `group`). */
  readonly packages: readonly NamedPackage[]
  /** Of the volumes and the answers of validations. */
  readonly validationKey: Key | undefined
  readonly gitHub: Issuer
}

/** A role by its ARN. */
export function roleOf(arn: string): Role {
  return { arn, account: arn.split(':')[4] ?? '', name: arn.split('/').at(-1) ?? arn }
}
