import type {
  CreateEndpointConfigInput,
  CreateModelPackageCommandInput,
  DescribeModelPackageOutput,
  TransformJobDefinition,
} from '@aws-sdk/client-sagemaker'
import { findRepository, readImage } from './ecr/repository.js'
import { authorize } from './iam/authorize.js'
import { type Caller, roleCaller, rootCaller } from './iam/caller.js'
import type { Statement } from './iam/policy.js'
import type { Role } from './iam/role.js'
import { authorizeKey } from './kms/service.js'
import { partitionOf } from './partition.js'
import { keyOf } from './s3/service.js'
import type { SageMakerContext } from './sagemaker/service.js'
import { ServiceError } from './service-error.js'

/**
 * What AWS's documents ask for and nobody has seen the service check: a cloud that checks it all (the option `isStrict`), so
 * that policies which suffice here suffice whatever SageMaker asks.
 */

/** "Required IAM resource policies" (developer guide, "Register a Model Version from a Different Account"). */
export function registryReads(context: SageMakerContext, account: string, input: CreateModelPackageCommandInput): void {
  if (context.state.options.isStrict !== true) return
  const caller = rootCaller(account, partitionOf(context.region))
  for (const uri of artifactsOf(input)) readArtifact(context, caller, uri, 'registry')
  for (const image of imagesOf(input))
    onImage(context, caller, image, ['ecr:BatchGetImage', 'ecr:DescribeImages', 'ecr:DescribeRepositories'])
}

/** https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html ("CreateModel API: Execution Role Permissions"). */
export function executionRoleReads(
  context: SageMakerContext,
  role: Role,
  packages: readonly DescribeModelPackageOutput[],
): void {
  if (context.state.options.isStrict !== true) return
  const caller = roleCaller(role, 'SageMaker')
  for (const one of packages) {
    for (const uri of artifactsOf(one)) readArtifact(context, caller, uri, 'endpoint')
    for (const image of imagesOf(one)) {
      onImage(context, caller, image, [
        'ecr:BatchGetImage',
        'ecr:GetDownloadUrlForLayer',
        'ecr:BatchCheckLayerAvailability',
      ])
      decide(caller, { action: 'ecr:GetAuthorizationToken', resource: '*', owner: caller.account, policy: [] })
    }
  }
}

/**
 * What an endpoint reads and writes in its role's name beside its models: the explainer's baseline (API reference,
 * ClarifyShapBaselineConfig: a file in "the S3 bucket where the SHAP baseline file is stored"), and what it keeps of requests and
 * answers (developer guide, "Capture data from real-time
 * endpoint": the role "must have permission to write to" the bucket; the key with `kms:GenerateDataKey`).
 */
