import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import type { ManifestFile } from '../../src/manifest/file.js'
import type { GateDefinition, Manifest, MetricDefinition } from '../../src/manifest/schema/manifest.js'
import { applyBaseGates } from '../../src/metrics/gates/base.js'
import { gatesPassed, judgeGates } from '../../src/metrics/gates/judge.js'
import type { Gate, LoosenedGate, Metric } from '../../src/metrics/metric.js'
import { toCustomerMetadata } from '../../src/registry/version/metric-metadata.js'
import { runs } from '../lanes/counts.js'
import { aManifest, aManifestFile, aMetric, aVersion } from './builders.js'

type Values = Readonly<Record<string, MetricDefinition>>
type Baseline = NonNullable<Manifest['metrics']>['baseline']

const report = { path: 'evaluation.json', text: '{"mse": 0.28, "other": {"mse": 0.1}, "r2": 0.8}' }

function section(values: Values | undefined, baseline?: Baseline) {
  return { report: 'evaluation.json', ...(values && { values }), ...(baseline && { baseline }) }
}

/** What a pull request gets that turns the one manifest into the other. */
function pullRequest(
  before: Values,
  after: Values | undefined,
  baselines: { before?: Baseline; after?: Baseline } = {},
) {
  const file = aManifestFile(section(after, baselines.after))
  const { metrics, problems } = readEvaluation({ report, file })
  expect(problems).toEqual([])
  return applyBaseGates({ metrics, file, base: aManifest(section(before, baselines.before)), report })
}

function onMse(gate: GateDefinition | undefined, more: MetricDefinition = {}): Values {
  return { mse: { goal: 'minimize', ...(gate && { gate }), ...more } }
}

const gateText = (gate: Gate) =>
  `${gate.kind} ${gate.limit}${gate.kind === 'max-regression' && gate.relative ? '%' : ''}${gate.level === 'warn' ? ' warn' : ''}`
const gatesOf = (metrics: readonly Metric[], name = 'mse') =>
  metrics.filter((metric) => metric.name === name).flatMap(({ gates }) => gates.map(gateText))
const said = (loosened: readonly LoosenedGate[]) =>
  loosened.map(
    ({ metric, what, before, after, at }) => `${metric}.${what} ${before} → ${after} at ${at.file.split('#')[1]}`,
  )

const cases: readonly (readonly [
  string,
  GateDefinition | undefined,
  GateDefinition | undefined,
  readonly string[],
  readonly string[],
])[] = [
  ['nothing changed', { max: 0.3 }, { max: 0.3 }, ['max 0.3'], []],
  ['max raised', { max: 0.3 }, { max: 0.4 }, ['max 0.3'], ['mse.max 0.3 → 0.4 at metrics/values/mse/gate/max']],
  ['max lowered', { max: 0.3 }, { max: 0.2 }, ['max 0.2'], []],
  ['min lowered', { min: 0.3 }, { min: 0.2 }, ['min 0.3'], ['mse.min 0.3 → 0.2 at metrics/values/mse/gate/min']],
  ['min raised', { min: 0.3 }, { min: 0.4 }, ['min 0.4'], []],
  [
    'percentage raised',
    { max_regression: '2%' },
    { max_regression: '5%' },
    ['max-regression 2%'],
    ['mse.max_regression 2% → 5% at metrics/values/mse/gate/max_regression'],
  ],
  ['percentage lowered', { max_regression: '2%' }, { max_regression: '1%' }, ['max-regression 1%'], []],
  [
    'difference raised',
    { max_regression: 0.01 },
    { max_regression: 0.02 },
    ['max-regression 0.01'],
    ['mse.max_regression 0.01 → 0.02 at metrics/values/mse/gate/max_regression'],
  ],
  [
    'percentage for a difference',
    { max_regression: 0.01 },
    { max_regression: '2%' },
    ['max-regression 2%', 'max-regression 0.01'],
    ['mse.max_regression 0.01 → 2% at metrics/values/mse/gate/max_regression'],
  ],
  [
    'error to warn',
    { max: 0.3, level: 'error' },
    { max: 0.3, level: 'warn' },
    ['max 0.3'],
    ['mse.level error → warn at metrics/values/mse/gate/level'],
  ],
  [
    'error to a stricter warn',
    { max: 0.3 },
    { max: 0.2, level: 'warn' },
    ['max 0.2 warn', 'max 0.3'],
    ['mse.level error → warn at metrics/values/mse/gate/level'],
  ],
  [
    'both made weaker',
    { max: 0.3 },
    { max: 0.4, level: 'warn' },
    ['max 0.3'],
    ['mse.max 0.3 → 0.4 at metrics/values/mse/gate/max', 'mse.level error → warn at metrics/values/mse/gate/level'],
  ],
  [
    'two limits to warn',
    { min: 0, max: 0.3 },
    { min: 0, max: 0.3, level: 'warn' },
    ['min 0', 'max 0.3'],
    ['mse.level error → warn at metrics/values/mse/gate/level'],
  ],
  ['warn to error', { max: 0.3, level: 'warn' }, { max: 0.3 }, ['max 0.3'], []],
  [
    'warn to a looser error',
    { max: 0.3, level: 'warn' },
    { max: 0.4 },
    ['max 0.4', 'max 0.3 warn'],
    ['mse.max 0.3 → 0.4 at metrics/values/mse/gate/max'],
  ],
  [
    'one limit removed',
    { max: 0.3, min: 0.1 },
    { max: 0.3 },
    ['max 0.3', 'min 0.1'],
    ['mse.min 0.1 → none at metrics/values/mse/gate/min'],
  ],
  ['the gate removed', { max: 0.3 }, undefined, ['max 0.3'], ['mse.max 0.3 → none at metrics/values/mse/gate/max']],
  ['a gate added', undefined, { max: 0.3 }, ['max 0.3'], []],
  ['a kind added', { max: 0.3 }, { max: 0.3, max_regression: '1%' }, ['max 0.3', 'max-regression 1%'], []],
]

