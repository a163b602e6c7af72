import type { ManifestFile } from '../manifest/file.js'
import type { Manifest, MetricDefinition } from '../manifest/schema.js'
import { declaredMetrics } from './declared.js'
import { gatesOf } from './gate-definition.js'
import { parseJson } from './json.js'
import { dominates, loosenedGates } from './loosened.js'
import type { Gate, GateResult, LoosenedGate, Metric } from './types.js'

export interface WithBaseGates {
  /** The metrics with the stricter of both branches' gates. */
  readonly metrics: readonly Metric[]
  readonly loosened: readonly LoosenedGate[]
  /** Gates of the base branch on metrics that this pull request's manifest and report no longer have: failed, all of them. */
  readonly missing: readonly GateResult[]
}

/**
 * Lays the gates of the base branch over the candidate's, so that a pull request cannot weaken the gate that judges it:
 * the stricter counts (rulings 18). Where neither is stricter, as with a regression in percent and one in the metric's
 * unit, both count. The base's goal counts where the base has a gate that needs one.
 *
 * A changed path is reported and nothing more: whoever may change the path may change the report as well. A metric that was
 * deleted from the manifest is read from `report` with the base's definition; without a report, or where the report does
 * not have it, its gates have failed (`missing`).
 */
export function applyBaseGates({
  metrics,
  file,
  base,
  report,
}: {
  readonly metrics: readonly Metric[]
  readonly file: ManifestFile
  readonly base: Manifest | undefined
  readonly report?: { readonly path: string; readonly text: string }
}): WithBaseGates {
  const gated = Object.entries(base?.metrics?.values ?? {}).filter(([, { gate }]) => gate !== undefined)
  if (base === undefined || gated.length === 0) return { metrics, loosened: [], missing: [] }

  const definitions = new Map(gated)
  const kept = metrics.map((metric) => {
    const definition = definitions.get(metric.name)
    return definition === undefined ? metric : strictest(metric, definition, baseGates(file, metric.name, definition))
  })
  const deleted = gated.filter(([name]) => !metrics.some((metric) => metric.name === name && metric.isDeclared))
  const restored = deleted.map(([name, definition]) => restore({ name, definition, file, metrics, report }))
  return {
    metrics: [
      ...kept.filter(({ name }) => !restored.some(({ metric }) => metric?.name === name)),
      ...restored.flatMap(({ metric }) => (metric === undefined ? [] : [metric])),
    ],
    loosened: gated.flatMap(([name, definition]) => loosenedGates({ name, definition, base, file })),
    missing: restored.flatMap(({ missing }) => missing),
  }
}

/**
 * Which baseline counts: the base branch's where it has a gate on the regression, else the manifest's own. A pull request
 * that says `baseline: none` would otherwise switch such gates off.
 */
export function effectiveBaseline(
  manifest: Manifest,
  base: Manifest | undefined,
): NonNullable<NonNullable<Manifest['metrics']>['baseline']> {
  const needsBaseline = Object.values(base?.metrics?.values ?? {}).some(
    ({ gate }) => gate?.max_regression !== undefined,
  )
  return (needsBaseline ? base?.metrics?.baseline : manifest.metrics?.baseline) ?? 'latest_approved'
}

function strictest(metric: Metric, definition: MetricDefinition, fromBase: readonly Gate[]): Metric {
  const goal = definition.gate?.max_regression === undefined ? undefined : definition.goal
  const fromHead = metric.gates.filter(
    (gate) => !fromBase.some((other) => dominates(other, gate) && !dominates(gate, other)),
  )
  return {
    ...metric,
    ...(goal === undefined ? {} : { goal, goalSource: 'declared' }),
    gates: [...fromHead, ...fromBase.filter((gate) => !fromHead.some((other) => dominates(other, gate)))],
  }
}

/** The base's gates, placed where the head has, or had, them: the base's own text is not at hand. */
function baseGates(file: ManifestFile, name: string, definition: MetricDefinition): readonly Gate[] {
  const { gate } = definition
  return gate === undefined ? [] : gatesOf(gate, (key) => file.locate(['metrics', 'values', name, 'gate', key]))
}

function restore({
  name,
  definition,
  file,
  metrics,
  report,
}: {
  readonly name: string
  readonly definition: MetricDefinition
  readonly file: ManifestFile
  readonly metrics: readonly Metric[]
  readonly report: { readonly path: string; readonly text: string } | undefined
}): { readonly metric?: Metric; readonly missing: readonly GateResult[] } {
  const gates = baseGates(file, name, definition)
  const read = report === undefined ? undefined : readWith(definition, name, file, report)
  // What the head does not declare it still shows, and so perhaps this one under its own name.
  const shown = metrics.find((metric) => metric.name === name)
  if (read !== undefined) return { metric: { ...read, isPrimary: shown?.isPrimary ?? false }, missing: [] }
  const reason =
    'the base branch has this gate, but the manifest no longer has the metric, nor could it be read from the report'
  return { missing: gates.map((gate) => ({ metric: name, gate, outcome: 'failed', reason })) }
}

function readWith(
  definition: MetricDefinition,
  name: string,
  file: ManifestFile,
  report: { readonly path: string; readonly text: string },
): Metric | undefined {
  const document = parseJson(report)
  if (document.root === undefined) return undefined
  return declaredMetrics({ document, root: document.root, file, values: { [name]: definition } }).metrics[0]
}
