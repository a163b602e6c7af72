import type { ListedManifest } from './ports.js'

/** What the event's commits change, as far as anybody can say. */
export type Changes =
  | { readonly kind: 'known'; readonly paths: ReadonlySet<string>; readonly removed: readonly string[] }
  /** Whatever lies in the repository may have changed; why, as a sentence. */
  | { readonly kind: 'unknown'; readonly why: string }

export interface ListRequest {
  readonly manifests: readonly ListedManifest[]
  readonly changes: Changes
  /** How many shards there are at most. */
  readonly shards: number
  /** Whether a path is one that the input `manifest` means. */
  readonly isMeant: (path: string) => boolean
}
