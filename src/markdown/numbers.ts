const SIGNIFICANT_DIGITS = 4
const MAX_SIGNIFICANT_DIGITS = 15 // what a double can hold
const ROUNDING_NOISE = 1e-12 // relative; less is the error of a subtraction, not a change

/** Numbers that stand side by side, with as many decimals as all of them need to show four significant digits. */
export function formatTogether(values: readonly number[], change?: number): readonly string[] {
  const decimals = commonDecimals(values, change)
  return values.map((value) => formatWith(value, decimals))
}

/** One number with four significant digits, a whole one with all of them: `0.2841`, `16,512`, `1.234e−9`. */
export function formatNumber(value: number): string {
  return formatWith(value, decimalsOf(value, SIGNIFICANT_DIGITS))
}

/** A difference with its sign, `−0.0228` or `+1,830`, beside the numbers it is the difference of: two significant digits at least. */
export function formatChange(change: number, values: readonly number[]): string {
  if (isRoundingError(change, values)) return '±0'
  const sign = change > 0 ? '+' : ''
  return `${sign}${formatWith(change, commonDecimals(values, change))}`
}

/** The limit of a gate: `0.30`, `38`, `1,000`; two decimals at least unless it is whole. */
export function formatLimit(limit: number): string {
  return formatWith(limit, Number.isInteger(limit) ? 0 : Math.max(2, decimalsOf(limit, MAX_SIGNIFICANT_DIGITS)))
}

/** A share in percent without its sign, two significant digits: `8.0%`, `11%`, `0.034%`. */
export function formatPercent(percent: number): string {
  const size = Math.abs(percent)
  if (size === 0) return '0%'
  if (size >= 1e6) return 'over 1,000,000%'
  if (size < 0.01) return 'under 0.01%'
  const rounded = Number(size.toPrecision(2))
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(rounded)))
  return `${grouped(size >= 100 ? size.toFixed(0) : rounded.toFixed(decimals))}%`
}

/** The limit of a gate in percent: `2%`, `0.5%`. */
export function formatPercentLimit(percent: number): string {
  return `${formatWith(percent, decimalsOf(percent, MAX_SIGNIFICANT_DIGITS))}%`
}

/** A part from 0 to 1 in percent, always with one decimal, since they stand in a column: `92.2%`, `100.0%`. */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

/** The change of such a part in percentage points with its sign: `+1.6 pp`; empty where it would be 0.0. */
export function formatPoints(change: number): string {
  const points = (Math.abs(change) * 100).toFixed(1)
  return Number(points) === 0 ? '' : `${change > 0 ? '+' : '−'}${points} pp`
}

/** A whole number with its sign: `+3`, `−1,200`; empty for 0. */
export function formatDifference(difference: number): string {
  return difference === 0 ? '' : `${difference > 0 ? '+' : ''}${formatNumber(difference)}`
}

/** `1 gate`, `2 gates`, `1,200 metrics`. */
export function count(amount: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(String(amount))} ${amount === 1 ? singular : plural}`
}

function commonDecimals(values: readonly number[], change: number | undefined): number {
  const largest = Math.max(0, ...values.map(Math.abs))
  const needed = values.map((value) => decimalsOf(value, SIGNIFICANT_DIGITS))
  const forChange = change === undefined || isRoundingError(change, values) ? 0 : decimalsOf(change, 2)
  const possible = largest === 0 ? forChange : Math.max(0, MAX_SIGNIFICANT_DIGITS - 1 - exponentOf(largest))
  // A tiny neighbour must not stretch the others; it is written with an exponent instead.
  const useful = Math.max(forChange, ...needed.filter((decimals) => decimals <= 6), 0)
  return Math.min(useful, possible)
}

/** Decimals without which the number would lose one of its first `digits` digits; trailing zeros are not needed. */
function decimalsOf(value: number, digits: number): number {
  if (value === 0 || Number.isInteger(value) || !Number.isFinite(value)) return 0
  const wanted = Math.min(100, Math.max(0, digits - 1 - exponentOf(value)))
  const [, fraction = ''] = Math.abs(value).toFixed(wanted).split('.')
  return fraction.replace(/0+$/, '').length
}

function exponentOf(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)))
}

function isRoundingError(change: number, values: readonly number[]): boolean {
  return Math.abs(change) <= Math.max(0, ...values.map(Math.abs)) * ROUNDING_NOISE
}

function formatWith(value: number, decimals: number): string {
  const size = Math.abs(value)
  const sign = value < 0 ? '−' : ''
  if (!Number.isFinite(value)) return `${sign}${Number.isNaN(value) ? 'NaN' : '∞'}`
  if (size >= 1e15 || (size > 0 && Number(size.toFixed(Math.min(decimals, 100))) === 0) || (size > 0 && size < 1e-6)) {
    return `${sign}${size
      .toExponential(SIGNIFICANT_DIGITS - 1)
      .replace(/\.?0+e/, 'e')
      .replace('e+', 'e')
      .replace('e-', 'e−')}`
  }
  const [whole = '', fraction] = size.toFixed(decimals).split('.')
  return `${sign}${grouped(whole)}${fraction === undefined ? '' : `.${fraction}`}`
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
}
