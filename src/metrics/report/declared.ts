import type { Problem } from '../../errors.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { MetricDefinition } from '../../manifest/schema/manifest.js'
import type { JsonDocument, JsonNode } from '../../text/json.js'
import type { KeyPath } from '../../text/path.js'
import { quote } from '../../text/positions.js'
import { closest } from '../../text/suggest.js'
import { SECTIONS, type Shape } from '../formats/recognise.js'
import { gatesOf } from '../gates/definition.js'
import { knownGoal } from '../known-goals.js'
import type { Metric, MetricValue } from '../metric.js'
import { isStorableName, MAX_STORED_NAME_LENGTH } from '../names.js'
import { type Found, followPath, formatStep, withoutValue } from './path.js'
import { placesOf } from './undeclared.js'
import { readValue } from './value.js'

interface Source {
  readonly document: JsonDocument
  readonly root: JsonNode
  readonly shape: Shape
  readonly file: ManifestFile
}

/** Reads each metric that `metrics.values` declares, in its order. Every problem of every metric is reported. */
export function declaredMetrics({
  values,
  ...source
}: Source & { readonly values: Readonly<Record<string, MetricDefinition>> }): {
  readonly metrics: readonly Metric[]
  readonly problems: readonly Problem[]
  /** The places of the report that were read. */
  readonly places: ReadonlySet<JsonNode>
} {
  const read = Object.entries(values).map(([name, definition]) => declaredMetric(source, name, definition))
  return {
    metrics: read.flatMap(({ metric }) => (metric === undefined ? [] : [metric])),
    problems: read.flatMap(({ problems }) => problems),
    places: new Set(read.flatMap(({ place }) => (place === undefined ? [] : [place]))),
  }
}

function declaredMetric(source: Source, name: string, definition: MetricDefinition) {
  const value = readDeclared(source, name, definition)
  const problems = [...definitionProblems(source.file, name, definition), ...value.problems]
  const metric = value.found && problems.length === 0 ? metricOf(source.file, name, definition, value.found) : undefined
  return { metric, problems, place: value.place }
}

function metricOf(file: ManifestFile, name: string, definition: MetricDefinition, value: MetricValue): Metric {
  const guess = knownGoal(name)
  const { goal, tolerance, unit, gate } = definition
  return {
    name,
    ...value,
    ...(goal !== undefined
      ? { goal, goalSource: 'declared' }
      : guess !== undefined
        ? { goal: guess, goalSource: 'guessed' }
        : { goalSource: 'unknown' }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(unit === undefined ? {} : { unit }),
    isPrimary: false,
    isDeclared: true,
    gates: gate === undefined ? [] : gatesOf(gate, (key) => file.locate(pathTo(name, 'gate', key))),
  }
}

function definitionProblems(file: ManifestFile, name: string, definition: MetricDefinition): readonly Problem[] {
  const problems: Problem[] = []
  if (!isStorableName(name)) {
    problems.push({
      at: file.locate(pathTo(name)),
      message: `the metric name ${quote(name)} cannot be stored with a version: at most ${MAX_STORED_NAME_LENGTH} letters, digits, spaces between them and \`_ . : / = + - @\``,
    })
  }
  if (definition.gate?.max_regression !== undefined && definition.goal === undefined) {
    problems.push({
      at: file.locate(pathTo(name, 'gate', 'max_regression')),
      message: `\`max_regression\` of ${quote(name)} needs a \`goal\`: without it nobody knows which direction is worse`,
      help: 'add `goal: minimize` or `goal: maximize`; a guess is not good enough for a gate',
    })
  }
  return problems
}

type Read = { readonly found?: MetricValue; readonly place?: JsonNode; readonly problems: readonly Problem[] }

function readDeclared(source: Source, name: string, definition: MetricDefinition): Read {
  const place = definition.path === undefined ? pathTo(name) : pathTo(name, 'path')
  const found = definition.path === undefined ? findByName(source, name) : find(source.root, definition.path)
  const at = source.file.locate(place)
  const wanted = definition.path ?? name
  switch (found.kind) {
    case 'found':
      return readFound(source, name, found)
    case 'malformed':
      return {
        problems: [
          {
            at,
            message: `${quote(wanted)} is not a path; write it as \`section.metric\`, \`a."key.with.dots"\` or \`a[0].b\``,
          },
        ],
      }
    case 'ambiguous':
      return {
        problems: [
          { at, message: `${quote(wanted)} fits more than one place of the report`, help: ambiguityHelp(definition) },
        ],
      }
    case 'absent':
      return {
        problems: [{ at, message: `the report has nothing at ${quote(wanted)}`, ...helpFor(source, wanted) }],
      }
  }
}

function ambiguityHelp({ path }: MetricDefinition): string {
  return path === undefined ? 'add a `path`' : 'put the key that has dots in it in quotes: `a."b.c"`'
}

/** `.value` at the end of a path is optional, whether the report has it or not. */
function find(root: JsonNode, path: string) {
  const short = withoutValue(path)
  const found = followPath(root, short)
  return found.kind === 'absent' && short !== path ? followPath(root, path) : found
}

/** Without a path a metric is looked for under its name: at the top, else where this kind of report has its metrics. */
function findByName({ root, shape }: Source, name: string) {
  const sections = [...[...SECTIONS.keys()].map((section) => [section]), ...shape.sections]
  const before = new Set(['', ...sections.map((path) => path.map((key) => `${formatStep(key)}.`).join(''))])
  const last = shape.isHistory ? '[-1]' : ''
  const all = [...before].map((section) => followPath(root, `${section}${JSON.stringify(name)}${last}`))
  const dotted = followPath(root, `${name}${last}`)
  const found = all.filter(({ kind }) => kind === 'found')
  if (found.length > 1) return { kind: 'ambiguous' } as const
  return found[0] ?? (dotted.kind === 'malformed' ? ({ kind: 'absent' } as const) : dotted)
}

function readFound({ document }: Source, name: string, { node }: Found): Read {
  const read = readValue(node)
  if (read.kind === 'value') return { found: read.value, place: node, problems: [] }
  return { problems: [document.problemAt(read.node, `${quote(name)} cannot be read: ${read.message}`, read.help)] }
}

/** A suggestion from what the report has, else a list of it. */
function helpFor({ root, shape }: Source, wanted: string): { readonly help: string } {
  // A suggestion costs the product of both lengths, and a report may have a hundred thousand numbers.
  const paths = placesOf(root, shape)
    .slice(0, 500)
    .map(({ path }) => path)
  const near =
    closest(withoutValue(wanted), paths) ?? paths.find((path) => lastStep(path) === lastStep(withoutValue(wanted)))
  if (near !== undefined) return { help: `did you mean ${quote(near)}?` }
  if (paths.length === 0) return { help: 'the report has no numbers' }
  return {
    help: `it has ${paths.slice(0, 10).map(quote).join(', ')}${paths.length > 10 ? ', …' : ''}`,
  }
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

function pathTo(name: string, ...rest: readonly string[]): KeyPath {
  return ['metrics', 'values', name, ...rest]
}
