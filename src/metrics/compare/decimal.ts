/** An exact decimal: digits × 10^exponent. Doubles from 5e-324 to 1.8e308 keep it below 700 digits. */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/**
 * The decimal that a person wrote, taken from the shortest text that gives this double. Gates are judged on it: with
 * doubles 0.9 − 0.89 is 0.010000000000000009, which would break a gate of 0.01 that was kept to the digit.
 * Throws for a number that is not finite.
 */
export function decimal(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length }
}

export function subtract(from: Decimal, what: Decimal): Decimal {
  const exponent = Math.min(from.exponent, what.exponent)
  return { digits: digitsAt(from, exponent) - digitsAt(what, exponent), exponent }
}

export function multiply(one: Decimal, other: Decimal): Decimal {
  return { digits: one.digits * other.digits, exponent: one.exponent + other.exponent }
}

export function absolute({ digits, exponent }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, exponent }
}

export function negate({ digits, exponent }: Decimal): Decimal {
  return { digits: -digits, exponent }
}

export function isAtMost(one: Decimal, other: Decimal): boolean {
  return subtract(one, other).digits <= 0n
}

/** The nearest double; infinite where it is beyond the range of doubles. */
export function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`)
}

function digitsAt({ digits, exponent }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(exponent - wanted)
}
