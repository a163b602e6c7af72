import type { Tag } from '@aws-sdk/client-sagemaker'
import { unlessEmpty } from '../../language/defined.js'
import type { Manifest } from '../../manifest/schema/manifest.js'
import { cut } from './identity.js'

/** CustomerMetadataProperties: entries in all, and the characters of a value. */
export const MAX_METADATA = 50
export const MAX_METADATA_VALUE = 256
const MAX_METADATA_KEY = 128

// What the values and keys of CustomerMetadataProperties and the values of tags are made of: `\p{L}\p{Z}\p{N}_.:/=+-@`.
// The pattern as published compiles in no JavaScript, so it is written by hand. A line separator is in \p{Z}, yet nobody
// wants one.
const REFUSED = /[^\p{L}\p{Zs}\p{N}_.:/=+\-@]/gu

/** A text as a value of a version's metadata can hold it: each character that it cannot hold is a `_`. */
export function metadataValue(text: string): string {
  return cut(text.replace(REFUSED, '_').trim(), MAX_METADATA_VALUE)
}

/** A name of the user's, such as an environment's, as a part of a key of metadata that begins with `prefix`. */
export function metadataKey(prefix: string, name: string): string {
  return `${prefix}${name.replace(REFUSED, '-')}`.slice(0, MAX_METADATA_KEY)
}

/** A text as the value of a tag, which may be empty. */
export function tagValue(text: string): string {
  return cut(text.replace(REFUSED, '-'), MAX_METADATA_VALUE)
}

/** The tags of a manifest, for what is made of it; undefined where there are none. */
export function tagsOf({ tags = {} }: Pick<Manifest, 'tags'>): Tag[] | undefined {
  return unlessEmpty(Object.entries(tags).map(([Key, Value]) => ({ Key, Value })))
}
