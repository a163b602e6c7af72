import type { ManifestFile } from '../../manifest/file.js'
import type { Manifest, MetricDefinition } from '../../manifest/schema/manifest.js'
import type { Gate, LoosenedGate } from '../metric.js'
import { withoutValue } from '../report/path.js'
import { gatesOf } from './from-manifest.js'
import { isLessStrict } from './level.js'

/** Whether whatever passes the one also passes the other, and the one stops at least as firmly. */
export function dominates(one: Gate, other: Gate): boolean {
  if (isLessStrict(one, other)) return false
  switch (one.kind) {
    case 'min':
      return other.kind === 'min' && one.limit >= other.limit
    case 'max':
      return other.kind === 'max' && one.limit <= other.limit
    case 'max-regression':
      return other.kind === 'max-regression' && one.relative === other.relative && one.limit <= other.limit
  }
}

/** How the head's manifest makes the gates of one metric of the base branch weaker. */
export function loosenedGates({
  name,
  definition,
  base,
  file,
}: {
  readonly name: string
  readonly definition: MetricDefinition
  readonly base: Pick<Manifest, 'metrics'>
  readonly file: ManifestFile
}): readonly LoosenedGate[] {
  const at = (...rest: readonly string[]) => file.locate(['metrics', 'values', name, ...rest])
  const head = file.manifest.metrics?.values?.[name]
  if (head === undefined)
    return [{ metric: name, what: 'metric', before: gateText(definition), after: 'deleted', at: at() }]

  const loosened = (what: string, before: string, after: string, ...path: readonly string[]): LoosenedGate[] =>
    before === after ? [] : [{ metric: name, what, before, after, at: at(...path) }]
  const gates = { before: gatesIn(definition), after: gatesIn(head) }
  const needsGoal = definition.gate?.max_regression !== undefined
  return [
    ...loosened('path', pathOf(name, definition), pathOf(name, head), 'path'),
    ...(needsGoal ? loosened('goal', definition.goal ?? 'none', head.goal ?? 'none', 'goal') : []),
    ...gates.before.flatMap((gate) =>
      weakerThan(gate, gates.after).flatMap(({ what, before, after, key }) =>
        loosened(what, before, after, 'gate', key),
      ),
    ),
    ...(needsGoal ? baselineChange(name, base, file) : []),
  ].filter(isFirst)
}

function baselineChange(name: string, base: Pick<Manifest, 'metrics'>, file: ManifestFile): readonly LoosenedGate[] {
  const before = baselineText(base)
  const after = baselineText(file.manifest)
  if (before === after) return []
  return [{ metric: name, what: 'baseline', before, after, at: file.locate(['metrics', 'baseline']) }]
}

type Weakening = { readonly what: string; readonly before: string; readonly after: string; readonly key: string }

/** In what a gate is weaker than before, if in anything. */
function weakerThan(gate: Gate, now: readonly Gate[]): readonly Weakening[] {
  if (now.some((other) => dominates(other, gate))) return []
  const key = keyOf(gate)
  const same = now.find(({ kind }) => kind === gate.kind)
  if (same === undefined) return [{ what: key, before: limitText(gate), after: 'none', key }]
  const isLimitWeaker = !dominates({ ...same, level: gate.level }, gate)
  return [
    ...(isLimitWeaker ? [{ what: key, before: limitText(gate), after: limitText(same), key }] : []),
    ...(isLessStrict(same, gate) ? [{ what: 'level', before: gate.level, after: same.level, key: 'level' }] : []),
  ]
}

/** All limits of a gate share its level; that it was lowered is said once. */
function isFirst(entry: LoosenedGate, index: number, all: readonly LoosenedGate[]): boolean {
  return all.findIndex(({ what }) => what === entry.what) === index
}

const nowhere = { file: '', line: 1, column: 1 }

function gatesIn({ gate }: MetricDefinition): readonly Gate[] {
  return gate === undefined ? [] : gatesOf(gate, () => nowhere)
}

/** All of a gate, such as `min 0.8, max_regression 2%`. */
function gateText(definition: MetricDefinition): string {
  return gatesIn(definition)
    .map((gate) => `${keyOf(gate)} ${limitText(gate)}`)
    .join(', ')
}

function keyOf({ kind }: Gate): string {
  return kind === 'max-regression' ? 'max_regression' : kind
}

/** Another report is another path. */
function pathOf(name: string, { path, report }: MetricDefinition): string {
  return `${report === undefined ? '' : `${report}#`}${withoutValue(path ?? name)}`
}

function limitText(gate: Gate): string {
  return gate.kind === 'max-regression' && gate.relative ? `${gate.limit}%` : String(gate.limit)
}

function baselineText({ metrics }: Pick<Manifest, 'metrics'>): string {
  const baseline = metrics?.baseline ?? 'latest_approved'
  return typeof baseline === 'string' ? baseline : `version ${baseline.version}`
}
