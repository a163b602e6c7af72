import type {
  CreateEndpointConfigInput,
  CreateModelInput,
  DescribeEndpointConfigOutput,
  DescribeModelOutput,
} from '@aws-sdk/client-sagemaker'
import { defined } from '../../../language/defined.js'
import type { LiveConfiguration } from '../observe.js'
import type { Difference } from '../result.js'
import { jsonOfMembers } from './names.js'

/** Everything in which the plan differs from what is live, as AWS names it; values as short JSON. */
export function listDifferences(parameters: {
  readonly models: readonly CreateModelInput[]
  readonly config: CreateEndpointConfigInput
  readonly live: LiveConfiguration | undefined
}): readonly Difference[] {
  const { models, config, live } = parameters
  const before = new Map(live === undefined ? [] : flat(described(live)))
  const after = new Map(flat(planned(models, config)))
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((what) => before.get(what) !== after.get(what))
    .map((what) => defined({ what, before: before.get(what), after: after.get(what) }))
}

function planned(models: readonly CreateModelInput[], config: CreateEndpointConfigInput): unknown {
  const { Tags: _tags, ...members } = config
  return withModels(members, new Map(models.map((model) => [model.ModelName ?? '', model])))
}

function described(live: LiveConfiguration): unknown {
  const {
    $metadata: _metadata,
    EndpointConfigArn: _arn,
    CreationTime: _time,
    ...members
  }: DescribeEndpointConfigOutput & {
    $metadata?: unknown
  } = live.config
  return withModels(members, live.models)
}

// Variants by name, each with what its model is made of, so that one line of the difference means one setting.
function withModels(
  config: Partial<Pick<CreateEndpointConfigInput, 'ProductionVariants' | 'ShadowProductionVariants'>>,
  models: ReadonlyMap<string, Partial<CreateModelInput> | DescribeModelOutput>,
): unknown {
  const named = (variants: CreateEndpointConfigInput['ProductionVariants']) =>
    Object.fromEntries(
      (variants ?? []).map(({ VariantName: name, ModelName: modelName, ...variant }) => {
        const model = models.get(modelName ?? '')
        const container = model?.Containers?.[0] ?? model?.PrimaryContainer
        return [
          name ?? '',
          {
            ModelName: modelName,
            ...variant,
            ModelPackageName: container?.ModelPackageName,
            Environment: container?.Environment,
            ExecutionRoleArn: model?.ExecutionRoleArn,
            VpcConfig: model?.VpcConfig,
            EnableNetworkIsolation: model?.EnableNetworkIsolation || undefined,
          },
        ]
      }),
    )
  const { ProductionVariants: variants, ShadowProductionVariants: shadows, ...members } = config
  return { ...members, variant: named(variants), 'shadow variant': named(shadows) }
}

function flat(value: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object' || Array.isArray(value)) {
    const text = typeof value === 'string' ? value : jsonOfMembers(value)
    return [[path.join(' · '), text]]
  }
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, [...path, key]))
}
