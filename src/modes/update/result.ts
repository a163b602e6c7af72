import type { ActionError } from '../../errors.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Change } from '../../markdown/changes.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import type { VersionUpdate } from './ports.js'

/** What updating one version came to; log, summary and outputs are made of this alone. */
export interface UpdateResult {
  readonly file: ManifestFile
  readonly outcome: UpdateOutcome
  /** As last read; absent where it was not found. */
  readonly version?: DescribedVersion
  /** What changes, or was changed. */
  readonly changes: readonly Change[]
  /** What differs and stays as it is, since no update changes it. */
  readonly fixed: readonly Change[]
  readonly checks: readonly UpdateCheck[]
}

export type UpdateOutcome =
  /** Written, and read back. */
  | { readonly kind: 'updated' }
  /** Nothing had to be written. */
  | { readonly kind: 'unchanged' }
  /** `dry-run`: exactly this would have been sent. */
  | { readonly kind: 'planned'; readonly request: VersionUpdate }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly error: ActionError }
  /** Written, and changed by somebody else right after. */
  | { readonly kind: 'overtaken'; readonly error: ActionError }
  /** It is not known whether it was written. */
  | { readonly kind: 'unknown-outcome'; readonly error: ActionError }

export interface UpdateCheck {
  readonly level: 'passed' | 'notice' | 'warning'
  readonly title: string
  readonly detail: string
}
