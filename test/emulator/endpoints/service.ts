import type {
  AddTagsInput,
  CreateEndpointConfigInput,
  CreateEndpointInput,
  CreateModelInput,
  DeleteEndpointConfigInput,
  DeleteEndpointInput,
  DeleteModelInput,
  DeleteTagsInput,
  DeploymentConfig,
  DescribeEndpointConfigInput,
  DescribeEndpointConfigOutput,
  DescribeEndpointInput,
  DescribeEndpointOutput,
  DescribeModelInput,
  DescribeModelOutput,
  DescribeModelPackageOutput,
  ListEndpointConfigsInput,
  ListEndpointConfigsOutput,
  ListEndpointsInput,
  ListEndpointsOutput,
  ListModelsInput,
  ListModelsOutput,
  ListTagsInput,
  ListTagsOutput,
  Tag,
  UpdateEndpointInput,
  UpdateEndpointWeightsAndCapacitiesInput,
} from '@aws-sdk/client-sagemaker'
import { validate } from '../model/validate.js'
import { partitionOf } from '../partition.js'
import { ServiceError, validation } from '../service-error.js'
import { describedEndpoint } from './describe.js'
import { type Era, type View, variantsOf } from './era.js'
import { viewAt } from './eras.js'
import { refuseDeployment, refuseExplainer, refuseMemorySizes, refuseVariants } from './guardrails.js'
import { listedConfigs, listedEndpoints, listedModels, listedTags } from './lists.js'
import type { HostingState, StoredEndpoint } from './state.js'

export interface HostingContext {
  readonly state: HostingState
  /** Reads a version as CreateModel does, in the name of the caller; throws the service's refusal. */
  readonly modelPackage: (nameOrArn: string) => DescribeModelPackageOutput
  /** DescribeEndpoint answers with how the endpoint was this long ago: reads are eventually consistent. 0 unless given. */
  readonly staleness?: () => number
}

