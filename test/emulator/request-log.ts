export type Service =
  | 'sagemaker'
  | 'sts'
  | 's3'
  | 'github'
  | 'oidc'
  | 'cloudwatch'
  | 'application-autoscaling'
  | 'sagemaker-runtime'
  | 'ecr'
  | 'kms'
  | 'service-quotas'
  | 'logs'
  | 'iam'

/** One request that reached the emulator, and what became of it. */
export interface LoggedRequest {
  readonly time: Date
  readonly service: Service
  readonly operation: string
  readonly account: string | undefined
  /** The role's name, or the login behind a GitHub token. */
  readonly role: string | undefined
  readonly input: unknown
  /** Whether it changed the state (or, for a read, was answered from it), whatever the caller was told. */
  readonly committed: boolean
  /** What the caller got: the HTTP status, or how the answer was lost. */
  readonly response: number | 'refused' | 'reset' | 'timeout' | 'trickle' | 'truncated'
  /** The service's error code. */
  readonly error?: string
}

/** The operations that change something. */
const WRITES: ReadonlySet<string> = new Set([
  'CreateModelPackage',
  'UpdateModelPackage',
  'CreateModelPackageGroup',
  'PutObject',
  'IssuesCreateComment',
  'IssuesUpdateComment',
  'CreateModel',
  'DeleteModel',
  'CreateEndpointConfig',
  'DeleteEndpointConfig',
  'CreateEndpoint',
  'UpdateEndpoint',
  'UpdateEndpointWeightsAndCapacities',
  'DeleteEndpoint',
  'AddTags',
  'DeleteTags',
  'DeleteModelPackage',
  'DeleteModelPackageGroup',
  'PutModelPackageGroupPolicy',
  'DeleteModelPackageGroupPolicy',
  'RegisterScalableTarget',
  'PutScalingPolicy',
  'ReposCreateDeployment',
  'ReposCreateDeploymentStatus',
  'CreateBucket',
  'CreateKey',
  'CreateRole',
  'DeleteAlarms',
  'DeleteBucket',
  'DeleteObject',
  'DeleteRole',
  'DeleteRolePolicy',
  'PutBucketPolicy',
  'PutMetricAlarm',
  'PutRolePolicy',
  'ScheduleKeyDeletion',
  'SetAlarmState',
])

export class RequestLog {
  readonly #entries: LoggedRequest[] = []

  add(entry: LoggedRequest): void {
    this.#entries.push(entry)
  }

  /** All requests, oldest first; those of one operation where it is given. */
  requests(operation?: string): readonly LoggedRequest[] {
    return this.#entries.filter((entry) => operation === undefined || entry.operation === operation)
  }

  /** The requests that changed something. */
  writes(): readonly LoggedRequest[] {
    return this.#entries.filter((entry) => entry.committed && WRITES.has(entry.operation))
  }

  clear(): void {
    this.#entries.length = 0
  }
}