test.each(cases)('%s', (_, before, after, gates, loosened) => {
  const result = pullRequest(onMse(before), onMse(after))
  expect(gatesOf(result.metrics)).toEqual(gates)
  expect(said(result.loosened)).toEqual(loosened)
})

test('a goal that was turned around is the base’s where the base has a gate on the regression', () => {
  const result = pullRequest(onMse({ max_regression: '1%' }), onMse({ max_regression: '1%' }, { goal: 'maximize' }))
  expect(said(result.loosened)).toEqual(['mse.goal minimize → maximize at metrics/values/mse/goal'])
  expect(result.metrics[0]).toMatchObject({ goal: 'minimize', goalSource: 'declared' })
  expect(said(pullRequest(onMse({ max: 0.3 }), onMse({ max: 0.3 }, { goal: 'maximize' })).loosened)).toEqual([])
})

test('another path is said, and `.value` at its end is none', () => {
  const moved = pullRequest(onMse({ max: 0.3 }, { path: 'mse' }), onMse({ max: 0.3 }, { path: 'other.mse' }))
  expect(said(moved.loosened)).toEqual(['mse.path mse → other.mse at metrics/values/mse/path'])
  expect(
    pullRequest(onMse({ max: 0.3 }, { path: 'mse' }), onMse({ max: 0.3 }, { path: 'mse.value' })).loosened,
  ).toEqual([])
  expect(pullRequest(onMse({ max: 0.3 }, { path: 'mse' }), onMse({ max: 0.3 })).loosened).toEqual([])
})

test.each([
  [undefined, 'none', 'latest_approved → none'],
  ['latest_approved', { version: 3 }, 'latest_approved → version 3'],
  [{ version: 4 }, { version: 3 }, 'version 4 → version 3'],
] as const)('the baseline %j to %j is loosening where a gate needs it', (before, after, text) => {
  const regression = onMse({ max_regression: '1%' })
  const result = pullRequest(regression, regression, { ...(before && { before }), after })
  expect(said(result.loosened)).toEqual([`mse.baseline ${text} at metrics/baseline`])
  const absolute = onMse({ max: 0.3 })
  expect(pullRequest(absolute, absolute, { ...(before && { before }), after }).loosened).toEqual([])
})

test('the base’s baseline counts where the base has a gate on the regression', () => {
  const baseline = ({ file }: { readonly file: ManifestFile }) => file.manifest.metrics?.baseline
  const relative = onMse({ max_regression: '1%' })
  expect(baseline(pullRequest(relative, relative, { after: 'none' }))).toBe('latest_approved')
  expect(baseline(pullRequest(relative, relative, { before: { version: 4 }, after: { version: 3 } }))).toEqual({
    version: 4,
  })
  expect(baseline(pullRequest(onMse({ max: 1 }), relative, { after: 'none' }))).toBe('none')
})

