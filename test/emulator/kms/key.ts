import type { Statement } from '../iam/policy.js'
import { partitionOf } from '../partition.js'

/** A key of KMS in one account and Region. */
export interface Key {
  readonly id: string
  readonly arn: string
  readonly account: string
  readonly region: string
  readonly created: Date
  /** Who manages it: AWS for one service, or the account itself. */
  readonly manager: 'AWS' | 'CUSTOMER'
  /** Such as `alias/aws/s3`. */
  readonly alias: string | undefined
  readonly description: string
  /** When it is deleted; undefined while nobody wants that. */
  deletion?: Date
  policy: readonly Statement[]
}

export interface KeyOptions {
  readonly id: string
  readonly account: string
  readonly region: string
  readonly alias?: string
  readonly description?: string
  /** Unless given, that of the one who manages it. */
  readonly policy?: readonly Statement[]
}

/** A key; those whose alias begins with `alias/aws/` are AWS's (KMS developer guide, "AWS managed keys"). */
export function aKey(options: KeyOptions, now: Date): Key {
  const { id, account, region, alias } = options
  const root = `arn:${partitionOf(region)}:iam::${account}:root`
  const manager = alias?.startsWith('alias/aws/') === true ? 'AWS' : 'CUSTOMER'
  return {
    id,
    account,
    region,
    arn: `arn:${partitionOf(region)}:kms:${region}:${account}:key/${id}`,
    created: now,
    manager,
    alias,
    description: options.description ?? '',
    policy: options.policy ?? (manager === 'AWS' ? managedPolicy(account, root) : [ownersPolicy(root)]),
  }
}

/** The default key policy: the account's own IAM policies decide (KMS developer guide, "Default key policy"). */
function ownersPolicy(root: string): Statement {
  return {
    Sid: 'Enable IAM User Permissions',
    Effect: 'Allow',
    Principal: { AWS: root },
    Action: 'kms:*',
    Resource: '*',
  }
}

/** The policy of `aws/s3` as the console shows it: everybody in the account through S3, and nobody of another account; nobody can change it. */
function managedPolicy(account: string, root: string): readonly Statement[] {
  return [
    {
      Sid: 'Allow access through S3 for all principals in the account that are authorized to use S3',
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
      Resource: '*',
      Condition: { StringEquals: { 'kms:CallerAccount': account, 'kms:ViaService': 's3' } },
    },
    {
      Sid: 'Allow direct access to key metadata to the account',
      Effect: 'Allow',
      Principal: { AWS: root },
      Action: ['kms:Describe*', 'kms:Get*', 'kms:List*', 'kms:RevokeGrant'],
      Resource: '*',
    },
  ]
}
