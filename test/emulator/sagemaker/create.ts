import type {
  CreateModelPackageCommandInput,
  CreateModelPackageOutput,
  DescribeModelPackageOutput,
} from '@aws-sdk/client-sagemaker'
import { authorize } from '../iam/authorize.js'
import { validation } from '../service-error.js'
import { registryReads, useKeyOf } from '../strict.js'
import { conditionKeys, userContext } from './context-keys.js'
import { withImageDigests } from './image-digest.js'
import { authorizePackage, courseOf, passValidationRole, refuseForPackage, storePackage } from './package.js'
import { doesNotExist, findGroup, type SageMakerContext, versionArn } from './service.js'
import { clonedFrom } from './source-uri.js'
import { refuseInconsistentSpecification } from './specification.js'
import { keepTags } from './tags.js'

/** CreateModelPackage, of a version of a group or of a package with a name of its own. */
export function createModelPackage(
  context: SageMakerContext,
  input: CreateModelPackageCommandInput,
): CreateModelPackageOutput {
  const { ModelPackageName: name, ModelPackageGroupName: group } = input
  // The texts are moto#7165's, seen from the real service.
  if (name !== undefined && group !== undefined) {
    throw validation(
      'Both ModelPackageName and ModelPackageGroupName are provided in the input. Cannot determine which one to use.',
    )
  }
  if (group !== undefined) return createVersion(context, group, input)
  if (name !== undefined) return createPackage(context, name, input)
  throw validation('Missing ARN.')
}

function createVersion(
  context: SageMakerContext,
  groupName: string,
  input: CreateModelPackageCommandInput,
): CreateModelPackageOutput {
  const { state, caller } = context
  // "uses the tags associated with the model group. In this case, you cannot supply a tag argument" (botocore's
  // description of Tags); the text of the refusal is not known [?].
  if (input.Tags !== undefined && input.Tags.length > 0)
    throw validation('Tags are not supported for a model package that belongs to a model package group.')
  const wanted = findGroup(context, groupName)
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
  // "does not apply to versioned models" (botocore); AWS's SDK sends false, and true is refused here [?].
  if (input.CertifyForMarketplace === true)
    throw validation('CertifyForMarketplace is not supported for a versioned model package.')
  refuseInconsistentSpecification(input)
  passValidationRole(context, input)
  registryReads(context, wanted.account, input)
  useKeyOf(context, input.SecurityConfig?.KmsKeyId, [
    'kms:CreateGrant',
    'kms:DescribeKey',
    'kms:GenerateDataKey',
    'kms:Decrypt',
  ])
  const cloned = clonedFrom(context, input.SourceUri)

  return once(context, input, (body) => {
    const version = group.lastNumber + 1 // never used again, even after a deletion [?]
    const arn = versionArn(state, group, version)
    const now = state.clock.now().getTime()
    const course = input.ValidationSpecification === undefined ? undefined : courseOf(context, input)
    const pending = course === undefined ? (state.options.pendingMilliseconds ?? 0) : course.pending
    const described: DescribeModelPackageOutput = {
      ...madeOf(context, { ...body, ...cloned }, arn),
      ModelPackageGroupName: group.name,
      ModelPackageVersion: version,
      ModelPackageStatus: pending === 0 ? 'Completed' : 'Pending',
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
        course,
        completesAt: pending === 0 || course !== undefined ? undefined : now + pending,
        listedFrom: now + (state.options.listDelayMilliseconds ?? 0),
        before: undefined,
      },
    ]
    return arn
  })
}

function createPackage(
  context: SageMakerContext,
  name: string,
  input: CreateModelPackageCommandInput,
): CreateModelPackageOutput {
  const arn = authorizePackage(context, name, input.Tags ?? [])
  refuseForPackage(input)
  refuseInconsistentSpecification(input)
  passValidationRole(context, input)
  return once(context, input, (body) => {
    storePackage(context, {
      name,
      account: context.caller.account,
      version: 0,
      arn,
      described: { ...madeOf(context, body, arn), ModelPackageName: name, ModelPackageStatus: 'Pending' },
      course: courseOf(context, input),
      completesAt: undefined,
      listedFrom: 0,
      before: undefined,
    })
    keepTags(context.state, arn, input.Tags)
    return arn
  })
}

/** Does it unless the token was seen, and remembers the token. */
function once(
  { state, caller }: SageMakerContext,
  { ClientToken: token, ...body }: CreateModelPackageCommandInput,
  create: (body: Omit<CreateModelPackageCommandInput, 'ClientToken'>) => string,
): CreateModelPackageOutput {
  const request = { account: caller.account, body, now: state.clock.now().getTime() }
  const seen = token === undefined ? undefined : state.tokens.seen({ ...request, token })
  if (seen !== undefined) return { ModelPackageArn: seen }
  const arn = create(body)
  if (token !== undefined) state.tokens.remember({ ...request, token, arn })
  return { ModelPackageArn: arn }
}

/** What Describe gives back of a create's members (all but the names and tags), and what the service adds. */
function madeOf(
  { state, caller }: SageMakerContext,
  body: Omit<CreateModelPackageCommandInput, 'ClientToken'>,
  arn: string,
): DescribeModelPackageOutput {
  const { ModelPackageName: _name, ModelPackageGroupName: _group, Tags: _tags, ...given } = body
  const {
    InferenceSpecification: main,
    AdditionalInferenceSpecifications: additional,
    ModelCard: card,
    ...kept
  } = given
  const time = state.clock.now()
  return {
    ...kept,
    ...(main !== undefined && { InferenceSpecification: withImageDigests(state, main) }),
    ...(additional !== undefined && {
      AdditionalInferenceSpecifications: additional.map((one) => withImageDigests(state, one)),
    }),
    // A card without a status is a draft [?].
    ...(card !== undefined && { ModelCard: { ModelCardStatus: 'Draft' as const, ...card } }),
    // AWS's sample answers for versions lack the name, although the output shape marks it required
    // (developer guide, "View and update the details of a model version"; sagemaker-python-sdk#5606).
    ModelPackageName: undefined,
    ModelPackageArn: arn,
    // What was never modified says nothing of a modification.
    CreationTime: time,
    CreatedBy: userContext(caller),
    ModelPackageStatus: undefined,
    ModelPackageStatusDetails: { ValidationStatuses: [], ImageScanStatuses: [] },
    // The developer guide's sample answer has it.
    CertifyForMarketplace: body.CertifyForMarketplace ?? false,
  }
}
