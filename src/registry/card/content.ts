const MAX_CARD_CHARACTERS = 100_000 // ModelCardContent

/** One group of metrics of a card: its name, and its metrics as they were written, of whatever types. */
export interface WrittenGroup {
  readonly group: string
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
  return items(member(parse(content), 'evaluation_details')).flatMap((detail) =>
    items(member(detail, 'metric_groups')).map((group) => {
      const name = member(group, 'name')
      const data = items(member(group, 'metric_data')).map((datum) => ({
        name: member(datum, 'name'),
        type: member(datum, 'type'),
        value: member(datum, 'value'),
        notes: member(datum, 'notes'),
        xAxis: member(datum, 'x_axis_name'),
      }))
      return { group: typeof name === 'string' ? name : '', data }
    }),
  )
}

/** Whether this is a number that can be shown and compared. */
export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** The items of a list; none of anything else. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function parse(content: string): unknown {
  if (content.length > MAX_CARD_CHARACTERS) return undefined
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, key)?.value
}
