import type { ModelPackageContainerDefinition } from '@aws-sdk/client-sagemaker'
import { readingsOf } from './etags.js'
import { type Specification, specificationDigest } from './specification-digest.js'
import { type ImageDigests, repositoryOf } from './specification-request.js'

/** What a candidate would serve: with images as the manifest writes them, and the digests of those that could be read. */
export interface WrittenSpecification {
  readonly written: Specification
  readonly images: ImageDigests
}

/**
 * What a version serves, compared with what a candidate would. `moved`: the same, but a tag points at another image since.
 * `unsure`: the same as far as can be told, since an image could be read only then or only now (ruling 4).
 */
export type Likeness = 'same' | 'unsure' | 'moved' | 'other'

/** Compares what a version holds with a candidate. Additional specifications that were appended to the version do not count. */
export function likenessOf(version: Specification, { written, images }: WrittenSpecification): Likeness {
  const names = new Set(written.AdditionalInferenceSpecifications?.map(({ Name }) => Name))
  const additional = (version.AdditionalInferenceSpecifications ?? []).filter(({ Name }) => names.has(Name))
  const pairs = [
    pairsOf(version.InferenceSpecification?.Containers, written.InferenceSpecification?.Containers),
    ...additional.map(({ Name, Containers }) =>
      pairsOf(Containers, written.AdditionalInferenceSpecifications?.find((one) => one.Name === Name)?.Containers),
    ),
  ].flat()
  const asWritten = (containers: ModelPackageContainerDefinition[] | undefined) =>
    containers?.map((container) => {
      const Image = pairs.find(({ theirs }) => theirs === container)?.ours?.Image
      return isSameRepository(container.Image, Image) ? { ...container, Image } : container
    })
  const theirs: Specification = {
    ...version,
    InferenceSpecification: version.InferenceSpecification && {
      ...version.InferenceSpecification,
      Containers: asWritten(version.InferenceSpecification.Containers),
    },
    AdditionalInferenceSpecifications: additional.map((one) => ({ ...one, Containers: asWritten(one.Containers) })),
  }
  if (!isSame(theirs, written)) return 'other'
  const found = pairs.map(({ theirs, ours }) => imageLikeness(theirs.Image, ours?.Image, images))
  if (found.includes('moved')) return 'moved'
  return found.includes('unsure') ? 'unsure' : 'same'
}

/** Whether two versions are known to serve different images in the same place. */
export function imagesDiffer(one: Specification, other: Specification): boolean {
  const places = (of: Specification) =>
    new Map(
      [{ Name: '', ...of.InferenceSpecification }, ...(of.AdditionalInferenceSpecifications ?? [])].flatMap(
        ({ Name, Containers }) =>
          (Containers ?? []).map(({ Image }, index) => [`${Name}/${index}`, digestIn(Image)] as const),
      ),
    )
  const theirs = places(other)
  return [...places(one)].some(([place, digest]) => {
    const known = theirs.get(place)
    return digest !== undefined && known !== undefined && digest !== known
  })
}

function isSame(theirs: Specification, ours: Specification): boolean {
  const wanted = specificationDigest(ours)
  for (const reading of readingsOf(theirs)) if (specificationDigest(reading).equals(wanted)) return true
  return false
}

interface Pair {
  readonly theirs: ModelPackageContainerDefinition
  readonly ours: ModelPackageContainerDefinition | undefined
}

function pairsOf(
  theirs: readonly ModelPackageContainerDefinition[] | undefined,
  ours: readonly ModelPackageContainerDefinition[] | undefined,
): readonly Pair[] {
  return (theirs ?? []).map((container, index) => ({ theirs: container, ours: ours?.[index] }))
}

// A version holds an image by its tag where it could not be read then, else by its digest. One that the manifest writes
// with a digest is sent as it is.
function isSameRepository(theirs: string | undefined, ours: string | undefined): boolean {
  if (theirs === undefined || ours === undefined) return false
  if (digestIn(theirs) === undefined || digestIn(ours) !== undefined) return theirs === ours
  return repositoryOf(theirs) === repositoryOf(ours) && theirs === `${repositoryOf(theirs)}@${digestIn(theirs)}`
}

function imageLikeness(theirs: string | undefined, ours: string | undefined, images: ImageDigests): Likeness {
  if (ours === undefined || digestIn(ours) !== undefined) return 'same'
  const [then, now] = [digestIn(theirs), images.get(ours)]
  if (then === now) return 'same' // neither could be read: then both are sent by the same tag
  return then === undefined || now === undefined ? 'unsure' : 'moved'
}

function digestIn(image: string | undefined): string | undefined {
  return /@(sha256:[0-9a-f]{64})$/.exec(image ?? '')?.[1]
}
