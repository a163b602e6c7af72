import type { ReportContext } from './result.js'

/** How much of everything is shown. What is dropped is dropped as whole rows and whole sections. */
export interface Detail {
  readonly metrics: 'all' | 'moved' | 'important'
  readonly maxRows: number
  readonly changes: 'lines' | 'counts'
  /** Trend, command line, checks, overrides, request. */
  readonly foldedSections: boolean
  /** For several models: a section for each beside its line in the table. */
  readonly modelSections: boolean
  readonly maxModels: number
  /** Characters of one message of an error. */
  readonly maxMessage: number
}

/** Everything a part of the report needs to know beside the result itself. */
export interface View {
  readonly context: ReportContext
  readonly detail: Detail
  readonly target: 'comment' | 'summary'
}

const EVERYTHING: Detail = {
  metrics: 'all',
  maxRows: 5_000,
  changes: 'lines',
  foldedSections: true,
  modelSections: true,
  maxModels: 1_000,
  maxMessage: 4_000,
}
const MOVED: Detail = { ...EVERYTHING, metrics: 'moved' }
const COUNTS: Detail = { ...MOVED, changes: 'counts' }
const NO_SECTIONS: Detail = { ...COUNTS, foldedSections: false }
const IMPORTANT: Detail = { ...NO_SECTIONS, metrics: 'important', maxMessage: 1_000 }
const TABLE_ONLY: Detail = { ...IMPORTANT, maxRows: 5, modelSections: false, maxMessage: 500 }

/** More models than this have no section each, only their line in the table. */
const MAX_MODELS_WITH_SECTIONS = 100

/** From everything to the least that still says something: unchanged metrics go first, the verdict never. */
const LADDER: readonly [Detail, ...Detail[]] = [
  EVERYTHING,
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

/** Whether nothing was left out. */
export function isEverything(detail: Detail): boolean {
  return detail === EVERYTHING
}
