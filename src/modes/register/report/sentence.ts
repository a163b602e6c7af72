import { bold, code, html, type Markup, NOTHING, paragraph, text } from '../../../markdown/markup.js'
import { count, formatNumber } from '../../../markdown/numbers.js'
import { inWords, isCompared } from '../../../metrics/compared-with.js'
import type { MetricDiff } from '../../../metrics/metric.js'
import type { RegistrationOutcome, RegistrationResult } from '../result.js'
import { changeInShort } from './change.js'
import { biasSentence } from './evidence/bias.js'
import { constraintsSentence } from './evidence/constraints.js'
import { comparisonOf } from './evidence/evidence.js'
import { gatesSentence } from './gates.js'
import { goneSentence } from './gone.js'
import { primaryOf, withUnit } from './metrics.js'
import { worseFirst } from './verdict.js'

/** Better or worse than which version, the gates, and the worst news; undefined where there are no metrics. */
export function firstSentence(result: RegistrationResult): Markup | undefined {
  const primary = primaryOf(result)
  if (primary === undefined) return undefined
  return paragraph(
    bold(primarySentence(primary, result)),
    gatesSentence(result),
    ...worstNews(primary, result),
    ...worseBesides(result),
    ...goneSentence(result),
  )
}

/** What got worse beside the metrics. */
function worseBesides(result: RegistrationResult): readonly string[] {
  const comparison = comparisonOf(result)
  const bias = comparison === undefined ? undefined : biasSentence(comparison)
  return [bias, constraintsSentence(result)].filter((sentence) => sentence !== undefined)
}

/** The primary metric against the baseline: `mse is 8.0% better than version 12`, without the full stop. */
export function primaryInShort(diff: MetricDiff, { baseline }: RegistrationResult): Markup {
  const name = code(diff.metric.name, 64)
  if (!isCompared(baseline)) return html`${name} is ${withUnit(formatNumber(diff.metric.value), diff.metric.unit)}`
  const than = inWords(baseline)
  switch (diff.verdict) {
    case 'better':
    case 'worse':
    case 'changed':
      return html`${name} is ${changeInShort(diff)} than ${diff.verdict === 'changed' ? 'in ' : ''}${than}`
    case 'same':
      return html`${name} is the same as in ${than}`
    case 'within-noise':
      return html`${name} is within noise of ${than}`
    case 'new':
      return html`${name} is new beside ${than}`
    case 'gone':
      return html`${name} is gone: ${than} has it`
    case 'not-comparable':
      return html`${name} cannot be compared with ${than}`
  }
}

function primarySentence(primary: MetricDiff, result: RegistrationResult): Markup {
  const { baseline, file } = result
  const short = primaryInShort(primary, result)
  if (baseline.kind !== 'version') return html`${short}.`
  const wanted = file.manifest.metrics?.baseline
  const named =
    wanted === undefined || wanted === 'latest_approved' ? 'the latest approved one' : 'the one the manifest names'
  return html`${short}, ${named}.`
}

/** The metric that got worse by the largest share beside the primary one, and whether its gates allow it. */
function worstNews(primary: MetricDiff, { diffs }: RegistrationResult): readonly Markup[] {
  const worse = worseFirst(diffs).filter((diff) => diff !== primary && !isInAlert(diff))
  const [worst, ...others] = worse
  if (worst === undefined) return []
  const more =
    others.length > 0 ? ` ${count(others.length, 'more metric')} ${others.length === 1 ? 'is' : 'are'} worse.` : ''
  return [html`${code(worst.metric.name, 64)} is ${changeInShort(worst)}${gateOf(worst)}.${more}`]
}

/** Its failed gate is told above the table already. */
function isInAlert({ gates }: MetricDiff): boolean {
  return gates.some((gate) => gate.outcome === 'failed')
}

function gateOf({ gates }: MetricDiff): string {
  const judged = gates.filter((gate) => gate.outcome !== 'skipped')
  return judged.length === 0 ? '' : ', inside its gate'
}

/** Who rejected the same candidate before, and why. */
export function rejection({ version, by, reason }: Extract<RegistrationOutcome, { kind: 'rejected' }>): Markup {
  const who = by === undefined ? NOTHING : html` by ${code(by, 120)}`
  const why = reason === undefined ? NOTHING : html` The reason given: <i>${text(reason, 500)}</i>`
  return html`${bold(html`Version ${version.version} holds the same model and was rejected${who}.`)}${why}`
}
