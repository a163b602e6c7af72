import type { Curve } from '../metrics/metric.js'

/** What changed between two versions beside their metrics. For words and pictures; no gate reads it. */
export interface DetailsComparison {
  readonly matrix?: MatrixComparison
  readonly curves: readonly CurveComparison[]
  readonly bias: readonly BiasComparison[]
  /** One for each label, in the order of the candidate's report. */
  readonly attributions: readonly AttributionComparison[]
}

export interface MatrixComparison {
  /** Rows and columns of `cells`: the candidate's labels in their order, then those that only the baseline has. */
  readonly labels: readonly string[]
  /** `cells[actual][predicted]`. */
  readonly cells: readonly (readonly CellComparison[])[]
  /** The same order as `labels`. */
  readonly classes: readonly ClassComparison[]
  /** Labels that only one of the two has. Empty where one of them was cut to its most frequent labels. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export interface CellComparison {
  /** Absent where the label is not the candidate's. */
  readonly count?: number
  readonly baseline?: number
  /** candidate − baseline; absent unless both have the cell. */
  readonly change?: number
  /** Whether the prediction is right: the diagonal. */
  readonly isCorrect: boolean
}

/** How well one class is found. A rate is absent where it would be a division by zero, or where the label is not there. */
export interface ClassComparison {
  readonly label: string
  readonly recall: Compared
  readonly precision: Compared
}

/** A number beside the baseline's. */
export interface Compared {
  readonly value?: number
  readonly baseline?: number
  /** value − baseline. */
  readonly change?: number
}

export interface CurveComparison {
  readonly kind: Curve['kind']
  /** The area under the curve, by trapezoids between its points; from 0 to 1. */
  readonly area: Compared
  readonly points: Curve['points']
  readonly baselinePoints?: Curve['points']
}

export interface BiasComparison {
  readonly stage: 'pre-training' | 'post-training'
  readonly facet: string
  readonly facetValue: string
  readonly name: string
  readonly description?: string
  readonly fair: number
  readonly value: Compared
  /**
   * `nearer` and `further`: |value − fair| is less or more than the baseline's. `same`: it is as far. `new`: the baseline
   * has none. `removed`: only the baseline has it. `not-compared`: there is no baseline.
   */
  readonly verdict: 'nearer' | 'further' | 'same' | 'new' | 'removed' | 'not-compared'
}

export interface AttributionComparison {
  /** Empty for a regression. */
  readonly label: string
  /** By the candidate's rank; those that only the baseline has come last. */
  readonly features: readonly FeatureComparison[]
  /** Whether one of the two was cut to its most important features: `new` and `removed` then mean among those. */
  readonly isCut: boolean
}

export interface FeatureComparison {
  readonly feature: string
  /** The mean of the absolute SHAP values. */
  readonly value: Compared
  /** Its part of the sum over the features, from 0 to 1: what can be compared between models. */
  readonly share: Compared
  /** From 1, the most important one. */
  readonly rank: Compared
  readonly presence: 'both' | 'new' | 'removed' | 'not-compared'
}

/** Two numbers side by side, each as far as it is known. */
export function compared(value: number | undefined, baseline: number | undefined): Compared {
  return {
    ...(value === undefined ? {} : { value }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(value === undefined || baseline === undefined ? {} : { change: value - baseline }),
  }
}
