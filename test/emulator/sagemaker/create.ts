import type {
  CreateModelPackageCommandInput,
  CreateModelPackageOutput,
  DescribeModelPackageOutput,
  IamIdentity,
} from '@aws-sdk/client-sagemaker'
import { authorize } from '../iam/authorize.js'
import type { Caller } from '../iam/caller.js'
import type { RequestKeys } from '../iam/policy.js'
import { validation } from '../service-error.js'
import { withImageDigests } from './image-digest.js'
import { doesNotExist, findGroup, type SageMakerContext, versionArn } from './service.js'
import { refuseInconsistentSpecification } from './specification.js'

/** CreateModelPackage of a versioned package. */
export function createModelPackage(
  context: SageMakerContext,
  input: CreateModelPackageCommandInput,
): CreateModelPackageOutput {
  const { state, caller } = context
  const wanted = findGroup(context, groupNameOf(input))
  const { group } = wanted
  // The number is not known yet, so a policy's `model-package/GROUP/*` must match; both ARNs are tried, since AWS's
  // samples name the one or the other [?].
  const refused = authorize({
    caller,
    action: 'sagemaker:CreateModelPackage',
    resources: [versionArn(state, { ...wanted, region: context.region }, '*'), wanted.arn],
    owner: wanted.account,
    resourcePolicy: group?.policy ?? [],
    keys: conditionKeys(input),
  })
  if (refused !== undefined) throw refused
  if (group === undefined) throw doesNotExist(`Model Package Group ${wanted.arn}`)
  refuseInconsistentSpecification(input)

  const { ClientToken: token, ...body } = input
  const time = state.clock.now()
  const now = time.getTime()
  const seen = token === undefined ? undefined : state.tokens.seen({ account: caller.account, token, body, now })
  if (seen !== undefined) return { ModelPackageArn: seen }

  const version = group.lastNumber + 1 // never used again, even after a deletion [?]
  const arn = versionArn(state, group, version)
  const pending = state.options.pendingMilliseconds ?? 0
  const described: DescribeModelPackageOutput = {
    ...keptMembers(body),
    // AWS's sample answers for versions lack it, although the output shape marks it required
    // (developer guide, "View and update the details of a model version"; sagemaker-python-sdk#5606).
    ModelPackageName: undefined,
    ModelPackageGroupName: group.name,
    ModelPackageVersion: version,
    ModelPackageArn: arn,
    CreationTime: time,
    LastModifiedTime: time,
    CreatedBy: userContext(caller),
    LastModifiedBy: userContext(caller),
    ModelPackageStatus: pending === 0 ? 'Completed' : 'Pending',
    ModelPackageStatusDetails: { ValidationStatuses: [], ImageScanStatuses: [] },
    // The developer guide's sample answer has it.
    CertifyForMarketplace: body.CertifyForMarketplace ?? false,
    // "PendingManualApproval" where nothing was asked for [?].
    ModelApprovalStatus: body.ModelApprovalStatus ?? 'PendingManualApproval',
  }
  group.lastNumber = version
  group.versions = [
    ...group.versions,
    {
      version,
      arn,
      described,
      completesAt: pending === 0 ? undefined : now + pending,
      listedFrom: now + (state.options.listDelayMilliseconds ?? 0),
      before: undefined,
    },
  ]
  if (token !== undefined) state.tokens.remember({ account: caller.account, token, body, now, arn })
  return { ModelPackageArn: arn }
}

/** The texts are moto#7165's, seen from the real service. */
function groupNameOf(input: CreateModelPackageCommandInput): string {
  const { ModelPackageName: name, ModelPackageGroupName: group } = input
  if (name !== undefined && group !== undefined) {
    throw validation(
      'Both ModelPackageName and ModelPackageGroupName are provided in the input. Cannot determine which one to use.',
    )
  }
  if (group !== undefined) {
    // "uses the tags associated with the model group. In this case, you cannot supply a tag argument" (botocore's
    // description of Tags); the text of the refusal is not known [?].
    if (input.Tags !== undefined && input.Tags.length > 0) {
      throw validation('Tags are not supported for a model package that belongs to a model package group.')
    }
    return group
  }
  if (name !== undefined) throw new Error('the emulator keeps versioned packages only')
  throw validation('Missing ARN.')
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html (condition keys) */
export function conditionKeys(
  input: Pick<CreateModelPackageCommandInput, 'ModelApprovalStatus' | 'ModelLifeCycle' | 'CustomerMetadataProperties'>,
): RequestKeys {
  const keys: Record<string, string> = {}
  if (input.ModelApprovalStatus !== undefined) keys['sagemaker:ModelApprovalStatus'] = input.ModelApprovalStatus
  if (input.ModelLifeCycle?.Stage !== undefined) keys['sagemaker:ModelLifeCycle:stage'] = input.ModelLifeCycle.Stage
  if (input.ModelLifeCycle?.StageStatus !== undefined) {
    keys['sagemaker:ModelLifeCycle:stageStatus'] = input.ModelLifeCycle.StageStatus
  }
  for (const [key, value] of Object.entries(input.CustomerMetadataProperties ?? {})) {
    keys[`sagemaker:CustomerMetadataProperties/${key}`] = value
  }
  return keys
}

/** What Describe gives back of a create's members: all but the names and tags. */
function keptMembers(body: Omit<CreateModelPackageCommandInput, 'ClientToken'>) {
  const { ModelPackageName: _name, ModelPackageGroupName: _group, Tags: _tags, InferenceSpecification, ...kept } = body
  return { ...kept, InferenceSpecification: withImageDigests(InferenceSpecification) }
}

/** CreatedBy and LastModifiedBy of Describe. */
export function userContext(caller: Caller): { readonly IamIdentity: IamIdentity } {
  return { IamIdentity: { Arn: caller.arn, PrincipalId: `AROAEMULATED:${caller.arn.split('/').at(-1) ?? 'root'}` } }
}
