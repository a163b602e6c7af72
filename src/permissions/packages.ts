import { isOfAws } from './accounts-of-aws.js'
import { sageMakerPrefix, spellings } from './arns.js'
import { bucketHolder } from './buckets.js'
import { type Holder, type Need, needOf, type Stated } from './need.js'
import { objectArns, placesByBucket } from './places.js'
import { PULLS, repositoryArn, repositoryHolder } from './repositories.js'
import type { NamedPackage, Place, Role, Setting } from './setting.js'

/** What making packages for AWS Marketplace asks for: of the role that registers, and of the one they are validated with. */
export function packageNeeds(setting: Setting): readonly Need[] {
  const { registerRole, packages } = setting
  if (registerRole === undefined || packages.length === 0) return []
  return [
    ...makerNeeds(setting, registerRole),
    ...packages.flatMap((one) => (one.validation === undefined ? [] : validationNeeds(setting, one, one.validation))),
  ]
}

/** A package is always one of the caller's own account, and is tagged as it is made. */
function makerNeeds(setting: Setting, role: Role): readonly Need[] {
  const { partition, artifactAccount, packages } = setting
  const holder: Holder = { kind: 'role', role }
  const prefix = sageMakerPrefix({ ...setting, account: role.account })
  const arnsOf = (made: readonly NamedPackage[]) =>
    spellings(made.map(({ name }) => name)).map((name) => `${prefix}:model-package/${name}`)
  const make = ['sagemaker:CreateModelPackage', 'sagemaker:DescribeModelPackage']
  const tagged = packages.filter(({ hasTags }) => hasTags)
  const validators = [...new Set(packages.flatMap(({ validation }) => validation?.role.arn ?? []))]
  const { objects, folders } = objectArns(
    packages.flatMap(({ artifacts }) => artifacts),
    partition,
  )
  const images = packages.flatMap(({ repositories }) => repositories).filter(({ isTagged }) => isTagged)
  const look: Stated = {
    Sid: 'LookAtPackageArtifacts',
    Action: ['s3:GetObject', ...(folders.length > 0 ? ['s3:ListBucket'] : [])],
    Resource: [...objects, ...folders],
  }
  return [
    needOf(
      holder,
      { Sid: 'MakePackages', Action: make, Resource: arnsOf(packages) },
      'makes packages and waits for them',
    ),
    ...(tagged.length === 0
      ? []
      : [needOf(holder, { Sid: 'TagPackages', Action: ['sagemaker:AddTags'], Resource: arnsOf(tagged) }, 'tags them')]),
    ...(validators.length === 0
      ? []
      : [
          needOf(
            holder,
            {
              Sid: 'PassValidationRole',
              Action: ['iam:PassRole'],
              Resource: validators,
              Condition: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } },
            },
            'hands the validation role to SageMaker',
          ),
        ]),
    ...(objects.length === 0 ? [] : [needOf(holder, look, 'identifies the bytes of artifacts', 'useful')]),
    ...(objects.length === 0 || artifactAccount === undefined || artifactAccount === role.account
      ? []
      : inBuckets(
          setting,
          packages.flatMap(({ artifacts }) => artifacts),
          artifactAccount,
        ).map(([bucket, Action, Resource]) =>
          needOf(
            bucket,
            { Sid: 'TrainingLooksAtPackageArtifacts', Principal: { AWS: [role.arn] }, Action, Resource },
            'lets the training account identify the bytes of artifacts',
            'useful',
          ),
        )),
    ...(images.length === 0
      ? []
      : [
          needOf(
            holder,
            {
              Sid: 'ResolveTags',
              Action: ['ecr:BatchGetImage'],
              Resource: [...new Set(images.map((image) => repositoryArn(image, partition)))],
            },
            'resolves tags of images to digests',
            'useful',
          ),
        ]),
  ]
}

type Validation = NonNullable<NamedPackage['validation']>

/**
 * SageMaker makes a model of the package and a transform job of it in the name of this role (developer guide, "Create a Model
 * Package Resource"): what an execution role needs ("SageMaker AI roles"), and the job's input and output.
 */
function validationNeeds(
  setting: Setting,
  { artifacts, repositories }: NamedPackage,
  { role, input, output }: Validation,
): readonly Need[] {
  const { partition, region, artifactAccount } = setting
  const holder: Holder = { kind: 'execution-role', role }
  const read = objectArns([...artifacts, input], partition)
  // A prefix is listed, and so is what a file of names stands for.
  const listed = [...new Set([...read.folders, `arn:${partition}:s3:::${input.bucket}`])]
  const named = input.isPrefix ? read.objects : [...read.objects, `arn:${partition}:s3:::${input.bucket}/*`]
  const images = repositories.map((repository) => repositoryArn(repository, partition))
  const logs = `arn:${partition}:logs:${region}:${role.account}:log-group:/aws/sagemaker/TransformJobs`
  const theirs = artifactAccount === undefined || artifactAccount === role.account ? undefined : artifactAccount
  return [
    needOf(
      holder,
      { Sid: 'ReadForValidation', Action: ['s3:GetObject', 's3:ListBucket'], Resource: [...named, ...listed] },
      'reads the artifacts and what a package is tried on',
    ),
    needOf(
      holder,
      { Sid: 'WriteAnswers', Action: ['s3:PutObject'], Resource: objectArns([output], partition).objects },
      'writes the answers of a validation',
    ),
    ...(images.length === 0
      ? []
      : [
          needOf(holder, { Sid: 'PullImages', Action: PULLS, Resource: images }, 'pulls the images'),
          needOf(holder, { Sid: 'LogIn', Action: ['ecr:GetAuthorizationToken'], Resource: ['*'] }, 'logs in to ECR'),
        ]),
    needOf(
      holder,
      {
        Sid: 'WriteTransformLogs',
        Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
        Resource: [logs, `${logs}:log-stream:*`],
      },
      'writes the logs of a validation',
      'useful',
    ),
    ...(theirs === undefined
      ? []
      : inBuckets(setting, artifacts, theirs).map(([bucket, Action, Resource]) =>
          needOf(
            bucket,
            { Sid: 'ValidationReadsArtifacts', Principal: { AWS: [role.arn] }, Action, Resource },
            'lets validations read the artifacts',
          ),
        )),
    ...repositories
      .filter(({ account }) => account !== role.account && !isOfAws(account))
      .map((repository) =>
        needOf(
          repositoryHolder(repository, partition),
          { Sid: 'ValidationPullsImages', Principal: { AWS: [role.arn] }, Action: PULLS },
          'lets validations pull the images',
        ),
      ),
  ]
}

/** The buckets of these places, with what is read there and on what. */
function inBuckets(
  { partition }: Setting,
  places: readonly Place[],
  account: string,
): readonly (readonly [Holder, readonly string[], readonly string[]])[] {
  return [...placesByBucket(places)].map(([name, own]) => {
    const { objects, folders } = objectArns(own, partition)
    const lists = folders.length > 0 ? ['s3:ListBucket'] : []
    return [bucketHolder(name, account, partition), ['s3:GetObject', ...lists], [...objects, ...folders]] as const
  })
}
