import type { Problem } from '../../errors.js'
import { defined } from '../../language/defined.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { MetricDefinition } from '../../manifest/schema/manifest.js'
import type { KeyPath } from '../../text/path.js'
import { closest } from '../../text/suggest.js'
import type { Tree } from '../../text/tree.js'
import { formatStep } from '../../text/value-path.js'
import { quote } from '../../text/visible.js'
import { SECTIONS } from '../formats/recognise.js'
import { gatesOf } from '../gates/from-manifest.js'
import { guessedGoal } from '../known-goals.js'
import type { Metric } from '../metric.js'
import { placesOf } from './metric-places.js'
import type { OpenReport } from './open-report.js'
import { type Found, followPath, withoutValue } from './path.js'
import { residualsOf, withOwnDeviation } from './standard-deviation.js'
import { toProblem } from './unreadable.js'
import { type Measured, readValue } from './value.js'

interface Source extends OpenReport {
  readonly file: ManifestFile
  /** The reports of metrics that have their own, as far as they could be opened; by the name the manifest gives. */
  readonly others?: ReadonlyMap<string, OpenReport>
}

/** Reads each metric that `metrics.values` declares, in its order. Every problem of every metric is reported. */
export function declaredMetrics({
  values,
  ...source
}: Source & { readonly values: Readonly<Record<string, MetricDefinition>> }): {
  readonly metrics: readonly Metric[]
  readonly problems: readonly Problem[]
  /** What counts without a part of it, such as a deviation that is a text. */
  readonly notices: readonly Problem[]
  /** The places of the report that were read. */
  readonly places: ReadonlySet<Tree>
} {
  const read = Object.entries(values).map(([name, definition]) => declaredMetric(source, name, definition))
  return {
    metrics: read.flatMap(({ metric }) => metric ?? []),
    problems: read.flatMap(({ problems }) => problems),
    notices: read.flatMap(({ found, metric }) => {
      const leftOut = found?.leftOut
      if (leftOut === undefined || metric === undefined) return []
      return [toProblem({ ...leftOut, message: `${quote(metric.name)}: ${leftOut.message}` })]
    }),
    places: new Set(read.flatMap(({ place }) => place ?? [])),
  }
}

function declaredMetric(source: Source, name: string, definition: MetricDefinition) {
  const report = reportFor(source, definition)
  // That it cannot be opened is told where it is opened.
  if (report === undefined) return { problems: definitionProblems(source.file, name, definition) }
  const value = readDeclared({ ...source, ...report }, name, definition)
  const problems = [...definitionProblems(source.file, name, definition), ...value.problems]
  const { found, path } = value
  if (found === undefined || path === undefined || problems.length > 0) return { problems, place: value.place }
  const metric = metricOf(source.file, { name, definition, path: identityOf(definition, path), found })
  const residuals = residualsOf(report.root)
  return {
    metric: withOwnDeviation(metric, { residuals, declared: definition.deviation }),
    problems,
    place: value.place,
    found,
  }
}

function reportFor(source: Source, { report }: MetricDefinition): OpenReport | undefined {
  return report === undefined ? source : source.others?.get(report)
}

/** A path of another report begins with that report's name: two reports of one model have an `auc` each. */
function identityOf({ report }: MetricDefinition, path: string): string {
  if (report === undefined) return path
  const name = report.split('/').at(-1) ?? report
  return `${/["#]/.test(name) ? JSON.stringify(name) : name}#${path}`
}

function metricOf(
  file: ManifestFile,
  {
    name,
    definition,
    path,
    found,
  }: { readonly name: string; readonly definition: MetricDefinition; readonly path: string; readonly found: Measured },
): Metric {
  const { goal, tolerance, unit, gate } = definition
  return {
    name,
    path,
    ...found.value,
    ...(goal === undefined ? guessedGoal(name) : { goal, goalSource: 'declared' }),
    ...defined({ tolerance, unit }),
    isPrimary: false,
    isDeclared: true,
    gates: gate === undefined ? [] : gatesOf(gate, (key) => file.locate(pathTo(name, 'gate', key))),
  }
}

