import type {
  CaptureMode,
  CreateEndpointConfigInput,
  CreateModelInput,
  DescribeEndpointConfigOutput,
  DescribeModelOutput,
  ProductionVariant,
  RoutingStrategy,
} from '@aws-sdk/client-sagemaker'
import { defined } from '../../../language/defined.js'
import { type EffectiveDeployment, seconds } from '../../../manifest/deploy-effective.js'
import type { DeployVariant } from '../../../manifest/schema/deploy-variant.js'
import type { ApprovedVersion } from '../approved-version.js'
import type { LiveConfiguration } from '../observe.js'
import type { DeploySettings } from '../settings.js'
import { isUnset } from './comparison.js'
import { derivedName } from './names.js'
import { tagsOf } from './tags.js'

/** What the requests are made of. */
export interface Ingredients {
  readonly deployment: EffectiveDeployment
  readonly settings: DeploySettings
  /** The version that is deployed. */
  readonly primary: ApprovedVersion
  /** Every version behind the endpoint by number, the primary included. */
  readonly versions: ReadonlyMap<number, ApprovedVersion>
  readonly live: LiveConfiguration | undefined
  /** What serves now, for the tag of what served before. */
  readonly previousVersion: number | undefined
  /** 0, or how many models of this name were found that cannot be trusted (see generation.ts). */
  readonly generation: number
}

export interface Requests {
  readonly models: readonly CreateModelInput[]
  readonly config: CreateEndpointConfigInput
}

/** The requests for model and endpoint configuration, names included; what is live and not spoken about is kept. */
export function buildRequests(ingredients: Ingredients): Requests {
  const { deployment, live } = ingredients
  const variants = deployment.variants.map((variant) => ({ variant, model: modelRequest(ingredients, variant) }))
  const shadows = (deployment.shadow_variants ?? []).map((variant) => ({
    variant,
    model: modelRequest(ingredients, variant),
  }))
  const models = new Map([...variants, ...shadows].map(({ model }) => [model.ModelName, model]))
  const members: Omit<CreateEndpointConfigInput, 'EndpointConfigName' | 'Tags'> = {
    ...keptMembers(live?.config),
    ProductionVariants: variants.map(({ variant, model }) => productionVariant(variant, model, live?.config)),
    ...(shadows.length > 0 && {
      ShadowProductionVariants: shadows.map(({ variant, model }) => productionVariant(variant, model, undefined)),
    }),
    ...dataCapture(ingredients),
    ...asyncInference(ingredients),
    ...defined({ KmsKeyId: ingredients.settings.endpointKmsKeyId }),
  }
  const EndpointConfigName = derivedName({
    endpointName: deployment.endpoint,
    version: ingredients.primary.version,
    members,
  })
  const Tags = tagsOf({
    endpointName: deployment.endpoint,
    version: ingredients.primary,
    settings: ingredients.settings,
    configuration: { previousVersion: ingredients.previousVersion },
  })
  return { models: [...models.values()], config: { EndpointConfigName, ...members, Tags } }
}

/** The version a variant serves. */
export function versionOfVariant(
  variant: DeployVariant,
  ingredients: Pick<Ingredients, 'primary' | 'versions'>,
): ApprovedVersion {
  return ingredients.versions.get(variant.version ?? ingredients.primary.version) ?? ingredients.primary
}

function modelRequest(ingredients: Ingredients, variant: DeployVariant): CreateModelInput {
  const { settings, deployment, generation } = ingredients
  const version = versionOfVariant(variant, ingredients)
  const live = liveModel(ingredients.live, variant.name)
  const vpc =
    settings.vpc === undefined
      ? live?.VpcConfig
      : { Subnets: [...settings.vpc.subnets], SecurityGroupIds: [...settings.vpc.securityGroupIds] }
  const environment = variant.environment ?? {}
  const members: Omit<CreateModelInput, 'ModelName' | 'Tags'> = {
    // Always by name: a copy of image and URL would pass by the approval, which the service checks, too.
    Containers: [
      {
        ModelPackageName: version.arn,
        ...(Object.keys(environment).length > 0 && { Environment: { ...environment } }),
      },
    ],
    ExecutionRoleArn: settings.executionRoleArn,
    ...defined({ VpcConfig: vpc, EnableNetworkIsolation: live?.EnableNetworkIsolation || undefined }),
  }
  const ModelName = derivedName({
    endpointName: deployment.endpoint,
    version: version.version,
    members: { ...members, specification: version.specification, generation },
  })
  return { ModelName, ...members, Tags: tagsOf({ endpointName: deployment.endpoint, version, settings }) }
}

