import type { CreateEndpointConfigInput } from '@aws-sdk/client-sagemaker'
import type { HostingState } from '../endpoints/state.js'
import { PROD_ACCOUNT, QA_ACCOUNT, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../options.js'
import { validation } from '../service-error.js'

/** The accounts of this world. An image of any other account is taken for one of AWS's own, prebuilt. */
const OURS: ReadonlySet<string> = new Set([TRAINING_ACCOUNT, REGISTRY_ACCOUNT, QA_ACCOUNT, PROD_ACCOUNT])

/** Serverless inference takes an own image only from the ECR of the endpoint's account (aws/amazon-sagemaker-feedback#181). */
export function refuseForeignImages(hosting: HostingState, input: CreateEndpointConfigInput): void {
  for (const { ServerlessConfig: serverless, ModelName: name = '' } of input.ProductionVariants ?? []) {
    if (serverless === undefined) continue
    for (const image of imagesOf(hosting, name)) {
      const account = image.split('.')[0] ?? ''
      if (OURS.has(account) && account !== hosting.account)
        throw validation(
          `Image ${image} does not reside in an Amazon ECR repository within the same AWS account creating the endpoint.`,
        )
    }
  }
}

function imagesOf(hosting: HostingState, modelName: string): readonly string[] {
  const model = hosting.models.get(modelName)
  const packaged = (model?.packages ?? []).flatMap(({ InferenceSpecification: specification }) =>
    (specification?.Containers ?? []).map(({ Image: image }) => image),
  )
  const own = [model?.input.PrimaryContainer, ...(model?.input.Containers ?? [])].map((container) => container?.Image)
  return [...packaged, ...own].filter((image) => image !== undefined)
}
