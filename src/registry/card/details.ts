import { fairValue } from '../../evidence/bias.js'
import { BIAS_GROUPS, CURVES, MATRIX_NAME, SHAP_GROUP } from '../../evidence/card-groups.js'
import { NO_DETAILS } from '../../evidence/details.js'
import { MAX_LABELS } from '../../evidence/matrix.js'
import { itemsOf } from '../../language/unknown.js'
import type { BiasMetric, ConfusionMatrix, Curve, ReportDetails } from '../../metrics/metric.js'
import { isPresentableName, MAX_CARD_NAME_LENGTH } from '../../metrics/metric-names.js'
import { unquote } from '../../text/value-path.js'
import { isFiniteNumber, type WrittenMetric } from './content.js'

const STAGES = ['pre-training', 'post-training'] as const

/** Whether the numbers of a group are no metrics of the model as a whole: bias of a facet, attributions, dependence plots. */
export function holdsDetails(group: string): boolean {
  return stageOf(group) !== undefined || group.startsWith('explanations - ')
}

/** What one metric of a card says beside a number; nothing where it is of no form that we know. */
export function detailsOf(group: string, datum: WrittenMetric): ReportDetails {
  const { name } = datum
  if (typeof name !== 'string') return NO_DETAILS
  // The schema allows no longer ones. One of 45,000 characters over a thousand bars would be kept, and searched, a thousand times.
  if (Math.max(group.length, name.length) > MAX_CARD_NAME_LENGTH) return NO_DETAILS
  const stage = stageOf(group)
  if (stage !== undefined) return { ...NO_DETAILS, bias: biasOf({ stage, group, name, datum }) }
  if (group.startsWith(SHAP_GROUP)) return { ...NO_DETAILS, attributions: attributionsOf(group, name, datum) }
  if (name === MATRIX_NAME && datum.type === 'matrix') {
    const confusionMatrix = matrixOf(datum)
    return confusionMatrix === undefined ? NO_DETAILS : { ...NO_DETAILS, confusionMatrix }
  }
  if (datum.type === 'linear_graph') return { ...NO_DETAILS, curves: curvesOf(name, datum) }
  return NO_DETAILS
}

function stageOf(group: string): BiasMetric['stage'] | undefined {
  return STAGES.find((stage) => group === BIAS_GROUPS[stage] || group.startsWith(`${BIAS_GROUPS[stage]} - `))
}

function matrixOf({ value, xAxis }: WrittenMetric): ConfusionMatrix | undefined {
  const counts = itemsOf(value).map((row) => itemsOf(row).filter(isFiniteNumber))
  const size = counts.length
  if (size === 0 || size > MAX_LABELS || counts.some((row) => row.length !== size)) return undefined
  const named = itemsOf(xAxis).filter((label) => typeof label === 'string')
  const isNamed = named.length === size && new Set(named).size === size
  return { labels: isNamed ? named : counts.map((_, index) => String(index)), counts }
}

function curvesOf(name: string, { value }: WrittenMetric): readonly Curve[] {
  const kind = (['roc', 'precision-recall'] as const).find((one) => CURVES[one].name === name)
  if (kind === undefined) return []
  const points = itemsOf(value).flatMap((point) => {
    const [x, y] = itemsOf(point)
    return isFiniteNumber(x) && isFiniteNumber(y) && isRate(x) && isRate(y) ? [[x, y] as const] : []
  })
  return points.length === 0 ? [] : [{ kind, points }]
}

function isRate(value: number): boolean {
  return value >= 0 && value <= 1
}

interface BiasPlace {
  readonly stage: BiasMetric['stage']
  readonly group: string
  readonly name: string
  readonly datum: WrittenMetric
}

/** Ours: a bar chart `FACET=VALUE`. The SDK's: numbers in a group `… - label L = V and facet FACET=VALUE`. */
function biasOf({ stage, group, name, datum }: BiasPlace): readonly BiasMetric[] {
  const facet = facetOf(datum.type === 'bar_chart' ? name : (/ and facet (.+)$/.exec(group)?.[1] ?? ''))
  if (facet === undefined) return []
  const bars = datum.type === 'bar_chart' ? barsOf(datum) : numberOf(name, datum)
  return bars.map(({ axis, value }) => ({ stage, ...facet, name: axis, value, fair: fairValue(axis) }))
}

function facetOf(text: string): Pick<BiasMetric, 'facet' | 'facetValue'> | undefined {
  const [, quoted, bare, facetValue] = /^(?:("(?:[^"\\]|\\.)*")|([^="][^=]*))=(.*)$/.exec(text) ?? []
  const facet = quoted === undefined ? bare : unquote(quoted)
  return facet === undefined || facetValue === undefined ? undefined : { facet, facetValue }
}

/** Ours: a bar chart `label=LABEL`. The SDK's: numbers in a group `explanations - global_shap_values, label=LABEL`. */
function attributionsOf(group: string, name: string, datum: WrittenMetric): ReportDetails['attributions'] {
  const [text, prefix] = datum.type === 'bar_chart' ? [name, 'label='] : [group, `${SHAP_GROUP}, label=`]
  if (!text.startsWith(prefix)) return []
  const label = text.slice(prefix.length)
  const bars = datum.type === 'bar_chart' ? barsOf(datum) : numberOf(name, datum)
  return bars.map(({ axis, value }) => ({ label, feature: axis, value }))
}

type Bar = { readonly axis: string; readonly value: number }

function numberOf(name: string, { value }: WrittenMetric): readonly Bar[] {
  return isFiniteNumber(value) && isPresentableName(name) ? [{ axis: name, value }] : []
}

function barsOf({ value, xAxis }: WrittenMetric): readonly Bar[] {
  const values = itemsOf(value)
  return itemsOf(xAxis).flatMap((axis, index) => {
    const number = values[index]
    return typeof axis === 'string' && isPresentableName(axis) && isFiniteNumber(number)
      ? [{ axis, value: number }]
      : []
  })
}
