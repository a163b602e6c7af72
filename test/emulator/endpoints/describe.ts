import type { DescribeEndpointOutput, ProductionVariantSummary } from '@aws-sdk/client-sagemaker'
import type { VariantView, View } from './era.js'
import type { StoredEndpoint } from './state.js'

/** An endpoint as DescribeEndpoint shows it (botocore, DescribeEndpointOutput). */
export function describedEndpoint(endpoint: StoredEndpoint, view: View): DescribeEndpointOutput {
  const { pending, dataCapture } = view
  return {
    EndpointName: endpoint.name,
    EndpointArn: endpoint.arn,
    EndpointConfigName: view.configName,
    EndpointStatus: view.status,
    CreationTime: endpoint.created,
    LastModifiedTime: new Date(view.modified),
    // The list has at least one member or is not there (botocore, ProductionVariantSummaryList): none while Creating.
    ...(view.variants.length === 0 ? {} : { ProductionVariants: view.variants.map(summary) }),
    ...(view.failureReason === undefined ? {} : { FailureReason: view.failureReason }),
    ...(endpoint.lastDeployment === undefined
      ? {}
      : { LastDeploymentConfig: structuredClone(endpoint.lastDeployment) }),
    ...(dataCapture === undefined
      ? {}
      : {
          DataCaptureConfig: {
            EnableCapture: dataCapture.EnableCapture ?? true,
            CaptureStatus: 'Started' as const,
            CurrentSamplingPercentage: dataCapture.InitialSamplingPercentage,
            DestinationS3Uri: dataCapture.DestinationS3Uri,
            KmsKeyId: dataCapture.KmsKeyId ?? '',
          },
        }),
    // "only returned when the endpoint is creating or updating with a new endpoint configuration" (botocore).
    ...(pending === undefined
      ? {}
      : {
          PendingDeploymentSummary: {
            EndpointConfigName: pending.configName,
            StartTime: new Date(pending.start),
            ProductionVariants: pending.variants.map((variant) => ({
              ...summary(variant),
              VariantStatus: [
                { Status: pending.phase, ...(pending.message === undefined ? {} : { StatusMessage: pending.message }) },
              ],
            })),
          },
        }),
  }
}

function summary(variant: VariantView): ProductionVariantSummary {
  return {
    VariantName: variant.name,
    CurrentWeight: variant.weight,
    DesiredWeight: variant.desiredWeight,
    ...(variant.count === undefined ? {} : { CurrentInstanceCount: variant.count }),
    ...(variant.desiredCount === undefined ? {} : { DesiredInstanceCount: variant.desiredCount }),
  }
}
