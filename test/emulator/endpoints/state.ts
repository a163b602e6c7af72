import type {
  AsyncInferenceConfig,
  CreateEndpointConfigInput,
  CreateModelInput,
  DeploymentConfig,
  DescribeModelPackageOutput,
} from '@aws-sdk/client-sagemaker'
import type { Era } from './era.js'

/** How SageMaker's hosting behaves where it is free to, and how slowly. All durations in milliseconds. */
export interface HostingBehaviour {
  /** From CreateEndpoint or UpdateEndpoint until the new fleet answers its health checks. */
  readonly provision: number
  /** From the end of `provision` until an unhealthy container is given up (20 minutes and more: amazon-sagemaker-examples#379). */
  readonly healthCheck: number
  /** How long turning traffic on takes for each step. */
  readonly activate: number
  readonly rollback: number
  readonly capacityChange: number
  readonly deletion: number
  /**
   * How long after it was made a configuration (or model) is not seen by CreateEndpoint and UpdateEndpoint: "the
   * response might not reflect the results of a recently completed write operation" (botocore, CreateEndpoint).
   */
  readonly visibility: number
  /**
   * What DescribeEndpoint shows while a deployment is taken back: `Updating` unless given, or `RollingBack`, on which
   * Terraform's provider learnt to wait (terraform-provider-aws PR#49020).
   */
  readonly rollbackStatus: 'Updating' | 'RollingBack'
  /** Whether the endpoint says afterwards why; "FailureReason" may be empty then (terraform-provider-aws PR#49020). */
  readonly rollbackReason: 'said' | 'empty'
  /** ARNs carry names in lower case, as AWS's outputs of endpoints show, or as they were given [?]. */
  readonly arnCase: 'lower' | 'as-given'
}

export const DEFAULT_BEHAVIOUR: HostingBehaviour = {
  provision: 240_000,
  healthCheck: 1_200_000,
  activate: 30_000,
  rollback: 180_000,
  capacityChange: 120_000,
  deletion: 120_000,
  visibility: 0,
  rollbackStatus: 'Updating',
  rollbackReason: 'said',
  arnCase: 'lower',
}

export interface StoredModel {
  readonly input: CreateModelInput
  readonly arn: string
  readonly created: Date
  /**
   * The version as it was at CreateModel, and so what would serve: a later change of the version does not reach a model.
   * Not documented [?]; a test may look at it, DescribeModel does not show it.
   */
  readonly packages: readonly DescribeModelPackageOutput[]
}

export interface StoredConfig {
  readonly input: CreateEndpointConfigInput
  readonly arn: string
  readonly created: Date
}

export interface StoredEndpoint {
  /** As it was created: the case is kept, and is of no matter in requests (botocore, CreateEndpoint EndpointName). */
  readonly name: string
  readonly arn: string
  readonly created: Date
  /** What was done to it, oldest first; its state at any time follows. */
  eras: readonly Era[]
  async?: AsyncInferenceConfig | undefined
  lastDeployment?: DeploymentConfig | undefined
}

/** One account and Region of hosting, and its clock. */
export interface HostingState {
  readonly account: string
  readonly region: string
  readonly now: () => Date
  readonly behaviour: HostingBehaviour
  readonly models: Map<string, StoredModel>
  readonly configs: Map<string, StoredConfig>
  /** By lower-case name. */
  readonly endpoints: Map<string, StoredEndpoint>
  readonly tags: Map<string, Map<string, string>>
  readonly alarms: Alarms
  /** Names of models whose container never answers its health check. */
  readonly unhealthy: Set<string>
  /** Names of configurations whose roll-back fails, too (rolling deployments). */
  readonly rollbackFails: Set<string>
}

/** CloudWatch's metric alarms: every change of state with its time. */
export class Alarms {
  readonly #history = new Map<string, { readonly at: number; readonly state: string }[]>()

  set(name: string, state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA', at: Date): void {
    const changes = this.#history.get(name) ?? []
    changes.push({ at: at.getTime(), state })
    this.#history.set(name, changes)
  }

  forget(name: string): void {
    this.#history.delete(name)
  }

  /** The alarms that ever had a state, in the order of their names, as DescribeAlarms lists them [?]. */
  names(): readonly string[] {
    return [...this.#history.keys()].sort()
  }

  /** The last change of state before a time. */
  changeAt(name: string, at: number): { readonly at: number; readonly state: string } | undefined {
    return this.#history.get(name)?.findLast((change) => change.at <= at)
  }

  /** The state at a time; undefined where there was no such alarm. */
  stateAt(name: string, at: number): string | undefined {
    return this.#history.get(name)?.findLast((change) => change.at <= at)?.state
  }

  /** When one of these first is in ALARM within a span; undefined where none is. */
  firstAlarm(names: readonly string[], from: number, to: number): number | undefined {
    const times = names.flatMap((name) => {
      if (this.stateAt(name, from) === 'ALARM') return [from]
      return (this.#history.get(name) ?? [])
        .filter(({ at, state }) => state === 'ALARM' && at > from && at < to)
        .map(({ at }) => at)
    })
    return times.length === 0 ? undefined : Math.min(...times)
  }
}

/** An account without anything in it. */
export function emptyHosting(of: {
  readonly account: string
  readonly region: string
  readonly now: () => Date
  readonly behaviour?: Partial<HostingBehaviour>
}): HostingState {
  return {
    account: of.account,
    region: of.region,
    now: of.now,
    behaviour: { ...DEFAULT_BEHAVIOUR, ...of.behaviour },
    models: new Map(),
    configs: new Map(),
    endpoints: new Map(),
    tags: new Map(),
    alarms: new Alarms(),
    unhealthy: new Set(),
    rollbackFails: new Set(),
  }
}
