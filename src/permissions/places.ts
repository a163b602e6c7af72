import { groupBy } from '../language/group-by.js'
import type { Place } from './setting.js'
import { folderOf } from './statements.js'

/**
 * The ARNs that a statement names for places in S3: of an object its folder, since the next version has another key there;
 * `folders` are the buckets in which something is listed.
 */
export function objectArns(
  places: readonly Place[],
  partition: string,
): { readonly objects: readonly string[]; readonly folders: readonly string[] } {
  const bucketArn = (bucket: string) => `arn:${partition}:s3:::${bucket}`
  const objects = places.map(({ bucket, key, isPrefix }) => {
    const named = literal(key)
    return `${bucketArn(bucket)}/${isPrefix ? `${named}*` : folderOf(named)}`
  })
  const folders = places.filter(({ isPrefix }) => isPrefix).map(({ bucket }) => bucketArn(bucket))
  return { objects: withoutCovered(objects), folders: [...new Set(folders)] }
}

/**
 * A key in which no character is a wildcard or begins a variable (IAM, "Special characters" of policy variables): a manifest
 * must not widen the policies that are made of it.
 */
function literal(key: string): string {
  return key.replace(/[*?$]/g, (character) => `\${${character}}`)
}

/** A pattern that another one covers says nothing new. */
function withoutCovered(arns: readonly string[]): readonly string[] {
  const each = [...new Set(arns)]
  return each.filter(
    (arn) => !each.some((other) => other !== arn && other.endsWith('*') && arn.startsWith(other.slice(0, -1))),
  )
}

/** Places by their bucket. */
export function placesByBucket(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  return groupBy(places, ({ bucket }) => bucket)
}
