import type { ImageManifest } from '../ports.js'

/** Why SageMaker pulls no image of this form, and how it is built so that it does. */
export interface UnservableForm {
  readonly because: string
  readonly help: string
}

const DOCKER = 'application/vnd.docker.distribution.manifest.v2+json'

/** Forms that CreateModel refuses: "Unsupported manifest media type …" (aws/amazon-sagemaker-feedback#180, mlflow#13834, buildkit#5480). */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['application/vnd.oci.image.manifest.v1+json', 'an OCI image'],
  ['application/vnd.oci.image.index.v1+json', 'an OCI index'],
  ['application/vnd.docker.distribution.manifest.list.v2+json', 'a list of images for several platforms'],
])

/** What keeps an image of this form from ever being served; undefined for every other form, and where the form is not known. */
export function unservableForm({ mediaType }: ImageManifest): UnservableForm | undefined {
  const form = mediaType === undefined ? undefined : REFUSED.get(mediaType)
  if (form === undefined) return undefined
  return {
    because: `it is ${form} (${mediaType}), and SageMaker takes a single image in Docker's own form alone (${DOCKER}): CreateModel would answer "Unsupported manifest media type"`,
    help: 'Build it with `docker buildx build --platform linux/amd64 --provenance=false --output type=docker …` and push it anew, or with `--provenance=false --output type=registry,oci-mediatypes=false`; then name the new digest or tag.',
  }
}
