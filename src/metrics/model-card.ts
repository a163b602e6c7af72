import { type CardGroup, cardGroups } from './card-groups.js'
import { NO_DETAILS } from './details.js'
import { byImportance } from './importance.js'
import { isPresentableName } from './names.js'
import type { Metric, ReportDetails } from './types.js'

const MAX_CARD_CHARACTERS = 100_000 // ModelCardContent
const MAX_NAME_CHARACTERS = 63 // name of an evaluation and of a metric group; the schema's pattern means it, unanchored
const MAX_OBSERVATION_CHARACTERS = 2096
const MAX_DATASETS = 10
const MAX_DATASET_CHARACTERS = 1024
const MAX_METADATA_CHARACTERS = 1024

/** What a card says about an evaluation beside its numbers. Texts that are too long are cut, as the card is a display. */
export interface EvaluationNotes {
  /** Such as the path of the report. */
  readonly name: string
  readonly observation?: string
  readonly datasets?: readonly string[]
  readonly metadata?: Readonly<Record<string, string>>
}

/** One entry of `evaluation_details` in the model card of a model package, as AWS writes it. */
export interface EvaluationDetail {
  readonly name: string
  readonly evaluation_observation?: string
  readonly datasets?: readonly string[]
  readonly metadata?: Readonly<Record<string, string>>
  readonly metric_groups: readonly CardGroup[]
}

/**
 * The model card of a version with its metrics in `evaluation_details`, as one line of JSON of at most 100,000 characters.
 * Where all do not fit the least important are left out.
 */
export function toModelCard(metrics: readonly Metric[], notes: EvaluationNotes = { name: 'evaluation' }): string {
  const kept = byImportance(metrics).filter(({ name, value }) => isPresentableName(name) && Number.isFinite(value))
  const withFirst = (count: number) => oneLine({ evaluation_details: [evaluationDetail(kept.slice(0, count), notes)] })
  if (withFirst(kept.length).length <= MAX_CARD_CHARACTERS) return withFirst(kept.length)
  let fits = 0
  let tooMany = kept.length
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (withFirst(middle).length <= MAX_CARD_CHARACTERS) fits = middle
    else tooMany = middle
  }
  return withFirst(fits)
}

/**
 * The metrics as one entry of `evaluation_details`, within the limits that the card's schema means: numbers, the confusion
 * matrix, curves as graphs, bias and attributions as bars. `fromModelCard` and `detailsFromModelCard` read it back.
 */
export function evaluationDetail(
  metrics: readonly Metric[],
  notes: EvaluationNotes,
  details: ReportDetails = NO_DETAILS,
): EvaluationDetail {
  const { name, observation, datasets, metadata } = notes
  return {
    name: cut(name, MAX_NAME_CHARACTERS) || 'evaluation',
    ...(observation === undefined ? {} : { evaluation_observation: cut(observation, MAX_OBSERVATION_CHARACTERS) }),
    ...(datasets === undefined
      ? {}
      : { datasets: datasets.slice(0, MAX_DATASETS).map((uri) => cut(uri, MAX_DATASET_CHARACTERS)) }),
    ...(metadata === undefined
      ? {}
      : {
          metadata: Object.fromEntries(
            Object.entries(metadata).map(([key, text]) => [key, cut(text, MAX_METADATA_CHARACTERS)]),
          ),
        }),
    metric_groups: cardGroups(metrics, details),
  }
}

/** On one line, and not longer than this; characters of two halves are kept whole. */
function cut(text: string, length: number): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
  return line.length <= length ? line : `${line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** ModelCardContent is `.*`, in which the service's `.` matches no line end of Unicode; JSON.stringify leaves three in. */
function oneLine(card: unknown): string {
  return JSON.stringify(card).replace(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
