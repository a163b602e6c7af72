import type { Baseline } from './metric.js'

/** A baseline that has numbers: a version, or on a laptop a report. */
export type ComparedBaseline = Extract<Baseline, { readonly kind: 'version' | 'report' }>

/** Whether the candidate's numbers stand beside others. */
export function isCompared(baseline: Baseline): baseline is ComparedBaseline {
  return baseline.kind === 'version' || baseline.kind === 'report'
}

/** What the candidate is compared with, in the words of a sentence: `version 12`, `evaluation.json on main`. */
export function inWords(baseline: ComparedBaseline): string {
  return baseline.kind === 'version' ? `version ${baseline.version}` : baseline.name
}
