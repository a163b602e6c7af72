import { measured, violation } from '../../../evidence/constraints.js'
import { compareDetails } from '../../../evidence/details.js'
import { isCompared } from '../../../metrics/compared-with.js'
import type { RegistrationResult } from '../result.js'

const MAX_FEATURES = 20 // of one label, by rank

/** What reports say beside numbers, beside the baseline, in few words: curves as areas, the first features of each label. */
export function detailsOf({ details, baseline, diffs }: RegistrationResult) {
  if (details === undefined) return undefined
  const { curves, bias, attributions } = compareDetails(details, isCompared(baseline) ? baseline.details : undefined)
  const metrics = diffs.map(({ metric }) => metric)
  return {
    confusionMatrix: details.confusionMatrix,
    curves: curves.map(({ kind, area }) => ({ kind, area: area.value, baseline: area.baseline })),
    bias: bias.map(({ value, description: _, ...metric }) => ({
      ...metric,
      value: value.value,
      baseline: value.baseline,
    })),
    attributions: attributions.flatMap(({ label, features }) =>
      features.slice(0, MAX_FEATURES).map(({ feature, share, rank, presence }) => ({
        label,
        feature,
        presence,
        share: share.value,
        baselineShare: share.baseline,
        rank: rank.value,
        baselineRank: rank.baseline,
      })),
    ),
    constraints: details.constraints.map((constraint) => ({
      ...constraint,
      value: measured(constraint, metrics)?.value,
      kept: measured(constraint, metrics) && violation(constraint, metrics) === undefined,
    })),
  }
}
