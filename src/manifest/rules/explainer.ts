import type { EffectiveDeployment } from '../deploy-effective.js'
import type { DeployProblem } from './deploy-problem.js'

/** What an `explainer` may not say, all at once; paths are within the `deploy` section. */
export function explainerProblems({
  explainer,
  variants,
  async: asynchronous,
}: EffectiveDeployment): readonly DeployProblem[] {
  if (!explainer) return []
  const problems: DeployProblem[] = []
  const complain = (path: readonly string[], message: string, help?: string) =>
    problems.push({ path: ['explainer', ...path], message, ...(help !== undefined && { help }) })
  const { shap_baseline: baseline, inference } = explainer
  if (baseline === undefined) complain([], 'explainer needs shap_baseline')
  // API_ClarifyInferenceConfig: "If provided, FeatureTypes must have at least one 'text' string".
  if (inference?.feature_types !== undefined && !inference.feature_types.includes('text'))
    complain(
      ['inference', 'feature_types'],
      'feature_types are for texts, and one of them must be text',
      'leave them out: numbers and categories are inferred from the baseline',
    )
  // https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability.html: "With SageMaker AI real-time inference
  // endpoints, you can analyze explainability in real time".
  if (variants.some(({ serverless }) => serverless !== undefined))
    complain([], 'explainer is for real-time endpoints, and a variant is serverless')
  if (asynchronous) complain([], 'explainer is for real-time endpoints, and cannot stand beside async')
  return problems
}
