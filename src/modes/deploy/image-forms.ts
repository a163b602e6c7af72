import { ActionError, CallFailure } from '../../errors.js'
import { readImageName } from '../../language/image-name.js'
import type { Check } from '../../markdown/checks.js'
import type { ImageRegistry } from '../../ports.js'
import { failureOnly } from '../../registry/failure.js'
import { unservableForm } from '../../registry/image-form.js'
import type { ApprovedVersion } from './approved-version.js'

/**
 * Refuses a version whose image SageMaker would not pull, as far as the deploying role may ask ECR; what it may not ask is said.
 * Versions that others registered, and those of earlier releases, were never asked about.
 */
export async function checkImageForms(version: ApprovedVersion, images: ImageRegistry): Promise<readonly Check[]> {
  const name = `${version.group} v${version.version}`
  const asked = imagesOf(version)
  if (asked.length === 0) return []
  const unknown = await Promise.all(asked.map((image) => whyUnknown({ image, name, images })))
  const whys = unknown.filter((why) => why !== undefined)
  if (whys.length === 0) {
    const detail = `SageMaker takes the form of the image${asked.length === 1 ? '' : 's'} of ${name}.`
    return [{ level: 'passed', title: 'Image form', detail }]
  }
  const detail = `Whether SageMaker can pull the image of ${name} is not known, since it takes none in OCI's form. ${whys.join('\n')}`
  return [{ level: 'notice', title: 'Image form', detail }]
}

/** By the digests that SageMaker wrote on the version, since a tag may stand for another image by now. */
function imagesOf({ described }: ApprovedVersion): readonly string[] {
  const containers = described.InferenceSpecification?.Containers ?? []
  const images = containers.flatMap(({ Image: image, ImageDigest: digest }) => {
    if (image === undefined || readImageName(image).ecr?.isOfPartition !== true) return []
    return [/^sha256:[0-9a-f]{64}$/.test(digest ?? '') ? `${readImageName(image).name}@${digest}` : image]
  })
  return [...new Set(images)]
}

async function whyUnknown({
  image,
  name,
  images,
}: {
  readonly image: string
  readonly name: string
  readonly images: ImageRegistry
}): Promise<string | undefined> {
  const manifest = await images.manifestOf(image).catch(failureOnly)
  if (manifest instanceof CallFailure) return `${image}: ${[manifest.message, manifest.hint].filter(Boolean).join(' ')}`
  const refused = unservableForm(manifest)
  if (refused !== undefined) {
    throw new ActionError(
      'failed',
      `${name} can never be served: of its image ${image}, ${refused.because}. Nothing was touched.`,
      { hint: `${refused.help} Register it as a new version and have that approved.` },
    )
  }
  return manifest.mediaType === undefined ? `${image}: ECR does not say.` : undefined
}
