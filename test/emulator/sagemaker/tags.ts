import type { Tag } from '@aws-sdk/client-sagemaker'
import { authorize } from '../iam/authorize.js'
import { validation } from '../service-error.js'
import { findVersion } from './describe.js'
import { readArn } from './group.js'
import { doesNotExist, findGroup, type SageMakerContext, type SageMakerState } from './service.js'

/** The operations on tags of whatever an ARN names. */
export type TagAction = 'sagemaker:AddTags' | 'sagemaker:ListTags' | 'sagemaker:DeleteTags'

/** Keeps the tags of a create. */
export function keepTags(state: SageMakerState, arn: string, tags: readonly Tag[] | undefined): void {
  const { account = '', region = '' } = readArn(arn) ?? {}
  const kept = new Map((tags ?? []).map(({ Key: key = '', Value: value = '' }) => [key, value]))
  state.workload(account, region).hosting.tags.set(arn.toLowerCase(), kept)
}

/** Forgets the tags of what is deleted. */
export function forgetTags(state: SageMakerState, arn: string): void {
  const { account = '', region = '' } = readArn(arn) ?? {}
  state.workload(account, region).hosting.tags.delete(arn.toLowerCase())
}

/**
 * The ARN whose tags an operation is about, once the caller may. The service authorization reference authorises it on the
 * resource; tags are in no resource policy of AWS's documents, so those of another account are nobody's.
 */
export function taggedArn(context: SageMakerContext, action: TagAction, arn: string): string {
  const { caller, state } = context
  const owner = readArn(arn)?.account ?? caller.account
  const refused = authorize({ caller, action, resources: [arn], owner, resourcePolicy: [] })
  if (refused !== undefined) throw refused
  const { hosting } = state.workload(caller.account, context.region)
  const served = [...hosting.models.values(), ...hosting.configs.values(), ...hosting.endpoints.values()]
  if (served.some((one) => one.arn.toLowerCase() === arn.toLowerCase())) return arn
  const type = readArn(arn)?.type
  if (type === 'model-package-group' && findGroup(context, arn).group !== undefined) return arn
  const found = type === 'model-package' ? findVersion(context, arn) : undefined
  // Which words the service finds for an ARN of nothing is not known [?]; they end as those of other missing things.
  if (found?.version === undefined) throw doesNotExist(`Resource ${arn}`)
  if (found.group === undefined) return arn
  // A version "uses the tags associated with the model group. In this case, you cannot supply a tag argument" (botocore,
  // CreateModelPackage Tags): so they are the group's to read, and none can be added [?].
  if (action !== 'sagemaker:ListTags')
    throw validation('Tags are not supported for a model package that belongs to a model package group.')
  return found.group.arn
}
