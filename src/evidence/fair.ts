/**
 * What a bias metric of Clarify is where there is no bias: 1 for disparate impact, which is a ratio, and 0 for every other
 * one, which are differences and distances.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-post-training-bias-metric-di.html
 */
export function fairValue(name: string): number {
  return name === 'DI' ? 1 : 0
}
