import { type CardGroup, cardGroups } from '../../evidence/card-groups.js'
import { NO_DETAILS } from '../../evidence/details.js'
import type { Metric, ReportDetails } from '../../metrics/metric.js'

const MAX_NAME_CHARACTERS = 63 // name of an evaluation; the schema's pattern means it, unanchored

/** One entry of `evaluation_details` in the model card of a model package, as AWS writes it. */
export interface EvaluationDetail {
  readonly name: string
  readonly metadata?: Readonly<Record<string, string>>
  readonly metric_groups: readonly CardGroup[]
}

/**
 * The metrics as one entry of `evaluation_details`, within the limits that the card's schema means: numbers, the confusion
 * matrix, curves as graphs, bias and attributions as bars. `fromModelCard` and `detailsFromModelCard` read it back. `name`
 * is cut to its limit.
 */
export function evaluationDetail(
  metrics: readonly Metric[],
  { name }: { readonly name: string },
  details: ReportDetails = NO_DETAILS,
): EvaluationDetail {
  return { name: cut(name) || 'evaluation', metric_groups: cardGroups(metrics, details) }
}

/** On one line, and not longer than the limit; characters of two halves are kept whole. */
function cut(name: string): string {
  const line = name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
  if (line.length <= MAX_NAME_CHARACTERS) return line
  return `${line.slice(0, MAX_NAME_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
