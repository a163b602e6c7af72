import { isWithoutDetails, mergeDetails, NO_DETAILS } from '../../evidence/details.js'
import { defined } from '../../language/defined.js'
import { SECTIONS } from '../../metrics/formats/recognise.js'
import type { MetricValue, ReportDetails, StoredMetrics } from '../../metrics/metric.js'
import { isPresentableName } from '../../metrics/metric-names.js'
import { formatStep } from '../../text/value-path.js'
import { groupsOf, isFiniteNumber } from './content.js'
import { detailsOf, holdsDetails } from './details.js'

const DEVIATION = ' - standard_deviation'

/**
 * The metrics of a model card; of two with one name the first. Those that this action wrote are by path, and so are those of
 * a section of SageMaker's, which its Python SDK makes a group of; all others by name. Cards are written by people and by
 * consoles, too, so whatever cannot be read is passed over. Never throws.
 */
export function fromModelCard(content: string): StoredMetrics {
  const metrics = new Map<string, MetricValue>()
  const named = new Map<string, MetricValue>()
  for (const { group, hasPaths, data } of groupsOf(content)) {
    if (holdsDetails(group)) continue
    const isSection = !hasPaths && SECTIONS.has(group)
    const into = hasPaths || isSection ? metrics : named
    const nameIn = (name: string) => (isSection ? `${group}.${formatStep(name)}` : name)
    for (const { name, value, notes } of data) {
      if (typeof name !== 'string' || !isPresentableName(name) || !isFiniteNumber(value)) continue
      // The SDK writes a standard deviation as a number of its own, after the metric that it belongs to.
      const measured = nameIn(name.endsWith(DEVIATION) ? name.slice(0, -DEVIATION.length) : '')
      const metric = name.endsWith(DEVIATION) ? into.get(measured) : undefined
      if (metric !== undefined) into.set(measured, { ...deviation(value), ...metric })
      else if (!into.has(nameIn(name))) into.set(nameIn(name), { value: value + 0, ...deviationIn(notes) })
    }
  }
  return { metrics, named }
}

/**
 * Confusion matrix, curves, bias and attributions of a model card, whether this action or SageMaker's Python SDK wrote it;
 * undefined where it holds none. Whatever cannot be read is passed over. Never throws.
 */
export function detailsFromModelCard(content: string): ReportDetails | undefined {
  const found = groupsOf(content).flatMap(({ group, data }) => data.map((datum) => detailsOf(group, datum)))
  const confusionMatrix = found.find((one) => one.confusionMatrix !== undefined)?.confusionMatrix
  const all: ReportDetails = {
    ...defined({ confusionMatrix }),
    curves: found.flatMap(({ curves }) => curves),
    bias: found.flatMap(({ bias }) => bias),
    attributions: found.flatMap(({ attributions }) => attributions),
    constraints: [],
  }
  return isWithoutDetails(all) ? undefined : mergeDetails(all, NO_DETAILS)
}

function deviationIn(notes: unknown): { readonly standardDeviation?: number } {
  const text = typeof notes === 'string' ? /^sd=([0-9.e+-]{1,25})$/.exec(notes)?.[1] : undefined
  return text === undefined ? {} : deviation(Number(text))
}

function deviation(value: number): { readonly standardDeviation?: number } {
  return Number.isFinite(value) && value >= 0 ? { standardDeviation: value + 0 } : {}
}
