import type {
  CreateEndpointConfigInput,
  CreateModelInput,
  DescribeEndpointConfigOutput,
  DescribeModelOutput,
  ManagedInstanceScalingStatus,
  ProductionVariant,
  RoutingStrategy,
} from '@aws-sdk/client-sagemaker'
import { defined } from '../../../language/defined.js'
import { type EffectiveDeployment, seconds } from '../../../manifest/deploy-effective.js'
import type { DeployVariant } from '../../../manifest/schema/deploy/variant.js'
import type { ApprovedVersion } from '../approved-version.js'
import type { LiveConfiguration } from '../observe.js'
import type { DeploySettings } from '../settings.js'
import { asyncInference, dataCapture, enhancedMetrics, explainer } from './features.js'
import { keptMembers, keptOfVariant } from './kept.js'
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
    ...enhancedMetrics(ingredients),
    ...explainer(ingredients),
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
    ...defined({
      VpcConfig: vpc,
      EnableNetworkIsolation: (deployment.network_isolation ?? live?.EnableNetworkIsolation) || undefined,
    }),
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
  const { model_download_timeout: download, startup_timeout: startup, routing, managed_scaling: scaling } = variant
  return defined({
    InitialInstanceCount: variant.instance_count ?? 1,
    InstanceType: variant.instance_type,
    VolumeSizeInGB: variant.volume_size,
    ModelDataDownloadTimeoutInSeconds: download === undefined ? undefined : seconds(download),
    ContainerStartupHealthCheckTimeoutInSeconds: startup === undefined ? undefined : seconds(startup),
    InferenceAmiVersion: variant.ami,
    RoutingConfig: routing && { RoutingStrategy: ROUTING_STRATEGIES[routing] },
    ManagedInstanceScaling: scaling && {
      Status: ENABLED,
      MinInstanceCount: scaling.min,
      MaxInstanceCount: scaling.max,
    },
  })
}

const ENABLED: ManagedInstanceScalingStatus = 'ENABLED'

const ROUTING_STRATEGIES = {
  random: 'RANDOM',
  least_outstanding_requests: 'LEAST_OUTSTANDING_REQUESTS',
} as const satisfies Record<NonNullable<DeployVariant['routing']>, RoutingStrategy>

function liveModel(live: LiveConfiguration | undefined, variantName: string): DescribeModelOutput | undefined {
  const variant = live?.config.ProductionVariants?.find(({ VariantName: name }) => name === variantName)
  return variant?.ModelName === undefined ? undefined : live?.models.get(variant.ModelName)
}
