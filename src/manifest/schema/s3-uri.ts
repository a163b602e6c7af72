export type S3UriReading =
  | { readonly kind: 'valid'; readonly bucket: string; readonly key: string }
  /** `reason` completes the sentence "it …", such as `has no key`. */
  | { readonly kind: 'invalid'; readonly reason: string }

const MAX_URI_CHARACTERS = 1024 // shape Url of the service model
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
const BUCKET = /^[a-z0-9](?:[a-z0-9.-]{1,61})[a-z0-9]$/
const IP_ADDRESS = /^\d+\.\d+\.\d+\.\d+$/

/**
 * Takes an `s3://BUCKET/KEY` apart. Parsed and not only matched, since the same text is later read by S3, by IAM's
 * prefixes and by people, who must all see the same object: nothing that one of them would decode or walk up is let in.
 */
export function readS3Uri(uri: string): S3UriReading {
  const invalid = (reason: string): S3UriReading => ({ kind: 'invalid', reason })
  if (!uri.startsWith('s3://')) return invalid('does not begin with `s3://`')
  if (uri.length > MAX_URI_CHARACTERS)
    return invalid(`has ${uri.length} characters, and at most ${MAX_URI_CHARACTERS} are allowed`)
  const slash = uri.indexOf('/', 's3://'.length)
  const bucket = uri.slice('s3://'.length, slash === -1 ? undefined : slash)
  const key = slash === -1 ? '' : uri.slice(slash + 1)
  if (bucket.startsWith('arn:')) return invalid('names an access point; the name of a bucket is wanted')
  if (!BUCKET.test(bucket) || bucket.includes('..') || IP_ADDRESS.test(bucket))
    return invalid(
      `has ${JSON.stringify(bucket)} as its bucket, which is not a bucket's name (3 to 63 of a-z, 0-9, \`.\` and \`-\`)`,
    )
  if (key === '') return invalid('has no key after the bucket')
  if (/\$\{|\{\{/.test(key)) return invalid('has a placeholder in it, and values are not interpolated')
  const forbidden = /[%?#\\]|\p{C}/u.exec(key)?.[0]
  if (forbidden !== undefined) return invalid(`has ${shown(forbidden)} in its key`)
  if (key !== key.normalize('NFC'))
    return invalid('is not in the normal form NFC of Unicode, so that two keys could look alike')
  // Normalised, because some characters (U+2024) only look like a dot, until something on the way makes them one.
  if (key.split('/').some((segment) => /^\.{1,2}$/.test(segment.normalize('NFKC'))))
    return invalid('has a `.` or `..` in its key')
  return { kind: 'valid', bucket, key }
}

function shown(character: string): string {
  return /\p{C}/u.test(character)
    ? `the character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : `\`${character}\``
}
