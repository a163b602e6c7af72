import type { ActionError } from '../../errors.js'
import type { Check } from '../../markdown/checks.js'
import type { TargetVersion } from './approved-version.js'
import type { ServedConfiguration } from './observe.js'
import type { DeploymentPlan } from './plan/plan.js'
import type { AlarmState, ContainerLog, ReleasedTarget } from './ports.js'
import type { DeployFile } from './settings.js'

/** What deploying one version to one environment came to; log, summary, comment and outputs are made of this alone. */
export interface DeploymentResult {
  readonly mode: 'deploy' | 'rollback'
  readonly outcome: DeploymentOutcome
  readonly environment: string
  /** Absent where the run was refused before the manifest was known. */
  readonly file?: DeployFile
  readonly endpointName?: string
  readonly endpointArn?: string
  /** The version asked for; absent where it was not found. */
  readonly version?: TargetVersion
  /** What served when this run began; absent for a first deploy or where it was not read. */
  readonly previous?: ServedConfiguration
  /** Versions of the group that the plan takes away from the endpoint. */
  readonly displaced: readonly number[]
  /** What serves now, as last seen. */
  readonly serving?: ServedConfiguration
  readonly plan?: DeploymentPlan
  /** Every difference between what is planned and what was live. */
  readonly differences: readonly Difference[]
  readonly checks: readonly Check[]
  readonly alarms: readonly AlarmState[]
  /** The share of traffic on the new fleet each time it changed, in percent. */
  readonly traffic: readonly { readonly percent: number; readonly at: Date }[]
  /** The stage that was written on the version. */
  readonly stage?: { readonly stage: string; readonly status: string }
  /** Names of superseded configurations and models that were deleted. */
  readonly removed: readonly string[]
  /** What the containers wrote last, where the deployment failed. */
  readonly containerLog?: ContainerLog
  /** Variants that were taken off autoscaling for the update. */
  readonly released?: readonly ReleasedTarget[]
  readonly reason: string
  readonly startedAt: Date
  readonly finishedAt: Date
}

export type DeploymentOutcome =
  /** InService on our configuration, with count, type and weight as planned. */
  | { readonly kind: 'deployed'; readonly how: 'created' | 'updated' | 'adjusted' | 'attached' }
  /** It served already; nothing was touched. */
  | { readonly kind: 'current' }
  /** `dry-run`: `plan` is what would have been sent. */
  | { readonly kind: 'planned' }
  /** Refused before the endpoint was touched. */
  | { readonly kind: 'refused'; readonly error: ActionError }
  /** SageMaker took the update back: the previous configuration serves. */
  | { readonly kind: 'rolled-back'; readonly error: ActionError }
  /** The endpoint is `Failed` or gone, or serves ours otherwise than planned. */
  | { readonly kind: 'failed'; readonly error: ActionError }
  /** `UpdateRollbackFailed`: a mix of both configurations serves. */
  | { readonly kind: 'rollback-failed'; readonly error: ActionError }
  /** Somebody else's configuration serves. */
  | { readonly kind: 'superseded'; readonly error: ActionError }
  /** Time was over; SageMaker goes on, running again resumes. */
  | { readonly kind: 'timeout'; readonly error: ActionError }
  | { readonly kind: 'cancelled'; readonly error: ActionError }
  /** It is not known whether the endpoint was touched. */
  | { readonly kind: 'unknown-outcome'; readonly error: ActionError }

/** One setting that differs from what is live. */
export interface Difference {
  /** As AWS writes it: `variant main · InitialInstanceCount`. */
  readonly what: string
  readonly before?: string
  readonly after?: string
}

/** A deployment as far as it is known; whatever ends a run, its result says all of it. */
export type DeploymentSoFar = Omit<DeploymentResult, 'outcome' | 'finishedAt'>

/** What a person watching the log wants to know; given to the callback when something changed, and every 5 minutes. */
export type ProgressEvent =
  | { readonly kind: 'step'; readonly message: string }
  /** What is about to be done, before the first write; again where the world moved and the plan became another. */
  | { readonly kind: 'plan'; readonly soFar: DeploymentSoFar }
  | {
      readonly kind: 'waiting'
      /** DescribeEndpoint's status: `Updating`, `Creating`, … */
      readonly status: string
      /** Of the new fleet: `Creating`, `ActivatingTraffic`, `Baking`, … */
      readonly phase?: string
      /** Traffic on the new fleet. */
      readonly percent?: number
      readonly elapsedSeconds: number
      readonly message: string
    }
  /** The endpoint could not be described; the wait goes on. */
  | { readonly kind: 'blind'; readonly elapsedSeconds: number; readonly message: string }
