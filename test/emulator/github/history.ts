/** A branch as `GET …/branches/{branch}` shows it. */
export interface Branch {
  readonly name: string
  readonly sha: string
  /** By branch protection, as it was before there were rulesets. */
  readonly isProtected: boolean
  /** The kinds of rules of active rulesets, such as `pull_request` or `branch_name_pattern`. */
  readonly rules: readonly string[]
}

/**
 * Which commits lie on which branches, as far as the tests need git: a commit is on the default branch unless somebody said
 * that it is not, and on another branch only if that was said.
 */
export class History {
  readonly #branches = new Map<string, Branch & { readonly commits: ReadonlySet<string> }>()
  readonly #unmerged = new Set<string>()
  readonly #unrelated = new Set<string>()
  readonly #parents = new Map<string, string>()

  constructor(readonly defaultBranch: string) {}

  /** Makes a branch or changes one; `commits` are those that lie on it besides its tip. */
  set(
    name: string,
    of: { readonly sha: string; readonly commits?: readonly string[] } & Partial<Pick<Branch, 'isProtected' | 'rules'>>,
  ): void {
    const { sha, isProtected = false, rules = [], commits = [] } = of
    this.#branches.set(name, { name, sha, isProtected, rules, commits: new Set([sha, ...commits]) })
  }

  /** Commits that nobody has merged into the default branch. */
  unmerged(...shas: readonly string[]): void {
    for (const sha of shas) this.#unmerged.add(sha)
  }

  /** Commits that share no history with any branch, such as those of an orphan branch. */
  unrelated(...shas: readonly string[]): void {
    for (const sha of shas) this.#unrelated.add(sha)
    this.unmerged(...shas)
  }

  /** Says which commit one was made on. */
  commitOn(parent: string, sha: string): void {
    this.#parents.set(sha, parent)
  }

  /** Whether a commit was made on another, however many lie between. */
  follows(sha: string, ancestor: string): boolean {
    const parent = this.#parents.get(sha)
    return parent !== undefined && (parent === ancestor || this.follows(parent, ancestor))
  }

  isUnrelated(sha: string): boolean {
    return this.#unrelated.has(sha)
  }

  /** The branches that somebody set, by name. */
  all(): readonly Branch[] {
    return [...this.#branches.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  find(name: string): Branch | undefined {
    return this.#branches.get(name)
  }

  /** Whether a commit lies on a branch; undefined for a branch that nobody knows. */
  contains(branch: string, sha: string): boolean | undefined {
    const set = this.#branches.get(branch)
    if (set?.commits.has(sha)) return true
    if (branch === this.defaultBranch) return !this.#unmerged.has(sha)
    return set === undefined ? undefined : false
  }
}
