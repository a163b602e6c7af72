import { isPlainName } from '../text/finding.js'
import { isInS3, type Place } from '../text/source.js'

/** Longest key of CustomerMetadataProperties (CustomerMetadataKey). */
const MAX_KEY_LENGTH = 128
const PREFIX = 'metric/'

// CustomerMetadataKey allows \p{L}\p{Z}\p{N}_.:/=+-@ (its pattern does not compile in JavaScript). A path may have any
// character. `=` begins what stands for another one; a space stands for itself between two others, so that no service that
// trims or joins spaces makes one of two paths.
const PLAIN = /[\p{L}\p{N}_.:/+\-@]/u

/**
 * The key of customer metadata that keeps the metric of this path: `metric/regression_metrics.mse`, `metric/f1=2c==20=macro`. No two
 * paths share a key; undefined for one that is too long, which the model card keeps.
 */
export function metadataKey(path: string): string | undefined {
  const characters = [...path]
  const encoded = characters
    .map((character, index) => {
      if (PLAIN.test(character)) return character
      const isBetween = character === ' ' && [characters[index - 1], characters[index + 1]].every(isPlain)
      return isBetween ? ' ' : `=${(character.codePointAt(0) ?? 0).toString(16)}=`
    })
    .join('')
  const key = `${PREFIX}${encoded}`
  return path === '' || key.length > MAX_KEY_LENGTH ? undefined : key
}

function isPlain(character: string | undefined): boolean {
  return character !== undefined && PLAIN.test(character)
}

/** The path that a key of customer metadata stands for; undefined for any other key. The inverse of `metadataKey`. */
export function pathOfKey(key: string): string | undefined {
  if (!key.startsWith(PREFIX)) return undefined
  const path = key.slice(PREFIX.length).replace(/=([0-9a-f]{1,6})=/g, (whole, hex) => {
    const code = Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
  return metadataKey(path) === key ? path : undefined
}

// What they wrote: no space at the ends, nothing that the service would have refused.
const NAME = /^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u

/** The name in a key as releases before 1.0 wrote it: the name alone, which says nothing of where the report had it. */
export function nameOfKey(key: string): string | undefined {
  const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : ''
  return NAME.test(name) ? name : undefined
}

/** Longest name of a metric in a model card (`simple_metric.name`, `.{1,255}`). */
export const MAX_CARD_NAME_LENGTH = 255

/** Whether a metric of this name can be shown and kept in the model card: no controls, no invisible or half characters. */
export function isPresentableName(name: string): boolean {
  return name.length > 0 && name.length <= MAX_CARD_NAME_LENGTH && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name)
}

/**
 * Whether a name from a report may reach log and comment. Whoever writes a manifest can name any object that the role may read,
 * so that of an object in S3 only what is plainly a name is told.
 */
export function mayBeShown(name: string, { source }: Place): boolean {
  return isPresentableName(name) && (!isInS3(source.file) || isPlainName(name))
}
