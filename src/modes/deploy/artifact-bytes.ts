import type { ModelPackageContainerDefinition } from '@aws-sdk/client-sagemaker'
import { ActionError, CallFailure } from '../../errors.js'
import { mapBounded } from '../../language/bounded.js'
import type { Check } from '../../markdown/checks.js'
import { artifactCode, readSuffix, suffixOf } from '../../registry/version/identity.js'
import type { ApprovedVersion } from './approved-version.js'
import { rulesOf } from './mode-rules.js'
import type { ArtifactBytes } from './ports.js'

const CONCURRENT_LOOKS = 8

interface Place {
  readonly uri: string
  readonly kind: 'object' | 'prefix'
}

/**
 * Compares the bytes behind a version with what was recorded when it was registered (ruling 4): what was overwritten since is not
 * what was approved, and is refused; a rollback only warns of it. What may not be read is said.
 */
export async function checkBytes(
  version: ApprovedVersion,
  { mode, bytes }: { readonly mode: 'deploy' | 'rollback'; readonly bytes: ArtifactBytes },
): Promise<readonly Check[]> {
  const { described } = version
  const recorded = readSuffix(described.ModelPackageDescription)
  const places = placesOf(version)
  if (recorded === undefined || places.length === 0) return []
  const codes = await mapBounded(places, CONCURRENT_LOOKS, (place) => codeOf(place, bytes))
  const overwritten = changed(codes, {
    whole: recorded.artifacts,
    each: described.CustomerMetadataProperties?.['smr/artifacts']?.split('/') ?? [],
  })
  const name = `${version.group} v${version.version}`
  if (overwritten !== undefined) {
    const which = overwritten.map((index) => places[index]?.uri).join(', ')
    const what = `The bytes behind ${name} are not those that were registered: ${which} was overwritten or is gone.`
    if (!rulesOf({ mode }).needsRegisteredBytes) return [{ level: 'warning', title: 'Bytes', detail: what }]
    throw new ActionError('changed-since-approval', what, {
      hint: 'Put the bytes back (a versioned bucket keeps them), or register what is there now as a new version.',
    })
  }
  const unread = places.filter((_, index) => codes[index] === undefined)
  if (unread.length === 0 && recorded.artifacts !== undefined)
    return [{ level: 'passed', title: 'Bytes', detail: `The bytes of ${name} are those that were registered.` }]
  const which = unread.map(({ uri }) => uri).join(', ') || 'some of them when it was registered'
  return [
    {
      level: 'notice',
      title: 'Bytes',
      detail: `Overwritten bytes of ${name} would not be noticed: not read were ${which}.`,
    },
  ]
}

/** The order is that of the codes when it was registered: containers, additional specifications, the sample payload. */
function placesOf({ described, added }: Pick<ApprovedVersion, 'described' | 'added'>): readonly Place[] {
  const specifications = [
    described.InferenceSpecification,
    // One that was added since was not among them.
    ...(described.AdditionalInferenceSpecifications ?? []).filter(({ Name }) => !added.includes(Name ?? '')),
  ]
  const payload = described.SamplePayloadUrl
  return [
    ...specifications.flatMap((specification) => (specification?.Containers ?? []).flatMap(placesOfContainer)),
    ...(payload === undefined || payload === '' ? [] : [{ uri: payload, kind: 'object' } as const]),
  ]
}

function placesOfContainer(container: ModelPackageContainerDefinition): readonly Place[] {
  const { ModelDataUrl: url, ModelDataSource: source, AdditionalModelDataSources: more = [] } = container
  const sources = [source?.S3DataSource, ...more.map(({ S3DataSource }) => S3DataSource)]
  // SageMaker answers with the URL beside a source that names the same.
  const own: readonly Place[] =
    url === undefined || source?.S3DataSource !== undefined ? [] : [{ uri: url, kind: 'object' }]
  return [
    ...own,
    ...sources.flatMap((one): readonly Place[] => {
      if (one?.S3Uri === undefined) return []
      const data: Place = { uri: one.S3Uri, kind: one.S3DataType === 'S3Prefix' ? 'prefix' : 'object' }
      return one.ManifestS3Uri === undefined ? [data] : [data, { uri: one.ManifestS3Uri, kind: 'object' }]
    }),
  ]
}

const GONE = '(gone)'

/** Undefined where it may not be read. */
async function codeOf({ uri, kind }: Place, bytes: ArtifactBytes): Promise<string | undefined> {
  try {
    if (kind === 'object') return artifactCode(await bytes.identify(uri))
    const { digest, objects } = await bytes.identifyPrefix(uri)
    return artifactCode({ eTag: digest, sizeInBytes: objects })
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    return error.kind === 'not-found' ? GONE : undefined
  }
}

/** Which are others than recorded; undefined where none is known to be. */
function changed(
  codes: readonly (string | undefined)[],
  { whole, each }: { readonly whole: string | undefined; readonly each: readonly string[] },
): readonly number[] | undefined {
  const differing = codes.flatMap((code, index) => {
    const recorded = each.length === codes.length ? (each[index] ?? '-') : '-'
    if (code === GONE) return [index]
    return code !== undefined && recorded !== '-' && !code.startsWith(recorded) ? [index] : []
  })
  if (differing.length > 0) return differing
  // The digest over all of them is where no update can change it; the single codes are in the metadata.
  const nothing = Buffer.alloc(0)
  const now = suffixOf({ content: nothing, specification: nothing, artifacts: codes }).artifacts
  const isOther = whole !== undefined && now !== undefined && whole !== now
  return isOther ? codes.map((_, index) => index) : undefined
}