/** SageMaker's hosting operations as one caller sees them; every request is held against the official model first. */
export function hostingOperations({ state, modelPackage, staleness = () => 0 }: HostingContext) {
  const arn = (type: string, name: string) =>
    `arn:${partitionOf(state.region)}:sagemaker:${state.region}:${state.account}:${type}/${state.behaviour.arnCase === 'lower' ? name.toLowerCase() : name}`
  const now = () => state.now().getTime()

  function createModel(input: CreateModelInput): { readonly ModelArn: string } {
    const given = checked('CreateModel', input)
    const name = given.ModelName ?? ''
    const ModelArn = arn('model', name)
    // Text: sagemaker-python-sdk#101 for endpoints; the ACK controller matches the same beginnings.
    if (state.models.has(name)) throw validation(`Cannot create already existing model "${ModelArn}".`)
    const containers = given.Containers ?? (given.PrimaryContainer === undefined ? [] : [given.PrimaryContainer])
    const packages = containers.flatMap(({ ModelPackageName: one }) => (one === undefined ? [] : [modelPackage(one)]))
    for (const one of packages) {
      // "must be set to Approved to deploy the model" (botocore, ModelApprovalStatus), of versions; the text is not known [?].
      if (one.ModelPackageName === undefined && one.ModelApprovalStatus !== 'Approved')
        throw validation(`Model package ${one.ModelPackageArn} is not approved.`)
      // A version that is Pending or Failed has nothing to serve; the text is not known [?].
      if (one.ModelPackageStatus !== 'Completed')
        throw validation(`Model package ${one.ModelPackageArn} is ${one.ModelPackageStatus}, not Completed.`)
    }
    state.models.set(name, {
      input: structuredClone(given),
      arn: ModelArn,
      created: state.now(),
      packages: structuredClone(packages),
    })
    tag(ModelArn, given.Tags)
    return { ModelArn }
  }

  function describeModel(input: DescribeModelInput): DescribeModelOutput {
    const { ModelName: name = '' } = checked('DescribeModel', input)
    const found = state.models.get(name)
    if (found === undefined) throw validation(`Could not find model "${arn('model', name)}".`)
    const { Tags: _tags, ...kept } = structuredClone(found.input)
    return { EnableNetworkIsolation: false, ...kept, ModelArn: found.arn, CreationTime: found.created }
  }

  function deleteModel(input: DeleteModelInput): Record<string, never> {
    const { ModelName: name = '' } = checked('DeleteModel', input)
    state.tags.delete(arn('model', name).toLowerCase())
    if (!state.models.delete(name)) throw validation(`Could not find model "${arn('model', name)}".`)
    return {}
  }

  function createEndpointConfig(input: CreateEndpointConfigInput): { readonly EndpointConfigArn: string } {
    const given = checked('CreateEndpointConfig', input)
    const name = given.EndpointConfigName ?? ''
    const EndpointConfigArn = arn('endpoint-config', name)
    if (state.configs.has(name))
      throw validation(`Cannot create already existing endpoint configuration "${EndpointConfigArn}".`)
    for (const { ModelName: model = '' } of [
      ...(given.ProductionVariants ?? []),
      ...(given.ShadowProductionVariants ?? []),
    ])
      if (!state.models.has(model)) throw validation(`Could not find model "${arn('model', model)}".`)
    if (given.ShadowProductionVariants !== undefined && given.ProductionVariants?.length !== 1)
      throw validation('ShadowProductionVariants needs exactly one production variant.') // botocore [text ?]
    refuseMemorySizes(given)
    refuseExplainer(given)
    state.configs.set(name, { input: structuredClone(given), arn: EndpointConfigArn, created: state.now() })
    tag(EndpointConfigArn, given.Tags)
    return { EndpointConfigArn }
  }

  function describeEndpointConfig(input: DescribeEndpointConfigInput): DescribeEndpointConfigOutput {
    const { EndpointConfigName: name = '' } = checked('DescribeEndpointConfig', input)
    const found = state.configs.get(name)
    if (found === undefined) throw noConfig(name)
    const { Tags: _tags, ...kept } = structuredClone(found.input)
    return { ...kept, EndpointConfigArn: found.arn, CreationTime: found.created }
  }

  /** Allowed even while it is in use, which botocore only warns of ("you may lose visibility into the instance type"). */
  function deleteEndpointConfig(input: DeleteEndpointConfigInput): Record<string, never> {
    const { EndpointConfigName: name = '' } = checked('DeleteEndpointConfig', input)
    state.tags.delete(arn('endpoint-config', name).toLowerCase())
    if (!state.configs.delete(name)) throw noConfig(name)
    return {}
  }

  function listModels(input: ListModelsInput): ListModelsOutput {
    return listedModels(state, checked('ListModels', input))
  }

  function listEndpointConfigs(input: ListEndpointConfigsInput): ListEndpointConfigsOutput {
    return listedConfigs(state, checked('ListEndpointConfigs', input))
  }

  function createEndpoint(input: CreateEndpointInput): { readonly EndpointArn: string } {
    const given = checked('CreateEndpoint', input)
    const name = given.EndpointName ?? ''
    const EndpointArn = arn('endpoint', name)
    // "The name is case-insensitive in CreateEndpoint" (botocore); also for some minutes while Deleting [?].
    if (view(name) !== undefined) throw validation(`Cannot create already existing endpoint "${EndpointArn}".`)
    const config = visibleConfig(given.EndpointConfigName ?? '')
    const eras: readonly Era[] = [{ kind: 'create', start: now(), config }]
    state.endpoints.set(name.toLowerCase(), {
      name,
      arn: EndpointArn,
      created: state.now(),
      eras,
      lastDeployment: undefined,
    })
    // Those of an endpoint of this name that was deleted went with it.
    state.tags.delete(EndpointArn.toLowerCase())
    tag(EndpointArn, given.Tags)
    return { EndpointArn }
  }

  function updateEndpoint(input: UpdateEndpointInput): { readonly EndpointArn: string } {
    const given = checked('UpdateEndpoint', input)
    const { endpoint, before } = restingEndpoint(given.EndpointName ?? '')
    const config = visibleConfig(given.EndpointConfigName ?? '')
    // terraform-provider-aws#40048: without the live configuration an update fails, and names the OLD one.
    if (!state.configs.has(before.configName)) throw noConfig(before.configName)
    const deployment: DeploymentConfig | undefined = given.RetainDeploymentConfig
      ? endpoint.lastDeployment
      : given.DeploymentConfig
    refuseDeployment({ deployment, config, live: state.configs.get(before.configName)?.input })
    append(endpoint, { kind: 'update', start: now(), config, request: given, deployment, before })
    endpoint.lastDeployment = deployment ?? endpoint.lastDeployment
    return { EndpointArn: endpoint.arn }
  }

  function updateEndpointWeightsAndCapacities(input: UpdateEndpointWeightsAndCapacitiesInput): {
    readonly EndpointArn: string
  } {
    const given = checked('UpdateEndpointWeightsAndCapacities', input)
    const { endpoint, before } = restingEndpoint(given.EndpointName ?? '')
    refuseVariants(before, given)
    const variants = before.variants.map((variant) => {
      const wanted = given.DesiredWeightsAndCapacities?.find(({ VariantName: name }) => name === variant.name)
      const weight = wanted?.DesiredWeight === undefined ? variant.desiredWeight : Math.fround(wanted.DesiredWeight)
      const count = wanted?.DesiredInstanceCount ?? variant.desiredCount
      return { ...variant, weight, desiredWeight: weight, count, desiredCount: count }
    })
    append(endpoint, { kind: 'capacity', start: now(), variants, before })
    return { EndpointArn: endpoint.arn }
  }

  function describeEndpoint(input: DescribeEndpointInput): DescribeEndpointOutput {
    const { EndpointName: name = '' } = checked('DescribeEndpoint', input)
    const endpoint = state.endpoints.get(name.toLowerCase())
    const seen = endpoint === undefined ? undefined : viewAt(state, endpoint.eras, now() - staleness())
    if (endpoint === undefined || seen === undefined) throw noEndpoint(name)
    return describedEndpoint(endpoint, seen)
  }

  function listEndpoints(input: ListEndpointsInput): ListEndpointsOutput {
    return listedEndpoints(state, checked('ListEndpoints', input), now() - staleness())
  }

  function deleteEndpoint(input: DeleteEndpointInput): Record<string, never> {
    const { EndpointName: name = '' } = checked('DeleteEndpoint', input)
    const endpoint = state.endpoints.get(name.toLowerCase())
    const before = view(name)
    if (endpoint === undefined || before === undefined) throw noEndpoint(name)
    if (IN_PROGRESS.has(before.status)) throw busy(endpoint.arn)
    append(endpoint, { kind: 'delete', start: now(), before })
    return {}
  }

  function listTags(input: ListTagsInput, arn = input.ResourceArn ?? ''): ListTagsOutput {
    return listedTags(state, checked('ListTags', input), arn)
  }

  function deleteTags(input: DeleteTagsInput): Record<string, never> {
    const { ResourceArn: resource = '', TagKeys: keys = [] } = checked('DeleteTags', input)
    for (const key of keys) state.tags.get(resource.toLowerCase())?.delete(key)
    return {}
  }

  function addTags(input: AddTagsInput): { readonly Tags: Tag[] } {
    const { ResourceArn: resource = '', Tags } = checked('AddTags', input)
    tag(resource, Tags)
    return { Tags: Tags ?? [] }
  }

  function tag(resource: string, tags: readonly Tag[] | undefined): void {
    const kept = state.tags.get(resource.toLowerCase()) ?? new Map<string, string>()
    for (const { Key: key = '', Value: value = '' } of tags ?? []) kept.set(key, value)
    state.tags.set(resource.toLowerCase(), kept)
  }

  function view(name: string): View | undefined {
    const endpoint = state.endpoints.get(name.toLowerCase())
    return endpoint === undefined ? undefined : viewAt(state, endpoint.eras, now())
  }

  function restingEndpoint(name: string): { readonly endpoint: StoredEndpoint; readonly before: View } {
    const endpoint = state.endpoints.get(name.toLowerCase())
    const before = view(name)
    if (endpoint === undefined || before === undefined) throw noEndpoint(name)
    if (IN_PROGRESS.has(before.status)) throw busy(endpoint.arn)
    // "DeleteEndpoint is the only operation that can be performed on a failed endpoint" (botocore) [text ?].
    if (before.status !== 'InService')
      throw validation(`Cannot update endpoint "${endpoint.arn}" in status ${before.status}.`)
    return { endpoint, before }
  }

  function visibleConfig(name: string): CreateEndpointConfigInput {
    const found = state.configs.get(name)
    if (found === undefined || now() < found.created.getTime() + state.behaviour.visibility) throw noConfig(name)
    for (const { ModelName: model = '' } of found.input.ProductionVariants ?? [])
      if (!state.models.has(model)) throw validation(`Could not find model "${arn('model', model)}".`)
    return structuredClone(found.input)
  }

  function append(endpoint: StoredEndpoint, era: Era): void {
    endpoint.eras = [...endpoint.eras, era]
  }

  const noConfig = (name: string) =>
    validation(`Could not find endpoint configuration "${arn('endpoint-config', name)}".`)
  const noEndpoint = (name: string) => validation(`Could not find endpoint "${arn('endpoint', name)}".`)
  const busy = (endpointArn: string) => validation(`Cannot update in-progress endpoint "${endpointArn}".`)

  return {
    createModel,
    describeModel,
    deleteModel,
    createEndpointConfig,
    describeEndpointConfig,
    deleteEndpointConfig,
    listEndpointConfigs,
    listModels,
    createEndpoint,
    updateEndpoint,
    updateEndpointWeightsAndCapacities,
    describeEndpoint,
    listEndpoints,
    deleteEndpoint,
    listTags,
    addTags,
    deleteTags,
  }
}

