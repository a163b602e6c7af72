import {
  AddTagsCommand,
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DeleteEndpointConfigCommand,
  DeleteModelCommand,
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  DescribeModelCommand,
  ListEndpointConfigsCommand,
  ListEndpointsCommand,
  ListTagsCommand,
  SageMakerClient,
  UpdateEndpointCommand,
  UpdateEndpointWeightsAndCapacitiesCommand,
} from '@aws-sdk/client-sagemaker'
import type { Endpoints } from '../../modes/deploy/ports.js'
import type { EndpointReader } from '../../modes/status/ports.js'
import { type ClientOptions, call, READ_ATTEMPTS, reading, settings } from '../client-settings.js'
import { readingUnknownMembers, writingUnknownMembers } from './unknown-members.js'
import { onlyIfNotCarriedOut } from './write-retries.js'

/**
 * Models, endpoint configurations and endpoints of the workload account. What changes something is repeated only where it
 * was certainly not carried out: none of these calls has a client token, so the caller looks before it asks again.
 */
export function endpoints(options: ClientOptions): Endpoints {
  const reader = new SageMakerClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  const writer = new SageMakerClient({ ...settings(options), retryStrategy: onlyIfNotCarriedOut })
  return {
    createModel: call('sagemaker:CreateModel', (input) => writer.send(new CreateModelCommand(input))),
    describeModel: reading('sagemaker:DescribeModel', (input) => reader.send(new DescribeModelCommand(input))),
    deleteModel: call('sagemaker:DeleteModel', (input) => writer.send(new DeleteModelCommand(input))),
    createEndpointConfig: call('sagemaker:CreateEndpointConfig', (input) =>
      writer.send(writingUnknownMembers(new CreateEndpointConfigCommand(input))),
    ),
    describeEndpointConfig: reading('sagemaker:DescribeEndpointConfig', (input) =>
      reader.send(readingUnknownMembers(new DescribeEndpointConfigCommand(input))),
    ),
    listEndpointConfigs: reading('sagemaker:ListEndpointConfigs', (input) =>
      reader.send(new ListEndpointConfigsCommand(input)),
    ),
    deleteEndpointConfig: call('sagemaker:DeleteEndpointConfig', (input) =>
      writer.send(new DeleteEndpointConfigCommand(input)),
    ),
    createEndpoint: call('sagemaker:CreateEndpoint', (input) => writer.send(new CreateEndpointCommand(input))),
    updateEndpoint: call('sagemaker:UpdateEndpoint', (input) => writer.send(new UpdateEndpointCommand(input))),
    updateEndpointWeightsAndCapacities: call('sagemaker:UpdateEndpointWeightsAndCapacities', (input) =>
      writer.send(new UpdateEndpointWeightsAndCapacitiesCommand(input)),
    ),
    describeEndpoint: reading('sagemaker:DescribeEndpoint', (input) => reader.send(new DescribeEndpointCommand(input))),
    listTags: reading('sagemaker:ListTags', (input) => reader.send(new ListTagsCommand(input))),
    // The same when it is done twice.
    addTags: reading('sagemaker:AddTags', (input) => reader.send(new AddTagsCommand(input))),
  }
}

/** Reading endpoints and what is behind them, for `mode: status`. */
export function endpointReader(options: ClientOptions): EndpointReader {
  const client = new SageMakerClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  return {
    listEndpoints: reading('sagemaker:ListEndpoints', (input) => client.send(new ListEndpointsCommand(input))),
    describeEndpoint: reading('sagemaker:DescribeEndpoint', (input) => client.send(new DescribeEndpointCommand(input))),
    describeEndpointConfig: reading('sagemaker:DescribeEndpointConfig', (input) =>
      client.send(new DescribeEndpointConfigCommand(input)),
    ),
    describeModel: reading('sagemaker:DescribeModel', (input) => client.send(new DescribeModelCommand(input))),
  }
}
