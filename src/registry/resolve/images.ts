import { CallFailure } from '../../errors.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Manifest } from '../../manifest/schema/manifest.js'
import type { Check } from '../../markdown/checks.js'
import type { ImageRegistry } from '../../ports.js'
import type { KeyPath } from '../../text/path.js'
import { allOrProblems, wrong } from './error.js'

export interface ReadImages {
  /** Digest of each image that is written with a tag, by the image as written. */
  readonly digests: ReadonlyMap<string, string>
  readonly checks: readonly Check[]
}

/**
 * Resolves the tags of all images of a manifest to digests, side by side. A tag that does not exist is an error with its
 * place; whatever else goes wrong is only said, and the tag is sent: ECR makes no run red.
 */
export async function readImages(file: ManifestFile, images: ImageRegistry | undefined): Promise<ReadImages> {
  const tagged = new Map<string, KeyPath>()
  for (const { image, at } of taggedImages(file.manifest)) if (!tagged.has(image)) tagged.set(image, at)
  if (tagged.size === 0) return { digests: new Map(), checks: [] }
  const reads = await allOrProblems([...tagged].map(([image, at]) => read({ file, image, at, images })))
  const digests = new Map(
    reads.flatMap(({ image, digest }) => (digest === undefined ? [] : [[image, digest] as const])),
  )
  const unread = reads.filter(({ digest }) => digest === undefined)
  return { digests, checks: [checkOf(tagged.size, unread)] }
}

interface ImageReading {
  readonly image: string
  readonly digest?: string
  readonly why?: string
}

async function read({
  file,
  image,
  at,
  images,
}: {
  readonly file: ManifestFile
  readonly image: string
  readonly at: KeyPath
  readonly images: ImageRegistry | undefined
}): Promise<ImageReading> {
  if (images === undefined) return { image, why: 'Nobody could be asked.' }
  try {
    return { image, digest: await images.digestOf(image) }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    if (error.kind !== 'not-found') return { image, why: [error.message, error.hint].filter(Boolean).join('\n') }
    const hint = 'Push the image before the version is registered, or correct the tag.'
    throw wrong({ file, at, message: `${image}: ${error.message}`, hint, cause: error })
  }
}

/** Every image that has a tag (or neither tag nor digest), in the order of the manifest. */
export function taggedImages({ containers, additional_specifications = [] }: Manifest): readonly {
  readonly image: string
  readonly at: KeyPath
}[] {
  const lists = [
    { of: containers, at: ['containers'] },
    ...additional_specifications.map((specification, index) => ({
      of: specification.containers,
      at: ['additional_specifications', index, 'containers'],
    })),
  ]
  return lists.flatMap(({ of, at }) =>
    of.flatMap(({ image }, index) =>
      image === undefined || image.includes('@sha256:') ? [] : [{ image, at: [...at, index, 'image'] }],
    ),
  )
}

function checkOf(count: number, unread: readonly ImageReading[]): Check {
  if (unread.length === 0) {
    const detail = count === 1 ? 'The tag was resolved to a digest.' : `All ${count} tags were resolved to digests.`
    return { level: 'passed', title: 'Images', detail }
  }
  const sent =
    unread.length === 1 ? 'The tag was sent as it is, and a tag' : 'The tags were sent as they are, and a tag'
  const each = unread.map(({ image, why }) => `${image}: ${why}`)
  return {
    level: 'notice',
    title: 'Images',
    detail: `${sent} can be moved later; write the image with its digest, or let the role read the repository. ${each.join('\n')}`,
  }
}
