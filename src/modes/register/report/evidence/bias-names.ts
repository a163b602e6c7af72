/**
 * The bias metrics of SageMaker Clarify in plain words (developer guide, "Measure Pre-training Bias" and "Post-training Data
 * and Model Bias Metrics"). Both spellings of those that reports abbreviate otherwise than the guide.
 */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['CI', 'class imbalance'],
  ['DPL', 'difference in proportions of labels'],
  ['KL', 'Kullback–Leibler divergence'],
  ['JS', 'Jensen–Shannon divergence'],
  ['LP', 'Lp-norm'],
  ['TVD', 'total variation distance'],
  ['KS', 'Kolmogorov–Smirnov'],
  ['CDDL', 'conditional demographic disparity in labels'],
  ['DPPL', 'difference in positive proportions in predicted labels'],
  ['DI', 'disparate impact'],
  ['CDDPL', 'conditional demographic disparity in predicted labels'],
  ['DCA', 'difference in conditional acceptance'],
  ['DCAcc', 'difference in conditional acceptance'],
  ['DCR', 'difference in conditional rejection'],
  ['SD', 'specificity difference'],
  ['RD', 'recall difference'],
  ['DAR', 'difference in acceptance rates'],
  ['DRR', 'difference in rejection rates'],
  ['AD', 'accuracy difference'],
  ['TE', 'treatment equality'],
  ['FT', 'counterfactual fliptest'],
  ['GE', 'generalized entropy'],
])

/** What Clarify's short name stands for; undefined for one that is not among its own. */
export function biasName(short: string): string | undefined {
  return NAMES.get(short)
}
