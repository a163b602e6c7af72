import type { UpdateModelPackageCommandInput, UpdateModelPackageOutput } from '@aws-sdk/client-sagemaker'
import { copy } from '../copy.js'
import { authorize } from '../iam/authorize.js'
import { ServiceError, validation } from '../service-error.js'
import { conditionKeys, userContext } from './context-keys.js'
import { findVersion } from './describe.js'
import { withImageDigests } from './image-digest.js'
import { doesNotExist, replaceVersion, type SageMakerContext } from './service.js'
import { refuseInconsistentSpecification, refuseRepeatedNames } from './specification.js'

/** botocore: the map of CustomerMetadataProperties and the list of additional specifications. */
const MAX_METADATA = 50
const MAX_ADDITIONAL_SPECIFICATIONS = 15

/** UpdateModelPackage: members that are absent are left alone (aws/sagemaker-python-sdk relies on it). */
export function updateModelPackage(
  context: SageMakerContext,
  input: UpdateModelPackageCommandInput,
): UpdateModelPackageOutput {
  const found = findVersion(context, input.ModelPackageArn ?? '')
  const refused = authorize({
    caller: context.caller,
    action: 'sagemaker:UpdateModelPackage',
    resources: [found.arn],
    owner: found.account,
    resourcePolicy: found.group?.policy ?? [],
    keys: conditionKeys(input),
  })
  if (refused !== undefined) throw refused
  const { group, version } = found
  // "Updates a versioned model" (botocore, UpdateModelPackage); the text is not known [?].
  if (version !== undefined && group === undefined)
    throw validation(`ModelPackage ${found.arn} is unversioned and cannot be updated.`)
  if (group === undefined || version === undefined) throw doesNotExist(`ModelPackage ${found.arn}`)
  const { described } = version
  if (described.ModelPackageStatus !== 'Completed' && described.ModelPackageStatus !== 'Failed') {
    // aws-controllers-k8s/sagemaker-controller refuses to try; what the service says is not known [?].
    throw new ServiceError('ConflictException', `ModelPackage ${found.arn} is ${described.ModelPackageStatus}.`)
  }
  const { AdditionalInferenceSpecificationsToAdd: added = [] } = input
  refuseInconsistentSpecification({ ...input, AdditionalInferenceSpecifications: added })
  // The sentence is botocore's (ModelCardStatus). That a status alone is refused, too, is not known [?].
  if (input.ModelCard !== undefined && described.ModelCard?.ModelCardStatus === 'Archived')
    throw validation('Model Card is in Archived state')

  const { state } = context
  const additional = [
    ...(described.AdditionalInferenceSpecifications ?? []),
    ...added.map((one) => withImageDigests(state, one)),
  ]
  refuseRepeatedNames(additional.map(({ Name: name = '' }) => name))
  if (additional.length > MAX_ADDITIONAL_SPECIFICATIONS)
    throw validation('Too many additional inference specifications.') // [?]
  const metadata = mergeMetadata(described.CustomerMetadataProperties, input)
  const { ModelApprovalStatus, ModelPackageRegistrationType, ApprovalDescription, SourceUri, ModelLifeCycle } = input
  const given = Object.fromEntries(
    Object.entries({
      ModelApprovalStatus,
      ModelPackageRegistrationType,
      ApprovalDescription,
      SourceUri,
      // A status alone leaves the content as it is.
      ModelCard: input.ModelCard === undefined ? undefined : { ...described.ModelCard, ...input.ModelCard },
      ModelLifeCycle,
    }).filter(([, value]) => value !== undefined),
  )
  replaceVersion(state, group, {
    ...version,
    described: {
      ...described,
      ...copy(given),
      ...(additional.length > 0 && { AdditionalInferenceSpecifications: additional }),
      // The shape lets a specification be replaced; whether the service does for an approved version is not known [?].
      ...(input.InferenceSpecification !== undefined && {
        InferenceSpecification: withImageDigests(state, input.InferenceSpecification),
      }),
      ...(metadata !== undefined && { CustomerMetadataProperties: metadata }),
      LastModifiedTime: state.clock.now(),
      LastModifiedBy: userContext(context.caller),
    },
  })
  return { ModelPackageArn: found.arn }
}

function mergeMetadata(
  existing: Record<string, string> | undefined,
  input: UpdateModelPackageCommandInput,
): Record<string, string> | undefined {
  if (input.CustomerMetadataProperties === undefined && input.CustomerMetadataPropertiesToRemove === undefined)
    return existing
  const removed = new Set(input.CustomerMetadataPropertiesToRemove ?? [])
  const kept = Object.entries(existing ?? {}).filter(([key]) => !removed.has(key))
  const merged = { ...Object.fromEntries(kept), ...input.CustomerMetadataProperties }
  if (Object.keys(merged).length > MAX_METADATA) throw validation('Too many customer metadata properties.') // [?]
  return Object.keys(merged).length === 0 ? undefined : merged
}
