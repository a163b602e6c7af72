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
  DescribeEndpointInput,
  DescribeModelInput,
  DescribeModelPackageOutput,
  ListEndpointConfigsInput,
  ListEndpointsInput,
  ListModelsInput,
  ListTagsInput,
  UpdateEndpointInput,
  UpdateEndpointWeightsAndCapacitiesInput,
} from '@aws-sdk/client-sagemaker'
import { copy } from '../copy.js'
import { hostingOperations } from '../endpoints/service.js'
import { authorize } from '../iam/authorize.js'
import { findVersion } from '../sagemaker/describe.js'
import { doesNotExist, type SageMakerContext } from '../sagemaker/service.js'
import { taggedArn } from '../sagemaker/tags.js'
import { validation } from '../service-error.js'
import { executionRoleReads, executionRoleReadsAndWrites } from '../strict.js'
import { need, needAlarmsOf, needForTags, ownArn, passRole } from './access.js'
import { refuseUnservableForms } from './images.js'
import { refuseKeyBesideDisks, useEndpointKey } from './keys.js'
import { refuseUnreadableData } from './model-data.js'
import { refuseForeignImages } from './serverless.js'
import { refuseOwnedByScaling } from './targets.js'
import { goWrong } from './trouble.js'

/**
 * SageMaker's hosting in the caller's own account, with the rights each operation needs. Which resources an action needs:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html
 */
