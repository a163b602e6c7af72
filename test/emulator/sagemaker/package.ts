import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { authorize } from '../iam/authorize.js'
import { partitionOf } from '../partition.js'
import { validation } from '../service-error.js'
import { whyValidationFails } from '../strict.js'
import { need, passRole } from '../workload/access.js'
import { type Course, DEFAULT_PACKAGE_BEHAVIOUR } from './course.js'
import type { StoredVersion } from './group.js'
import { groupKey, type SageMakerContext } from './service.js'

/** A package with a name of its own, which belongs to no group. */
export interface StoredPackage extends StoredVersion {
  readonly name: string
  readonly account: string
}

/** The rights that CreateModelPackage of an unversioned package needs, on its ARN, which it gives. */
export function authorizePackage(context: SageMakerContext, name: string, tags: readonly unknown[]): string {
  const { caller, region, state } = context
  const shown = state.options.arnCase === 'lower' ? name.toLowerCase() : name
  const arn = `arn:${partitionOf(region)}:sagemaker:${region}:${caller.account}:model-package/${shown}`
  const refused = authorize({
    caller,
    action: 'sagemaker:CreateModelPackage',
    resources: [arn],
    owner: caller.account,
    resourcePolicy: [],
  })
  if (refused !== undefined) throw refused
  if (tags.length > 0) need(context, 'sagemaker:AddTags', [arn])
  return arn
}

/** The rules for packages without a group. Each refusal's text is not known [?]. */
export function refuseForPackage(input: CreateModelPackageCommandInput): void {
  const { InferenceSpecification: specification, SourceAlgorithmSpecification: algorithm } = input
  for (const member of ['ModelApprovalStatus', 'ModelLifeCycle'] as const) {
    // "does not apply to unversioned models" (botocore, ModelApprovalStatus).
    if (input[member] !== undefined) throw validation(`${member} is not supported for an unversioned model package.`)
  }
  // aws/sagemaker-python-sdk: "Un-versioned SageMaker Model Package currently cannot be created with source_uri."
  if (input.SourceUri !== undefined) throw validation('SourceUri is not supported for an unversioned model package.')
  if ((specification === undefined) === (algorithm === undefined))
    throw validation('Exactly one of InferenceSpecification and SourceAlgorithmSpecification must be specified.')
  if (specification !== undefined) {
    // "required for unversioned models" (botocore).
    for (const list of ['SupportedTransformInstanceTypes', 'SupportedRealtimeInferenceInstanceTypes'] as const)
      if ((specification[list] ?? []).length === 0)
        throw validation(`${list} is required for an unversioned model package.`)
  }
  // aws/sagemaker-python-sdk refuses it before the service does.
  if ((specification?.Containers ?? []).some(({ ModelDataSource: source }) => source !== undefined))
    throw validation('ModelDataSource is not supported for an unversioned model package.')
  if (input.CertifyForMarketplace === true && input.ValidationSpecification === undefined)
    throw validation('ValidationSpecification is required to certify a model package for AWS Marketplace.')
}

/** Handing the validation's role to SageMaker. */
export function passValidationRole(context: SageMakerContext, input: CreateModelPackageCommandInput): void {
  const role = input.ValidationSpecification?.ValidationRole
  if (role !== undefined) passRole(context, role)
}

/** What time does to a package: its images are scanned, and its profile is validated unless that is skipped [?]. */
export function courseOf(context: SageMakerContext, input: CreateModelPackageCommandInput): Course {
  const { clock, options, packageTroubles } = context.state
  const isSkipped = input.SkipModelValidation === 'All'
  const reason = whyValidationFails(context, input)
  const profiles = input.ValidationSpecification?.ValidationProfiles ?? []
  const containers = input.ModelPackageName === undefined ? [] : (input.InferenceSpecification?.Containers ?? [])
  return {
    ...DEFAULT_PACKAGE_BEHAVIOUR,
    ...options.packages,
    start: clock.now().getTime(),
    // The names that the service gives to images are not documented [?].
    images: isSkipped ? [] : containers.map((_, index) => `image-${index + 1}`),
    profiles: isSkipped ? [] : profiles.flatMap(({ ProfileName: name }) => name ?? []),
    trouble: packageTroubles.shift() ?? (reason === undefined ? undefined : { fails: 'validation', reason }),
  }
}

/** Keeps a new package; aws/sagemaker-python-sdk looks for this text ("ModelPackage already exists"). */
export function storePackage(context: SageMakerContext, made: StoredPackage): void {
  const key = groupKey(made.account, made.name)
  if (context.state.packages.has(key)) throw validation(`ModelPackage already exists: ${made.arn}`)
  context.state.packages.set(key, made)
}
