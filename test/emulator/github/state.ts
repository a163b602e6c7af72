import type { VirtualClock } from '../clock.js'
import type { RepositoryIdentity } from '../oidc/run.js'
import type { RepositoryOptions } from '../options.js'
import { DeploymentsState } from './deployments-state.js'
import { History } from './history.js'

export type Permission = 'contents' | 'pull-requests' | 'issues' | 'deployments' | 'actions'

/** A token: of an app's installation (such as GITHUB_TOKEN) or of a person. */
export interface GitHubToken {
  readonly kind: 'installation' | 'user'
  readonly login: string
  readonly permissions: Readonly<Partial<Record<Permission, 'read' | 'write'>>>
}

export interface Pull {
  readonly number: number
  readonly title: string
  readonly author: string
  readonly headRef: string
  readonly headSha: string
  readonly baseRef: string
  readonly baseSha: string
  /** `owner/name` of the repository of the head; null when it was deleted. */
  readonly headRepository: string | null
  readonly createdAt: Date
  /** Its commits, oldest first; one by the author, the head, unless given. */
  readonly commits?: readonly Partial<PullCommit>[]
  /** The commit of the base branch it became; undefined while it is open. */
  readonly mergedAs?: string
}

export interface PullCommit {
  readonly sha: string
  /** A login; null where the address belongs to no account. */
  readonly author: string | null
  /** As `author`; the author unless given, and GitHub's own `web-flow` for a merge. */
  readonly committer?: string | null
  readonly message: string
  readonly date: Date
  /** How many parents it has; two and more make a merge. One unless given. */
  readonly parents?: number
}

/** A run of a workflow, as the repository remembers it. */
export interface RunRecord {
  readonly id: string
  readonly runNumber: string
  readonly event: string
  readonly workflow: string
  readonly workflowPath: string
  readonly actor: string
  /** The branch or tag; of a pull request its head. */
  readonly branch: string
  readonly headSha: string
  readonly startedAt: Date
}

/** What a person may do in the repository, by GitHub's base roles. */
export type BaseRole = 'admin' | 'write' | 'read' | 'none'

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: string
  readonly body: string
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** How much GitHub gives of one tree, file and comparison. */
export interface GitHubLimits {
  /** "The limit for the tree array is 100,000 entries … when using the recursive parameter" (REST reference, "Get a tree"). */
  readonly treeEntries: number
  /** "Between 1-100 MB: Only the raw or object custom media types are supported" (REST reference, "Get repository content"). */
  readonly jsonBytes: number
  /** "Greater than 100 MB: This endpoint is not supported." */
  readonly rawBytes: number
}

const LIMITS: GitHubLimits = { treeEntries: 100_000, jsonBytes: 1024 ** 2, rawBytes: 100 * 1024 ** 2 }

/** The token that a job has by default, and the one of a pull request from a fork. */
export const JOB_TOKEN = 'ghs_emulated000000000000000000000000000'
export const FORK_TOKEN = 'ghs_emulatedfork00000000000000000000000'
export const ACTIONS_BOT = 'github-actions[bot]'
const TEAM = new Set(['ada', 'ben', 'priya', 'kim', 'sam'])

/** One repository of GitHub, with what the action asks of it. */
export class GitHubState {
  readonly identity: RepositoryIdentity
  readonly defaultBranch: string
  readonly tokens = new Map<string, GitHubToken>([
    [
      JOB_TOKEN,
      { kind: 'installation', login: ACTIONS_BOT, permissions: { contents: 'read', 'pull-requests': 'write' } },
    ],
    // Forks and Dependabot get a read-only token ("Dependabot on GitHub Actions").
    [
      FORK_TOKEN,
      { kind: 'installation', login: ACTIONS_BOT, permissions: { contents: 'read', 'pull-requests': 'read' } },
    ],
  ])
  readonly pulls = new Map<number, Pull>()
  readonly deployments: DeploymentsState
  /** Which commit lies on which branch, and which branches are protected. */
  readonly history: History
  /** What people may do, by login in lower case; whoever is not named may do what `permissionOf` says. */
  readonly roles = new Map<string, BaseRole>()
  /** The runs that were started, by their ids. */
  readonly runs = new Map<string, RunRecord>()
  /** The commits that branches, tags and runs name. */
  readonly #refs = new Map<string, string>()
  readonly #commits = new Map<string, PullCommit>()
  /** How much GitHub gives of a tree and of a file; tests lower them, so that a small repository meets them. */
  limits: GitHubLimits = LIMITS
  /** Nobody has committed anything yet. */
  isEmpty = false
  readonly #clock: VirtualClock
  readonly #trees = new Map<string, ReadonlyMap<string, string>>()
  #comments: readonly Comment[] = []
  #lastComment = 3_000_000_000

  constructor(clock: VirtualClock, options: RepositoryOptions = {}) {
    this.#clock = clock
    this.deployments = new DeploymentsState(clock)
    this.defaultBranch = options.defaultBranch ?? 'main'
    this.history = new History(this.defaultBranch)
    this.identity = {
      owner: options.owner ?? 'acme',
      ownerId: options.ownerId ?? 123456,
      name: options.name ?? 'models',
      id: options.id ?? 789012,
      subject: options.subject ?? 'name',
      visibility: options.visibility ?? 'private',
    }
  }

  now(): Date {
    return this.#clock.now()
  }

  get fullName(): string {
    return `${this.identity.owner}/${this.identity.name}`
  }

