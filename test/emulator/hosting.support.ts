import { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling'
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  type CreateEndpointConfigCommandInput,
  CreateModelCommand,
  type CreateModelCommandInput,
  type DeploymentConfig,
  SageMakerClient,
  UpdateEndpointCommand,
} from '@aws-sdk/client-sagemaker'
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime'
import { deployRoleArn, executionRoleArn, REGION, type StartedEmulator } from './index.js'
import { assume, endpoint, versionArn } from './support.js'

/** A deploy role's clients, by the real SDK, without retries. */
export async function clientsOf(server: StartedEmulator, environment: 'qa' | 'prod' = 'prod') {
  const { env } = server.run({ trigger: { kind: 'push', ref: 'refs/tags/housing@v1' }, environment })
  const credentials = await assume(env, { roleArn: deployRoleArn(environment) })
  const shared = { region: REGION, credentials, maxAttempts: 1 }
  return {
    env,
    sagemaker: new SageMakerClient({ ...shared, endpoint: endpoint(env, 'SAGEMAKER') }),
    cloudWatch: new CloudWatchClient({ ...shared, endpoint: endpoint(env, 'CLOUDWATCH') }),
    scaling: new ApplicationAutoScalingClient({
      ...shared,
      endpoint: endpoint(env, 'APPLICATION_AUTO_SCALING'),
    }),
    runtime: new SageMakerRuntimeClient({ ...shared, endpoint: endpoint(env, 'SAGEMAKER_RUNTIME') }),
  }
}

export const aModel = (version: number, overrides: Partial<CreateModelCommandInput> = {}) =>
  new CreateModelCommand({
    ModelName: `housing-v${version}`,
    Containers: [{ ModelPackageName: versionArn(version) }],
    ExecutionRoleArn: executionRoleArn('prod'),
    ...overrides,
  })

export const aConfig = (version: number, overrides: Partial<CreateEndpointConfigCommandInput> = {}) =>
  new CreateEndpointConfigCommand({
    EndpointConfigName: `housing-v${version}`,
    ProductionVariants: [
      { VariantName: 'main', ModelName: `housing-v${version}`, InstanceType: 'ml.m5.large', InitialInstanceCount: 4 },
    ],
    ...overrides,
  })

export const anEndpoint = (version: number) =>
  new CreateEndpointCommand({ EndpointName: 'housing', EndpointConfigName: `housing-v${version}` })

/** A quarter first, watched for ten minutes by an alarm. */
export const CANARY: DeploymentConfig = {
  BlueGreenUpdatePolicy: {
    TrafficRoutingConfiguration: {
      Type: 'CANARY',
      CanarySize: { Type: 'CAPACITY_PERCENT', Value: 25 },
      WaitIntervalInSeconds: 600,
    },
    TerminationWaitInSeconds: 60,
  },
  AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'housing-5xx' }] },
}

export const anUpdate = (version: number, deployment?: DeploymentConfig) =>
  new UpdateEndpointCommand({
    EndpointName: 'housing',
    EndpointConfigName: `housing-v${version}`,
    ...(deployment === undefined ? {} : { DeploymentConfig: deployment }),
  })

/** Model, configuration and endpoint of a version. */
export async function served(sagemaker: SageMakerClient, version = 1): Promise<void> {
  await sagemaker.send(aModel(version))
  await sagemaker.send(aConfig(version))
  await sagemaker.send(anEndpoint(version))
}
