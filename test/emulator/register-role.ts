import type { Statement } from './iam/policy.js'
import type { RoleOptions } from './iam/role.js'
import { REGISTRY_ACCOUNT, TRAINING_ACCOUNT, VALIDATION_ROLE } from './options.js'
import { BORN, NO_DECISION, packageResources } from './package-resources.js'
import { partitionOf } from './partition.js'

/**
 * What the register role may do: `infrastructure/training.yaml` with every option asked for. Wider than the template in two
 * ways, so that more can be told: groups of the own account, too, and any bucket.
 */
export function registerPolicy(region: string): readonly Statement[] {
  const partition = partitionOf(region)
  const own = (service: string, resource: string) =>
    `arn:${partition}:${service}:${region}:${TRAINING_ACCOUNT}:${resource}`
  const packages = [
    ...packageResources(region, REGISTRY_ACCOUNT, '*'),
    ...packageResources(region, TRAINING_ACCOUNT, '*'),
  ]
  return [
    { ...allow('IdentityCreate', 'sagemaker:CreateModelPackage', packages), Condition: BORN },
    allow('IdentityList', 'sagemaker:ListModelPackages', packages),
    allow(
      'IdentityAskIam',
      'iam:SimulatePrincipalPolicy',
      `arn:${partition}:iam::${TRAINING_ACCOUNT}:role/model-registry-register`,
    ),
    allow('IdentityDescribe', ['sagemaker:DescribeModelPackage', 'sagemaker:DescribeModelPackageGroup'], packages),
    {
      Sid: 'NeverApproved',
      Effect: 'Deny',
      Action: 'sagemaker:CreateModelPackage',
      // Versions have two parts behind the slash. Packages with a name of their own have one, and no status.
      Resource: [
        `arn:${partition}:sagemaker:*:*:model-package-group/*`,
        `arn:${partition}:sagemaker:*:*:model-package/*/*`,
      ],
      Condition: { StringNotEqualsIfExists: { 'sagemaker:ModelApprovalStatus': 'PendingManualApproval' } },
    },
    { ...allow('IdentityUpdate', 'sagemaker:UpdateModelPackage', packages), Condition: NO_DECISION },
    never('NeverDecided', 'sagemaker:ModelApprovalStatus'),
    never('NeverStaged', 'sagemaker:ModelLifeCycle:stage'),
    never('NeverActor', 'sagemaker:CustomerMetadataProperties/smr/actor'),
    never('NeverAuthor', 'sagemaker:CustomerMetadataProperties/smr/author'),
    never('NeverPullRequest', 'sagemaker:CustomerMetadataProperties/smr/pull-request'),
    {
      ...never('NeverRemoved', 'sagemaker:CustomerMetadataPropertiesToRemove'),
      Condition: {
        'ForAnyValue:StringLike': { 'sagemaker:CustomerMetadataPropertiesToRemove': ['smr/*', 'metric/*'] },
      },
    },
    allow('IdentityReadArtifacts', ['s3:GetObject', 's3:GetObjectVersion'], '*'),
    allow('IdentityListArtifacts', 's3:ListBucket', '*'),
    allow('IdentityDecryptArtifacts', 'kms:Decrypt', own('kms', 'key/*')),
    allow('IdentityDescribeKeys', 'kms:DescribeKey', own('kms', 'key/*')),
    // Images lie in this account or in AWS's own, whose repositories have policies of their own.
    allow('IdentityResolveImages', 'ecr:BatchGetImage', `arn:${partition}:ecr:${region}:*:repository/*`),
    allow(
      'IdentityReadSources',
      ['sagemaker:DescribeTrainingJob', 'sagemaker:ListPipelineExecutionSteps', 'sagemaker:DescribeModel'],
      [own('sagemaker', 'training-job/*'), own('sagemaker', 'pipeline/*/execution/*'), own('sagemaker', 'model/*')],
    ),
    // A report that is there stays as it is.
    { ...allow('IdentityWriteReports', 's3:PutObject', '*'), Condition: { Null: { 's3:if-none-match': 'false' } } },
    allow('IdentityReadReports', 's3:GetObject', `arn:${partition}:s3:::acme-ml/reports/*`),
    allow('IdentityEncryptReports', ['kms:GenerateDataKey', 'kms:Decrypt'], own('kms', 'key/*')),
    allow(
      'IdentityCreateGroup',
      ['sagemaker:CreateModelPackageGroup', 'sagemaker:AddTags'],
      own('sagemaker', 'model-package-group/*'),
    ),
    allow(
      'IdentityPackages',
      ['sagemaker:CreateModelPackage', 'sagemaker:DescribeModelPackage', 'sagemaker:AddTags'],
      own('sagemaker', 'model-package/*'),
    ),
    {
      ...allow('IdentityPassValidationRole', 'iam:PassRole', validationRoleArn(partition)),
      Condition: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } },
    },
  ]
}

/** The role in whose name SageMaker validates a package of the training account. */
export function validationRole(partition: string): RoleOptions {
  return {
    name: VALIDATION_ROLE,
    account: TRAINING_ACCOUNT,
    trust: [
      {
        Sid: 'TrustSageMaker',
        Effect: 'Allow',
        Principal: { Service: 'sagemaker.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'aws:SourceAccount': TRAINING_ACCOUNT } },
      },
    ],
    policy: [allow('ReadArtifacts', ['s3:GetObject', 's3:PutObject', 's3:ListBucket'], `arn:${partition}:s3:::*`)],
  }
}

function validationRoleArn(partition: string): string {
  return `arn:${partition}:iam::${TRAINING_ACCOUNT}:role/${VALIDATION_ROLE}`
}

function allow(Sid: string, Action: string | readonly string[], Resource: string | readonly string[]): Statement {
  return { Sid, Effect: 'Allow', Action, Resource }
}

/** Whoever can change a workflow in a pull request holds this role: it must not decide, whatever else allows it. */
function never(Sid: string, key: string): Statement {
  return {
    Sid,
    Effect: 'Deny',
    Action: 'sagemaker:UpdateModelPackage',
    Resource: '*',
    Condition: { Null: { [key]: 'false' } },
  }
}
