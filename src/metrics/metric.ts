import type { Position } from '../errors.js'
import type { GateDefinition } from '../manifest/schema/manifest.js'

export type Goal = 'minimize' | 'maximize'

/**
 * A finite number from a report, with its standard deviation where the report gives a finite one. NaN stands only for a
 * metric that the base branch gates and that this pull request no longer has; it passes no gate and is never stored.
 */
export interface MetricValue {
  readonly value: number
  readonly standardDeviation?: number
}

/** A metric of the candidate: what the report says, and what the manifest declares about it. */
export interface Metric extends MetricValue {
  /** How it is called: as the manifest declares it, else as short as its report allows. For display alone. */
  readonly name: string
  /** Where its report has it: what makes it this metric and no other, in every version (Fifth 1). */
  readonly path: string
  /** A `standard_deviation` of its report that is the residuals' and not the metric's own, and so is no noise. */
  readonly residualSpread?: number
  readonly goal?: Goal
  /** Whether the goal was declared, guessed from a well-known name, or is not known. */
  readonly goalSource: 'declared' | 'guessed' | 'unknown'
  /** A change of at most this much is called *the same*. */
  readonly tolerance?: number
  readonly unit?: string
  readonly isPrimary: boolean
  readonly isDeclared: boolean
  readonly gates: readonly Gate[]
}

/** As the manifest has it; what each means stands in gates/level.ts. */
export type GateLevel = NonNullable<GateDefinition['level']>

/** One rule that a metric must keep. */
export type Gate = {
  readonly level: GateLevel
  /** Where it is written, in the manifest of the head (or of the base branch, where that one is stricter). */
  readonly at: Position
} & (
  | { readonly kind: 'min'; readonly limit: number }
  | { readonly kind: 'max'; readonly limit: number }
  /** The worsening against the baseline that is allowed, in the metric's own unit. */
  | { readonly kind: 'max-regression'; readonly limit: number; readonly relative: false }
  /** The worsening that is allowed, in percent of the baseline: 2 means 2 %. */
  | { readonly kind: 'max-regression'; readonly limit: number; readonly relative: true }
)

export interface GateResult {
  /** As the manifest calls it. */
  readonly metric: string
  readonly gate: Gate
  readonly outcome: 'passed' | 'failed' | 'skipped'
  /** For a failed or a skipped gate: why, as a sentence without the metric's name in front. */
  readonly reason?: string
  /** For a skipped gate: whether there was nothing to compare with, or nobody could be asked. */
  readonly skipped?: 'nothing-to-compare' | 'needs-registry'
}

/** `gone`: the baseline has it, and the candidate has no number for it. */
export type Verdict = 'new' | 'gone' | 'better' | 'worse' | 'same' | 'within-noise' | 'changed' | 'not-comparable'

/** One metric of the candidate beside the baseline's. */
export interface MetricDiff {
  readonly metric: Metric
  readonly baseline?: MetricValue
  readonly verdict: Verdict
  /** candidate − baseline, in the metric's own unit. */
  readonly change?: number
  /** The change in percent of |baseline|; absent where the baseline is 0. */
  readonly changeInPercent?: number
  readonly gates: readonly GateResult[]
  /** This metric in earlier versions, oldest first, without the candidate. A version that lacks it is left out. */
  readonly history: readonly { readonly version: number; readonly value: number }[]
}

/** The metrics that a version has on record. */
export interface StoredMetrics {
  /** By path. */
  readonly metrics: ReadonlyMap<string, MetricValue>
  /** By a name that says nothing of where a report had it: of an earlier release, of SageMaker's SDK, of a person. */
  readonly named?: ReadonlyMap<string, MetricValue>
}

/** What the candidate is compared with. */
export type Baseline =
  /** A version whose metrics could be read. */
  | (StoredMetrics & {
      readonly kind: 'version'
      readonly version: number
      readonly arn: string
      /** Why its report could not be read: then a metric that is not on record may be in it (ruling 16). */
      readonly unread?: string
      /** What its model card holds beside numbers; absent where nothing could be read. */
      readonly details?: ReportDetails
    })
  /** A report that somebody names on a laptop, or that of the base branch in git: `name` says which, in words. */
  | (StoredMetrics & { readonly kind: 'report'; readonly name: string; readonly details?: ReportDetails })
  /** The group has no Approved version: every metric is new. */
  | { readonly kind: 'first'; readonly hasUnapproved: boolean }
  /** The manifest says `baseline: none`. */
  | { readonly kind: 'not-wanted' }
  /** It could not be read; `reason` says which statement is missing. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** A check without credentials. */
  | { readonly kind: 'offline' }

/** A gate that this pull request makes weaker than it is on the base branch. */
export interface LoosenedGate {
  readonly metric: string
  /** What was loosened: `max`, `min`, `max_regression`, `level`, `path`, `goal`, `baseline`, or `metric` for one that was deleted. */
  readonly what: string
  readonly before: string
  readonly after: string
  readonly at: Position
}

/** What reports say beside single numbers: shown, kept in the model card, compared with the baseline's, judged by no gate. */
export interface ReportDetails {
  readonly confusionMatrix?: ConfusionMatrix
  readonly curves: readonly Curve[]
  readonly bias: readonly BiasMetric[]
  readonly attributions: readonly Attribution[]
  readonly constraints: readonly Constraint[]
}

/** `counts[actual][predicted]`, rows and columns in the order of `labels`. */
export interface ConfusionMatrix {
  readonly labels: readonly string[]
  readonly counts: readonly (readonly number[])[]
}

export interface Curve {
  /** False positive rate → true positive rate, or recall → precision. */
  readonly kind: 'roc' | 'precision-recall'
  /** `[x, y]`, both from 0 to 1, in the order of the report. */
  readonly points: readonly (readonly [number, number])[]
}

/** One bias metric of SageMaker Clarify. */
export interface BiasMetric {
  readonly stage: 'pre-training' | 'post-training'
  /** The feature, such as `sex`. */
  readonly facet: string
  /** The value or threshold of the facet, as text. */
  readonly facetValue: string
  /** Clarify's short name, such as `DI`, `DPPL`. */
  readonly name: string
  readonly description?: string
  readonly value: number
  /** What a fair model has: 1 for DI, else 0. */
  readonly fair: number
}

/** How much a feature counts: the mean of the absolute SHAP values. */
export interface Attribution {
  /** The label it is about; empty for a regression. */
  readonly label: string
  readonly feature: string
  readonly value: number
}

/** A threshold of a constraints file of Model Monitor. */
export interface Constraint {
  readonly metric: string
  readonly threshold: number
  /** As the file writes it: `GreaterThanThreshold` or `LessThanThreshold` is a violation. */
  readonly operator: string
}
