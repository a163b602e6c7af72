import type { HostingBehaviour } from './endpoints/state.js'
import type { Statement } from './iam/policy.js'
import type { RoleOptions } from './iam/role.js'
import type { KeyOptions } from './kms/key.js'
import type { PackageBehaviour } from './sagemaker/course.js'

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

/** The role in whose name packages with a `name` are validated, for the input `validation-role-arn`. */
export const VALIDATION_ROLE = 'model-registry-validation'
export const VALIDATION_ROLE_ARN = `arn:aws:iam::${TRAINING_ACCOUNT}:role/${VALIDATION_ROLE}`

/** The workload accounts by the names of their GitHub environments. */
export const ENVIRONMENTS = { qa: QA_ACCOUNT, prod: PROD_ACCOUNT } as const
/** The GitHub environment whose reviewers approve versions. */
export const APPROVAL_ENVIRONMENT = 'model-approval'

/** The role that the job of an environment assumes in its workload account, named as in the account templates. */
export function deployRoleArn(environment: keyof typeof ENVIRONMENTS): string {
  return `arn:aws:iam::${ENVIRONMENTS[environment]}:role/model-registry-deploy-${environment}`
}

/** The role of the registry account with which an environment's deploy writes a version's stage, and which can never approve. */
export function stageRoleArn(environment: keyof typeof ENVIRONMENTS): string {
  return `arn:aws:iam::${REGISTRY_ACCOUNT}:role/model-registry-stage-${environment}`
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

/** How S3 encrypts an object: with its own keys, or with one of KMS. */
export type Encryption =
  | { readonly kind: 'AES256' }
  | { readonly kind: 'aws:kms' | 'aws:kms:dsse'; readonly keyArn: string }

export interface ObjectOptions {
  readonly body: string | Uint8Array
  /** Unless given, a versioned bucket makes one. */
  readonly versionId?: string
  readonly contentType?: string
  /** As the bucket says unless given. */
  readonly encryption?: Encryption
}

export interface BucketOptions {
  readonly name: string
  readonly account?: string
  readonly region?: string
  readonly isVersioned?: boolean
  readonly policy?: readonly Statement[]
  /** Of objects put without a word about it; S3's own keys unless given. */
  readonly encryption?: Encryption
  readonly objects?: Readonly<Record<string, ObjectOptions | string>>
}

/** Forms of an image's manifest in ECR. */
export const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json'
export const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json'
export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json'

export interface ImageOptions {
  /** `REGISTRY/REPOSITORY:TAG` */
  readonly image: string
  /** The form of its manifest; Docker's own unless given. */
  readonly mediaType?: string
  /** The repository's policy, which other accounts need. */
  readonly policy?: readonly Statement[]
}

export interface EmulatorOptions {
  readonly region?: string
  readonly start?: Date
  /** Names, or more than names. */
  readonly groups?: readonly (string | GroupOptions)[]
  /** Roles beside the default ones; one of the same ARN takes the default's place. */
  readonly roles?: readonly RoleOptions[]
  readonly buckets?: readonly BucketOptions[]
  /** Images in ECR; `DEFAULT_IMAGES` unless given. Those of AWS's own accounts are there without a word. */
  readonly images?: readonly ImageOptions[]
  /** Keys of KMS; `DEFAULT_KEYS` unless given. */
  readonly keys?: readonly (Partial<KeyOptions> & Pick<KeyOptions, 'id'>)[]
  readonly repository?: RepositoryOptions
  /** How slowly endpoints come about, and where SageMaker is free to behave as it likes. */
  readonly hosting?: Partial<HostingBehaviour>
  /** How long packages (and versions with a validation) are scanned and validated. */
  readonly packages?: Partial<PackageBehaviour>
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
  /** Whether all is checked that AWS's documents ask for, though nobody has seen the service check it; see strict.ts. */
  readonly isStrict?: boolean
  /**
   * Which ARN a statement must name for ListModelPackages: `model-package/GROUP/*` unless given, as the service
   * authorization reference and the developer guide's group policy have it. Some samples name the group's.
   */
  readonly listResource?: 'either' | 'group' | 'package'
  /** Whether ARNs of versions and packages carry their names in lower case, as some of AWS's outputs show [?]. */
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

/** The repository's policy that `infrastructure/README.md` asks for. */
const PULLS: readonly Statement[] = [
  {
    Sid: 'ModelRegistryPulls',
    Effect: 'Allow',
    Principal: { AWS: [REGISTRY_ACCOUNT, TRAINING_ACCOUNT, QA_ACCOUNT, PROD_ACCOUNT] },
    Action: [
      'ecr:BatchGetImage',
      'ecr:GetDownloadUrlForLayer',
      'ecr:BatchCheckLayerAvailability',
      'ecr:DescribeImages',
    ],
  },
]

/** The images of the examples and of the tests, in repositories that every account of the story may pull from. */
export const DEFAULT_IMAGES: readonly ImageOptions[] = [
  `${REGISTRY_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/churn:1.0`,
  `${REGISTRY_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/prepare:1.0`,
  `${TRAINING_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/housing-neuron:1.0`,
  `${TRAINING_ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/breast-cancer:2.3.0`,
].map((image) => ({ image, policy: PULLS }))

/** The key that AWS manages for S3 in the training account, and one that the account manages itself and shares. */
export const AWS_S3_KEY_ID = 'a0a0a0a0-0000-4000-8000-0000000000a0'
export const OWN_KEY_ID = 'c0c0c0c0-0000-4000-8000-0000000000c0'

export const DEFAULT_KEYS: readonly (Partial<KeyOptions> & Pick<KeyOptions, 'id'>)[] = [
  { id: AWS_S3_KEY_ID, alias: 'alias/aws/s3' },
  {
    id: OWN_KEY_ID,
    alias: 'alias/acme-ml',
    policy: [
      {
        Sid: 'Enable IAM User Permissions',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${TRAINING_ACCOUNT}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
      {
        Sid: 'ModelRegistryDecrypts',
        Effect: 'Allow',
        Principal: { AWS: [REGISTRY_ACCOUNT, QA_ACCOUNT, PROD_ACCOUNT] },
        Action: ['kms:Decrypt', 'kms:DescribeKey'],
        Resource: '*',
      },
    ],
  },
]

/** The ARN of a key of the training account. */
export function keyArn(id: string): string {
  return `arn:aws:kms:${REGION}:${TRAINING_ACCOUNT}:key/${id}`
}
