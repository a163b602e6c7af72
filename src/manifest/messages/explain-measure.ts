import { metaOf, type Shape } from '../schema/shape.js'

/** What was probably meant by a number or text where a duration or a share is wanted: `600` is `600s`, `0.2` is `20%`. */
export function explainMeasure(given: string, shape: Shape | undefined): string | undefined {
  const allowed = metaOf(shape, 'allowed') ?? ''
  if (allowed.startsWith('a duration')) return durationHelp(given.trim())
  return allowed.startsWith('a share') ? shareHelp(given.trim()) : undefined
}

function durationHelp(given: string): string | undefined {
  if (/^\d{1,6}$/.test(given)) return `write it with its unit, such as \`${given}s\``
  const [, amount, unit] = /^(\d{1,6})\s*(ms|s|m|h)[a-z]*$/i.exec(given) ?? []
  return amount === undefined || unit === undefined ? undefined : `did you mean \`${amount}${unit.toLowerCase()}\`?`
}

function shareHelp(given: string): string | undefined {
  const [, number] = /^(\d{1,3}(?:\.\d{1,4})?)\s*%?$/.exec(given) ?? []
  if (number === undefined) return undefined
  const share = given.endsWith('%') || Number(number) >= 1 ? Number(number) : Number(number) * 100
  return share > 100 ? undefined : `did you mean \`${Math.round(share)}%\`?`
}
