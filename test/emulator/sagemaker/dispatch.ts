import type {
  BatchDescribeModelPackageInput,
  BatchDescribeModelPackageOutput,
  CreateModelPackageCommandInput,
  CreateModelPackageGroupCommandInput,
  CreateModelPackageGroupOutput,
  CreateModelPackageOutput,
  DeleteModelPackageGroupInput,
  DeleteModelPackageGroupPolicyInput,
  DeleteModelPackageInput,
  DescribeModelPackageCommandInput,
  DescribeModelPackageGroupCommandInput,
  DescribeModelPackageGroupOutput,
  DescribeModelPackageOutput,
  DescribeTrainingJobRequest,
  DescribeTrainingJobResponse,
  GetModelPackageGroupPolicyInput,
  GetModelPackageGroupPolicyOutput,
  ListModelPackageGroupsInput,
  ListModelPackageGroupsOutput,
  ListModelPackagesCommandInput,
  ListModelPackagesOutput,
  ListPipelineExecutionStepsRequest,
  ListPipelineExecutionStepsResponse,
  PutModelPackageGroupPolicyInput,
  PutModelPackageGroupPolicyOutput,
  UpdateModelPackageCommandInput,
  UpdateModelPackageOutput,
} from '@aws-sdk/client-sagemaker'
import { sound as soundAnswer } from '../model/sound.js'
import { validate } from '../model/validate.js'
import { validation } from '../service-error.js'
import { type WorkloadOperations, workloadOperations } from '../workload/hosting.js'
import { batchDescribeModelPackage } from './batch-describe.js'
import { createModelPackage } from './create.js'
import { deleteModelPackage, deleteModelPackageGroup } from './delete.js'
import { describeModelPackage } from './describe.js'
import {
  deleteModelPackageGroupPolicy,
  getModelPackageGroupPolicy,
  putModelPackageGroupPolicy,
} from './group-policies.js'
import { createModelPackageGroup, describeModelPackageGroup } from './groups.js'
import { listModelPackages } from './list.js'
import { listModelPackageGroups } from './list-groups.js'
import type { SageMakerContext } from './service.js'
import { describeTrainingJob, listPipelineExecutionSteps } from './sources.js'
import { updateModelPackage } from './update.js'

/** The operations of SageMaker that the emulator answers. */
export interface SageMakerOperations extends WorkloadOperations {
  readonly CreateModelPackage: (input: CreateModelPackageCommandInput) => CreateModelPackageOutput
  readonly DescribeModelPackage: (input: DescribeModelPackageCommandInput) => DescribeModelPackageOutput
  readonly ListModelPackages: (input: ListModelPackagesCommandInput) => ListModelPackagesOutput
  readonly UpdateModelPackage: (input: UpdateModelPackageCommandInput) => UpdateModelPackageOutput
  readonly CreateModelPackageGroup: (input: CreateModelPackageGroupCommandInput) => CreateModelPackageGroupOutput
  readonly DescribeModelPackageGroup: (input: DescribeModelPackageGroupCommandInput) => DescribeModelPackageGroupOutput
  readonly BatchDescribeModelPackage: (input: BatchDescribeModelPackageInput) => BatchDescribeModelPackageOutput
  readonly DeleteModelPackage: (input: DeleteModelPackageInput) => Record<string, never>
  readonly DeleteModelPackageGroup: (input: DeleteModelPackageGroupInput) => Record<string, never>
  readonly ListModelPackageGroups: (input: ListModelPackageGroupsInput) => ListModelPackageGroupsOutput
  readonly GetModelPackageGroupPolicy: (input: GetModelPackageGroupPolicyInput) => GetModelPackageGroupPolicyOutput
  readonly PutModelPackageGroupPolicy: (input: PutModelPackageGroupPolicyInput) => PutModelPackageGroupPolicyOutput
  readonly DeleteModelPackageGroupPolicy: (input: DeleteModelPackageGroupPolicyInput) => Record<string, never>
  readonly DescribeTrainingJob: (input: DescribeTrainingJobRequest) => DescribeTrainingJobResponse
  readonly ListPipelineExecutionSteps: (input: ListPipelineExecutionStepsRequest) => ListPipelineExecutionStepsResponse
}

