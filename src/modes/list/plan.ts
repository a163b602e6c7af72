import { ActionError } from '../../errors.js'
import { groupBy } from '../../language/group-by.js'
import type { ListedManifest } from './ports.js'
import type { AffectedManifest, ListResult, Shard } from './result.js'
import type { Changes, ListRequest } from './settings.js'

const MAX_MANIFESTS_OF_RUN = 1000 // what one run of the other modes takes
const MAX_SHARD_BYTES = 100_000 // one variable of Linux ends at 131,072 bytes, and all inputs of a step are in one
// "Outputs … can be a maximum of 1 MB" for each job, which GitHub counts in UTF-16 (docs, "Passing information between jobs").
const MAX_OUTPUT_CHARACTERS = 500_000

/** Decides which manifests the changes affect, and shares them out. Throws `invalid-manifest` and `invalid-input`. */
export function planList({ manifests, changes, shards, isMeant }: ListRequest): ListResult {
  const affected = manifests.flatMap((manifest) => {
    const because = whyAffected(manifest, changes)
    return because === undefined ? [] : [{ path: manifest.path, because }]
  })
  refuseShared(manifests, affected)
  const paths = affected.map(({ path }) => path)
  refuseUnlistable(paths)
  const here = new Set(manifests.map(({ path }) => path))
  return {
    manifests: manifests.length,
    affected,
    shards: shared(paths, shards),
    gone: changes.kind === 'known' ? changes.removed.filter((path) => isMeant(path) && !here.has(path)).toSorted() : [],
    ...(changes.kind === 'unknown' && { all: changes.why }),
  }
}

function whyAffected({ dependsOn, unknown }: ListedManifest, changes: Changes): string | undefined {
  if (changes.kind === 'unknown') return 'all are affected'
  const touched = dependsOn.map((path) => touchedBy(path, changes.paths)).find((path) => path !== undefined)
  if (touched !== undefined) return `${touched} has changed`
  return unknown === undefined ? undefined : `${unknown}, so nobody knows what it names`
}

/** The changed path that is this one or a folder on its way: a link or a submodule is one entry of the repository. */
function touchedBy(path: string, changed: ReadonlySet<string>): string | undefined {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/')).find((one) => changed.has(one))
}

/** In one run two manifests of one group are a problem; in two jobs nobody would see it, and chance would decide. */
function refuseShared(manifests: readonly ListedManifest[], affected: readonly AffectedManifest[]): void {
  const isAffected = new Set(affected.map(({ path }) => path))
  const named = manifests.filter(({ registers }) => registers !== undefined)
  const shared = [...groupBy(named, ({ registers }) => registers ?? '')].filter(
    ([, ofOne]) => ofOne.length > 1 && ofOne.some(({ path }) => isAffected.has(path)),
  )
  if (shared.length === 0) return
  const lines = shared.map(([what, ofOne]) => `${what}: ${ofOne.map(({ path }) => path).join(', ')}`)
  throw new ActionError('invalid-manifest', `Each group has one manifest.\n${lines.join('\n')}`, {
    hint: 'Give each manifest a `group` of its own, or leave one of them out of the input `manifest`.',
  })
}

/** What the input `manifest` would read as something else: wildcards, blanks at an end, ends of lines. */
function refuseUnlistable(paths: readonly string[]): void {
  const bad = paths.filter((path) => /[*?{[\r\n]/.test(path) || path.trim() !== path)
  if (bad.length === 0) return
  const named = bad.slice(0, 10).map((path) => JSON.stringify(path))
  throw new ActionError(
    'invalid-input',
    `manifest: ${named.join(', ')} cannot be handed on as a line of \`manifest\``,
    {
      hint: 'Rename what has one of the characters `*?{[`, a line end, or a blank at its beginning or end.',
    },
  )
}

/** Neighbours stay together, and of two shards the sizes differ by one at most. */
function shared(paths: readonly string[], most: number): readonly Shard[] {
  const amount = Math.min(most, paths.length)
  const startOf = (index: number): number => Math.floor((index * paths.length) / amount)
  const shards = Array.from({ length: amount }, (_, index) => paths.slice(startOf(index), startOf(index + 1)))
  const large = shards.find(
    (one) => one.length > MAX_MANIFESTS_OF_RUN || Buffer.byteLength(one.join('\n')) > MAX_SHARD_BYTES,
  )
  if (large !== undefined)
    throw new ActionError(
      'invalid-input',
      `shards: ${most} are too few for ${paths.length} manifests: one would have ${large.length}, and a run takes ${MAX_MANIFESTS_OF_RUN} with ${MAX_SHARD_BYTES} bytes of paths`,
      { hint: 'Give more `shards`, at most 256, or a narrower `manifest`.' },
    )
  const found = shards.map((one, index) => ({ index, manifest: one.join('\n') }))
  const characters = JSON.stringify(found).length
  if (characters > MAX_OUTPUT_CHARACTERS)
    throw new ActionError(
      'invalid-input',
      `manifest: the paths of ${paths.length} manifests have ${characters} characters as JSON, and an output of a job can have ${MAX_OUTPUT_CHARACTERS}`,
      { hint: 'Divide them between several workflows, each with a narrower `manifest`.' },
    )
  return found
}