export function workloadOperations(context: SageMakerContext) {
  const { state, caller, region } = context
  const workload = state.workload(caller.account, region)
  const { hosting } = workload
  const core = hostingOperations({
    state: hosting,
    modelPackage: (nameOrArn) => packageForModel(context, nameOrArn),
    staleness: () => workload.staleness(),
  })
  const of = (type: 'model' | 'endpoint' | 'endpoint-config', name = '') =>
    ownArn(context, `${type}/${name.toLowerCase()}`)

  return {
    CreateModel: (input: CreateModelInput) => {
      const arn = of('model', input.ModelName)
      need(context, 'sagemaker:CreateModel', [arn])
      needForTags(context, arn, input.Tags)
      if (input.ExecutionRoleArn !== undefined) passRole(context, input.ExecutionRoleArn)
      // "PrimaryContainer XOR Containers" (botocore, CreateModel) [text ?].
      if ((input.PrimaryContainer === undefined) === (input.Containers === undefined))
        throw validation('Exactly one of PrimaryContainer and Containers must be given.')
      const isNew = !hosting.models.has(input.ModelName ?? '')
      const packages = (input.Containers ?? [input.PrimaryContainer ?? {}]).flatMap(({ ModelPackageName: one }) =>
        one === undefined ? [] : [packageForModel(context, one)],
      )
      const isApproved = packages.every(({ ModelApprovalStatus: status }) => status === 'Approved')
      if (isNew && isApproved) {
        refuseUnservableForms(context, { input, packages })
        refuseUnreadableData(context, { input, packages })
      }
      const role = state.roles.get(input.ExecutionRoleArn ?? '')
      if (isNew && role !== undefined) executionRoleReads(context, role, packages)
      return core.createModel(input)
    },
    DescribeModel: (input: DescribeModelInput) => {
      need(context, 'sagemaker:DescribeModel', [of('model', input.ModelName)])
      return core.describeModel(input)
    },
    DeleteModel: (input: DeleteModelInput) => {
      need(context, 'sagemaker:DeleteModel', [of('model', input.ModelName)])
      return core.deleteModel(input)
    },
    CreateEndpointConfig: (input: CreateEndpointConfigInput) => {
      const arn = of('endpoint-config', input.EndpointConfigName)
      need(context, 'sagemaker:CreateEndpointConfig', [arn])
      needForTags(context, arn, input.Tags)
      if (input.ExecutionRoleArn !== undefined) passRole(context, input.ExecutionRoleArn)
      refuseForeignImages(hosting, input)
      refuseKeyBesideDisks(input)
      return core.createEndpointConfig(input)
    },
    DescribeEndpointConfig: (input: DescribeEndpointConfigInput) => {
      need(context, 'sagemaker:DescribeEndpointConfig', [of('endpoint-config', input.EndpointConfigName)])
      return core.describeEndpointConfig(input)
    },
    DeleteEndpointConfig: (input: DeleteEndpointConfigInput) => {
      need(context, 'sagemaker:DeleteEndpointConfig', [of('endpoint-config', input.EndpointConfigName)])
      return core.deleteEndpointConfig(input)
    },
    ListEndpointConfigs: (input: ListEndpointConfigsInput) => {
      // Lists are authorised on no resource, so on `*` (service authorization reference).
      need(context, 'sagemaker:ListEndpointConfigs', ['*'])
      return core.listEndpointConfigs(input)
    },
    CreateEndpoint: (input: CreateEndpointInput) => {
      const arn = of('endpoint', input.EndpointName)
      need(context, 'sagemaker:CreateEndpoint', [arn, of('endpoint-config', input.EndpointConfigName)])
      const config = hosting.configs.get(input.EndpointConfigName ?? '')?.input
      executionRoleReadsAndWrites(context, executionRoles(input.EndpointConfigName), config)
      needForTags(context, arn, input.Tags)
      useEndpointKey(context, hosting, input.EndpointConfigName)
      const created = core.createEndpoint(input)
      goWrong(workload, { endpointName: input.EndpointName ?? '', configName: input.EndpointConfigName ?? '' })
      return created
    },
    UpdateEndpoint: (input: UpdateEndpointInput) => {
      // Both ARNs: with the endpoint's alone the call is refused (aws-controllers-k8s/community#1889).
      need(context, 'sagemaker:UpdateEndpoint', [
        of('endpoint', input.EndpointName),
        of('endpoint-config', input.EndpointConfigName),
      ])
      refuseOwnedByScaling(workload, input)
      useEndpointKey(context, hosting, input.EndpointConfigName)
      const deployment = deploymentOf(input)
      if ((deployment?.AutoRollbackConfiguration?.Alarms ?? []).length > 0)
        for (const role of executionRoles(input.EndpointConfigName)) needAlarmsOf(context, role)
      const updated = core.updateEndpoint(input)
      goWrong(workload, {
        endpointName: input.EndpointName ?? '',
        configName: input.EndpointConfigName ?? '',
        ...(deployment === undefined ? {} : { deployment }),
      })
      return updated
    },
    UpdateEndpointWeightsAndCapacities: (input: UpdateEndpointWeightsAndCapacitiesInput) => {
      need(context, 'sagemaker:UpdateEndpointWeightsAndCapacities', [of('endpoint', input.EndpointName)])
      return core.updateEndpointWeightsAndCapacities(input)
    },
    DescribeEndpoint: (input: DescribeEndpointInput) => {
      need(context, 'sagemaker:DescribeEndpoint', [of('endpoint', input.EndpointName)])
      return core.describeEndpoint(input)
    },
    ListEndpoints: (input: ListEndpointsInput) => {
      need(context, 'sagemaker:ListEndpoints', ['*'])
      return core.listEndpoints(input)
    },
    DeleteEndpoint: (input: DeleteEndpointInput) => {
      need(context, 'sagemaker:DeleteEndpoint', [of('endpoint', input.EndpointName)])
      return core.deleteEndpoint(input)
    },
    ListModels: (input: ListModelsInput) => {
      need(context, 'sagemaker:ListModels', ['*'])
      return core.listModels(input)
    },
    AddTags: (input: AddTagsInput) => {
      taggedArn(context, 'sagemaker:AddTags', input.ResourceArn ?? '')
      return core.addTags(input)
    },
    ListTags: (input: ListTagsInput) =>
      core.listTags(input, taggedArn(context, 'sagemaker:ListTags', input.ResourceArn ?? '')),
    DeleteTags: (input: DeleteTagsInput) => {
      taggedArn(context, 'sagemaker:DeleteTags', input.ResourceArn ?? '')
      return core.deleteTags(input)
    },
  }

  /** "whether to reuse the last deployment configuration" (botocore, RetainDeploymentConfig). */
  function deploymentOf(input: UpdateEndpointInput): DeploymentConfig | undefined {
    if (input.RetainDeploymentConfig !== true) return input.DeploymentConfig
    return hosting.endpoints.get((input.EndpointName ?? '').toLowerCase())?.lastDeployment
  }

  function executionRoles(configName = ''): readonly string[] {
    const variants = hosting.configs.get(configName)?.input.ProductionVariants ?? []
    const roles = variants.map(({ ModelName: name = '' }) => hosting.models.get(name)?.input.ExecutionRoleArn)
    return [...new Set(roles)].filter((role) => role !== undefined)
  }
}

export type WorkloadOperations = ReturnType<typeof workloadOperations>

/**
 * A version as CreateModel reads it: the caller's identity policy must allow sagemaker:CreateModel on the version, and the
 * group's resource policy, too, where another account owns it (developer guide, "Cross-account support").
 */
function packageForModel(context: SageMakerContext, nameOrArn: string): DescribeModelPackageOutput {
  const found = findVersion(context, nameOrArn)
  const refused = authorize({
    caller: context.caller,
    action: 'sagemaker:CreateModel',
    resources: [found.arn],
    owner: found.account,
    resourcePolicy: found.group?.policy ?? [],
  })
  if (refused !== undefined) throw refused
  if (found.version === undefined) throw doesNotExist(`ModelPackage ${found.arn}`)
  // What was only logged names no container that a model could have; the text is not known [?].
  const { InferenceSpecification: main, SourceAlgorithmSpecification: algorithm } = found.version.described
  if (main === undefined && algorithm === undefined)
    throw validation(`ModelPackage ${found.arn} has no inference specification.`)
  return copy(found.version.described)
}