/** The operations as one caller in one Region sees them; each request is held against the official model first. */
export function sageMakerOperations(context: SageMakerContext): SageMakerOperations {
  const workload = workloadOperations(context)
  const here = <Input, Output>(operation: string, work: (context: SageMakerContext, input: Input) => Output) =>
    held(operation, (input: Input) => work(context, input))
  return {
    CreateModelPackage: here('CreateModelPackage', createModelPackage),
    DescribeModelPackage: here('DescribeModelPackage', describeModelPackage),
    ListModelPackages: here('ListModelPackages', listModelPackages),
    UpdateModelPackage: here('UpdateModelPackage', updateModelPackage),
    CreateModelPackageGroup: here('CreateModelPackageGroup', createModelPackageGroup),
    DescribeModelPackageGroup: here('DescribeModelPackageGroup', describeModelPackageGroup),
    BatchDescribeModelPackage: here('BatchDescribeModelPackage', batchDescribeModelPackage),
    DeleteModelPackage: here('DeleteModelPackage', deleteModelPackage),
    DeleteModelPackageGroup: here('DeleteModelPackageGroup', deleteModelPackageGroup),
    ListModelPackageGroups: here('ListModelPackageGroups', listModelPackageGroups),
    GetModelPackageGroupPolicy: here('GetModelPackageGroupPolicy', getModelPackageGroupPolicy),
    PutModelPackageGroupPolicy: here('PutModelPackageGroupPolicy', putModelPackageGroupPolicy),
    DeleteModelPackageGroupPolicy: here('DeleteModelPackageGroupPolicy', deleteModelPackageGroupPolicy),
    DescribeTrainingJob: here('DescribeTrainingJob', describeTrainingJob),
    ListPipelineExecutionSteps: here('ListPipelineExecutionSteps', listPipelineExecutionSteps),
    CreateModel: held('CreateModel', workload.CreateModel),
    DescribeModel: held('DescribeModel', workload.DescribeModel),
    DeleteModel: held('DeleteModel', workload.DeleteModel),
    CreateEndpointConfig: held('CreateEndpointConfig', workload.CreateEndpointConfig),
    DescribeEndpointConfig: held('DescribeEndpointConfig', workload.DescribeEndpointConfig),
    DeleteEndpointConfig: held('DeleteEndpointConfig', workload.DeleteEndpointConfig),
    ListEndpointConfigs: held('ListEndpointConfigs', workload.ListEndpointConfigs),
    CreateEndpoint: held('CreateEndpoint', workload.CreateEndpoint),
    UpdateEndpoint: held('UpdateEndpoint', workload.UpdateEndpoint),
    UpdateEndpointWeightsAndCapacities: held(
      'UpdateEndpointWeightsAndCapacities',
      workload.UpdateEndpointWeightsAndCapacities,
    ),
    DescribeEndpoint: held('DescribeEndpoint', workload.DescribeEndpoint),
    ListEndpoints: held('ListEndpoints', workload.ListEndpoints),
    DeleteEndpoint: held('DeleteEndpoint', workload.DeleteEndpoint),
    ListModels: held('ListModels', workload.ListModels),
    AddTags: held('AddTags', workload.AddTags),
    DeleteTags: held('DeleteTags', workload.DeleteTags),
    ListTags: held('ListTags', workload.ListTags),
  }
}

function held<Input, Output>(operation: string, work: (input: Input) => Output): (input: Input) => Output {
  return (input) => sound(operation, work(checked(operation, input)))
}

function checked<Input>(operation: string, input: Input): Input {
  const text = validate({ service: 'sagemaker', operation, value: input })
  if (text !== undefined) throw validation(text)
  return input
}

function sound<Output>(operation: string, output: Output): Output {
  // The one member that the model requires and the service leaves out for a version, see create.ts.
  const leftOut: Readonly<Record<string, string>> =
    operation === 'DescribeModelPackage' ? { ModelPackageName: 'version' } : {}
  return soundAnswer('sagemaker', operation, output, leftOut)
}
