import { createHash } from 'node:crypto'

const MAX_KEY = 200 // characters of a key that are kept readable

/** What every marker of ours begins with, whatever its key. */
export const MARKER_START = '<!-- sagemaker-model-registry:v1'

/**
 * The first line of the comment that belongs to this key, by which it is found again. The key is foreign: all but letters,
 * digits and `. _ / @` is percent-encoded, and `-` where it could be part of `-->`, so that no key ends the HTML comment.
 */
export function commentMarker(key: string): string {
  return `${MARKER_START} ${encodeKey(key)} -->`
}

function encodeKey(key: string): string {
  const encoded = [...key]
    .map((character, index, all) => (isPlain(character, all[index + 1]) ? character : percent(character)))
    .join('')
  if (encoded.length <= MAX_KEY) return encoded
  return `${encoded.slice(0, MAX_KEY).replace(/[%-][^%]?$/, '')}~${createHash('sha256').update(key).digest('hex')}`
}

function isPlain(character: string, next: string | undefined): boolean {
  return /[A-Za-z0-9._/@]/.test(character) || (character === '-' && next !== undefined && /[A-Za-z0-9]/.test(next))
}

function percent(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}