function definitionProblems(file: ManifestFile, name: string, definition: MetricDefinition): readonly Problem[] {
  if (definition.gate?.max_regression === undefined || definition.goal !== undefined) return []
  return [
    {
      at: file.locate(pathTo(name, 'gate', 'max_regression')),
      message: `\`max_regression\` of ${quote(name)} needs a \`goal\`: without it nobody knows which direction is worse`,
      help: 'add `goal: minimize` or `goal: maximize`; a guess is not good enough for a gate',
    },
  ]
}

interface DeclaredReading {
  readonly found?: Measured
  /** Where it was found. */
  readonly path?: string
  readonly place?: Tree
  readonly problems: readonly Problem[]
}

function readDeclared(source: Source, name: string, definition: MetricDefinition): DeclaredReading {
  const place = definition.path === undefined ? pathTo(name) : pathTo(name, 'path')
  const found = definition.path === undefined ? findByName(source, name) : find(source.root, definition.path)
  const at = source.file.locate(place)
  const wanted = definition.path ?? name
  switch (found.kind) {
    case 'found':
      return readFound(name, found)
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
          {
            at,
            message: `${quote(wanted)} fits more than one place of ${nameOf(source, definition)}`,
            help: ambiguityHelp(definition),
          },
        ],
      }
    case 'absent':
      return {
        problems: [
          { at, message: `${nameOf(source, definition)} has nothing at ${quote(wanted)}`, ...helpFor(source, wanted) },
        ],
      }
  }
}

/** The report by its name, so that of several it is clear which one lacks something. */
function nameOf({ root }: OpenReport, { report }: MetricDefinition): string {
  return `the report ${report ?? root.source.file}`
}

function ambiguityHelp({ path }: MetricDefinition): string {
  return path === undefined ? 'add a `path`' : 'put the key that has dots in it in quotes: `a."b.c"`'
}

/** `.value` at the end of a path is optional, whether the report has it or not. */
function find(root: Tree, path: string) {
  const short = withoutValue(path)
  const found = followPath(root, short)
  return found.kind === 'absent' && short !== path ? followPath(root, path) : found
}

/** Without a path a metric is looked for under its name: at the top, else where this kind of report has its metrics. */
function findByName({ root, format }: OpenReport, name: string) {
  const sections = [...[...SECTIONS.keys()].map((section) => [section]), ...format.sections]
  const before = new Set(['', ...sections.map((path) => path.map((key) => `${formatStep(key)}.`).join(''))])
  const last = format.isHistory ? '[-1]' : ''
  const whole = foundOnly([...before].map((section) => followPath(root, `${section}${JSON.stringify(name)}${last}`)))
  if (whole.kind !== 'absent') return whole
  return foundOnly([...before].map((section) => followPath(root, `${section}${name}${last}`)))
}

function foundOnly(all: readonly ReturnType<typeof followPath>[]): ReturnType<typeof followPath> {
  const found = all.filter((one) => one.kind === 'found')
  if (found.length > 1 || all.some(({ kind }) => kind === 'ambiguous')) return { kind: 'ambiguous' }
  return found[0] ?? { kind: 'absent' }
}

function readFound(name: string, { node, path, deviation }: Found): DeclaredReading {
  const read = readValue(node, deviation)
  if (read.kind === 'read') return { found: read.value, path: withoutValue(path), place: node, problems: [] }
  return { problems: [toProblem({ ...read, message: `${quote(name)} cannot be read: ${read.message}` })], place: node }
}

/** A suggestion from what the report has, else a list of it. */
function helpFor({ root, format }: OpenReport, wanted: string): { readonly help: string } {
  // A suggestion costs the product of both lengths, and a report may have a hundred thousand numbers.
  const paths = placesOf(root, format)
    .slice(0, 500)
    .flatMap(({ path }) => path ?? [])
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
