import type { ReportContext } from '../../../report/context.js'

/** How much of everything is shown. What is dropped is dropped as whole rows and whole sections. */
export interface DeployDetail {
  /** Characters of one message of an error. */
  readonly maxMessage: number
  readonly maxRows: number
  /** Requests of a dry run, chart, what was deleted. */
  readonly foldedSections: boolean
}

export interface DeployView {
  readonly context: ReportContext
  readonly detail: DeployDetail
}

const EVERYTHING: DeployDetail = { maxMessage: 4_000, maxRows: 5_000, foldedSections: true }

/** From everything to the least that still says something; the verdict always stays. */
export const LADDER: readonly [DeployDetail, ...DeployDetail[]] = [
  EVERYTHING,
  ...[500, 100, 20, 5].map((maxRows) => ({ maxMessage: 2_000, maxRows, foldedSections: maxRows > 20 })),
  { maxMessage: 500, maxRows: 0, foldedSections: false },
]

/** Whether nothing was left out. */
export function isEverything(detail: DeployDetail): boolean {
  return detail === EVERYTHING
}