  /**
   * Members of the team may write; a stranger may read what is public and has no permission elsewhere. Undefined for an app's
   * bot, which is no user.
   */
  permissionOf(login: string): BaseRole | undefined {
    if (login.endsWith('[bot]')) return undefined
    const role = this.roles.get(login.toLowerCase())
    if (role !== undefined) return role
    if (TEAM.has(login.toLowerCase())) return 'write'
    return this.identity.visibility === 'public' ? 'read' : 'none'
  }

  /** Opens a pull request, or changes an open one of the same number. */
  openPull(pull: Partial<Pull> & { readonly number: number }): Pull {
    const before = this.pulls.get(pull.number)
    const opened: Pull = {
      title: 'Retrain the housing model',
      author: 'ada',
      headRef: 'retrain',
      headSha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
      baseRef: this.defaultBranch,
      baseSha: 'b0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3',
      headRepository: this.fullName,
      createdAt: this.#clock.now(),
      ...before,
      ...pull,
    }
    this.pulls.set(opened.number, opened)
    return opened
  }

  /** Somebody pushes to the branch of a pull request. */
  push(number: number, headSha: string): Pull {
    return this.openPull({ number, headSha })
  }

  /** Somebody merges a pull request. */
  merge(number: number, mergedAs: string): Pull {
    return this.openPull({ number, mergedAs })
  }

  /** The commits of a pull request, oldest first. */
  commitsOf(pull: Pull): readonly PullCommit[] {
    const given = pull.commits ?? [{}]
    return given.map((commit, index) => ({
      sha: index === given.length - 1 ? pull.headSha : `${index}`.padStart(40, 'c'),
      author: pull.author,
      message: pull.title,
      date: pull.createdAt,
      ...commit,
    }))
  }

  /** A commit as the repository knows it: of a pull request, a merge, one that a run began at, or one that was set. */
  commit(ref: string): PullCommit | undefined {
    const sha = this.shaOf(ref)
    if (sha === undefined) return undefined
    const set = this.#commits.get(sha)
    if (set !== undefined) return set
    for (const pull of this.pulls.values()) {
      const own = this.commitsOf(pull).find((commit) => commit.sha === sha)
      if (own !== undefined) return own
      if (pull.mergedAs === sha) return aMerge(pull, sha)
    }
    const isNamed = [...this.#refs.values()].includes(sha)
    return isNamed ? { sha, author: 'ada', message: 'Merge', date: this.#clock.now() } : undefined
  }

  /** The same of a commit of which nothing is known but its name. */
  commitAt(sha: string): PullCommit {
    return this.commit(sha) ?? { sha, author: 'ada', message: 'A commit', date: new Date(0) }
  }

  /** Somebody commits without a pull request. */
  setCommit(commit: Pick<PullCommit, 'sha'> & Partial<PullCommit>): void {
    this.#commits.set(commit.sha, { author: 'ada', message: 'Retrain', date: this.#clock.now(), ...commit })
  }

  /** A branch or a tag points at a commit. */
  setRef(ref: string, sha: string): void {
    this.#refs.set(ref.replace(/^refs\/(heads|tags)\//, ''), sha)
  }

  /** The commit a branch, a tag or a commit's own name stands for; undefined where nobody knows it. */
  shaOf(ref: string): string | undefined {
    const short = ref.replace(/^refs\/(heads|tags)\//, '')
    if (/^[0-9a-f]{40}$/.test(ref)) return ref
    const known = [...this.pulls.values()].find(({ headRef }) => headRef === short)?.headSha
    return this.history.find(short)?.sha ?? this.#refs.get(short) ?? known ?? this.#tipOf(short)
  }

  // The default branch is there before anybody pushes to it.
  #tipOf(short: string): string | undefined {
    return short === this.defaultBranch ? 'ba5e'.repeat(10) : undefined
  }

  /** A token of a job's own, with the permissions its workflow declares. */
  grant(token: string, permissions: GitHubToken['permissions']): void {
    this.tokens.set(token, { kind: 'installation', login: ACTIONS_BOT, permissions })
  }

  /** What the repository holds at a commit or branch; paths to texts. */
  setFiles(ref: string, files: Readonly<Record<string, string>>): void {
    this.#trees.set(ref, new Map(Object.entries(files)))
  }

  /** Every file at a commit or branch; undefined where it is not known. What a pull request is based on is there, and empty unless set. */
  filesAt(ref: string): ReadonlyMap<string, string> | undefined {
    const short = ref.replace(/^refs\/heads\//, '')
    const isKnown = short === this.defaultBranch || [...this.pulls.values()].some(({ baseSha }) => baseSha === short)
    return this.#trees.get(short) ?? (isKnown ? new Map() : undefined)
  }

  /** The comments of a pull request, oldest first. */
  comments(issue?: number): readonly Comment[] {
    return this.#comments.filter((comment) => issue === undefined || comment.issue === issue)
  }

  addComment(comment: { readonly issue: number; readonly author: string; readonly body: string }): Comment {
    this.#lastComment += 1
    const time = this.#clock.now()
    const added = { ...comment, id: this.#lastComment, createdAt: time, updatedAt: time }
    this.#comments = [...this.#comments, added]
    return added
  }

  editComment(id: number, body: string): Comment | undefined {
    const updatedAt = this.#clock.now()
    this.#comments = this.#comments.map((comment) => (comment.id === id ? { ...comment, body, updatedAt } : comment))
    return this.#comments.find((comment) => comment.id === id)
  }

  deleteComment(id: number): void {
    this.#comments = this.#comments.filter((comment) => comment.id !== id)
  }
}

/** What the merge button makes: GitHub itself is the committer. */
function aMerge(pull: Pull, sha: string): PullCommit {
  const message = `Merge pull request #${pull.number}`
  return { sha, author: pull.author, committer: 'web-flow', message, date: pull.createdAt, parents: 2 }
}
