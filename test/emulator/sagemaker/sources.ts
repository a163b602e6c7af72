import type {
  DescribeTrainingJobRequest,
  DescribeTrainingJobResponse,
  ListPipelineExecutionStepsRequest,
  ListPipelineExecutionStepsResponse,
  PipelineExecutionStep,
} from '@aws-sdk/client-sagemaker'
import { copy } from '../copy.js'
import { authorize } from '../iam/authorize.js'
import { partitionOf } from '../partition.js'
import { ServiceError, validation } from '../service-error.js'
import { readArn, wrongRegion } from './group.js'
import type { SageMakerContext } from './service.js'

/** What made models, in the accounts where it was done. */
export interface Sources {
  /** By ARN. */
  readonly trainingJobs: Map<string, DescribeTrainingJobResponse>
  /** The steps of each execution, newest first, by its ARN. */
  readonly pipelineExecutions: Map<string, readonly PipelineExecutionStep[]>
}

/** The page size where MaxResults is not given [?]. */
const DEFAULT_PAGE = 10

/** DescribeTrainingJob, by name in the caller's account: it takes no ARN. */
export function describeTrainingJob(
  context: SageMakerContext,
  input: DescribeTrainingJobRequest,
): DescribeTrainingJobResponse {
  const { caller, region, state } = context
  const arn = `arn:${partitionOf(region)}:sagemaker:${region}:${caller.account}:training-job/${input.TrainingJobName}`
  need(context, 'sagemaker:DescribeTrainingJob', arn)
  const found = state.trainingJobs.get(arn)
  // ResourceNotFound in the model, but this in truth: aws/aws-sdk#165.
  if (found === undefined) throw validation('Requested resource not found.')
  return copy(found)
}

/** ListPipelineExecutionSteps, newest first unless asked otherwise (botocore, SortOrder). */
export function listPipelineExecutionSteps(
  context: SageMakerContext,
  input: ListPipelineExecutionStepsRequest,
): ListPipelineExecutionStepsResponse {
  const given = input.PipelineExecutionArn ?? ''
  const read = readArn(given)
  if (read !== undefined && read.region !== context.region) throw wrongRegion(context.region)
  need(context, 'sagemaker:ListPipelineExecutionSteps', given)
  const steps = context.state.pipelineExecutions.get(given)
  // An error of the model; the sentence is not known [?].
  if (steps === undefined)
    throw new ServiceError('ResourceNotFound', `Pipeline execution with ARN ${given} does not exist.`)
  const ordered = input.SortOrder === 'Ascending' ? [...steps].reverse() : steps
  const start = input.NextToken === undefined ? 0 : Number(Buffer.from(input.NextToken, 'base64').toString())
  const end = start + (input.MaxResults ?? DEFAULT_PAGE)
  return {
    PipelineExecutionSteps: copy(ordered.slice(start, end)),
    ...(end < ordered.length && { NextToken: Buffer.from(String(end)).toString('base64') }),
  }
}

/** Jobs and pipelines have no resource policy: another account's are nobody's. */
function need({ caller }: SageMakerContext, action: string, arn: string): void {
  const owner = readArn(arn)?.account ?? caller.account
  const refused = authorize({ caller, action, resources: [arn], owner, resourcePolicy: [] })
  if (refused !== undefined) throw refused
}
