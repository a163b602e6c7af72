import type {
  CreateEndpointConfigInput,
  DescribeEndpointConfigOutput,
  ProductionVariant,
} from '@aws-sdk/client-sagemaker'
import type { DeployVariant } from '../../../manifest/schema/deploy/variant.js'
import { isUnset } from './comparison.js'

/** Settings of the variant of the same name; those that belong to an instance type only as long as it stays. */
export function keptOfVariant(
  variant: DeployVariant,
  live: DescribeEndpointConfigOutput | undefined,
): Partial<ProductionVariant> {
  const same = live?.ProductionVariants?.find(({ VariantName: name }) => name === variant.name)
  if (same === undefined) return {}
  const {
    VariantName: _name,
    ModelName: _model,
    InitialInstanceCount: _count,
    InitialVariantWeight: _weight,
    AcceleratorType: _gone, // "Elastic Inference (EI) is no longer available"
    ServerlessConfig: _serverless,
    InstanceType: type,
    // An endpoint of pools has no instance type: the manifest's takes their place.
    InstancePools: _pools,
    VariantInstanceProvisionTimeoutInSeconds: _provision,
    VolumeSizeInGB,
    InferenceAmiVersion,
    CapacityReservationConfig,
    AcceleratorPartitionLayouts,
    ...kept
  }: typeof same & { readonly AcceleratorPartitionLayouts?: unknown } = same
  const ofType = { VolumeSizeInGB, InferenceAmiVersion, CapacityReservationConfig, AcceleratorPartitionLayouts }
  return withoutDefaults({ ...kept, ...(type === variant.instance_type && ofType) })
}

/** Members of the live configuration that neither manifest nor workflow speaks about (mlflow#7255: they used to vanish). */
export function keptMembers(live: DescribeEndpointConfigOutput | undefined): Partial<CreateEndpointConfigInput> {
  if (live === undefined) return {}
  const {
    EndpointConfigName: _name,
    EndpointConfigArn: _arn,
    CreationTime: _time,
    ProductionVariants: _variants,
    // Never kept: nobody has asked whether its version is still approved.
    ShadowProductionVariants: _shadows,
    DataCaptureConfig: _capture,
    AsyncInferenceConfig: _async,
    MetricsConfig: _metrics,
    ExplainerConfig: _explainer,
    ...kept
  } = live
  const { $metadata: _metadata, ...members }: typeof kept & { $metadata?: unknown } = kept
  return withoutDefaults(members)
}

/**
 * What Describe fills in by itself was set by nobody: kept, it would give the configuration another name than the run had that
 * made it, and so deploy anew what serves already.
 */
function withoutDefaults<Members extends object>(members: Members): Partial<Members> {
  const kept: Partial<Members> = { ...members }
  for (const key in kept) if (isUnset(kept[key])) delete kept[key]
  return kept
}
