import { type Finding, found } from './finding.js'
import type { Place } from './source.js'
import { brief } from './visible.js'

const JSON_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/

/**
 * What is wrong with a number, if anything. Only numbers as JSON writes them are read: what else YAML calls a number
 * (`0x1F`, `0o17`, `012345678901`, `.inf`) is as often meant as a text, and one that loses digits is not what was written.
 */
export function numberFinding(value: number, written: string, place: Place): Finding | undefined {
  const shown = `\`${brief(written, 40)}\``
  const quote = `quote it if it is a text: "${brief(written, 40)}"`
  const rewrite = `write ${value}, or ${quote}`
  if (Number.isNaN(value) || /inf/i.test(written)) return found(place, `${shown} is not a finite number`, quote)
  if (!Number.isFinite(value)) return found(place, `${shown} is too large for a number`, quote)
  if (!JSON_NUMBER.test(written)) return found(place, `${shown} would be read as the number ${value}`, rewrite)
  return isExact(value, written)
    ? undefined
    : found(place, `${shown} would be read as ${value}, which is not the same`, quote)
}

/** Whole numbers beyond 2^53 lose digits; 1e-400 becomes 0. */
function isExact(value: number, written: string): boolean {
  if (Number.isInteger(value) && /^-?[0-9]+$/.test(written)) return Number.isSafeInteger(value)
  return value !== 0 || /^-?[0.]*(?:[eE]|$)/.test(written)
}
