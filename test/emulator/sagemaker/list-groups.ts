import type { ListModelPackageGroupsInput, ListModelPackageGroupsOutput } from '@aws-sdk/client-sagemaker'
import { listing } from '../listing.js'
import { need } from '../workload/access.js'
import type { SageMakerContext } from './service.js'

/** ListModelPackageGroups, of the caller's own account. It is authorised on no resource, so on `*` (service authorization reference). */
export function listModelPackageGroups(
  context: SageMakerContext,
  input: ListModelPackageGroupsInput,
): ListModelPackageGroupsOutput {
  const { caller, region, state } = context
  need(context, 'sagemaker:ListModelPackageGroups', ['*'])
  // "resources made discoverable to you from other accounts" (botocore): through RAM, which this world does not have.
  const isOwn = input.CrossAccountFilterOption !== 'CrossAccount'
  const groups = [...state.groups.values()].filter(
    (group) => isOwn && group.account === caller.account && group.region === region,
  )
  const { items, NextToken } = listing(
    groups.map((group) => ({ item: group, name: group.name, created: group.createdTime })),
    // "The default is Ascending" (botocore, ListModelPackageGroups SortOrder).
    { ...input, SortOrder: input.SortOrder ?? 'Ascending' },
  )
  return {
    ModelPackageGroupSummaryList: items.map((group) => ({
      ModelPackageGroupName: group.name,
      ModelPackageGroupArn: group.arn,
      ...(group.description !== undefined && { ModelPackageGroupDescription: group.description }),
      CreationTime: group.createdTime,
      ModelPackageGroupStatus: 'Completed' as const,
    })),
    ...(NextToken !== undefined && { NextToken }),
  }
}
