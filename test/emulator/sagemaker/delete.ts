import type { DeleteModelPackageGroupInput, DeleteModelPackageInput } from '@aws-sdk/client-sagemaker'
import { authorize } from '../iam/authorize.js'
import { ServiceError } from '../service-error.js'
import { findVersion } from './describe.js'
import { doesNotExist, findGroup, groupKey, type SageMakerContext } from './service.js'
import { forgetTags } from './tags.js'

/** DeleteModelPackage, of a version or a package, by ARN or name; authorised on it (service authorization reference). */
export function deleteModelPackage(context: SageMakerContext, input: DeleteModelPackageInput): Record<string, never> {
  const { caller, state } = context
  const found = findVersion(context, input.ModelPackageName ?? '')
  const { group, version } = found
  const refused = authorize({
    caller,
    action: 'sagemaker:DeleteModelPackage',
    resources: [found.arn],
    owner: found.account,
    resourcePolicy: group?.policy ?? [],
  })
  if (refused !== undefined) throw refused
  if (version === undefined) throw doesNotExist(`ModelPackage ${found.arn}`)
  const { ModelPackageStatus: status } = version.described
  // The one error of the model is ConflictException; that a package in the making is such a conflict is inferred [?].
  if (status === 'Pending' || status === 'InProgress')
    throw new ServiceError('ConflictException', `ModelPackage ${found.arn} is ${status} and cannot be deleted.`)
  if (group === undefined) {
    state.packages.delete(groupKey(found.account, version.described.ModelPackageName ?? ''))
    forgetTags(state, found.arn)
  } else group.versions = group.versions.filter((one) => one.version !== version.version)
  return {}
}

/** DeleteModelPackageGroup, by name or ARN; authorised on the group (service authorization reference). */
export function deleteModelPackageGroup(
  context: SageMakerContext,
  input: DeleteModelPackageGroupInput,
): Record<string, never> {
  const { caller, state } = context
  const { group, arn, account } = findGroup(context, input.ModelPackageGroupName ?? '')
  const refused = authorize({
    caller,
    action: 'sagemaker:DeleteModelPackageGroup',
    resources: [arn],
    owner: account,
    resourcePolicy: group?.policy ?? [],
  })
  if (refused !== undefined) throw refused
  // aws-cloudformation/aws-cloudformation-resource-providers-sagemaker looks for "does not exist".
  if (group === undefined) throw doesNotExist(`Model Package Group ${arn}`)
  // "Before you can delete a model group, you must first delete its model versions" (developer guide, "Delete a Model
  // Group"); ConflictException is the operation's one error (botocore), its sentence is not known [?].
  if (group.versions.length > 0)
    throw new ServiceError('ConflictException', `Model Package Group ${arn} cannot be deleted: it has model packages.`)
  state.groups.delete(groupKey(account, group.name))
  forgetTags(state, arn)
  return {}
}
