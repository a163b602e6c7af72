import type { GetModelPackageGroupPolicyInput, GetModelPackageGroupPolicyOutput } from '@aws-sdk/client-sagemaker'
import type {
  ArtifactStore,
  Branches,
  Call,
  ExistingComment,
  FolderStore,
  GroupKeeper,
  ImageRegistry,
  KeyReader,
  ReportStore,
  RepositoryFiles,
  SourceReader,
  VersionReader,
} from '../../ports.js'
import type { Reviews } from '../approve/ports.js'
import type { Alarms, EndpointLooks, Scaling, WorkflowRunsAndDeployments } from '../deploy/ports.js'

/** What a doctor asks of AWS: it reads, and has nothing to write with. Each member is the IAM action of its name. */
export interface DoctorPorts {
  /** By the role that reads versions. */
  readonly registry: VersionReader & {
    readonly describeModelPackageGroup: GroupKeeper['describeModelPackageGroup']
    readonly getModelPackageGroupPolicy: Call<GetModelPackageGroupPolicyInput, GetModelPackageGroupPolicyOutput>
  }
  readonly artifacts: ArtifactStore
  readonly folders: FolderStore
  readonly reports: Pick<ReportStore, 'read'>
  readonly images: ImageRegistry
  readonly keys: KeyReader
  readonly sources: SourceReader
  readonly endpoints: EndpointLooks
  readonly alarms: Alarms
  readonly scaling: Pick<Scaling, 'describeScalableTargets'>
  readonly quotas: InstanceQuotas
  readonly simulate: PolicySimulation
}

/** `iam:SimulatePrincipalPolicy`: what the policies of a role say of requests that are not made, by action. */
export type PolicySimulation = Call<
  {
    readonly roleArn: string
    readonly actions: readonly string[]
    readonly resource: string
    /** Condition keys of the request. */
    readonly keys: Readonly<Record<string, string>>
  },
  ReadonlyMap<string, 'allowed' | 'explicitDeny' | 'implicitDeny'>
>

/** Service Quotas of the workload account. */
export interface InstanceQuotas {
  /** `servicequotas:ListServiceQuotas`: how many instances of each type endpoints may have, by the type's name. */
  readonly endpointInstances: Call<Record<string, never>, ReadonlyMap<string, number>>
}

/** What a doctor asks of GitHub. */
export interface DoctorGitHub {
  readonly files: Pick<RepositoryFiles, 'list'>
  readonly branches: Pick<Branches, 'defaultBranch' | 'branch'>
  readonly reviews: Pick<Reviews, 'reviewersOfThisRun'>
  readonly records: WorkflowRunsAndDeployments
  /** Undefined where the run is for no pull request. */
  readonly findComment: (() => Promise<ExistingComment | undefined>) | undefined
}
