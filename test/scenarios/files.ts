/** The manifest of the quick start: a churn model with one gate of each kind. */
export const CHURN_MANIFEST = `group: churn
description: Will this customer leave?
containers:
  - image: 141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1
    model_data: s3://acme-ml/churn/model.tar.gz
content_types: [text/csv]
response_types: [text/csv]
metrics:
  report: evaluation.json
  primary: auc
  values:
    auc: { path: binary_classification_metrics.auc, goal: maximize, gate: { min: 0.8, max_regression: 2% } }
    latency: { path: serving.latency_ms, goal: minimize, unit: ms }
`

/** A report with these numbers. */
export function aReport({ auc, latency = 12 }: { readonly auc: number; readonly latency?: number }): string {
  const metrics = { auc: { value: auc, standard_deviation: 0.004 } }
  return JSON.stringify({ binary_classification_metrics: metrics, serving: { latency_ms: latency } }, null, 2)
}
