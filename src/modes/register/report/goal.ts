import type { Goal } from '../../../metrics/metric.js'

interface Direction {
  readonly arrow: string
  readonly better: string
  /** The gate that is a bound on the bad side. */
  readonly bound: 'min' | 'max'
  /** What stands before the limit of a `max_regression`, which bounds the change. */
  readonly changeLimit: string
}

/** How each goal is shown. */
export const DIRECTIONS = {
  maximize: { arrow: '↑', better: 'higher is better', bound: 'min', changeLimit: '≥ −' },
  minimize: { arrow: '↓', better: 'lower is better', bound: 'max', changeLimit: '≤ +' },
} as const satisfies Record<Goal, Direction>
