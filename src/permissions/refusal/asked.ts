import { groupResources } from '../arns.js'
import { folderOf } from '../statements.js'

/** The model package group that a resource is, or is a version of. */
interface AskedGroup {
  /** What ARNs of its account and Region begin with. */
  readonly prefix: string
  readonly name: string
}

/**
 * What a statement names where a request was refused on this resource: of a group both the group and its versions, of an
 * object its folder; anything else as it is.
 */
export function resourcesAsked(resource: string): string | readonly string[] {
  const [, bucket, key] = /^(arn:[\w-]+:s3:::[^/]+)\/(.+)$/.exec(resource) ?? []
  if (bucket !== undefined && key !== undefined) return `${bucket}/${folderOf(key)}`
  const group = groupAsked(resource)
  return group === undefined ? resource : groupResources(group)
}

/** The group; a package that is no version has one part behind the slash, and is asked for by its own ARN alone. */
export function groupAsked(resource: string): AskedGroup | undefined {
  if (/:model-package\/[A-Za-z0-9-]+$/.test(resource)) return undefined
  const match = /^(arn:[\w-]+:sagemaker:[\w-]*:\d{12}):model-package(?:-group)?\/([A-Za-z0-9-]+)/.exec(resource)
  const [, prefix, name] = match ?? []
  return prefix === undefined || name === undefined ? undefined : { prefix, name }
}
