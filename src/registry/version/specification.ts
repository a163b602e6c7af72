import type { DescribedVersion } from '../look-up.js'
import { readingsOf } from './etags.js'
import { readSuffix, specificationText } from './identity.js'
import { type Specification, specificationDigest } from './specification-digest.js'

/** What a version's specification is to the one that was registered (ruling 3). */
export type SpecificationState =
  | { readonly kind: 'same' }
  /** The same, and additional specifications of these names were appended since, which no deployment of ours serves. */
  | { readonly kind: 'extended'; readonly added: readonly string[] }
  | { readonly kind: 'changed' }
  /** A version that this action did not register. */
  | { readonly kind: 'unknown' }

/** Whether what would serve is what was registered. UpdateModelPackage can append additional specifications, and no more. */
export function specificationOf(
  description: Specification & Pick<DescribedVersion['description'], 'ModelPackageDescription'>,
): SpecificationState {
  const recorded = readSuffix(description.ModelPackageDescription)?.specification
  if (recorded === undefined) return { kind: 'unknown' }
  const additional = description.AdditionalInferenceSpecifications ?? []
  for (let kept = additional.length; kept >= 0; kept -= 1) {
    const AdditionalInferenceSpecifications = additional.slice(0, kept)
    if (!isRecorded({ ...description, AdditionalInferenceSpecifications }, recorded)) continue
    const added = additional.slice(kept).map(({ Name }) => Name ?? '')
    return added.length === 0 ? { kind: 'same' } : { kind: 'extended', added }
  }
  return { kind: 'changed' }
}

/** Whether a version names anything that could serve: one that was only logged (`ModelPackageRegistrationType`) does not. */
export function hasSomethingToServe({
  InferenceSpecification: main,
  SourceAlgorithmSpecification: algorithm,
}: Specification): boolean {
  return (main?.Containers ?? []).length > 0 || algorithm !== undefined
}

/** What was appended to a version, as a sentence. */
export function addedSentence(added: readonly string[]): string {
  const what = added.length === 1 ? 'An additional specification was' : `${added.length} additional specifications were`
  return `${what} added since it was registered: ${added.join(', ')}.`
}

function isRecorded(specification: Specification, recorded: string): boolean {
  for (const reading of readingsOf(specification)) {
    if (specificationText(specificationDigest(reading)) === recorded) return true
  }
  return false
}
