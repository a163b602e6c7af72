/**
 * What a job says of itself in its report file, so that the job which joins many can tell whether a file is of its own run. It
 * is a claim: whoever can upload an artifact can write another.
 */
export interface JobOfReport {
  /** `owner/name` */
  readonly repository: string
  /** As reports name it: of a pull request its head. */
  readonly commit: string
  readonly runId: string
  readonly runAttempt: string
  /** The version of this action. */
  readonly action: string
  /** The input `manifest`, one pattern a line: by it the part of a matrix is known. */
  readonly manifest: string
  readonly trainingAccount?: string
  readonly registryAccount?: string
}
