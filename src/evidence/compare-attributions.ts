import { groupBy } from '../language/group-by.js'
import type { Attribution } from '../metrics/metric.js'
import { type AttributionComparison, compared, type FeatureComparison } from './comparison.js'

/** How many features of a label are kept, the most important ones: what a comment shows and a model card has room for. */
export const MAX_FEATURES = 50

/** The features of each label beside the baseline's: value, share of the sum, rank. */
export function compareAttributions(
  candidate: readonly Attribution[],
  baseline: readonly Attribution[] | undefined,
): readonly AttributionComparison[] {
  const now = byLabel(candidate)
  const before = byLabel(baseline ?? [])
  return [...now].map(([label, features]) => {
    const old = before.get(label)
    return {
      label,
      features: featuresOf(standingsOf(features), old && standingsOf(old)),
      isCut: features.length >= MAX_FEATURES || (old?.length ?? 0) >= MAX_FEATURES,
    }
  })
}

function byLabel(attributions: readonly Attribution[]): ReadonlyMap<string, readonly Attribution[]> {
  return groupBy(attributions, ({ label }) => label)
}

interface Standing {
  readonly value: number
  /** Absent where no feature counts at all. */
  readonly share?: number
  readonly rank: number
}

/** By rank: the larger the value, the more it counts; equal ones in the order of the report. */
function standingsOf(features: readonly Attribution[]): ReadonlyMap<string, Standing> {
  const sum = features.reduce((total, { value }) => total + value, 0)
  return new Map(
    features
      .toSorted((one, other) => other.value - one.value)
      .map(({ feature, value }, index) => [
        feature,
        { value, ...(sum > 0 ? { share: value / sum } : {}), rank: index + 1 },
      ]),
  )
}

function featuresOf(
  now: ReadonlyMap<string, Standing>,
  before: ReadonlyMap<string, Standing> | undefined,
): readonly FeatureComparison[] {
  const removed = [...(before?.keys() ?? [])].filter((feature) => !now.has(feature))
  return [...now.keys(), ...removed].map((feature) => {
    const one = now.get(feature)
    const other = before?.get(feature)
    return {
      feature,
      value: compared(one?.value, other?.value),
      share: compared(one?.share, other?.share),
      rank: compared(one?.rank, other?.rank),
      presence: presenceOf(one, other, before !== undefined),
    }
  })
}

function presenceOf(one: Standing | undefined, other: Standing | undefined, hasBaseline: boolean) {
  if (!hasBaseline) return 'not-compared'
  if (one === undefined) return 'removed'
  return other === undefined ? 'new' : 'both'
}
