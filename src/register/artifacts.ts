import { ActionError, CallFailure } from '../errors.js'
import type { ManifestFile } from '../manifest/file.js'
import type { ArtifactStore } from '../ports.js'
import { artifactCode } from '../registry/identity.js'
import type { Check } from './result.js'
import { artifactUris } from './specification.js'

/** One code for each artifact of a manifest, undefined where it may not be read; and what is worth saying about it. */
export interface ReadArtifacts {
  readonly codes: readonly (string | undefined)[]
  readonly checks: readonly Check[]
}

/** Identifies the bytes behind each `model_data` by HeadObject, side by side. What is not there is an error (ruling 4). */
export async function readArtifacts(file: ManifestFile, artifacts: ArtifactStore): Promise<ReadArtifacts> {
  const uris = artifactUris(file.manifest)
  const codes = await Promise.all(uris.map((uri) => readArtifact({ uri, file, artifacts })))
  const unread = uris.filter((_, index) => codes[index] === undefined)
  return { codes, checks: uris.length === 0 ? [] : [checkOf(uris.length, unread)] }
}

async function readArtifact(of: {
  readonly uri: string
  readonly file: ManifestFile
  readonly artifacts: ArtifactStore
}): Promise<string | undefined> {
  try {
    return artifactCode(await of.artifacts.identify(of.uri))
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    if (error.kind === 'access-denied') return undefined
    if (error.kind === 'not-found') throw missing(of.uri, of.file, error)
    throw error
  }
}

function missing(uri: string, file: ManifestFile, cause: CallFailure): ActionError {
  const index = file.manifest.containers.findIndex(({ model_data }) => model_data === uri)
  const at = file.locate(['containers', index, 'model_data'])
  const message = `${uri} does not exist.`
  return new ActionError('invalid-manifest', message, {
    problems: [{ at, message }],
    hint: 'Upload the artifact before the version is registered, or correct `model_data`.',
    cause,
  })
}

function checkOf(count: number, unread: readonly string[]): Check {
  if (unread.length === 0) {
    return { level: 'passed', title: 'Artifacts', detail: count === 1 ? 'The artifact exists.' : `All ${count} exist.` }
  }
  return {
    level: 'notice',
    title: 'Artifacts',
    detail:
      `${unread.join(', ')} may not be read by the role, so that overwritten bytes would not be noticed; ` +
      'allow it s3:GetObject there.',
  }
}
