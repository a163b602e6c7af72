import type { RegistrationResult } from '../result.js'
import type { PackageOfJob } from './document.js'

/** What became of one job of the matrix. */
export type JobState = { readonly index: number } & (
  | { readonly kind: 'read'; readonly file: string; readonly runId: string; readonly attempt: string }
  /** It ended before it had results; its word and its sentence stand for each of its manifests. */
  | {
      readonly kind: 'ended'
      readonly file: string
      readonly runId: string
      readonly attempt: string
      readonly code: string
    }
  /** It left no file, or none that can be believed; why, each a sentence. */
  | { readonly kind: 'absent'; readonly why: readonly string[] }
)

/** What the report files of a matrix come to. Comment, summary, JSON and outputs are made of this alone. */
export interface Joined {
  /** One for each manifest of a version, in the order of the shards. */
  readonly results: readonly RegistrationResult[]
  readonly packages: readonly PackageOfJob[]
  readonly jobs: readonly JobState[]
  /** What is worth saying of files that are used for nothing, or are of another run. */
  readonly notices: readonly string[]
  /** As the jobs that were read say; absent where they do not say the same. */
  readonly trainingAccount?: string
  readonly registryAccount?: string
}
