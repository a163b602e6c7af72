import { randomUUID } from 'node:crypto'
import { viewAt } from '../endpoints/eras.js'
import { roleCaller } from '../iam/caller.js'
import type { Role } from '../iam/role.js'
import { validate } from '../model/validate.js'
import { putObject } from '../s3/service.js'
import type { SageMakerContext } from '../sagemaker/service.js'
import { ServiceError } from '../service-error.js'
import { need, ownArn } from './access.js'
import type { ContainerAnswer } from './workload.js'

export interface InvokeRequest {
  readonly EndpointName: string
  readonly ContentType?: string
  readonly Accept?: string
  readonly TargetVariant?: string
  readonly Body: Uint8Array
}

export interface InvokeAnswer extends ContainerAnswer {
  readonly variantName: string
}

/** What the container said instead of 2xx, as InvokeEndpoint passes it on (botocore, ModelError). */
export class ModelError extends ServiceError {
  readonly answer: ContainerAnswer

  constructor(answer: ContainerAnswer, container: string) {
    const said = Buffer.from(answer.body).toString()
    super('ModelError', `Received server error (${answer.status}) from ${container} with message "${said}".`, 424)
    this.answer = answer
  }
}

/** SageMaker Runtime's InvokeEndpoint. */
export function invokeEndpoint(context: SageMakerContext, input: InvokeRequest): InvokeAnswer {
  const { container, config, view } = asked(context, 'InvokeEndpoint', input)
  // The developer guide's "Invoke an Asynchronous Endpoint" knows InvokeEndpointAsync alone; the words are not known [?].
  if (config?.AsyncInferenceConfig !== undefined)
    throw new ServiceError(
      'ValidationError',
      `Endpoint ${input.EndpointName} is asynchronous: use InvokeEndpointAsync.`,
    )
  const variantName = input.TargetVariant ?? view.variants[0]?.name ?? ''
  if (!view.variants.some(({ name }) => name === variantName))
    throw new ServiceError('ValidationError', `Variant ${variantName} of endpoint ${input.EndpointName} not found.`)
  const answer = container({
    endpointName: input.EndpointName,
    variantName,
    contentType: input.ContentType ?? '',
    body: input.Body,
  })
  if (answer.status >= 300) throw new ModelError(answer, 'primary')
  return { ...answer, variantName }
}

export interface InvokeAsyncRequest extends Omit<InvokeRequest, 'TargetVariant' | 'Body'> {
  readonly Body?: Uint8Array
  readonly InputLocation?: string
}

export interface InvokeAsyncAnswer {
  readonly inferenceId: string
  readonly output: string
  readonly failure: string | undefined
}

/**
 * SageMaker Runtime's InvokeEndpointAsync: the answer is written below S3OutputPath in the name of the model's execution role, and
 * what the container refused below S3FailurePath, where there is one (developer guide, "Create an Asynchronous Inference Endpoint").
 */
export function invokeEndpointAsync(context: SageMakerContext, input: InvokeAsyncRequest): InvokeAsyncAnswer {
  const { hosting, container, config, view } = asked(context, 'InvokeEndpointAsync', input)
  if ((input.Body === undefined) === (input.InputLocation === undefined))
    throw new ServiceError('ValidationError', 'Provide exactly one of Body and InputLocation.')
  const places = config?.AsyncInferenceConfig?.OutputConfig
  if (places?.S3OutputPath === undefined)
    throw new ServiceError('ValidationError', `Endpoint ${input.EndpointName} is not asynchronous: use InvokeEndpoint.`)
  const [first] = view.variants
  const answer = container({
    endpointName: input.EndpointName,
    variantName: first?.name ?? '',
    contentType: input.ContentType ?? '',
    body: input.Body ?? new Uint8Array(),
  })
  const inferenceId = randomUUID()
  const output = `${places.S3OutputPath.replace(/\/$/, '')}/${inferenceId}.out`
  const failure =
    places.S3FailurePath === undefined
      ? undefined
      : `${places.S3FailurePath.replace(/\/$/, '')}/${inferenceId}-error.out`
  const place = answer.status < 300 ? output : failure
  const role = context.state.roles.get(hosting.models.get(first?.modelName ?? '')?.input.ExecutionRoleArn ?? '')
  if (place !== undefined && role !== undefined) write(context, role, { place, body: Buffer.from(answer.body) })
  return { inferenceId, output, failure }
}

function write(
  { state, region }: SageMakerContext,
  role: Role,
  { place, body }: { readonly place: string; readonly body: Buffer },
): void {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.+)$/.exec(place) ?? []
  try {
    putObject({ state, caller: roleCaller(role, 'SageMaker'), region }, { bucket, key, body })
  } catch (error) {
    // Long after the request was answered: nobody is told.
    if (!(error instanceof ServiceError)) throw error
  }
}

function asked(
  context: SageMakerContext,
  operation: 'InvokeEndpoint' | 'InvokeEndpointAsync',
  input: InvokeRequest | InvokeAsyncRequest,
) {
  const text = validate({ service: 'sagemaker-runtime', operation, value: input })
  if (text !== undefined) throw new ServiceError('ValidationError', text)
  const { state, caller, region } = context
  const { hosting, container } = state.workload(caller.account, region)
  const name = input.EndpointName
  need(context, `sagemaker:${operation}`, [ownArn(context, `endpoint/${name.toLowerCase()}`)])
  const endpoint = hosting.endpoints.get(name.toLowerCase())
  const view = endpoint === undefined ? undefined : viewAt(hosting, endpoint.eras, hosting.now().getTime())
  // aws/sagemaker-python-sdk and many issues quote this sentence.
  if (view === undefined || view.variants.length === 0 || view.status === 'Failed')
    throw new ServiceError('ValidationError', `Endpoint ${name} of account ${caller.account} not found.`)
  return { hosting, container, view, config: hosting.configs.get(view.configName)?.input }
}
