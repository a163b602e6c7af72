import { createHash } from 'node:crypto'
import type { InferenceSpecification } from '@aws-sdk/client-sagemaker'

/**
 * The service fills in ImageDigest itself when the image is given by a tag (aws-controllers-k8s/sagemaker-controller
 * treats it as a value of the server, and AWS's sample answers show it). The digest is made of the name, so a tag always resolves to the same one.
 */
export function withImageDigests(
  specification: InferenceSpecification | undefined,
): InferenceSpecification | undefined {
  if (specification === undefined) return undefined
  return {
    ...specification,
    Containers: specification.Containers?.map((container) =>
      container.Image === undefined || container.Image.includes('@') || container.ImageDigest !== undefined
        ? container
        : { ...container, ImageDigest: `sha256:${createHash('sha256').update(container.Image).digest('hex')}` },
    ),
  }
}
