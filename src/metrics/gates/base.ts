import { defined } from '../../language/defined.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Manifest, MetricDefinition } from '../../manifest/schema/manifest.js'
import type { Gate, LoosenedGate, Metric } from '../metric.js'
import { declaredMetrics } from '../report/declared.js'
import { openReport } from '../report/open-report.js'
import { withoutValue } from '../report/path.js'
import { gatesOf } from './from-manifest.js'
import { dominates, loosenedGates } from './loosened.js'

export interface WithBaseGates {
  /** The metrics with the stricter of both branches' gates. */
  readonly metrics: readonly Metric[]
  readonly loosened: readonly LoosenedGate[]
  /** The manifest with the baseline that counts: the base's, where the base has a gate that needs one. */
  readonly file: ManifestFile
}

interface Report {
  readonly path: string
  readonly text: string
}

/**
 * Lays the gates of the base branch over the candidate's, so that a pull request cannot weaken the gate that judges it:
 * the stricter counts (rulings 18). Where neither is stricter, as with a regression in percent and one in the metric's
 * unit, both count. The base's goal and baseline count where the base has a gate that needs them.
 *
 * A changed path is reported and nothing more: whoever may change the path may change the report as well. A metric that was
 * deleted from the manifest is read from `report` with the base's definition. Where it cannot be read its value is NaN,
 * which passes no gate.
 */
export function applyBaseGates({
  metrics,
  file,
  base,
  report,
  metricReports,
}: {
  readonly metrics: readonly Metric[]
  readonly file: ManifestFile
  readonly base: Pick<Manifest, 'metrics'> | undefined
  readonly report?: Report
  /** The reports of metrics that have their own, by the name that the manifest gives them. */
  readonly metricReports?: ReadonlyMap<string, Report>
}): WithBaseGates {
  const gated = Object.entries(base?.metrics?.values ?? {}).filter(([, { gate }]) => gate !== undefined)
  if (base === undefined || gated.length === 0) return { metrics, loosened: [], file }

  const definitions = new Map(gated)
  const declared = metrics.filter(({ isDeclared }) => isDeclared)
  const deleted = gated.filter(([name]) => !declared.some((metric) => metric.name === name))
  const restored = deleted.map(([name, definition]) =>
    restore({ name, definition, file, metrics, report, metricReports }),
  )
  const kept = metrics.filter(({ name }) => !restored.some((metric) => metric.name === name))
  return {
    metrics: [...kept.map((metric) => strictest(metric, definitions.get(metric.name), file)), ...restored],
    loosened: gated.flatMap(([name, definition]) => loosenedGates({ name, definition, base, file })),
    file: withBaseline(file, base),
  }
}

function strictest(metric: Metric, definition: MetricDefinition | undefined, file: ManifestFile): Metric {
  if (definition === undefined) return metric
  const fromBase = baseGates(file, metric.name, definition)
  const isStricter = (one: Gate, other: Gate) => dominates(one, other) && !dominates(other, one)
  const fromHead = metric.gates.filter((gate) => !fromBase.some((other) => isStricter(other, gate)))
  const goal = definition.gate?.max_regression === undefined ? undefined : definition.goal
  return {
    ...metric,
    ...(goal === undefined ? {} : { goal, goalSource: 'declared' }),
    gates: [...fromHead, ...fromBase.filter((gate) => !fromHead.some((other) => dominates(other, gate)))],
  }
}

/** The base's gates, placed where the head has, or had, them: the base's own text is not at hand. */
function baseGates(file: ManifestFile, name: string, { gate }: MetricDefinition): readonly Gate[] {
  return gate === undefined ? [] : gatesOf(gate, (key) => file.locate(['metrics', 'values', name, 'gate', key]))
}

/** A metric that the head no longer declares, as the base declares it. */
function restore({
  name,
  definition,
  file,
  metrics,
  report,
  metricReports,
}: {
  readonly name: string
  readonly definition: MetricDefinition
  readonly file: ManifestFile
  readonly metrics: readonly Metric[]
  readonly report: Report | undefined
  readonly metricReports: ReadonlyMap<string, Report> | undefined
}): Metric {
  // What the head does not declare it still shows, and so perhaps this one, under its own name.
  const shown = metrics.find((metric) => metric.name === name)
  const found =
    report === undefined
      ? shown
      : readWith(definition, name, file, { report, own: metricReports?.get(definition.report ?? '') })
  const { value, standardDeviation } = found ?? { value: Number.NaN }
  return {
    name,
    path: found?.path ?? withoutValue(definition.path ?? name),
    value,
    ...(definition.goal === undefined ? { goalSource: 'unknown' } : { goal: definition.goal, goalSource: 'declared' }),
    ...defined({ standardDeviation, tolerance: definition.tolerance, unit: definition.unit }),
    isPrimary: shown?.isPrimary ?? false,
    isDeclared: true,
    gates: baseGates(file, name, definition),
  }
}

function readWith(
  definition: MetricDefinition,
  name: string,
  file: ManifestFile,
  { report, own }: { readonly report: Report; readonly own: Report | undefined },
): Metric | undefined {
  const opened = openReport(report)
  if ('problems' in opened) return undefined
  const other = own && openReport(own)
  const others = other === undefined || 'problems' in other ? new Map() : new Map([[definition.report ?? '', other]])
  return declaredMetrics({ ...opened, file, values: { [name]: definition }, others }).metrics[0]
}

/** A pull request that says `baseline: none`, or names a bad old version, would else switch the base's gates off. */
function withBaseline(file: ManifestFile, base: Pick<Manifest, 'metrics'>): ManifestFile {
  const needsBaseline = Object.values(base.metrics?.values ?? {}).some(({ gate }) => gate?.max_regression !== undefined)
  const { metrics } = file.manifest
  if (!needsBaseline || metrics === undefined) return file
  const baseline = base.metrics?.baseline ?? 'latest_approved'
  return { ...file, manifest: { ...file.manifest, metrics: { ...metrics, baseline } } }
}
