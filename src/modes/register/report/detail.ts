import { type Markup, paragraph } from '../../../markdown/markup.js'
import type { ReportView } from '../../../report/context.js'

/** How much of everything is shown. What is dropped is dropped as whole rows and whole sections. */
export interface Detail {
  readonly metrics: 'all' | 'moved' | 'important'
  readonly maxRows: number
  readonly changes: 'lines' | 'counts'
  /** Matrix, bias, attributions, curves, constraints: with fewer rows and no charts, as a line each, or not at all. */
  readonly evidence: 'all' | 'short' | 'lines' | 'none'
  /** Characters of markup of the model card; whole sections go. */
  readonly maxCard: number
  /** Trend, command line, checks, overrides, request. */
  readonly foldedSections: boolean
  /** For several models: a section for each beside its line in the table. */
  readonly modelSections: boolean
  readonly maxModels: number
  /** Characters of one message of an error. */
  readonly maxMessage: number
}

export type View = ReportView<Detail>

export const EVERYTHING: Detail = {
  metrics: 'all',
  maxRows: 5_000,
  changes: 'lines',
  evidence: 'all',
  maxCard: 1_000_000,
  foldedSections: true,
  modelSections: true,
  maxModels: 1_000,
  maxMessage: 4_000,
}
const SHORT_CARD: Detail = { ...EVERYTHING, maxCard: 12_000 }
const SHORT: Detail = { ...SHORT_CARD, maxCard: 4_000, evidence: 'short' }
const MOVED: Detail = { ...SHORT, metrics: 'moved' }
const COUNTS: Detail = { ...MOVED, changes: 'counts' }
const NO_SECTIONS: Detail = { ...COUNTS, foldedSections: false, evidence: 'lines', maxCard: 0 }
const IMPORTANT: Detail = { ...NO_SECTIONS, metrics: 'important', evidence: 'none', maxMessage: 1_000 }
const TABLE_ONLY: Detail = { ...IMPORTANT, maxRows: 5, modelSections: false, maxMessage: 500 }

/** More models than this have no section each, only their line in the table. */
const MAX_MODELS_WITH_SECTIONS = 100

/** From everything to the least that still says something: unchanged metrics go first, the verdict never. */
const LADDER: readonly [Detail, ...Detail[]] = [
  EVERYTHING,
  SHORT_CARD,
  SHORT,
  MOVED,
  COUNTS,
  NO_SECTIONS,
  ...[100, 50].map((maxRows) => ({ ...NO_SECTIONS, maxRows })),
  ...[100, 50, 20, 10, 5].map((maxRows) => ({ ...IMPORTANT, maxRows })),
  TABLE_ONLY,
  ...[100, 50, 20, 10, 1].map((maxModels) => ({ ...TABLE_ONLY, maxModels })),
]

/** The steps for so many models. */
export function ladderFor(models: number): readonly [Detail, ...Detail[]] {
  const [first, ...rest] = LADDER
  if (models <= MAX_MODELS_WITH_SECTIONS) return LADDER
  return [{ ...first, modelSections: false }, ...rest.filter((detail) => !detail.modelSections)]
}

/** A section of evidence, or its title alone where there is no room for more. */
export function wholeOr({ detail }: View, title: Markup, whole: () => Markup): Markup {
  return detail.evidence === 'lines' ? paragraph(title) : whole()
}

/** How many rows such a section has at most. */
export function rowsOf({ detail, target }: View, most: { readonly comment: number; readonly summary: number }): number {
  return detail.evidence === 'short' ? Math.min(most[target], MAX_SHORT_ROWS) : most[target]
}

const MAX_SHORT_ROWS = 8

/** Whether nothing was left out. */
export function isEverything(detail: Detail): boolean {
  return detail === EVERYTHING
}