export type HostingOperations = ReturnType<typeof hostingOperations>

const IN_PROGRESS: ReadonlySet<string> = new Set(['Creating', 'Updating', 'SystemUpdating', 'RollingBack', 'Deleting'])

/** What is done to an endpoint by SageMaker itself or by somebody with the console, for tests. */
export function intervene(
  state: HostingState,
  name: string,
  era: 'maintenance' | { readonly status: 'OutOfService' | 'Failed' | 'RollingBack' | 'InService' },
): void {
  const endpoint = state.endpoints.get(name.toLowerCase())
  const start = state.now().getTime()
  const before = endpoint === undefined ? undefined : viewAt(state, endpoint.eras, start)
  if (endpoint === undefined || before === undefined) throw new ServiceError('Test', `there is no endpoint ${name}`)
  const added: Era =
    era === 'maintenance'
      ? { kind: 'system', start, duration: 600_000, before }
      : { kind: 'set', start, status: era.status, before }
  endpoint.eras = [...endpoint.eras, added]
}

/** The variants a configuration asks for, for tests that look at the state. */
export { variantsOf, viewAt }

function checked<Input>(operation: string, input: Input): Input {
  const text = validate({ service: 'sagemaker', operation, value: input })
  if (text !== undefined) throw validation(text)
  return input
}
