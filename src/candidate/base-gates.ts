import { posix } from 'node:path'
import { CallFailure } from '../errors.js'
import { mapBounded } from '../language/bounded.js'
import { once } from '../language/once.js'
import { type ReadingOfMetrics, readMetrics } from '../manifest/read-metrics.js'
import { applyBaseGates } from '../metrics/gates/base.js'
import type { RepositoryFiles } from '../ports.js'
import type { Candidate } from '../registry/candidate.js'
import { globMatcher } from './glob.js'

const MAX_SEARCHED = 200
const CONCURRENT_READS = 8
const UNSURE = 'Whether a manifest was moved from elsewhere on the base branch cannot be told'

export interface BaseGatesRequest {
  readonly candidates: readonly Candidate[]
  readonly files: RepositoryFiles
  readonly baseSha: string
  /** The input `manifest`: what else on the base branch may be a manifest. */
  readonly patterns: readonly string[]
  readonly warn: (message: string) => void
}

/**
 * Judges each candidate by the stricter of its own gates and those of the base branch's manifest. Where the base cannot
 * be read, or its `metrics` are not valid, its gates are not known: that is said as a warning, and the manifest's own
 * gates count.
 *
 * The base's manifest is the one at the same path. Where there is none, or it is of another group, it is also looked for
 * by its group: else a pull request that moves its manifest would leave the gates behind.
 */
export async function withBaseGates(request: BaseGatesRequest): Promise<readonly Candidate[]> {
  const read = rememberingRead(request)
  const list = once(() => listBase(request))
  return Promise.all(
    request.candidates.map(async (candidate) => {
      const own = await read(candidate.file.path)
      if (own.kind === 'unreadable') return candidate
      const isSettled = own.kind === 'manifest' && isOfGroup(own.reading, candidate)
      const others = isSettled ? [] : await elsewhere({ candidate, read, list, ...request })
      const bases = own.kind === 'manifest' ? [{ path: candidate.file.path, reading: own.reading }, ...others] : others
      return bases.reduce((judged, base) => layOver(judged, base, request.warn), candidate)
    }),
  )
}

interface Base {
  readonly path: string
  readonly reading: ReadingOfMetrics
}

type Read =
  | { readonly kind: 'manifest'; readonly reading: ReadingOfMetrics }
  /** Not on the base branch: new in this pull request, or moved. */
  | { readonly kind: 'absent' }
  /** Said already. */
  | { readonly kind: 'unreadable' }

function rememberingRead({ files, baseSha: ref, warn }: BaseGatesRequest): (path: string) => Promise<Read> {
  const asked = new Map<string, Promise<Read>>()
  const readOnce = async (path: string): Promise<Read> => {
    try {
      const text = await files.readAt({ path, ref })
      return text === undefined ? { kind: 'absent' } : { kind: 'manifest', reading: readMetrics({ path, text }) }
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error
      warn(`${sorry(path)}: ${error.message}${error.hint ? `\n${error.hint}` : ''}`)
      return { kind: 'unreadable' }
    }
  }
  return (path) => {
    const answer = asked.get(path) ?? readOnce(path)
    asked.set(path, answer)
    return answer
  }
}

async function listBase({ files, baseSha: ref, warn }: BaseGatesRequest): Promise<readonly string[]> {
  try {
    const { paths, isWhole } = await files.list({ ref })
    if (!isWhole) warn(`${UNSURE}: the repository has too many files to list them all.`)
    return paths
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    warn(`${UNSURE}: ${error.message}${error.hint ? `\n${error.hint}` : ''}`)
    return []
  }
}

/** The base branch's manifests of the candidate's group that stand at another path. */
async function elsewhere({
  candidate,
  read,
  list,
  patterns,
  warn,
}: Pick<BaseGatesRequest, 'patterns' | 'warn'> & {
  readonly candidate: Candidate
  readonly read: (path: string) => Promise<Read>
  readonly list: () => Promise<readonly string[]>
}): Promise<readonly Base[]> {
  const { path } = candidate.file
  const matchers = patterns.map(globMatcher)
  // The same name counts, too: with `path:` of actions/checkout the workspace has other paths than the repository.
  const mayBeMoved = (other: string): boolean =>
    other !== path && (posix.basename(other) === posix.basename(path) || matchers.some((matches) => matches(other)))
  const paths = (await list()).filter(mayBeMoved)
  if (paths.length > MAX_SEARCHED) {
    warn(`${UNSURE}: ${paths.length} files could be it, and ${MAX_SEARCHED} of them were read.`)
  }
  const searched = paths.slice(0, MAX_SEARCHED)
  const found = await mapBounded(searched, CONCURRENT_READS, async (other) => ({ other, answer: await read(other) }))
  return found.flatMap(({ other, answer }) =>
    answer.kind === 'manifest' && isOfGroup(answer.reading, candidate)
      ? [{ path: other, reading: answer.reading }]
      : [],
  )
}

function isOfGroup({ group }: ReadingOfMetrics, { file }: Candidate): boolean {
  return group?.toLowerCase() === file.manifest.group.toLowerCase()
}

function layOver(candidate: Candidate, { path, reading }: Base, warn: BaseGatesRequest['warn']): Candidate {
  const { metrics, problems } = reading
  const [first] = problems
  if (first !== undefined) {
    const { line, column } = first.at
    const help = first.help === undefined ? '' : `; ${first.help}`
    warn(
      `${sorry(path)}, so only this pull request's own gates count. ${path}:${line}:${column} there: ${first.message}${help}`,
    )
    return candidate
  }
  // The file comes back with the base's baseline where relative gates of the base depend on it.
  const judged = applyBaseGates({ ...candidate, base: metrics === undefined ? {} : { metrics } })
  if (path !== candidate.file.path && judged.loosened.length > 0) {
    warn(`${candidate.file.path} is judged by the gates of ${path}, which has its group on the base branch.`)
  }
  return {
    ...candidate,
    file: judged.file,
    metrics: judged.metrics,
    loosenedGates: [...candidate.loosenedGates, ...judged.loosened],
  }
}

function sorry(path: string): string {
  return `The gates of ${path} on the base branch could not be read`
}
