import { CallFailure } from '../../errors.js'
import { readImageName } from '../../language/image-name.js'
import type { ManifestFile } from '../../manifest/file.js'
import { type ImageAt, imagesOf } from '../../manifest/rules/images.js'
import type { Manifest } from '../../manifest/schema/manifest.js'
import type { Check } from '../../markdown/checks.js'
import type { ImageManifest, ImageRegistry } from '../../ports.js'
import type { KeyPath } from '../../text/path.js'
import { formatPath } from '../../text/path.js'
import { failureOnly } from '../failure.js'
import { unservableForm } from '../image-form.js'
import { allOrProblems, wrong } from './error.js'

export interface ReadImages {
  /** Digest of each image that is written with a tag, by the image as written. */
  readonly digests: ReadonlyMap<string, string>
  readonly checks: readonly Check[]
}

/**
 * Asks ECR of all images of a manifest, side by side: what a tag stands for, and of what form the image is. A tag that does not
 * exist and a form that SageMaker refuses are errors with their place; whatever else goes wrong is only said, and the image is
 * sent as it is written: ECR makes no run red.
 */
export async function readImages(file: ManifestFile, images: ImageRegistry | undefined): Promise<ReadImages> {
  const asked = new Map<string, KeyPath>()
  for (const { image, at } of imagesOf(file.manifest)) if (isInEcr(image) && !asked.has(image)) asked.set(image, at)
  const elsewhere = elsewhereChecks(file.manifest)
  const reads = await allOrProblems([...asked].map(([image, at]) => read({ file, image, at, images })))
  const digests = new Map(
    reads.flatMap(({ image, manifest }) =>
      manifest === undefined || !isTagged(image) ? [] : [[image, manifest.digest] as const],
    ),
  )
  return { digests, checks: [...checksOf(reads), ...elsewhere] }
}

interface ImageReading {
  readonly image: string
  readonly manifest?: ImageManifest
  readonly why?: string
}

async function read(of: {
  readonly file: ManifestFile
  readonly image: string
  readonly at: KeyPath
  readonly images: ImageRegistry | undefined
}): Promise<ImageReading> {
  const { file, image, at, images } = of
  if (images === undefined) return { image, why: 'Nobody could be asked.' }
  const manifest = await images.manifestOf(image).catch(failureOnly)
  if (manifest instanceof CallFailure) {
    const { kind, message, hint } = manifest
    // A digest may be pushed later and is the same then; a tag that does not exist stands for nothing.
    if (kind === 'not-found' && !isTagged(image))
      return { image, why: `${message} Push it before the version is deployed, or correct the digest.` }
    if (kind !== 'not-found') return { image, why: [message, hint].filter(Boolean).join('\n') }
    const help = 'Push the image before the version is registered, or correct the tag.'
    throw wrong({ file, at, message: `${image}: ${message}`, hint: help, cause: manifest })
  }
  const refused = unservableForm(manifest)
  if (refused === undefined) return { image, manifest }
  const message = `${formatPath(at)}: ${image} can never be served: ${refused.because}`
  throw wrong({ file, at, message, hint: refused.help })
}

/** Every image that has a tag (or neither tag nor digest), in the order of the manifest. */
export function taggedImages(manifest: Manifest): readonly ImageAt[] {
  return imagesOf(manifest).filter(({ image }) => isTagged(image))
}

/** What can be said of images without asking: those of other registries, which SageMaker as a rule does not reach. */
export function elsewhereChecks(manifest: Parameters<typeof imagesOf>[0]): readonly Check[] {
  const images = [...new Set(imagesOf(manifest).map(({ image }) => image))].filter((image) => !isInEcr(image))
  // ImageConfig, which names such a registry and its credentials, is a member of CreateModel and of no model package.
  return images.map((image) => ({
    level: 'warning',
    title: 'Image outside ECR',
    detail: `${image} is in ${registryOf(image)}, and endpoints pull the image of a model package from a private repository in ECR. A deployment of this version will most likely fail: push the image to ECR (docker pull, docker tag, docker push), and name it there.`,
  }))
}

function registryOf(image: string): string {
  const { registry } = readImageName(image)
  if (registry === undefined) return 'Docker Hub'
  return registry === 'public.ecr.aws' ? 'the public gallery of ECR' : `the registry ${registry}`
}

function isInEcr(image: string): boolean {
  return readImageName(image).ecr?.isOfPartition === true
}

function isTagged(image: string): boolean {
  return readImageName(image).digest === undefined
}

function checksOf(reads: readonly ImageReading[]): readonly Check[] {
  if (reads.length === 0) return []
  const tags = reads.filter(({ image }) => isTagged(image))
  const unresolved = tags.filter(({ manifest }) => manifest === undefined)
  const formless = reads.flatMap((one) => {
    if (one.manifest === undefined) return isTagged(one.image) ? [] : [one]
    return one.manifest.mediaType === undefined ? [{ ...one, why: 'ECR does not say.' }] : []
  })
  const checks: Check[] = []
  if (unresolved.length > 0) checks.push(unresolvedCheck(unresolved))
  else if (tags.length > 0) {
    const detail =
      tags.length === 1 ? 'The tag was resolved to a digest.' : `All ${tags.length} tags were resolved to digests.`
    checks.push({ level: 'passed', title: 'Images', detail })
  }
  if (formless.length > 0) {
    const detail = `Whether SageMaker can pull ${formless.length === 1 ? 'the image' : 'these images'} is not known, since it takes no image in OCI's form. ${lines(formless)}`
    checks.push({ level: 'notice', title: 'Form of the images', detail })
  }
  return checks
}

function unresolvedCheck(unread: readonly ImageReading[]): Check {
  const sent =
    unread.length === 1 ? 'The tag was sent as it is, and a tag' : 'The tags were sent as they are, and a tag'
  return {
    level: 'notice',
    title: 'Images',
    detail: `${sent} can be moved later; write the image with its digest, or let the role read the repository. Whether SageMaker takes its form is not known either. ${lines(unread)}`,
  }
}

function lines(reads: readonly ImageReading[]): string {
  return reads.map(({ image, why }) => `${image}: ${why}`).join('\n')
}
