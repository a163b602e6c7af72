import type {
  AddTagsInput,
  AddTagsOutput,
  CreateEndpointConfigInput,
  CreateEndpointConfigOutput,
  CreateEndpointInput,
  CreateEndpointOutput,
  CreateModelInput,
  CreateModelOutput,
  DeleteEndpointConfigInput,
  DeleteModelInput,
  DescribeEndpointConfigInput,
  DescribeEndpointConfigOutput,
  DescribeEndpointInput,
  DescribeEndpointOutput,
  DescribeModelInput,
  DescribeModelOutput,
  DescribeModelPackageInput,
  DescribeModelPackageOutput,
  ListEndpointConfigsInput,
  ListEndpointConfigsOutput,
  ListModelPackagesInput,
  ListModelPackagesOutput,
  ListTagsInput,
  ListTagsOutput,
  UpdateEndpointInput,
  UpdateEndpointOutput,
  UpdateEndpointWeightsAndCapacitiesInput,
  UpdateEndpointWeightsAndCapacitiesOutput,
  UpdateModelPackageInput,
  UpdateModelPackageOutput,
} from '@aws-sdk/client-sagemaker'
import type { ArtifactStore, Branches, Call, Clock, FolderStore, ImageRegistry, ReportStore } from '../../ports.js'

/** Everything a deploy or a rollback may ask of the world; each member is the IAM action of its name. */
export interface DeployPorts {
  readonly registry: DeployRegistry
  readonly endpoints: Endpoints
  readonly alarms: Alarms
  readonly scaling: Scaling
  /** `sagemaker:InvokeEndpoint`; asked only when the manifest has a `smoke_test`. */
  readonly invokeEndpoint: Call<InvokeEndpointRequest, InvokeEndpointAnswer>
  /** `sagemaker:InvokeEndpointAsync` with the body in the request; asked only of an asynchronous endpoint with a `smoke_test`. */
  readonly invokeEndpointAsync: Call<Omit<InvokeEndpointRequest, 'targetVariant'>, AsyncAnswerPlaces>
  /** Reads what an asynchronous endpoint wrote. */
  readonly readAnswer: ReportStore['read']
  /** Asked where a deployment failed; absent where nobody is asked. */
  readonly logs?: ContainerLogs
  readonly gitHub: DeployGitHub
  readonly bytes: ArtifactBytes
  /** Asked where the deploying role may. */
  readonly images: ImageRegistry
  readonly clock: Clock
  /** From 0 up to 1, for jitter; `Math.random` but in tests. */
  readonly random: () => number
}

/** What identifies a model's bytes in S3; asked where the deploying role may. */
export type ArtifactBytes = ArtifactStore & FolderStore

/** The repository: where a deployment's rules come from, and what bears out that a version served elsewhere. */
export type DeployGitHub = Branches & WorkflowRunsAndDeployments

/** What GitHub recorded of runs and deployments. Rejects with a `CallFailure`. */
export interface WorkflowRunsAndDeployments {
  /** `GET …/actions/runs/{run_id}`; `actions: read`. Undefined where this repository has no such run. */
  readonly run: (id: string) => Promise<WorkflowRun | undefined>
  /** `GET …/deployments` and `GET …/deployments/{deployment_id}/statuses`; `deployments: read`. */
  readonly deployments: (of: {
    readonly environment: string
    readonly commit: string
  }) => Promise<readonly GitHubDeployment[]>
}

export interface WorkflowRun {
  readonly headSha: string
  /** The branch or tag that it ran for. */
  readonly ref: string
}

/** One deployment of GitHub's, with all its statuses. */
export interface GitHubDeployment {
  readonly statuses: readonly {
    /** `success`, `inactive`, `failure`, … */
    readonly state: string
    readonly at: Date
    /** The page of the job; empty where the status names none. */
    readonly logUrl: string
  }[]
}

/** Body of `POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses`, with the environment to make the deployment for. */
export interface DeploymentStatus {
  readonly state: 'success' | 'failure' | 'error' | 'in_progress'
  readonly environment: string
  /** At most 140 characters. */
  readonly description: string
  /** The endpoint's page in the AWS console. */
  readonly environment_url?: string
  readonly log_url?: string
  /**
   * Whether older successful deployments of the same environment become inactive. GitHub asks for no model: where several
   * share an environment, the deployment of one would end those of the others.
   */
  readonly auto_inactive: boolean
}

/** The shared-services account: its own role by its own ID token, or the workload role where the group's policy lets it. */
export interface DeployRegistry {
  readonly describeModelPackage: Call<DescribeModelPackageInput, DescribeModelPackageOutput>
  readonly listModelPackages: Call<ListModelPackagesInput, ListModelPackagesOutput>
  readonly updateModelPackage: Call<StageUpdate, UpdateModelPackageOutput>
}

/** What a deploy may write on a version. `ModelApprovalStatus` is not among it: no deploy can ever approve. */
export type StageUpdate = Pick<
  UpdateModelPackageInput,
  'ModelPackageArn' | 'ModelLifeCycle' | 'CustomerMetadataProperties'
>

