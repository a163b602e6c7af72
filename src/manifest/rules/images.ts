import type { Problem } from '../../errors.js'
import { readImageName } from '../../language/image-name.js'
import { hostSuffixesOf } from '../../language/partitions.js'
import type { KeyPath } from '../../text/path.js'
import { formatPath } from '../../text/path.js'
import { brief } from '../../text/visible.js'
import type { ManifestFile } from '../file.js'
import type { Manifest } from '../schema/manifest.js'

/** An image of a manifest, with the path of its key. */
export interface ImageAt {
  readonly image: string
  readonly at: KeyPath
}

/** Every image of the model and of its additional specifications, in the order of the manifest. */
export function imagesOf({
  containers,
  additional_specifications = [],
}: Pick<Manifest, 'containers' | 'additional_specifications'>): readonly ImageAt[] {
  const lists = [
    { of: containers, at: ['containers'] },
    ...additional_specifications.map((specification, index) => ({
      of: specification.containers,
      at: ['additional_specifications', index, 'containers'],
    })),
  ]
  return lists.flatMap(({ of, at }) =>
    of.flatMap(({ image }, index) => (image === undefined ? [] : [{ image, at: [...at, index, 'image'] }])),
  )
}

/**
 * Images that no endpoint can ever pull, as their names alone say (ruling 21). Asked where a version or a package is made and
 * nowhere else: a version that was made by an earlier release must still be deployed, approved and rolled back.
 */
export function imageProblems(
  { manifest, locate }: Pick<ManifestFile, 'locate'> & { readonly manifest: Parameters<typeof imagesOf>[0] },
  region: string | undefined,
): readonly Problem[] {
  return imagesOf(manifest).flatMap(({ image, at }) => {
    const wrong = whatIsWrong(image, region)
    return wrong === undefined
      ? []
      : [{ at: locate(at), message: `${formatPath(at)}: ${wrong.message}`, help: wrong.help }]
  })
}

function whatIsWrong(
  image: string,
  region: string | undefined,
): { readonly message: string; readonly help: string } | undefined {
  const { name, registry = '', tag, digest, ecr } = readImageName(image)
  const said = JSON.stringify(brief(image, 120))
  if (tag === undefined && digest === undefined) {
    return {
      message: `${said} has neither a tag nor a digest, so that nothing says which of its images is meant`,
      help: `write \`${brief(name, 120)}:TAG\`, or better \`${brief(name, 120)}@sha256:\` and 64 hexadecimal digits`,
    }
  }
  if (ecr === undefined) return undefined
  const [suffix = ''] = hostSuffixesOf(ecr.region)
  if (!ecr.isOfPartition) {
    const host = `${registry.slice(0, -ecr.suffix.length)}${suffix}`
    return {
      message: `${said} ends its host with \`${ecr.suffix}\`, and registries of ${ecr.region} end with \`${suffix}\``,
      help: `write the host as \`${host}\``,
    }
  }
  if (region === undefined || ecr.region === region) return undefined
  // ModelPackageContainerDefinition.Image and ContainerDefinition.Image of the service model.
  return {
    message: `${said} is in ${ecr.region}, and the version is registered in ${region}: SageMaker pulls images from the Region of the endpoint alone`,
    help: `push it to ${region} (ECR can replicate it), or give the Region of the image as \`aws-region\``,
  }
}
