import type { VirtualClock } from '../clock.js'

export type DeploymentState = 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success'

export interface DeploymentStatus {
  readonly id: number
  readonly state: DeploymentState
  readonly creator: string
  readonly description: string
  readonly environmentUrl: string
  readonly logUrl: string
  readonly createdAt: Date
}

export interface Deployment {
  readonly id: number
  readonly ref: string
  readonly sha: string
  readonly task: string
  readonly payload: unknown
  readonly environment: string
  readonly description: string | null
  readonly creator: string
  readonly isTransient: boolean
  readonly isProduction: boolean
  readonly createdAt: Date
  /** Newest first. */
  readonly statuses: readonly DeploymentStatus[]
}

/** An environment with its protection. */
export interface Environment {
  readonly name: string
  /** Who may let a job in; anybody, at once, where there are none. */
  readonly reviewers: readonly string[]
  readonly preventsSelfReview: boolean
  readonly createdAt: Date
}

export interface Review {
  readonly state: 'approved' | 'rejected'
  readonly user: string
  readonly comment: string
  readonly environments: readonly string[]
}

export type NewDeployment = Pick<Deployment, 'ref' | 'sha' | 'environment' | 'creator'> &
  Partial<Pick<Deployment, 'task' | 'payload' | 'description' | 'isTransient' | 'isProduction'>>

export type NewStatus = Pick<DeploymentStatus, 'state' | 'creator'> &
  Partial<Pick<DeploymentStatus, 'description' | 'environmentUrl' | 'logUrl'>> & { readonly isLast?: boolean }

/** The environments of a repository, who let which run in, and what was deployed there. */
export class DeploymentsState {
  readonly environments = new Map<string, Environment>()
  /** By the id of the run. */
  readonly reviews = new Map<string, readonly Review[]>()
  /** Commit statuses that have not succeeded: a deployment that does not wave them through is refused (409). */
  readonly pendingContexts = new Set<string>()
  /** Branches that lack commits of the default branch: GitHub merges it into them first (202). */
  readonly behind = new Set<string>()
  readonly #clock: VirtualClock
  #deployments: readonly Deployment[] = []
  #last = 4_000_000_000

  constructor(clock: VirtualClock) {
    this.#clock = clock
  }

  /** Makes an environment, or changes one. */
  setEnvironment(name: string, protection: Partial<Pick<Environment, 'reviewers' | 'preventsSelfReview'>> = {}): void {
    const createdAt = this.#clock.now()
    this.environments.set(name, { name, reviewers: [], preventsSelfReview: false, createdAt, ...protection })
  }

  /** All deployments, newest first. */
  all(): readonly Deployment[] {
    return this.#deployments
  }

  find(id: number): Deployment | undefined {
    return this.#deployments.find((deployment) => deployment.id === id)
  }

  /** The deployments of an environment with their latest states, newest first, as the repository's page shows them. */
  statesOf(environment: string): readonly (DeploymentState | undefined)[] {
    return this.#deployments.filter((one) => one.environment === environment).map(({ statuses }) => statuses[0]?.state)
  }

  create(deployment: NewDeployment): Deployment {
    const created: Deployment = {
      task: 'deploy',
      payload: '',
      description: null,
      isTransient: false,
      isProduction: deployment.environment === 'production',
      ...deployment,
      id: this.#nextId(),
      createdAt: this.#clock.now(),
      statuses: [],
    }
    // A job's environment need not be set up before: it comes to be by its first use.
    if (!this.environments.has(created.environment)) this.setEnvironment(created.environment)
    this.#deployments = [created, ...this.#deployments]
    return created
  }

  /**
   * Adds a status. A success makes all earlier ones of the environment inactive that were a success and are neither
   * transient nor production, unless `auto_inactive` says otherwise (REST reference, "Create a deployment status").
   */
  addStatus(id: number, status: NewStatus): DeploymentStatus {
    const deployment = this.find(id)
    if (deployment === undefined) throw new Error(`there is no deployment ${id}`)
    const added = this.#statusOf(status)
    this.#deployments = this.#deployments.map((one) => {
      if (one.id === id) return { ...one, statuses: [added, ...one.statuses] }
      const isSuperseded =
        status.state === 'success' &&
        status.isLast !== true &&
        one.environment === deployment.environment &&
        one.id < id &&
        !one.isTransient &&
        !one.isProduction &&
        one.statuses[0]?.state === 'success'
      if (!isSuperseded) return one
      return { ...one, statuses: [this.#statusOf({ state: 'inactive', creator: status.creator }), ...one.statuses] }
    })
    return added
  }

  /** A job of an environment has ended: the record that GitHub made by itself says how (GitHub docs, "Deploying to a specific environment"). */
  endJob(id: number, state: 'success' | 'failure'): void {
    const deployment = this.find(id)
    if (deployment?.statuses[0]?.state !== 'in_progress') return
    this.addStatus(id, { state, creator: 'github-actions[bot]', logUrl: deployment.statuses[0].logUrl })
  }

  #statusOf(status: NewStatus): DeploymentStatus {
    const { isLast: _, ...given } = status
    return {
      description: '',
      environmentUrl: '',
      logUrl: '',
      ...given,
      id: this.#nextId(),
      createdAt: this.#clock.now(),
    }
  }

  #nextId(): number {
    this.#last += 1
    return this.#last
  }
}
