import { CallFailure } from '../../errors.js'
import { defined } from '../../language/defined.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Check } from '../../markdown/checks.js'
import type { ArtifactStore, FolderStore, ObjectIdentity } from '../../ports.js'
import { artifactCode } from '../version/identity.js'
import { type Artifact, artifactsOf } from './artifact-list.js'
import { failedAt, mapOrProblems, wrong } from './error.js'

const CONCURRENT_LOOKS = 16

/** One code for each artifact of a manifest, undefined where it may not be read; and what is worth saying about it. */
export interface ReadArtifacts {
  readonly codes: readonly (string | undefined)[]
  readonly checks: readonly Check[]
  /** The KMS keys that artifacts are encrypted with, each with the first artifact that is. */
  readonly keys: ReadonlyMap<string, Artifact>
}

/**
 * Identifies the bytes behind all artifacts by HeadObject, or ListObjectsV2 for folders, side by side. What is not there,
 * lies in another Region or has another ETag than the manifest says is an error with its place (ruling 4).
 */
export async function readArtifacts(
  file: ManifestFile,
  artifacts: ArtifactStore,
  folders?: FolderStore,
): Promise<ReadArtifacts> {
  const all = artifactsOf(file.manifest)
  const reads = await mapOrProblems(all, CONCURRENT_LOOKS, (artifact) => read({ artifact, file, artifacts, folders }))
  const keys = new Map<string, Artifact>()
  for (const [index, { kmsKeyArn }] of reads.entries()) {
    const artifact = all[index]
    if (kmsKeyArn !== undefined && artifact !== undefined && !keys.has(kmsKeyArn)) keys.set(kmsKeyArn, artifact)
  }
  return { codes: reads.map(({ code }) => code), checks: checksOf(all, reads), keys }
}

/** What was learned of one artifact. */
interface ArtifactReading {
  readonly code: string | undefined
  readonly kmsKeyArn?: string
  /** Why there is no code, or why it does not cover everything. */
  readonly unsure?: string
}

interface Reading {
  readonly artifact: Artifact
  readonly file: ManifestFile
  readonly artifacts: ArtifactStore
  readonly folders: FolderStore | undefined
}

async function read({ artifact, file, artifacts, folders }: Reading): Promise<ArtifactReading> {
  const { uri, at } = artifact
  try {
    if (artifact.kind === 'prefix') return await readPrefix(uri, folders)
    const object = await artifacts.identify(uri)
    refuseOtherETag(artifact, object, file)
    return { code: artifactCode(object), ...defined({ kmsKeyArn: object.kmsKeyArn }) }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    switch (error.kind) {
      case 'access-denied':
        return {
          code: undefined,
          unsure: `${uri} may not be read by the role. ${error.hint ?? 'Allow it s3:GetObject there.'}`,
        }
      case 'not-found': {
        const message = artifact.kind === 'prefix' ? `Nothing lies under ${uri}.` : `${uri} does not exist.`
        const hint = `Upload the artifact before the version is registered, or correct \`${at.at(-1)}\`.`
        throw wrong({ file, at, message, hint, cause: error })
      }
      case 'invalid-request':
        throw wrong({ file, at, message: error.message, hint: error.hint ?? 'Correct the URI.', cause: error })
      case 'already-exists':
      case 'busy':
      case 'conflict':
      case 'credentials':
      case 'limit-exceeded':
      case 'throttled':
      case 'unknown-outcome':
      case 'unreachable':
        throw failedAt({ file, at, doing: `${uri} could not be looked at`, error })
    }
  }
}

async function readPrefix(uri: string, folders: FolderStore | undefined): Promise<ArtifactReading> {
  if (folders === undefined) return { code: undefined, unsure: `${uri} could not be looked at.` }
  const { digest, objects, isWhole } = await folders.identifyPrefix(uri)
  const code = artifactCode({ eTag: digest, sizeInBytes: objects })
  return isWhole ? { code } : { code, unsure: `Of ${uri} only the first ${objects} objects were looked at.` }
}

function refuseOtherETag({ eTag, uri, at }: Artifact, object: ObjectIdentity, file: ManifestFile): void {
  const wanted = eTag?.replace(/^"|"$/g, '')
  if (wanted === undefined || wanted === object.eTag) return
  const message = `${uri} has the ETag ${object.eTag}, and the manifest says ${wanted}.`
  throw wrong({
    file,
    at,
    message,
    hint: 'It was overwritten since, or another is meant: correct the ETag or the URI.',
  })
}

function checksOf(all: readonly Artifact[], reads: readonly ArtifactReading[]): readonly Check[] {
  if (all.length === 0) return []
  const unsure = reads.flatMap(({ unsure }) => (unsure === undefined ? [] : [unsure]))
  if (unsure.length === 0) {
    const detail = all.length === 1 ? 'The artifact exists.' : `All ${all.length} exist.`
    return [{ level: 'passed', title: 'Artifacts', detail }]
  }
  const detail = `Overwritten bytes would not be noticed. ${[...new Set(unsure)].join('\n')}`
  return [{ level: 'notice', title: 'Artifacts', detail }]
}
