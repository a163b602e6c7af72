import { code, html, join, type Markup, NOTHING, small, text } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { stops } from '../../../metrics/gates/level.js'
import type { MetricDiff } from '../../../metrics/metric.js'
import { isBookkeeping } from '../../../metrics/report/bookkeeping.js'
import type { RegistrationResult } from '../result.js'
import { DIRECTIONS } from './goal.js'

const MAX_NAME = 64
const MAX_NAMED = 5 // metrics in a row

/** What the signs of the metrics table mean, what the report was read as, and how many rows there would be. */
export function footnote(
  { file, diffs, shape }: RegistrationResult,
  shown: readonly MetricDiff[],
  gone: readonly MetricDiff[],
): Markup {
  const rows = [...shown, ...gone]
  const report = file.manifest.metrics?.report
  const parts = [
    ...Object.entries(DIRECTIONS).flatMap(([goal, { arrow, better }]) =>
      rows.some(({ metric }) => metric.goal === goal) ? [html`${arrow} ${better}`] : [],
    ),
    ...(rows.some((diff) => diff.metric.goalSource === 'guessed') ? [html`? direction guessed from the name`] : []),
    ...(shown.some((diff) => diff.verdict === 'within-noise')
      ? [
          html`<i>within noise</i> = smaller than the two standard deviations${report === undefined ? NOTHING : html` in ${code(report, 120)}`} combined`,
        ]
      : []),
    ...(shown.some((diff) => diff.verdict === 'same' && diff.change !== undefined && diff.change !== 0)
      ? [html`<i>the same</i> = not more than the declared tolerance`]
      : []),
    ...onlyWarning(shown),
    ...ofResiduals(shown),
    ...(shape === undefined
      ? []
      : [html`${report === undefined ? 'report' : code(report, 120)} read as ${text(shape, 120)}`]),
    ...(shown.length < diffs.filter((diff) => !isBookkeeping(diff.metric.name) || shown.includes(diff)).length
      ? [html`${count(shown.length, 'metric')} of ${text(String(diffs.length))} shown`]
      : []),
  ]
  return parts.length === 0 ? NOTHING : small(...parts)
}

/** A gate that did not fail looks like any other; that it would only have warned is said below. */
function onlyWarning(shown: readonly MetricDiff[]): readonly Markup[] {
  const names = shown
    .filter(({ gates }) => gates.some(({ gate, outcome }) => !stops(gate) && outcome !== 'failed'))
    .map(({ metric }) => code(metric.name, MAX_NAME))
  if (names.length === 0) return []
  if (names.length > MAX_NAMED) return [html`${count(names.length, 'gate')} only warn`]
  return [
    html`${names.length === 1 ? 'the gate' : 'gates'} of ${join(names, ', ')} only ${names.length === 1 ? 'warns' : 'warn'}`,
  ]
}

/** Why a spread in the report makes no noise: said once. */
function ofResiduals(shown: readonly MetricDiff[]): readonly Markup[] {
  const names = shown
    .filter(({ metric }) => metric.residualSpread !== undefined)
    .map(({ metric }) => code(metric.name, MAX_NAME))
  if (names.length === 0) return []
  const named = names.length > MAX_NAMED ? html`${count(names.length, 'metric')}` : join(names, ', ')
  return [
    html`the <code>standard_deviation</code> of ${named} is the spread of the residuals (about the root of mse) and no noise of the metric; <code>deviation: metric</code> says otherwise`,
  ]
}
