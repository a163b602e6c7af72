import { isRecord, memberOf } from '../language/unknown.js'
import { wordsOf } from './card-words.js'
import { lines, list } from './list.js'
import { bold, code, html, join, type Markup, NOTHING, type Piece, text } from './markup.js'
import { count, formatNumber } from './numbers.js'

const MAX_PROSE = 2_100 // the longest text of the card's schema has 2,096 characters
const MAX_ITEMS = 100 // of one list; the schema allows 100 hyper-parameters
const MAX_DEPTH = 6 // the schema has five

/** A section of a card as a list; undefined where there is nothing to show. Takes any JSON, in whatever shape it comes. */
export function cardValue(value: unknown): Markup | undefined {
  const items = Array.isArray(value) ? evaluations(value) : members(value, 0)
  return items.length === 0 ? undefined : list(items)
}

function members(value: unknown, depth: number): readonly Piece[] {
  return entries(value).flatMap(([key, inner]) => {
    if (key.startsWith('smr/')) return [] // a note of this action to itself
    const said = piece(inner, depth + 1)
    return said === undefined ? [] : [html`${bold(nameOf(key))}: ${said}`]
  })
}

function nameOf(key: string): Markup {
  const words = wordsOf(key)
  return words === undefined ? code(key, 100) : html`${words}`
}

function piece(value: unknown, depth: number): Markup | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : textOf(value)
  if (typeof value === 'number') return html`${formatNumber(value)}`
  if (typeof value === 'boolean') return html`${value ? 'yes' : 'no'}`
  if (Array.isArray(value)) return value.length === 0 ? undefined : arrayOf(value)
  if (typeof value !== 'object' || value === null || depth >= MAX_DEPTH) return undefined
  const items = members(value, depth)
  return items.length === 0 ? undefined : list(items)
}

// Addresses are code, in which GitHub looks for no link and a reader can copy.
function textOf(value: string): Markup {
  return /^(?:s3:\/\/|arn:aws|\d{12}\.dkr\.ecr\.)\S+$/.test(value) ? code(value, 1_100) : lines(value, MAX_PROSE)
}

/** Texts below each other; parameters and metrics, which have a name and a value, in a row. */
function arrayOf(value: readonly unknown[]): Markup {
  const shown = value.slice(0, MAX_ITEMS)
  const left = value.length > shown.length ? html`, and ${value.length - shown.length} more` : NOTHING
  if (shown.every((item) => typeof item === 'string')) return html`${join(shown.map(textOf), '<br>')}${left}`
  return html`${join(shown.map(named), ', ')}${left}`
}

function named(item: unknown): Markup {
  const [name, value, notes] = ['name', 'value', 'notes'].map((key) => memberOf(item, key))
  const said = typeof value === 'number' ? formatNumber(value) : value
  const is = typeof said === 'string' ? html` ${code(said, 255)}` : NOTHING
  const noted = typeof notes === 'string' && notes.trim() !== '' ? html` (${text(notes, 300)})` : NOTHING
  return html`${code(typeof name === 'string' ? name : 'unnamed', 255)}${is}${noted}`
}

function evaluations(value: readonly unknown[]): readonly Piece[] {
  return value.slice(0, MAX_ITEMS).map((evaluation) => {
    const { name, metric_groups: groups, ...rest } = Object.fromEntries(entries(evaluation))
    const metrics = Array.isArray(groups) ? groups.flatMap(metricsOf) : []
    const items = [...members(rest, 1), ...metrics]
    const title = bold(typeof name === 'string' ? code(name, 100) : 'unnamed')
    return items.length === 0 ? title : html`${title}${list(items)}`
  })
}

function metricsOf(group: unknown): readonly Piece[] {
  const name = memberOf(group, 'name')
  const data = memberOf(group, 'metric_data')
  if (!Array.isArray(data) || data.length === 0) return []
  const shown = data.slice(0, MAX_ITEMS).map(metricOf)
  const left = data.length > shown.length ? html`, and ${data.length - shown.length} more` : NOTHING
  return [html`${code(typeof name === 'string' ? name : 'metrics', 100)}: ${join(shown, ', ')}${left}`]
}

/** A number or a text as it is; what Studio draws (a graph, a matrix) is named with its size. */
function metricOf(metric: unknown): Markup {
  const name = code(typeof memberOf(metric, 'name') === 'string' ? String(memberOf(metric, 'name')) : 'unnamed', 255)
  const value = memberOf(metric, 'value')
  if (!Array.isArray(value)) return html`${name} ${piece(value, MAX_DEPTH) ?? html`–`}`
  switch (memberOf(metric, 'type')) {
    case 'linear_graph':
      return html`${name} (a graph of ${count(value.length, 'point')})`
    case 'bar_chart':
      return html`${name} (a chart of ${count(value.length, 'bar')})`
    case 'matrix':
      return html`${name} (a matrix of ${count(value.length, 'row')})`
    default:
      return html`${name} (${count(value.length, 'value')})`
  }
}

function entries(value: unknown): readonly [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : []
}
