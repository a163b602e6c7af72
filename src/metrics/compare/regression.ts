import { isHigherBetter } from '../known-goals.js'
import type { Goal } from '../metric.js'
import { absolute, type Decimal, decimal, isAtMost, multiply, negate, subtract } from './decimal.js'

const HUNDRED = decimal(100)

/** By how much the candidate is worse than the baseline; negative where it is better. Exact; both must be finite. */
export function worsening(candidate: number, baseline: number, goal: Goal): Decimal {
  const change = subtract(decimal(candidate), decimal(baseline))
  return isHigherBetter(goal) ? negate(change) : change
}

/**
 * Whether a worsening is within what a gate allows, in the metric's unit or in percent of |baseline|. Of a baseline of 0
 * every percentage is 0, so any worsening is too much (rulings 16). Exact.
 */
export function isAllowed(
  worse: Decimal,
  { limit, relative, baseline }: { readonly limit: number; readonly relative: boolean; readonly baseline: number },
): boolean {
  return relative
    ? isAtMost(multiply(worse, HUNDRED), multiply(decimal(limit), absolute(decimal(baseline))))
    : isAtMost(worse, decimal(limit))
}
