import { code, html, join, type Markup } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { inWords, isCompared } from '../../../metrics/compared-with.js'
import { guessedGoal } from '../../../metrics/known-goals.js'
import type { MetricDiff } from '../../../metrics/metric.js'
import type { RegistrationResult } from '../result.js'

const MAX_NAME = 64
const MAX_NAMED = 3

/** What the baseline has and the candidate lacks, as rows of the table: nothing is as easily overlooked as what is not there. */
export function goneRows({ gone = [] }: RegistrationResult): readonly MetricDiff[] {
  return gone.map(({ name, path, value }) => ({
    metric: {
      name,
      path,
      value: Number.NaN,
      ...guessedGoal(name),
      isPrimary: false,
      isDeclared: false,
      gates: [],
    },
    baseline: value,
    verdict: 'gone',
    gates: [],
    history: [],
  }))
}

/** `recall and 2 more are gone: version 12 has them, this report has not.`; nothing where nothing is. */
export function goneSentence(result: RegistrationResult): readonly Markup[] {
  const { baseline, gone = [] } = result
  if (!isCompared(baseline) || gone.length === 0) return []
  const names = gone.slice(0, MAX_NAMED).map(({ name }) => code(name, MAX_NAME))
  const more = gone.length > names.length ? ` and ${count(gone.length - names.length, 'more metric')}` : ''
  const [verb, them] = gone.length === 1 ? ['is', 'it'] : ['are', 'them']
  return [html`${join(names, ', ')}${more} ${verb} gone: ${inWords(baseline)} has ${them}, this report has not.`]
}
