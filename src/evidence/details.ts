import type { Attribution, BiasMetric, ReportDetails } from '../metrics/metric.js'

/** What a report without matrix, curves, bias and attributions says beside its numbers. */
export const NO_DETAILS: ReportDetails = { curves: [], bias: [], attributions: [], constraints: [] }

/** Whether there is nothing to show, to store or to compare. */
export function isWithoutDetails(details: ReportDetails): boolean {
  const { confusionMatrix, curves, bias, attributions, constraints } = details
  return confusionMatrix === undefined && [curves, bias, attributions, constraints].every(({ length }) => length === 0)
}

/**
 * What two reports of one model say together. Where both say the same thing the first holds: its matrix, its curve of a
 * kind, its bias metric of a facet, its attributions of a label.
 */
export function mergeDetails(one: ReportDetails, other: ReportDetails): ReportDetails {
  const confusionMatrix = one.confusionMatrix ?? other.confusionMatrix
  return {
    ...(confusionMatrix === undefined ? {} : { confusionMatrix }),
    curves: firstOfEach([...one.curves, ...other.curves], ({ kind }) => kind),
    bias: firstOfEach([...one.bias, ...other.bias], biasKey),
    attributions: firstOfEach([...one.attributions, ...other.attributions], attributionKey),
    constraints: firstOfEach([...one.constraints, ...other.constraints], (constraint) => JSON.stringify(constraint)),
  }
}

/** What a bias metric is about, as a key. */
export function biasKey({ stage, facet, facetValue, name }: BiasMetric): string {
  return JSON.stringify([stage, facet, facetValue, name])
}

function attributionKey({ label, feature }: Attribution): string {
  return JSON.stringify([label, feature])
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const byKey = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    if (!byKey.has(key)) byKey.set(key, item)
  }
  return [...byKey.values()]
}
