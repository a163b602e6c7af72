import { changedEntries } from '../../language/changed-entries.js'
import type { Change } from '../../markdown/changes.js'
import { type ImageDigests, repositoryOf } from './specification-request.js'
import { type Comparable, type Section, sectionsOf } from './specification-sections.js'

/**
 * What differs between what would be sent, with images as the manifest writes them, and the baseline, in the manifest's
 * words; nothing that the service filled in.
 */
export function specificationChanges(
  sent: Comparable,
  baseline: Comparable,
  images: ImageDigests = new Map(),
): readonly Change[] {
  const [before, after] = [sectionsOf(baseline), sectionsOf(sent)]
  const names = [...new Set([...after.keys(), ...before.keys()])]
  return names
    .flatMap((section) => changesOf(section, before.get(section), after.get(section)))
    .filter((change) => !(isFilledIn(change.key) && change.after === undefined))
    .flatMap((change) => withDigest(change, images))
}

// The service may fill in the ETag of model data, and the digest of a report is known where it can be read.
function isFilledIn(key: string): boolean {
  return /(?:\.|^model_data_)(?:etag|manifest_etag|digest)$/.test(key) && !key.startsWith('environment.')
}

/** A tag that points where it did is no change, and one that does not says where to. */
function withDigest(change: Change, images: ImageDigests): readonly Change[] {
  const { key, before, after } = change
  const digest = key === 'image' && after !== undefined ? images.get(after) : undefined
  if (after === undefined || digest === undefined) return [change]
  if (before === `${repositoryOf(after)}@${digest}`) return []
  return [{ ...change, after: `${after}@${digest}` }]
}

function changesOf(section: string, before: Section | undefined, after: Section | undefined): readonly Change[] {
  const changes = changedEntries(before?.values ?? NONE, after?.values ?? NONE).map((entry) => ({ section, ...entry }))
  if (!(after ?? before)?.isList) return changes
  // What a list lost comes first, as in a diff; keys keep the order of the manifest.
  const items = changes.map((change) => ({ ...change, key: '' }))
  return [...items.filter((item) => item.before !== undefined), ...items.filter((item) => item.before === undefined)]
}

const NONE: Section['values'] = new Map()
