import { itemsOf, memberOf, parsedJson } from '../../language/unknown.js'
import { MAX_CARD_CHARACTERS } from '../../manifest/card-limit.js'

/** Says that the metrics of a version, in its metadata or in an evaluation of its card, are named by path. Earlier releases wrote names alone. */
export const METRIC_NAMES = { key: 'smr/metric-names', value: 'path' } as const

/** One group of metrics of a card: its name, and its metrics as they were written, of whatever types. */
export interface WrittenGroup {
  readonly group: string
  /** The names of its numbers are paths: this action wrote it. */
  readonly hasPaths: boolean
  readonly data: readonly WrittenMetric[]
}

export interface WrittenMetric {
  readonly name: unknown
  readonly type: unknown
  readonly value: unknown
  readonly notes: unknown
  readonly xAxis: unknown
}

/** Every group of metrics of every evaluation in a model card; none where the card cannot be read. Never throws. */
export function groupsOf(content: string): readonly WrittenGroup[] {
  const card = content.length > MAX_CARD_CHARACTERS ? undefined : parsedJson(content)
  return itemsOf(memberOf(card, 'evaluation_details')).flatMap((detail) => {
    const hasPaths = memberOf(memberOf(detail, 'metadata'), METRIC_NAMES.key) === METRIC_NAMES.value
    return itemsOf(memberOf(detail, 'metric_groups')).map((group) => {
      const name = memberOf(group, 'name')
      const data = itemsOf(memberOf(group, 'metric_data')).map((datum) => ({
        name: memberOf(datum, 'name'),
        type: memberOf(datum, 'type'),
        value: memberOf(datum, 'value'),
        notes: memberOf(datum, 'notes'),
        xAxis: memberOf(datum, 'x_axis_name'),
      }))
      return { group: typeof name === 'string' ? name : '', hasPaths, data }
    })
  })
}

/** Whether this is a number that can be shown and compared. */
export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
