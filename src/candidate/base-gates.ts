import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { CallFailure } from '../errors.js'
import { mapBounded } from '../language/bounded.js'
import { once, oncePerKey } from '../language/once.js'
import { type ReadingOfMetrics, readMetrics } from '../manifest/read-metrics.js'
import { applyBaseGates } from '../metrics/gates/base.js'
import type { RepositoryFiles, RepositoryTree } from '../ports.js'
import type { Candidate } from '../registry/candidate.js'
import { failureOnly, sentenceOf } from '../registry/failure.js'
import { globMatcher } from './glob.js'
import { CURES, cureOf, type Unread, unread } from './unread-base.js'

const MAX_READ = 200 // manifests of a base that are fetched one by one; those that are here unchanged cost nothing
const CONCURRENT_READS = 8

export interface BaseGatesRequest {
  readonly candidates: readonly Candidate[]
  readonly files: RepositoryFiles
  /** The commits or branches whose gates count, each in words; of several the strictest counts. */
  readonly bases: readonly { readonly ref: string; readonly name: string }[]
  /** The input `manifest`: what else on the base branch may be a manifest. */
  readonly patterns: readonly string[]
  /** The bytes of a file of the workspace; undefined where it cannot be read. */
  readonly here: (path: string) => Promise<Uint8Array | undefined>
  readonly warn: (message: string) => void
  /** Told of the first base once it is listed whole. */
  readonly onTree?: (tree: RepositoryTree, base: string) => void
}

/**
 * Judges each candidate by the stricter of its own gates and those of the base's manifest (ruling 18). What of a base cannot
 * be read is no pass: it stands on the candidate as `unreadBase`.
 *
 * The base's manifest is the one at the same path. Where there is none, or it is of another group, it is also looked for by its
 * group: else a pull request that moves its manifest would leave the gates behind.
 */
export async function withBaseGates(request: BaseGatesRequest): Promise<readonly Candidate[]> {
  const bases = request.bases.map((base) => openBase(base, request))
  const judged = await Promise.all(
    request.candidates.map(async (candidate) => {
      let judged = candidate
      for (const base of bases) judged = await judgedBy(base, judged, request)
      return judged
    }),
  )
  const tree = await bases[0]?.tree() // asked for long since
  if (bases[0] !== undefined && tree !== undefined && !(tree instanceof CallFailure) && tree.isWhole)
    request.onTree?.(tree, bases[0].name)
  return judged
}

interface Base {
  readonly name: string
  readonly tree: () => Promise<RepositoryTree | CallFailure>
  readonly read: (path: string) => Promise<BaseReading>
}

type BaseReading =
  | { readonly kind: 'manifest'; readonly reading: ReadingOfMetrics; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly failure: CallFailure }

function openBase(
  { ref, name }: BaseGatesRequest['bases'][number],
  { files, here }: Pick<BaseGatesRequest, 'files' | 'here'>,
): Base {
  const tree = once(() => files.list({ ref }).catch(failureOnly))
  const read = async (path: string): Promise<BaseReading> => {
    const known = await tree()
    if (known instanceof CallFailure) return { kind: 'unreadable', failure: known }
    const blob = known.blobs.get(path)
    if (blob === undefined && known.isWhole) return { kind: 'absent' }
    // A file that is here as it is there need not be fetched: git names it after its bytes.
    const own = blob === undefined ? undefined : await here(path)
    if (own !== undefined && blobName(own) === blob) return manifest(path, new TextDecoder().decode(own))
    try {
      const text = await files.readAt({ path, ref })
      if (text !== undefined) return manifest(path, text)
      if (blob === undefined) return { kind: 'absent' }
      return {
        kind: 'unreadable',
        failure: new CallFailure('not-found', 'GET contents', `${path} is in the tree and cannot be read.`),
      }
    } catch (error) {
      return { kind: 'unreadable', failure: failureOnly(error) }
    }
  }
  return { name, tree, read: oncePerKey((path) => path, read) }
}

function manifest(path: string, text: string): BaseReading {
  return { kind: 'manifest', reading: readMetrics({ path, text }), text }
}

function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}

async function judgedBy(base: Base, candidate: Candidate, request: BaseGatesRequest): Promise<Candidate> {
  const { path } = candidate.file
  const own = await base.read(path)
  if (own.kind === 'unreadable')
    return unread(candidate, [
      { reason: `${unreadSentence(path, base)}: ${named(own.failure)}`, cure: cureOf(own.failure) },
    ])
  const isSettled = own.kind === 'manifest' && isOfGroup(own.reading, candidate)
  const others = isSettled ? { found: [], unread: [] } : await elsewhere(base, candidate, request.patterns)
  const found = own.kind === 'manifest' ? [{ path, reading: own.reading }, ...others.found] : others.found
  const judged = found.reduce((one, at) => layOver(one, at, base, request.warn), candidate)
  return others.unread.length === 0 ? judged : unread(judged, others.unread)
}

