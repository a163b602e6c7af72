import { CallFailure } from '../errors.js'
import { readMetrics } from '../manifest/read-metrics.js'
import type { Manifest } from '../manifest/schema.js'
import { applyBaseGates } from '../metrics/base-gates.js'
import type { RepositoryFiles } from '../ports.js'
import type { Candidate } from '../register/candidate.js'

/**
 * Judges each candidate by the stricter of its own gates and those of the base branch's manifest. Where the base cannot
 * be read, or its `metrics` are not valid, its gates are not known: that is said as a warning, and the manifest's own
 * gates count.
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
      const base = await baseMetrics({ files, path, ref: baseSha, warn })
      // The file comes back with the base's baseline where relative gates of the base depend on it.
      const { metrics, loosened, file } = applyBaseGates({ ...candidate, base })
      return { ...candidate, file, metrics, loosenedGates: loosened }
    }),
  )
}

/** The `metrics` of the manifest on the base branch; undefined, with a warning, where they cannot be known. */
async function baseMetrics({
  files,
  path,
  ref,
  warn,
}: {
  readonly files: RepositoryFiles
  readonly path: string
  readonly ref: string
  readonly warn: (message: string) => void
}): Promise<Pick<Manifest, 'metrics'> | undefined> {
  const sorry = `The gates of ${path} on the base branch could not be read`
  try {
    const text = await files.readAt({ path, ref })
    if (text === undefined) return undefined // new in this pull request
    const { metrics, problems } = readMetrics({ path, text })
    const [first] = problems
    if (first === undefined) return { metrics }
    const { line, column } = first.at
    warn(
      `${sorry}, so only this pull request's own gates count. ${path}:${line}:${column} there: ${first.message}${first.help === undefined ? '' : `; ${first.help}`}`,
    )
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    warn(`${sorry}: ${error.message}${error.hint ? `\n${error.hint}` : ''}`)
  }
  return undefined
}
