import type { DetailsComparison } from '../../../../evidence/details.js'
import { compareDetails } from '../../../../evidence/details.js'
import type { Markup } from '../../../../markdown/markup.js'
import { isCompared } from '../../../../metrics/compared-with.js'
import type { RegistrationResult } from '../../result.js'
import type { View } from '../detail.js'
import { attributionsSection } from './attributions.js'
import { biasSection } from './bias.js'
import { constraintsSection } from './constraints.js'
import { curvesSection } from './curves.js'
import { matrixSection } from './matrix.js'

/** What reports say beside numbers, each beside the baseline's: what a reviewer looks at first comes first. */
export function evidenceSections(result: RegistrationResult, view: View): readonly (Markup | undefined)[] {
  const comparison = comparisonOf(result)
  if (comparison === undefined || view.detail.evidence === 'none') return []
  return [
    matrixSection(comparison, result, view),
    biasSection(comparison, result, view),
    constraintsSection(result, view),
    attributionsSection(comparison, view),
    curvesSection(comparison, result, view),
  ]
}

/** The details of the candidate beside the baseline's; undefined where no report has any. */
export function comparisonOf(result: RegistrationResult): DetailsComparison | undefined {
  const { details, baseline } = result
  if (details === undefined) return undefined
  const known = COMPARED.get(result)
  if (known !== undefined) return known
  const comparison = compareDetails(details, isCompared(baseline) ? baseline.details : undefined)
  COMPARED.set(result, comparison)
  return comparison
}

// A page is rendered again for each step of the ladder until it fits; what is compared stays the same.
const COMPARED = new WeakMap<RegistrationResult, DetailsComparison>()
