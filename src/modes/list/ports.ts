/** A manifest of the workspace, with all that a change could touch it by. */
export interface ListedManifest {
  /** Relative to the workspace. */
  readonly path: string
  /** Itself and the files that it names, each by the paths that a repository may call it. */
  readonly dependsOn: readonly string[]
  /** Why it is not known what it depends on, as a clause; absent where it is. */
  readonly unknown?: string
  /** What it registers, such as `group churn`; absent where it says nothing. */
  readonly registers?: string
}

/** What of the repository differs between two commits. Rejects with a `CallFailure`. */
export interface ChangeReader {
  /** `GET …/pulls/{pull_number}/files`; the job needs `pull-requests: read`. */
  readonly ofPullRequest: (pull: { readonly number: number; readonly headSha: string }) => Promise<ChangedFiles>
  /** `GET …/compare/{base}...{head}`, both ways where neither contains the other; the job needs `contents: read`. */
  readonly between: (commits: { readonly base: string; readonly head: string }) => Promise<ChangedFiles>
}

export type ChangedFiles =
  /** Paths of the repository; of a renamed file the old one and the new one. */
  | { readonly kind: 'known'; readonly paths: ReadonlySet<string>; readonly removed: readonly string[] }
  /** GitHub's list is not the whole of it; why, as a sentence. */
  | { readonly kind: 'cut'; readonly why: string }