function productionVariant(
  variant: DeployVariant,
  model: CreateModelInput,
  live: DescribeEndpointConfigOutput | undefined,
): ProductionVariant {
  const { serverless } = variant
  const base = { VariantName: variant.name, ModelName: model.ModelName, InitialVariantWeight: variant.weight ?? 1 }
  if (serverless !== undefined) {
    return {
      ...base,
      ServerlessConfig: defined({
        MemorySizeInMB: serverless.memory,
        MaxConcurrency: serverless.max_concurrency,
        ProvisionedConcurrency: serverless.provisioned_concurrency,
      }),
    }
  }
  return { ...keptOfVariant(variant, live), ...base, ...instances(variant) }
}

function instances(variant: DeployVariant): Partial<ProductionVariant> {
  const { model_download_timeout: download, startup_timeout: startup, routing } = variant
  return defined({
    InitialInstanceCount: variant.instance_count ?? 1,
    InstanceType: variant.instance_type,
    VolumeSizeInGB: variant.volume_size,
    ModelDataDownloadTimeoutInSeconds: download === undefined ? undefined : seconds(download),
    ContainerStartupHealthCheckTimeoutInSeconds: startup === undefined ? undefined : seconds(startup),
    InferenceAmiVersion: variant.ami,
    RoutingConfig: routing && { RoutingStrategy: ROUTING_STRATEGIES[routing] },
  })
}

const ROUTING_STRATEGIES = {
  random: 'RANDOM',
  least_outstanding_requests: 'LEAST_OUTSTANDING_REQUESTS',
} as const satisfies Record<NonNullable<DeployVariant['routing']>, RoutingStrategy>

/** Settings of the variant of the same name, as long as the instances are of the same type. */
function keptOfVariant(
  variant: DeployVariant,
  live: DescribeEndpointConfigOutput | undefined,
): Partial<ProductionVariant> {
  const same = live?.ProductionVariants?.find(({ VariantName: name }) => name === variant.name)
  if (same === undefined || same.InstanceType !== variant.instance_type) return {}
  const {
    VariantName: _name,
    ModelName: _model,
    InitialInstanceCount: _count,
    InitialVariantWeight: _weight,
    AcceleratorType: _gone, // "Elastic Inference (EI) is no longer available"
    ServerlessConfig: _serverless,
    ...kept
  } = same
  return withoutDefaults(kept)
}

/** Members of the live configuration that neither manifest nor workflow speaks about (mlflow#7255: they used to vanish). */
function keptMembers(live: DescribeEndpointConfigOutput | undefined): Partial<CreateEndpointConfigInput> {
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

function dataCapture({ deployment, settings, live }: Ingredients): Partial<CreateEndpointConfigInput> {
  const { data_capture: wanted } = deployment
  const old = live?.config.DataCaptureConfig
  if (wanted === undefined) return old === undefined ? {} : { DataCaptureConfig: old }
  if (wanted === null) return {}
  return {
    DataCaptureConfig: {
      EnableCapture: true,
      InitialSamplingPercentage: Number.parseInt(wanted.sampling ?? '100%', 10),
      DestinationS3Uri: settings.dataCaptureS3Uri ?? old?.DestinationS3Uri,
      ...defined({ KmsKeyId: settings.dataCaptureKmsKeyId }),
      CaptureOptions: [...new Set(wanted.capture ?? [])].map((what) => ({ CaptureMode: CAPTURE_MODES[what] })),
    },
  }
}

type Captured = NonNullable<NonNullable<EffectiveDeployment['data_capture']>['capture']>[number]

const CAPTURE_MODES = { input: 'Input', output: 'Output' } as const satisfies Record<Captured, CaptureMode>

function asyncInference({ deployment, settings, live }: Ingredients): Partial<CreateEndpointConfigInput> {
  const { async: wanted } = deployment
  const old = live?.config.AsyncInferenceConfig
  if (wanted === undefined) return old === undefined ? {} : { AsyncInferenceConfig: old }
  if (wanted === null) return {}
  const max = wanted.max_concurrent_invocations
  return {
    AsyncInferenceConfig: {
      ...defined({
        ClientConfig: max === undefined ? old?.ClientConfig : { MaxConcurrentInvocationsPerInstance: max },
      }),
      // Topics and keys that somebody gave the endpoint stay.
      OutputConfig: {
        ...old?.OutputConfig,
        ...defined({ S3OutputPath: settings.asyncOutputS3Uri, S3FailurePath: settings.asyncFailureS3Uri }),
      },
    },
  }
}

function liveModel(live: LiveConfiguration | undefined, variantName: string): DescribeModelOutput | undefined {
  const variant = live?.config.ProductionVariants?.find(({ VariantName: name }) => name === variantName)
  return variant?.ModelName === undefined ? undefined : live?.models.get(variant.ModelName)
}
