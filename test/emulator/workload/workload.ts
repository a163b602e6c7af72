import { emptyHosting, type HostingBehaviour, type HostingState } from '../endpoints/state.js'

/** What one account serves in one Region: endpoints, their alarms, and who owns their instance counts. */
export interface Workload {
  readonly hosting: HostingState
  /** CloudWatch's composite alarms; every other name that has a state is a metric alarm. */
  readonly compositeAlarms: Set<string>
  readonly alarmReasons: Map<string, string>
  /** By `RESOURCE DIMENSION`. */
  readonly scalableTargets: Map<string, RegisteredTarget>
  /** By `RESOURCE DIMENSION POLICY`. */
  readonly scalingPolicies: Map<string, RegisteredPolicy>
  /** Names of scheduled actions, by `RESOURCE DIMENSION`. */
  readonly scheduledActions: Map<string, readonly string[]>
  /** What goes wrong with the next deployments, first come first served. */
  readonly troubles: Trouble[]
  /** How long ago the endpoint was as DescribeEndpoint shows it; 0 unless a test puts its own function here. */
  staleness: () => number
  /** What the container answers; a test may put its own function here. */
  container: (request: Invocation) => ContainerAnswer
}

export interface RegisteredTarget {
  readonly resourceId: string
  readonly dimension: string
  readonly min: number
  readonly max: number
  readonly roleArn: string
  readonly created: Date
}

export interface RegisteredPolicy {
  readonly resourceId: string
  readonly dimension: string
  readonly name: string
  readonly arn: string
  readonly type: string
  readonly configuration: unknown
}

/** A request as it reaches the container behind an endpoint. */
export interface Invocation {
  readonly endpointName: string
  readonly variantName: string
  readonly contentType: string
  readonly body: Uint8Array
}

export interface ContainerAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: string | Uint8Array
}

/** How the next deployment goes wrong. */
export interface Trouble {
  /** Only a deployment of this endpoint; of any unless given. */
  readonly endpoint?: string
  readonly fails: TroubleKind
}

export type TroubleKind =
  /** The container never answers its health check. */
  | 'health-check'
  /** The first of the deployment's alarms (of the next deployment that has any) fires while traffic is being watched, and is quiet again after the roll-back. */
  | 'alarm'
  /** As `alarm`, and taking the deployment back fails, too: a mix of both configurations serves. */
  | 'rollback'

/** An account in which nothing is served yet. */
export function emptyWorkload(of: {
  readonly account: string
  readonly region: string
  readonly now: () => Date
  readonly behaviour?: Partial<HostingBehaviour>
}): Workload {
  return {
    hosting: emptyHosting(of),
    compositeAlarms: new Set(),
    alarmReasons: new Map(),
    scalableTargets: new Map(),
    scalingPolicies: new Map(),
    scheduledActions: new Map(),
    troubles: [],
    staleness: () => 0,
    container: () => ({ status: 200, contentType: 'text/csv', body: '0.5\n' }),
  }
}
