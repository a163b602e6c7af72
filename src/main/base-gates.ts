import { CallFailure } from '../errors.js'
import { readManifests } from '../manifest/read.js'
import type { Manifest } from '../manifest/schema.js'
import { applyBaseGates } from '../metrics/base-gates.js'
import type { RepositoryFiles } from '../ports.js'
import type { Candidate } from '../register/candidate.js'

/**
 * Judges each candidate by the stricter of its own gates and those of the base branch's manifest. Where the base cannot
 * be read its gates are not known: that is said as a warning, and the manifest's own gates count.
 */
export async function withBaseGates({
  candidates,
  files,
  baseSha,
  warn,
}: {
  readonly candidates: readonly Candidate[]
  readonly files: RepositoryFiles
  readonly baseSha: string
  readonly warn: (message: string) => void
}): Promise<readonly Candidate[]> {
  return Promise.all(
    candidates.map(async (candidate) => {
      const { path } = candidate.file
      const base = await baseManifest({ files, path, ref: baseSha }).catch((error: unknown) => {
        if (!(error instanceof CallFailure)) throw error
        warn(
          `The gates of ${path} on the base branch could not be read: ${error.message}${error.hint ? `\n${error.hint}` : ''}`,
        )
        return undefined
      })
      // The file comes back with the base's baseline where relative gates of the base depend on it.
      const { metrics, loosened, file } = applyBaseGates({ ...candidate, base })
      return { ...candidate, file, metrics, loosenedGates: loosened }
    }),
  )
}

async function baseManifest({
  files,
  path,
  ref,
}: {
  readonly files: RepositoryFiles
  readonly path: string
  readonly ref: string
}): Promise<Manifest | undefined> {
  const text = await files.readAt({ path, ref })
  if (text === undefined) return undefined // new in this pull request
  // A manifest that is broken on the base branch has no gates that could count.
  return readManifests({ files: [{ path, text }] }).manifests[0]?.manifest
}