test('a metric deleted from the manifest is still read from the report and judged', () => {
  const result = pullRequest(onMse({ max: 0.1 }), { r2: {} })
  expect(said(result.loosened)).toEqual(['mse.metric max 0.1 → deleted at metrics/values/mse'])
  expect(result.metrics.filter(({ name }) => name === 'mse')).toMatchObject([
    { value: 0.28, isDeclared: true, gates: [{ limit: 0.1 }] },
  ])
  expect(gatesOf(pullRequest(onMse({ max: 0.1 }), undefined).metrics)).toEqual(['max 0.1'])
})

test('a metric deleted from the report as well has no number, and fails its gates', () => {
  const mae = { mae: { goal: 'minimize', gate: { max: 1, max_regression: '1%' } } } as const
  const missing = pullRequest(mae, { mse: {} }).metrics.filter(({ name }) => name === 'mae')
  const results = missing.flatMap((metric) => judgeGates(metric, { kind: 'first', hasUnapproved: false }))
  expect(results.map(({ gate, outcome, reason }) => `${gate.kind} ${outcome}: ${reason}`)).toEqual([
    'max failed: there is no finite number to judge',
    'max-regression failed: there is no finite number to judge',
  ])
  expect(toCustomerMetadata(missing, 40)).toEqual({})
})

test('who deletes the whole metrics section deletes no gate', () => {
  const file = aManifestFile()
  const { metrics } = applyBaseGates({ metrics: [], file, base: aManifest(section(onMse({ max: 0.3 }))) })
  expect(gatesPassed(metrics.flatMap((metric) => judgeGates(metric, { kind: 'offline' })))).toBe('false')
})

test('without the report a deleted metric is judged by the number that is shown', () => {
  const file = aManifestFile(section(undefined))
  const { metrics } = readEvaluation({ report, file })
  expect(gatesOf(applyBaseGates({ metrics, file, base: aManifest(section(onMse({ max: 0.3 }))) }).metrics)).toEqual([
    'max 0.3',
  ])
})

test('a metric without gates may go, and metrics of the head alone are left as they are', () => {
  const result = pullRequest({ mse: { goal: 'minimize' }, r2: { gate: { min: 0.5 } } }, { r2: { gate: { min: 0.5 } } })
  expect(result.loosened).toEqual([])
  expect(result.metrics.map(({ name, gates }) => [name, gates.length])).toEqual([
    ['r2', 1],
    ['mse', 0],
    ['other.mse', 0],
  ])
})

test('whatever the head says, what fails the base’s gates fails', () => {
  const gate = fc.record(
    {
      min: fc.integer({ min: -5, max: 5 }),
      max: fc.integer({ min: -5, max: 5 }),
      max_regression: fc.oneof(
        fc.nat(5),
        fc.nat(50).map((n) => `${n}%`),
      ),
      level: fc.constantFrom('error' as const, 'warn' as const),
    },
    { requiredKeys: [] },
  )
  const head = fc.option(gate, { nil: undefined })
  fc.assert(
    fc.property(
      gate,
      head,
      fc.integer({ min: -6, max: 6 }),
      fc.integer({ min: -6, max: 6 }),
      (before, after, value, baseline) => {
        const judge = (metric: Metric) => gatesPassed(judgeGates(metric, aVersion({ mse: { value: baseline } })))
        const alone = (definition: GateDefinition | undefined) => {
          const file = aManifestFile(section(onMse(definition)))
          const [metric] = readEvaluation({ report: { path: 'e.json', text: `{"mse": ${value}}` }, file }).metrics
          return { file, metric: metric ?? aMetric({}) }
        }
        const { file, metric } = alone(after)
        const result = applyBaseGates({ metrics: [metric], file, base: aManifest(section(onMse(before))) })
        const both = [judge(metric), judge(alone(before).metric)]
        expect(result.metrics.map(judge)).toEqual([both.includes('false') ? 'false' : 'true'])
      },
    ),
    runs(3000),
  )
})

test('a gate on a metric of another report is not weakened by naming another one', () => {
  const definition = { path: 'auc', goal: 'maximize', gate: { min: 0.9 } } as const
  const base = { metrics: { report: 'r.json', values: { auc: { ...definition, report: 'holdout.json' } } } }
  const file = aManifestFile({ report: 'r.json', values: { auc: definition } })
  const { loosened } = applyBaseGates({ metrics: [], file, base })
  expect(loosened).toMatchObject([{ metric: 'auc', what: 'path', before: 'holdout.json#auc', after: 'auc' }])
})
