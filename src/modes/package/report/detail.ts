import type { ReportView } from '../../../report/context.js'

/** How much a report shows; less where more would not fit. */
export interface Detail {
  /** Characters of one message of an error, or of one reason of the service. */
  readonly maxMessage: number
  readonly maxMetrics: number
  readonly maxPackages: number
  readonly folded: boolean
  /** Whether each of several packages has a section of its own. */
  readonly sections: boolean
}

export type View = ReportView<Detail>

export const EVERYTHING: Detail = { maxMessage: 4_000, maxMetrics: 200, maxPackages: 100, folded: true, sections: true }

/** From everything to the least. */
export const ladder: readonly [Detail, ...Detail[]] = [
  EVERYTHING,
  { maxMessage: 1_000, maxMetrics: 40, maxPackages: 60, folded: true, sections: true },
  { maxMessage: 600, maxMetrics: 20, maxPackages: 40, folded: false, sections: true },
  { maxMessage: 300, maxMetrics: 10, maxPackages: 40, folded: false, sections: false },
  { maxMessage: 100, maxMetrics: 3, maxPackages: 10, folded: false, sections: false },
]
