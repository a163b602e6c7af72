import { defined } from '../language/defined.js'

/** A number beside the baseline's. */
export interface Compared {
  readonly value?: number
  readonly baseline?: number
  /** value − baseline. */
  readonly change?: number
}

/** Two numbers side by side, each as far as it is known. */
export function compared(value: number | undefined, baseline: number | undefined): Compared {
  const change = value === undefined || baseline === undefined ? undefined : value - baseline
  return defined({ value, baseline, change })
}
