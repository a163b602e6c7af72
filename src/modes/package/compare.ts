import type { CreateModelPackageCommandInput, DescribeModelPackageCommandOutput } from '@aws-sdk/client-sagemaker'
import { canonicalJson } from '../../language/canonical-json.js'
import { changedEntries } from '../../language/changed-entries.js'
import { defined } from '../../language/defined.js'
import { claimOf, readSuffix, suffixOf, withoutSuffix } from '../../registry/version/identity.js'
import { likenessOf } from '../../registry/version/same-specification.js'
import type { Specification } from '../../registry/version/specification-digest.js'
import type { DraftPackage } from './request.js'
import type { Difference } from './result.js'

/** What the package of this name is to the manifest. */
export type Comparison =
  /** The same. `isCertain` is false where an artifact was unread then or is now (ruling 4). */
  | { readonly kind: 'same'; readonly isCertain: boolean }
  | {
      readonly kind: 'other'
      readonly because: 'content' | 'artifacts' | 'not-ours'
      readonly differences: readonly Difference[]
    }

/** Compares by what the package holds, and not by what it says alone. */
export function comparePackage(draft: DraftPackage, description: DescribeModelPackageCommandOutput): Comparison {
  const other = (because: 'content' | 'artifacts' | 'not-ours'): Comparison => ({
    kind: 'other',
    because,
    differences: differencesOf(draft.request, description),
  })
  if (readSuffix(description.ModelPackageDescription) === undefined) return other('not-ours')
  const claim = claimOf(description.ModelPackageDescription, suffixOf(draft.identity))
  if (claim === 'other') return other('content')
  if (claim === 'other-artifacts') return other('artifacts')
  // It says that it is the same; what it would serve has to be what that says (ruling 3).
  switch (likenessOf(withoutFilledIn(description, draft.identity.written), draft.identity)) {
    case 'other':
      return other('content')
    case 'moved':
      return other('artifacts')
    case 'unsure':
      return { kind: 'same', isCertain: false }
    case 'same':
      return { kind: 'same', isCertain: claim === 'same' }
  }
}

/** Without the ETag of an algorithm's model data, which the service may fill in where none was sent. */
function withoutFilledIn(there: Specification, sent: Specification): Specification {
  const [algorithm] = there.SourceAlgorithmSpecification?.SourceAlgorithms ?? []
  const [ours] = sent.SourceAlgorithmSpecification?.SourceAlgorithms ?? []
  if (algorithm === undefined || ours?.ModelDataETag !== undefined) return there
  const { ModelDataETag: _eTag, ...rest } = algorithm
  return { ...there, SourceAlgorithmSpecification: { SourceAlgorithms: [rest] } }
}

/** The members of CreateModelPackage that make a package, and that a Describe shows. */
const COMPARED = [
  'InferenceSpecification',
  'SourceAlgorithmSpecification',
  'AdditionalInferenceSpecifications',
  'ValidationSpecification',
  'CertifyForMarketplace',
  'Domain',
  'Task',
  'SamplePayloadUrl',
  'SkipModelValidation',
  'CustomerMetadataProperties',
  'ModelMetrics',
  'DriftCheckBaselines',
] as const

/** What the service puts there by itself, or what is not compared: by whom it was tried does not make another package. */
const NOT_COMPARED =
  /(\.(ImageDigest|ModelDataETag|ValidationRole|KmsKeyId|VolumeKmsKeyId|ContentDigest)$)|^CustomerMetadataProperties\.smr\//

/** Lists whose order says nothing. */
const SETS =
  /\.(SupportedTransformInstanceTypes|SupportedRealtimeInferenceInstanceTypes|SupportedContentTypes|SupportedResponseMIMETypes)$/

function differencesOf(
  wanted: CreateModelPackageCommandInput,
  there: DescribeModelPackageCommandOutput,
): readonly Difference[] {
  return changedEntries(membersOf(there), membersOf(wanted)).map(({ key, before, after }) => ({
    member: key,
    ...defined({ there: before, wanted: after }),
  }))
}

function membersOf(
  of: CreateModelPackageCommandInput | DescribeModelPackageCommandOutput,
): ReadonlyMap<string, string> {
  return new Map([
    ...leaves('ModelPackageDescription', withoutSuffix(of.ModelPackageDescription) || undefined),
    ...COMPARED.flatMap((member) => leaves(member, of[member])),
  ])
}

function leaves(path: string, value: unknown): readonly (readonly [string, string])[] {
  // `false` and a missing member are the same to the service, which fills it in.
  if (value === undefined || value === null || value === false || NOT_COMPARED.test(path)) return []
  if (Array.isArray(value)) {
    if (SETS.test(path)) return value.length === 0 ? [] : [[path, canonicalJson(value.toSorted())]]
    return value.flatMap((item: unknown, index) => leaves(`${path}[${index}]`, item))
  }
  if (typeof value !== 'object') return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, member]) => leaves(`${path}.${key}`, member))
}
