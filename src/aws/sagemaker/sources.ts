import {
  DescribeModelCommand,
  DescribeTrainingJobCommand,
  ListPipelineExecutionStepsCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import type { SourceReader } from '../../ports.js'
import { type ClientOptions, READ_ATTEMPTS, reading, settings } from '../client-settings.js'

/** Reading what made a model: training jobs, the steps of pipeline executions, models. */
export function sageMakerSources(options: ClientOptions): SourceReader {
  const client = new SageMakerClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  return {
    describeTrainingJob: reading('sagemaker:DescribeTrainingJob', (input) =>
      client.send(new DescribeTrainingJobCommand(input)),
    ),
    listPipelineExecutionSteps: reading('sagemaker:ListPipelineExecutionSteps', (input) =>
      client.send(new ListPipelineExecutionStepsCommand(input)),
    ),
    describeModel: reading('sagemaker:DescribeModel', (input) => client.send(new DescribeModelCommand(input))),
  }
}
