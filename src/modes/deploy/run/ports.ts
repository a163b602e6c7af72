import { clientsOnDemand } from '../../../aws/clients-on-demand.js'
import { endpoints } from '../../../aws/sagemaker/endpoints.js'
import { versionReader, versionUpdater } from '../../../aws/sagemaker/model-packages.js'
import { ofAccount } from '../../../aws/sagemaker/own-account.js'
import { branches } from '../../../github/branches.js'
import { workflowRunsAndDeployments } from '../../../github/deployments.js'
import { once } from '../../../language/once.js'
import { clock } from '../../../run/clock.js'
import type { ModeRun } from '../../../run/mode-run.js'
import type { AwsSession } from '../../../run/session.js'
import { watchedCall } from '../../../run/watched-call.js'
import type { DeployPorts, Endpoints } from '../ports.js'

/**
 * The real world of a deployment. What changes something leaves a trace first; CloudWatch, Application Auto Scaling and the
 * runtime are loaded when the manifest first asks for them.
 */
export function deployPorts(request: ModeRun, { own, registry, identity }: AwsSession): DeployPorts {
  const hosting = ofAccount(identity.account, endpoints(own))
  const onDemand = clientsOnDemand(own)
  const { context } = request.run
  const repository = { token: request.inputs.githubToken, repository: context.repository }
  const alarms = once(async () => (await import('../../../aws/cloudwatch-alarms.js')).alarms(own))
  const scaling = once(async () => (await import('../../../aws/application-auto-scaling.js')).scaling(own))
  const runtime = once(async () => (await import('../../../aws/sagemaker/invoke-endpoint.js')).smokeRequests(own))
  return {
    registry: { ...versionReader(registry), updateModelPackage: versionUpdater(registry) },
    endpoints: { ...hosting, ...watched(request, hosting) },
    alarms: { describeAlarms: async (input) => (await alarms()).describeAlarms(input) },
    scaling: {
      describeScalableTargets: async (input) => (await scaling()).describeScalableTargets(input),
      registerScalableTarget: async (input) => (await scaling()).registerScalableTarget(input),
      putScalingPolicy: async (input) => (await scaling()).putScalingPolicy(input),
      describeScaling: async (input) => (await scaling()).describeScaling(input),
      deregisterScalableTarget: async (input) => (await scaling()).deregisterScalableTarget(input),
    },
    invokeEndpoint: async (input) => (await runtime()).invokeEndpoint(input),
    invokeEndpointAsync: async (input) => (await runtime()).invokeEndpointAsync(input),
    readAnswer: onDemand.reports.read,
    logs: async (input) => (await import('../../../aws/container-logs.js')).containerLogs(own)(input),
    bytes: { ...onDemand.artifacts, ...onDemand.folders },
    images: onDemand.images,
    gitHub: {
      ...branches({ ...repository, defaultBranch: context.defaultBranch }),
      ...workflowRunsAndDeployments(repository),
    },
    clock,
    random: Math.random,
  }
}

type Watched = Pick<
  Endpoints,
  'createModel' | 'createEndpointConfig' | 'createEndpoint' | 'updateEndpoint' | 'updateEndpointWeightsAndCapacities'
>

function watched(request: ModeRun, hosting: Endpoints): Watched {
  const about = (name: string | undefined, config: string | undefined): void => {
    request.intent.update({ endpoint: { name: name ?? '', config: config ?? '' } })
  }
  return {
    createModel: watchedCall(request, {
      name: 'sagemaker:CreateModel',
      call: hosting.createModel,
      what: ({ ModelName: name }) => `the model ${name}`,
    }),
    createEndpointConfig: watchedCall(request, {
      name: 'sagemaker:CreateEndpointConfig',
      call: hosting.createEndpointConfig,
      what: ({ EndpointConfigName: name }) => `the endpoint configuration ${name}`,
    }),
    createEndpoint: watchedCall(request, {
      name: 'sagemaker:CreateEndpoint',
      call: hosting.createEndpoint,
      before: ({ EndpointName: name, EndpointConfigName: config }) => about(name, config),
      what: ({ EndpointName: name, EndpointConfigName: config }) => `the endpoint ${name} with ${config}`,
    }),
    updateEndpoint: watchedCall(request, {
      name: 'sagemaker:UpdateEndpoint',
      call: hosting.updateEndpoint,
      before: ({ EndpointName: name, EndpointConfigName: config }) => about(name, config),
      what: ({ EndpointName: name, EndpointConfigName: config }) => `the update of endpoint ${name} to ${config}`,
    }),
    updateEndpointWeightsAndCapacities: watchedCall(request, {
      name: 'sagemaker:UpdateEndpointWeightsAndCapacities',
      call: hosting.updateEndpointWeightsAndCapacities,
      what: ({ EndpointName: name }) => `weights and counts of endpoint ${name}`,
    }),
  }
}
