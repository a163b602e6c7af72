import type { ModelPackageSummary } from '@aws-sdk/client-sagemaker'

/**
 * Why an approval of a version counts for nothing, as what it is besides Approved; undefined where it counts. One that was only
 * logged, as MLflow does, is no candidate for serving whatever its status.
 */
export function whyPassedOver({
  summary: { ModelPackageStatus: status, ModelPackageRegistrationType: type },
}: {
  readonly summary: Pick<ModelPackageSummary, 'ModelPackageStatus' | 'ModelPackageRegistrationType'>
}): string | undefined {
  if (status !== 'Completed') return String(status)
  return type === 'Logged' ? 'only Logged' : undefined
}
