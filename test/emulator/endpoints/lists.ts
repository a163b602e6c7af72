import type {
  ListEndpointConfigsInput,
  ListEndpointConfigsOutput,
  ListEndpointsInput,
  ListEndpointsOutput,
  ListModelsInput,
  ListModelsOutput,
  ListTagsInput,
  ListTagsOutput,
} from '@aws-sdk/client-sagemaker'
import { listing } from '../listing.js'
import { viewAt } from './eras.js'
import type { HostingState } from './state.js'

/** ListModels, of this account; descending by default, unlike ListModelPackages (botocore). */
export function listedModels(state: HostingState, input: ListModelsInput): ListModelsOutput {
  const { items, NextToken } = listing(
    [...state.models.entries()].map(([name, item]) => ({ item: { name, ...item }, name, created: item.created })),
    input,
  )
  return {
    Models: items.map(({ name, arn, created }) => ({ ModelName: name, ModelArn: arn, CreationTime: created })),
    ...(NextToken !== undefined && { NextToken }),
  }
}

/** ListEndpointConfigs; descending by default (botocore). */
export function listedConfigs(state: HostingState, input: ListEndpointConfigsInput): ListEndpointConfigsOutput {
  const { items, NextToken } = listing(
    [...state.configs.entries()].map(([name, item]) => ({ item: { name, ...item }, name, created: item.created })),
    input,
  )
  return {
    EndpointConfigs: items.map(({ name, arn, created }) => ({
      EndpointConfigName: name,
      EndpointConfigArn: arn,
      CreationTime: created,
    })),
    ...(NextToken !== undefined && { NextToken }),
  }
}

/** ListEndpoints as they were `at`; descending by default (botocore). */
export function listedEndpoints(state: HostingState, input: ListEndpointsInput, at: number): ListEndpointsOutput {
  const seen = [...state.endpoints.values()].flatMap((endpoint) => {
    const view = viewAt(state, endpoint.eras, at)
    if (view === undefined) return []
    const { name, arn, created } = endpoint
    const modified = new Date(view.modified)
    return [
      { item: { name, arn, created, modified, status: view.status }, name, created, modified, status: view.status },
    ]
  })
  const { items, NextToken } = listing(seen, input)
  return {
    Endpoints: items.map(({ name, arn, created, modified, status }) => ({
      EndpointName: name,
      EndpointArn: arn,
      CreationTime: created,
      LastModifiedTime: modified,
      EndpointStatus: status,
    })),
    ...(NextToken !== undefined && { NextToken }),
  }
}

/** "MaxResults … min 50" (botocore, ListTagsMaxResults): a page where nothing is given is taken to be that long [?]. */
const TAGS_PAGE = 50

/** ListTags, in the order in which they came. */
export function listedTags(state: HostingState, input: ListTagsInput, arn: string): ListTagsOutput {
  const all = [...(state.tags.get(arn.toLowerCase()) ?? [])].map(([Key, Value]) => ({ Key, Value }))
  const start = Number(input.NextToken ?? 0)
  const end = start + (input.MaxResults ?? TAGS_PAGE)
  return { Tags: all.slice(start, end), ...(end < all.length && { NextToken: String(end) }) }
}