/** An endpoint and what is behind it. */
export interface EndpointLooks {
  readonly describeEndpoint: Call<DescribeEndpointInput, DescribeEndpointOutput>
  readonly describeEndpointConfig: Call<DescribeEndpointConfigInput, DescribeEndpointConfigOutput>
  readonly describeModel: Call<DescribeModelInput, DescribeModelOutput>
}

/** The workload account. */
export interface Endpoints extends EndpointLooks {
  readonly createModel: Call<CreateModelInput, CreateModelOutput>
  readonly deleteModel: Call<DeleteModelInput, unknown>
  readonly createEndpointConfig: Call<CreateEndpointConfigInput, CreateEndpointConfigOutput>
  readonly listEndpointConfigs: Call<ListEndpointConfigsInput, ListEndpointConfigsOutput>
  readonly deleteEndpointConfig: Call<DeleteEndpointConfigInput, unknown>
  readonly createEndpoint: Call<CreateEndpointInput, CreateEndpointOutput>
  readonly updateEndpoint: Call<UpdateEndpointInput, UpdateEndpointOutput>
  readonly updateEndpointWeightsAndCapacities: Call<
    UpdateEndpointWeightsAndCapacitiesInput,
    UpdateEndpointWeightsAndCapacitiesOutput
  >
  readonly listTags: Call<ListTagsInput, ListTagsOutput>
  readonly addTags: Call<AddTagsInput, AddTagsOutput>
}

/** An alarm as CloudWatch names its states: `OK`, `ALARM`, `INSUFFICIENT_DATA`. */
export interface AlarmState {
  readonly name: string
  readonly state: string
  readonly reason?: string
}

/** CloudWatch in the workload account. */
export interface Alarms {
  /** `cloudwatch:DescribeAlarms`, metric and composite alarms, all pages. An alarm that does not exist is left out. */
  readonly describeAlarms: Call<{ readonly names: readonly string[] }, readonly AlarmState[]>
}

/** The end of what an endpoint's newest containers wrote; undefined where none began since. `logs:DescribeLogStreams`, `logs:GetLogEvents`. */
export type ContainerLogs = Call<ContainerLogsRequest, ContainerLog | undefined>

export interface ContainerLogsRequest {
  readonly endpointName: string
  /** Containers that began before are not those of this deployment: they serve, or served before it. */
  readonly since: Date
  /** Lines, from the end. */
  readonly limit: number
}

export interface ContainerLog {
  /** Its log group and stream. */
  readonly stream: string
  /** Oldest first. */
  readonly lines: readonly string[]
}

/** A variant whose instance count Application Auto Scaling owns (`sagemaker:variant:DesiredInstanceCount`). */
export interface ScalableTarget {
  readonly variantName: string
  readonly min: number
  readonly max: number
}

/** Application Auto Scaling in the workload account. */
export interface Scaling {
  /** `application-autoscaling:DescribeScalableTargets` for `endpoint/NAME/variant/VARIANT`, all pages. */
  readonly describeScalableTargets: Call<
    { readonly endpointName: string; readonly variantNames: readonly string[] },
    readonly ScalableTarget[]
  >
  /** `application-autoscaling:RegisterScalableTarget`; the same request again changes nothing. */
  readonly registerScalableTarget: Call<{ readonly endpointName: string } & ScalableTarget, unknown>
  /** `application-autoscaling:PutScalingPolicy`, target tracking of `SageMakerVariantInvocationsPerInstance`. */
  readonly putScalingPolicy: Call<ScalingPolicy, unknown>
  /** `application-autoscaling:DescribeScalingPolicies` and `DescribeScheduledActions`, all pages. */
  readonly describeScaling: Call<{ readonly endpointName: string; readonly variantName: string }, VariantScaling>
  /** `application-autoscaling:DeregisterScalableTarget`; its policies and scheduled actions go, too. */
  readonly deregisterScalableTarget: Call<{ readonly endpointName: string; readonly variantName: string }, unknown>
}

/** What scales a variant. */
export interface VariantScaling {
  /** `settings` where it tracks `SageMakerVariantInvocationsPerInstance` and nothing else. */
  readonly policies: readonly { readonly policyName: string; readonly settings?: PolicySettings }[]
  readonly scheduledActions: readonly string[]
}

export interface ScalingPolicy extends PolicySettings {
  readonly endpointName: string
  readonly variantName: string
  readonly policyName: string
}

/** A variant that is taken off autoscaling for an update, with what it needs to be put back. */
export interface ReleasedTarget extends ScalableTarget {
  readonly policy?: PolicySettings
}

/** What a policy of this action says. */
export interface PolicySettings {
  readonly invocationsPerInstance: number
  readonly scaleInCooldownInSeconds: number
  readonly scaleOutCooldownInSeconds: number
}

export interface InvokeEndpointRequest {
  readonly endpointName: string
  /** Undefined where traffic decides. */
  readonly targetVariant?: string
  readonly contentType: string
  readonly accept?: string
  readonly body: Uint8Array
}

/** What the container answered, be it an error. */
export interface InvokeEndpointAnswer {
  readonly milliseconds: number
  readonly status: number
  readonly body: Uint8Array
}

/** Where the answer of an asynchronous endpoint, or that there is none, will be written to; `s3://…`. */
export interface AsyncAnswerPlaces {
  readonly output?: string
  readonly failure?: string
}
