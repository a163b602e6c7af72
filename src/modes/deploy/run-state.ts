import type { EffectiveDeployment } from '../../manifest/deploy-effective.js'
import type { VersionReference } from '../../registry/selector.js'
import type { ApprovedVersion } from './approved-version.js'
import type { EndpointState } from './observe.js'
import type { DeploymentPlan } from './plan/plan.js'
import type { DeployPorts } from './ports.js'
import type { DeploymentOutcome, DeploymentSoFar, ProgressEvent } from './result.js'
import type { DeployFile, DeployRequest, DeploySettings } from './settings.js'

/** One run: what it was given, and where it writes down what it learns. */
export interface DeployRun {
  readonly request: DeployRequest
  readonly settings: DeploySettings
  readonly ports: DeployPorts
  readonly signal: AbortSignal | undefined
  readonly onProgress: (event: ProgressEvent) => void
  readonly deadline: Date
  readonly startedAt: Date
  readonly note: (more: Partial<DeploymentSoFar>) => void
  readonly addChecks: (checks: DeploymentSoFar['checks']) => void
  readonly known: () => DeploymentSoFar
}

/** What is meant, before anything was read from AWS. */
export interface Intent {
  readonly file: DeployFile
  readonly reference: VersionReference
  readonly deployment: EffectiveDeployment
  /** The files of the smoke test by their paths, read before anything is touched. */
  readonly payloads: ReadonlyMap<string, Uint8Array>
  /** What was found about where the rules come from. */
  readonly checks: DeploymentSoFar['checks']
  /** Compares the bytes behind a version with those that were registered, once; throws where others must not serve. */
  readonly checkBytes: (version: ApprovedVersion) => Promise<DeploymentSoFar['checks']>
  /** Throws where SageMaker pulls no image of the form that a version's has; says where that is not known. */
  readonly checkImages: (version: ApprovedVersion) => Promise<DeploymentSoFar['checks']>
  /** Throws unless the version served in the environment that this one requires. */
  readonly requireServed: (version: ApprovedVersion) => Promise<void>
}

/** A plan with all it rests on. */
export interface Situation extends Intent {
  readonly plan: DeploymentPlan
  readonly state: EndpointState
  readonly version: ApprovedVersion
  readonly versions: ReadonlyMap<number, ApprovedVersion>
}

/** A deployment whose endpoint is InService on ours. */
export interface DeploymentInService extends Situation {
  /** Undefined where it served before this run, too. */
  readonly how: Extract<DeploymentOutcome, { kind: 'deployed' }>['how'] | undefined
  /** The configuration that this deployment replaced. */
  readonly replaced: string | undefined
  readonly baseline?: EndpointState['endpoint']
}
