import { ActionError } from '../../errors.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Change } from '../../markdown/changes.js'
import { isUserKey } from '../../registry/version/identity.js'
import { MAX_METADATA } from '../../registry/version/metadata.js'
import type { VersionUpdate } from './ports.js'

export interface MetadataPlan {
  readonly members: Pick<VersionUpdate, 'CustomerMetadataProperties' | 'CustomerMetadataPropertiesToRemove'>
  readonly changes: readonly Change[]
}

/**
 * What makes the user's own keys on a version those of the manifest. Without `metadata` there the version's stay. Throws
 * `invalid-manifest` where they do not fit beside ours.
 */
export function planMetadata(file: ManifestFile, on: Readonly<Record<string, string>> = {}): MetadataPlan {
  const wanted = file.manifest.metadata
  if (wanted === undefined) return { members: {}, changes: [] }
  const set = Object.entries(wanted).filter(([key, value]) => !Object.hasOwn(on, key) || on[key] !== value)
  const removed = Object.keys(on).filter((key) => isUserKey(key) && !Object.hasOwn(wanted, key))
  refuseTooMany(file, Object.keys({ ...on, ...wanted }).length - removed.length)
  return {
    members: {
      ...(set.length > 0 && { CustomerMetadataProperties: Object.fromEntries(set) }),
      ...(removed.length > 0 && { CustomerMetadataPropertiesToRemove: removed }),
    },
    changes: [
      ...set.map(([key, after]) => ({ ...line(key), ...(Object.hasOwn(on, key) && { before: on[key] ?? '' }), after })),
      ...removed.map((key) => ({ ...line(key), before: on[key] ?? '' })),
    ],
  }
}

function line(key: string): Pick<Change, 'section' | 'key'> {
  return { section: 'metadata', key }
}

function refuseTooMany(file: ManifestFile, count: number): void {
  if (count <= MAX_METADATA) return
  const at = file.locate(['metadata'])
  const message = `metadata: the version would have ${count} keys with those of this action; SageMaker takes ${MAX_METADATA}`
  throw new ActionError('invalid-manifest', `${at.file}:${at.line}:${at.column}: ${message}.`, {
    hint: 'Leave some out.',
    problems: [{ at, message }],
  })
}