export function executionRoleReadsAndWrites(
  context: SageMakerContext,
  roleArns: readonly string[],
  config: CreateEndpointConfigInput | undefined,
): void {
  const { state } = context
  if (state.options.isStrict !== true) return
  const capture = config?.DataCaptureConfig
  const baseline = config?.ExplainerConfig?.ClarifyExplainerConfig?.ShapConfig?.ShapBaselineConfig?.ShapBaselineUri
  const places = [
    { uri: capture?.DestinationS3Uri, keyId: capture?.KmsKeyId },
    { uri: config?.AsyncInferenceConfig?.OutputConfig?.S3OutputPath, keyId: undefined },
  ]
  for (const role of roleArns.flatMap((arn) => state.roles.get(arn) ?? [])) {
    if (baseline !== undefined) readArtifact(context, roleCaller(role, 'SageMaker'), baseline, 'endpoint')
    for (const { uri, keyId } of places) {
      const [, name = '', prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(uri ?? '') ?? []
      const bucket = state.buckets.get(name)
      if (bucket === undefined) continue
      const caller = roleCaller(role, 'SageMaker')
      const resource = `arn:${partitionOf(bucket.region)}:s3:::${name}/${prefix === '' ? '' : `${prefix}/`}2026/1.jsonl`
      decide(caller, { action: 's3:PutObject', resource, owner: bucket.account, policy: bucket.policy })
      if (keyId !== undefined) useKey(context, caller, keyId, 'kms:GenerateDataKey')
    }
  }
}

/**
 * What SageMaker does in the name of a validation's role: makes a model of the package and a transform job of it (developer guide,
 * "Create a Model Package Resource"). Gives why that fails; undefined where it does not.
 */
export function whyValidationFails(
  context: SageMakerContext,
  input: CreateModelPackageCommandInput,
): string | undefined {
  const { state } = context
  const role = state.roles.get(input.ValidationSpecification?.ValidationRole ?? '')
  if (state.options.isStrict !== true || role === undefined) return undefined
  const caller = roleCaller(role, 'SageMaker')
  try {
    for (const uri of artifactsOf(input)) readArtifact(context, caller, uri, 'endpoint')
    for (const image of imagesOf(input)) {
      onImage(context, caller, image, [
        'ecr:BatchGetImage',
        'ecr:GetDownloadUrlForLayer',
        'ecr:BatchCheckLayerAvailability',
      ])
      decide(caller, { action: 'ecr:GetAuthorizationToken', resource: '*', owner: caller.account, policy: [] })
    }
    for (const { TransformJobDefinition: job } of input.ValidationSpecification?.ValidationProfiles ?? [])
      transforms(context, caller, job)
    return undefined
  } catch (error) {
    if (error instanceof ServiceError) return error.message
    throw error
  }
}

function transforms(context: SageMakerContext, caller: Caller, job: TransformJobDefinition | undefined): void {
  const onPlace = (uri: string, action: string, file: string) => {
    const [, name = '', key = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/.exec(uri) ?? []
    const bucket = context.state.buckets.get(name)
    if (bucket === undefined) return
    const arn = `arn:${partitionOf(bucket.region)}:s3:::${name}`
    const resource = action === 's3:ListBucket' ? arn : `${arn}/${key}${file}`
    decide(caller, { action, resource, owner: bucket.account, policy: bucket.policy })
  }
  const source = job?.TransformInput?.DataSource?.S3DataSource
  const isPrefix = source?.S3DataType === 'S3Prefix'
  onPlace(source?.S3Uri ?? '', 's3:GetObject', isPrefix ? '/sample.csv' : '')
  if (isPrefix) onPlace(source?.S3Uri ?? '', 's3:ListBucket', '')
  onPlace(job?.TransformOutput?.S3OutputPath ?? '', 's3:PutObject', '/sample.csv.out')
  const [answers, volumes] = [job?.TransformOutput?.KmsKeyId, job?.TransformResources?.VolumeKmsKeyId]
  if (answers !== undefined) useKey(context, caller, answers, 'kms:GenerateDataKey')
  if (volumes !== undefined) useKey(context, caller, volumes, 'kms:CreateGrant')
}

/** A key that SageMaker uses in the caller's name: of a package's information, of an endpoint's volumes (developer guide). */
export function useKeyOf(context: SageMakerContext, keyId: string | undefined, actions: readonly string[]): void {
  if (context.state.options.isStrict !== true || keyId === undefined) return
  for (const action of actions) useKey(context, context.caller, keyId, action)
}

function readArtifact(context: SageMakerContext, caller: Caller, uri: string, who: 'registry' | 'endpoint'): void {
  const { state } = context
  const [, name = '', key = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(uri) ?? []
  const bucket = state.buckets.get(name)
  if (bucket === undefined) return
  const arn = `arn:${partitionOf(bucket.region)}:s3:::${name}`
  const on = (action: string, resource: string) =>
    decide(caller, { action, resource, owner: bucket.account, policy: bucket.policy })
  on('s3:GetObject', `${arn}/${key}`)
  if (who === 'registry') {
    on('s3:GetObjectAcl', `${arn}/${key}`)
    on('s3:GetBucketAcl', arn)
  }
  const keyArn = keyOf(bucket.objects.get(key)?.encryption)
  if (keyArn === undefined) return
  useKey(context, caller, keyArn, 'kms:Decrypt')
  if (who === 'registry') useKey(context, caller, keyArn, 'kms:GenerateDataKey')
}

function useKey({ state }: SageMakerContext, caller: Caller, keyArn: string, action: string): void {
  const key = state.keys.get(keyArn)
  const refused = key === undefined ? undefined : authorizeKey({ caller, key, action })
  if (refused !== undefined) throw refused
}

function onImage(context: SageMakerContext, caller: Caller, image: string, actions: readonly string[]): void {
  const read = readImage(image)
  if (read === undefined) return
  const { account, region, repository: name } = read
  const repository = findRepository(context.state.repositories, { account, region, name })
  // AWS's own repositories let everybody pull; who may look at them is not asked.
  const isOfAws = repository?.hasEveryTag === true
  for (const action of isOfAws ? actions.filter((one) => !one.startsWith('ecr:Describe')) : actions)
    decide(caller, {
      action,
      resource: `arn:${partitionOf(region)}:ecr:${region}:${account}:repository/${name}`,
      owner: account,
      policy: repository?.policy ?? [],
    })
}

function decide(
  caller: Caller,
  on: {
    readonly action: string
    readonly resource: string
    readonly owner: string
    readonly policy: readonly Statement[]
  },
): void {
  const { action, resource, owner, policy } = on
  const refused = authorize({ caller, action, resources: [resource], owner, resourcePolicy: policy })
  if (refused !== undefined) throw refused
}

type Specified = Pick<CreateModelPackageCommandInput, 'InferenceSpecification' | 'AdditionalInferenceSpecifications'>

function containersOf({ InferenceSpecification: main, AdditionalInferenceSpecifications: more = [] }: Specified) {
  return [main, ...more].flatMap((specification) => specification?.Containers ?? [])
}

function artifactsOf(of: Specified): readonly string[] {
  return containersOf(of).flatMap(({ ModelDataUrl: url, ModelDataSource: source }) =>
    [url, source?.S3DataSource?.S3Uri].filter((one) => one !== undefined),
  )
}

function imagesOf(of: Specified): readonly string[] {
  return containersOf(of).flatMap(({ Image: image }) => image ?? [])
}