interface Found {
  readonly path: string
  readonly reading: ReadingOfMetrics
}

/** The base's manifests of the candidate's group that stand at another path, and why some of them are not known. */
async function elsewhere(
  base: Base,
  { file }: Candidate,
  patterns: readonly string[],
): Promise<{ readonly found: readonly Found[]; readonly unread: readonly Unread[] }> {
  const tree = await base.tree()
  const unsure = `Whether ${file.path} was moved from elsewhere on ${base.name} cannot be told`
  if (tree instanceof CallFailure)
    return { found: [], unread: [{ reason: `${unsure}: ${named(tree)}`, cure: cureOf(tree) }] }
  const matchers = patterns.map((pattern) => globMatcher(pattern))
  // The same name counts, too: with `path:` of actions/checkout the workspace has other paths than the repository.
  const mayBeMoved = (other: string): boolean =>
    other !== file.path && (nameOf(other) === nameOf(file.path) || matchers.some((matches) => matches(other)))
  const paths = [...tree.blobs.keys()].filter(mayBeMoved)
  const answers = await mapBounded(paths.slice(0, MAX_READ), CONCURRENT_READS, async (path) => ({
    path,
    answer: await base.read(path),
  }))
  const unread = answers.flatMap(({ path, answer }) => {
    if (answer.kind === 'unreadable')
      return [{ reason: `${unsure}: ${path}: ${named(answer.failure)}`, cure: cureOf(answer.failure) }]
    const isUnknown =
      answer.kind === 'manifest' && answer.reading.group === undefined && mentions(answer.text, file.manifest.group)
    return isUnknown ? [{ reason: `${unsure}: whose manifest ${path} is cannot be read there`, cure: CURES.mend }] : []
  })
  const tooMany =
    paths.length > MAX_READ
      ? [{ reason: `${unsure}: ${paths.length} files could be it, and ${MAX_READ} were read`, cure: CURES.narrow }]
      : []
  const partly = tree.isWhole
    ? []
    : [{ reason: `${unsure}: the repository has too many files to list them all`, cure: CURES.stay }]
  const found = answers.flatMap(({ path, answer }) =>
    answer.kind === 'manifest' && answer.reading.group?.toLowerCase() === file.manifest.group.toLowerCase()
      ? [{ path, reading: answer.reading }]
      : [],
  )
  return { found, unread: [...unread, ...tooMany, ...partly] }
}

// Of a file that is no YAML its text tells whether it is worth a word: a pattern may take more than manifests.
function mentions(text: string, group: string): boolean {
  return new RegExp(`^\\s*["']?group["']?\\s*:\\s*["']?${group}(?![\\w-])`, 'im').test(text)
}

function isOfGroup({ group }: ReadingOfMetrics, { file }: Candidate): boolean {
  return group?.toLowerCase() === file.manifest.group.toLowerCase()
}

/** Of a manifest with a mistake each gate that can be read counts, and the rest is unknown. */
function layOver(
  candidate: Candidate,
  { path, reading }: Found,
  base: Base,
  warn: BaseGatesRequest['warn'],
): Candidate {
  const { metrics, problems } = reading
  // The file comes back with the base's baseline where relative gates of the base depend on it.
  const judged = applyBaseGates({ ...candidate, base: metrics === undefined ? {} : { metrics } })
  if (path !== candidate.file.path && judged.loosened.length > 0) {
    warn(`${candidate.file.path} is judged by the gates of ${path}, which has its group on ${base.name}.`)
  }
  const isKnown = (gate: Candidate['loosenedGates'][number]): boolean =>
    candidate.loosenedGates.some(
      ({ metric, what, before }) => metric === gate.metric && what === gate.what && before === gate.before,
    )
  const laid = {
    ...candidate,
    file: judged.file,
    metrics: judged.metrics,
    loosenedGates: [...candidate.loosenedGates, ...judged.loosened.filter((gate) => !isKnown(gate))],
  }
  const [first] = problems
  if (first === undefined) return laid
  const { line, column } = first.at
  const help = first.help === undefined ? '' : `; ${first.help}`
  const reason = `${unreadSentence(path, base)}. ${path}:${line}:${column} there: ${first.message}${help}`
  return unread(laid, [{ reason, cure: CURES.mend }])
}

function unreadSentence(path: string, { name }: Pick<Base, 'name'>): string {
  return `Not all gates of ${path} on ${name} could be read`
}

/** Of a failed call its own sentence, in the middle of another one. */
function named(failure: CallFailure): string {
  return sentenceOf(failure).replace(/\.$/, '')
}

// Windows and macOS find `model.yaml` as `Model.yaml`, too; git does not.
function nameOf(path: string): string {
  return posix.basename(path).toLowerCase()
}
