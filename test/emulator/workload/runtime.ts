import { viewAt } from '../endpoints/eras.js'
import { validate } from '../model/validate.js'
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
  const text = validate({ service: 'sagemaker-runtime', operation: 'InvokeEndpoint', value: input })
  if (text !== undefined) throw new ServiceError('ValidationError', text)
  const { state, caller, region } = context
  const { hosting, container } = state.workload(caller.account, region)
  const name = input.EndpointName
  need(context, 'sagemaker:InvokeEndpoint', [ownArn(context, `endpoint/${name.toLowerCase()}`)])
  const endpoint = hosting.endpoints.get(name.toLowerCase())
  const view = endpoint === undefined ? undefined : viewAt(hosting, endpoint.eras, hosting.now().getTime())
  const [first] = view?.variants ?? []
  // aws/sagemaker-python-sdk and many issues quote this sentence.
  if (view === undefined || first === undefined || view.status === 'Failed')
    throw new ServiceError('ValidationError', `Endpoint ${name} of account ${caller.account} not found.`)
  const variantName = input.TargetVariant ?? first.name
  const answer = container({
    endpointName: name,
    variantName,
    contentType: input.ContentType ?? '',
    body: input.Body,
  })
  if (answer.status >= 300) throw new ModelError(answer, 'primary')
  return { ...answer, variantName }
}
