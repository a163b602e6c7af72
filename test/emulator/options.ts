import type { HostingBehaviour } from './endpoints/state.js'
import type { Statement } from './iam/policy.js'
import type { RoleOptions } from './iam/role.js'

export const TRAINING_ACCOUNT = '222222222222'
export const REGISTRY_ACCOUNT = '111111111111'
export const QA_ACCOUNT = '333333333333'
export const PROD_ACCOUNT = '444444444444'
export const REGION = 'eu-west-1'

/** The role that a pull request's job assumes in the training account, named as in the account templates. */
export const REGISTER_ROLE_ARN = `arn:aws:iam::${TRAINING_ACCOUNT}:role/model-registry-register`
/** The role of the registry account that reads, where the group's policy lets nobody else. */
export const READ_ROLE_ARN = `arn:aws:iam::${REGISTRY_ACCOUNT}:role/model-registry-read`

/** The role of the registry account that decides, for the job in the GitHub environment `model-approval`. */
export const APPROVE_ROLE_ARN = `arn:aws:iam::${REGISTRY_ACCOUNT}:role/model-registry-approve`
/** The role of the registry account with which a deploy writes a version's stage, and which can never approve. */
export const STAGE_ROLE_ARN = `arn:aws:iam::${REGISTRY_ACCOUNT}:role/model-registry-stage`

/** The workload accounts by the names of their GitHub environments. */
export const ENVIRONMENTS = { qa: QA_ACCOUNT, prod: PROD_ACCOUNT } as const
/** The GitHub environment whose reviewers approve versions. */
export const APPROVAL_ENVIRONMENT = 'model-approval'

/** The role that the job of an environment assumes in its workload account, named as in the account templates. */
export function deployRoleArn(environment: keyof typeof ENVIRONMENTS): string {
  return `arn:aws:iam::${ENVIRONMENTS[environment]}:role/model-registry-deploy-${environment}`
}

/** The role in whose name an environment's endpoints run. */
export function executionRoleArn(environment: keyof typeof ENVIRONMENTS): string {
  return `arn:aws:iam::${ENVIRONMENTS[environment]}:role/model-registry-endpoint-${environment}`
}

/** What the service does with a ClientToken it has seen; nobody documents which [?]. */
export type TokenPolicy =
  /** The ARN of the first time; ConflictException when the rest of the request differs. */
  | 'same-arn'
  /** ConflictException. */
  | 'conflict'
  /** A new version each time. */
  | 'forgets'

export interface GroupOptions {
  readonly name: string
  /** The owner; the registry account unless given. */
  readonly account?: string
  /** The resource policy; unless given, the one of `defaultGroupPolicy`. */
  readonly policy?: readonly Statement[]
}

export interface ObjectOptions {
  readonly body: string | Uint8Array
  /** Unless given, a versioned bucket makes one. */
  readonly versionId?: string
}

export interface BucketOptions {
  readonly name: string
  readonly account?: string
  readonly region?: string
  readonly isVersioned?: boolean
  readonly policy?: readonly Statement[]
  readonly objects?: Readonly<Record<string, ObjectOptions | string>>
}

export interface EmulatorOptions {
  readonly region?: string
  readonly start?: Date
  /** Names, or more than names. */
  readonly groups?: readonly (string | GroupOptions)[]
  /** Roles beside the default ones; one of the same ARN takes the default's place. */
  readonly roles?: readonly RoleOptions[]
  readonly buckets?: readonly BucketOptions[]
  readonly repository?: RepositoryOptions
  /** How slowly endpoints come about, and where SageMaker is free to behave as it likes. */
  readonly hosting?: Partial<HostingBehaviour>
  readonly tokenPolicy?: TokenPolicy
  /** How long a ClientToken is remembered; for ever unless given. */
  readonly tokenRetentionMilliseconds?: number
  /** How long a version stays Pending before it is Completed; 0 is what AWS's sample answers show. */
  readonly pendingMilliseconds?: number
  /** How long a new or changed version is missing from, or old in, ListModelPackages; Describe sees it at once. */
  readonly listDelayMilliseconds?: number
  /** `sparse` (default): a filtered page may be empty with a NextToken, as the service's are
   * (aws/sagemaker-python-sdk PR#5092). */
  readonly filteredPages?: 'sparse' | 'full'
  /** Which ARN a statement must name for ListModelPackages; AWS's samples disagree, so either does [?]. */
  readonly listResource?: 'either' | 'group' | 'package'
  /** Whether ARNs of versions carry the group's name in lower case, as some of AWS's outputs show [?]. */
  readonly arnCase?: 'as-given' | 'lower'
}

export interface RepositoryOptions {
  readonly owner?: string
  readonly ownerId?: number
  readonly name?: string
  readonly id?: number
  /** Since 2026-07-15 new repositories have `immutable` subjects (GitHub's OIDC reference). */
  readonly subject?: 'name' | 'immutable'
  /** In a private repository each read needs its permission; in a public one none does. */
  readonly visibility?: 'public' | 'private'
  readonly defaultBranch?: string
}

/** A plausible artifact bucket of the training account, with the policy that `infrastructure/README.md` asks for. */
export const DEFAULT_BUCKET: BucketOptions = {
  name: 'acme-ml',
  account: TRAINING_ACCOUNT,
  isVersioned: true,
  policy: [
    {
      Sid: 'ModelRegistryReads',
      Effect: 'Allow',
      Principal: { AWS: [REGISTRY_ACCOUNT, QA_ACCOUNT, PROD_ACCOUNT] },
      Action: ['s3:GetObject', 's3:GetObjectVersion', 's3:GetBucketLocation', 's3:ListBucket'],
      Resource: ['arn:aws:s3:::acme-ml', 'arn:aws:s3:::acme-ml/*'],
    },
  ],
  objects: {
    'housing/model.tar.gz': 'model of the housing example',
    'churn/model.tar.gz': 'model of the churn example',
  },
}
