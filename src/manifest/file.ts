import type { Position } from '../errors.js'
import type { KeyPath } from '../text/path.js'
import type { Manifest, PackageManifest } from './schema/manifest.js'

/** A manifest of a version that passed every check. */
export type ManifestFile = CheckedFile<Manifest>

/** A manifest of an unversioned package that passed every check. */
export type PackageFile = CheckedFile<PackageManifest>

/** What was read from a file, with the means to say where each of its values stands. */
export interface CheckedFile<Content> {
  /** Relative to the workspace, with `/` on every platform. */
  readonly path: string
  readonly manifest: Content
  /** Where the value of this path stands (its key, if it is a mapping entry); the nearest parent where it is absent. A value that came from `set` has its place there (`set:LINE:COL`). */
  readonly locate: (path: KeyPath) => Position
  /** What `set` laid over this manifest, in order, for the report. */
  readonly overrides: readonly { readonly path: string; readonly value: string }[]
}
