import type { CreateModelPackageCommandInput, DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import { Contents } from './contents.js'
import { copy } from './copy.js'
import {
  AWS_AUDIENCE,
  defaultGroupPolicy,
  defaultRoles,
  type RemovableStatement,
  type Subjects,
  subjectsOf,
} from './default-world.js'
import { type Fault, Faults } from './faults.js'
import { GitHubState } from './github/state.js'
import { rootCaller } from './iam/caller.js'
import { aRole, type Role } from './iam/role.js'
import type { LogOfContainers } from './logs/service.js'
import { Issuer } from './oidc/issuer.js'
import { type EmulatorOptions, REGISTER_ROLE_ARN, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from './options.js'
import { type EmulatorPort, openPort, type PortOptions } from './port.js'
import { RequestLog } from './request-log.js'
import type { PackageTrouble } from './sagemaker/course.js'
import { sageMakerOperations } from './sagemaker/dispatch.js'
import type { Group, StoredVersion } from './sagemaker/group.js'
import type { StoredPackage } from './sagemaker/package.js'
import { groupKey, replaceVersion, settled } from './sagemaker/service.js'
import { RememberedTokens } from './sagemaker/tokens.js'
import type { Watched } from './serve.js'
import type { StsState } from './sts/assume-role.js'
import { Sessions } from './sts/sessions.js'
import { withoutStatement } from './without.js'
import { type AlarmOptions, type EndpointSnapshot, maintain, overtake, setAlarm, snapshot } from './workload/people.js'
import type { Trouble } from './workload/workload.js'
import { workloadRoles } from './workload-roles.js'

/** AWS's accounts as the action meets them: one state, two doors (`port` in process, `startEmulator` over HTTP). */
export class Emulator extends Contents {
  readonly log = new RequestLog()
  readonly faults = new Faults()
  readonly groups = new Map<string, Group>()
  readonly packages = new Map<string, StoredPackage>()
  readonly packageTroubles: PackageTrouble[] = []
  readonly roles = new Map<string, Role>()
  /** Log streams, by account and log group. */
  readonly logs = new Map<string, readonly LogOfContainers[]>()
  /** The applied quotas of SageMaker in each account, by their names. */
  readonly quotas = new Map<string, Map<string, number>>()
  readonly tokens: RememberedTokens
  readonly issuer = new Issuer()
  readonly sessions: Sessions
  readonly github: GitHubState
  /** Accounts in which nobody made an OIDC provider for GitHub. */
  readonly accountsWithoutProvider = new Set<string>()
  /** The client ids of the accounts' OIDC providers. */
  readonly audiences = new Set([AWS_AUDIENCE])
  /** Milliseconds that each answer takes; a test may put its own function here. */
  latency: (operation: string) => number = () => 0
  /** Asked before each request is done and before its answer is given; a test may wait, kill or change something here. */
  watch: (point: Watched) => Promise<void> | void = () => {}

  constructor(options: EmulatorOptions = {}) {
    super(options)
    this.github = new GitHubState(this.clock, options.repository)
    this.sessions = new Sessions(this.clock, this.roles)
    this.tokens = new RememberedTokens(
      options.tokenPolicy ?? 'same-arn',
      options.tokenRetentionMilliseconds ?? Number.POSITIVE_INFINITY,
    )
    const defaults = [...defaultRoles(this.region, this.subjects()), ...workloadRoles(this.region, this.subjects())]
    for (const role of [...defaults, ...(options.roles ?? [])]) {
      const complete = aRole(role, this.partition)
      this.roles.set(complete.arn, complete)
    }
    for (const group of options.groups ?? []) this.addGroup(group)
  }

  /** The ports of one caller, in process. */
  port(options: PortOptions = { roleArn: REGISTER_ROLE_ARN.replace(':aws:', `:${this.partition}:`) }): EmulatorPort {
    return openPort(this, options)
  }

  /** Arms faults; see `Fault`. */
  fail(...faults: readonly Fault[]): void {
    this.faults.add(...faults)
  }

  /** Takes one statement away, in every role and group that has it. */
  remove(statement: RemovableStatement): void {
    withoutStatement(this, statement)
  }

  addGroup(group: string | NonNullable<EmulatorOptions['groups']>[number]): void {
    const { name, account = REGISTRY_ACCOUNT, policy } = typeof group === 'string' ? { name: group } : group
    this.groups.set(groupKey(account, name), {
      name,
      account,
      region: this.region,
      arn: `arn:${this.partition}:sagemaker:${this.region}:${account}:model-package-group/${name}`,
      description: undefined,
      createdTime: this.clock.now(),
      createdBy: rootCaller(account, this.partition).arn,
      policy: policy ?? defaultGroupPolicy({ name, account, region: this.region }),
      versions: [],
      lastNumber: 0,
    })
  }

  /** The versions of a group as they truly are, oldest first. */
  versions(group: string): readonly DescribeModelPackageOutput[] {
    return this.group(group).versions.map((version) => copy(settled(version, this.clock.now()).described))
  }

  /** Makes a version as its owner would; gives its ARN. Members that are not given are plausible. */
  plant(group: string, input: Omit<CreateModelPackageCommandInput, 'ModelPackageGroupName'> = {}): string {
    const found = this.group(group)
    const operations = sageMakerOperations({
      state: this,
      caller: rootCaller(found.account, this.partition),
      region: this.region,
    })
    const { ModelPackageArn } = operations.CreateModelPackage({
      InferenceSpecification: { Containers: [{ Image: '111111111111.dkr.ecr.eu-west-1.amazonaws.com/planted:1' }] },
      ...input,
      ModelPackageGroupName: found.name,
    })
    if (ModelPackageArn === undefined) throw new Error('planting gave no ARN')
    // It was there before the story begins, so every list has it.
    found.versions = found.versions.map((one) => (one.arn === ModelPackageArn ? { ...one, listedFrom: 0 } : one))
    return ModelPackageArn
  }

  /** What a person does in SageMaker Studio. */
  approve(group: string, version: number, description?: string): void {
    this.#decide({ group, version, status: 'Approved', description })
  }

  reject(group: string, version: number, description?: string): void {
    this.#decide({ group, version, status: 'Rejected', description })
  }

  /** The service gives up on a version. */
  failVersion(group: string, version: number): void {
    const stored = this.#stored(group, version)
    const described = { ...stored.described, ModelPackageStatus: 'Failed' as const }
    replaceVersion(this, this.group(group), { ...stored, completesAt: undefined, described })
  }

  /** Somebody deletes a version; its number is not used again. */
  deleteVersion(group: string, version: number): void {
    const found = this.group(group)
    found.versions = found.versions.filter((one) => one.version !== version)
  }

  /** A group by its name (or `ACCOUNT/NAME`, where several accounts have one). */
  group(name: string): Group {
    const found = this.groups.get(name.includes('/') ? name.toLowerCase() : groupKey(REGISTRY_ACCOUNT, name))
    const group = found ?? [...this.groups.values()].find((one) => one.name === name)
    if (group === undefined) throw new Error(`there is no group ${name}`)
    return group
  }

  /** A package with a name of its own as it is now, of the training account unless given; undefined where there is none. */
  package(name: string, account = TRAINING_ACCOUNT): DescribeModelPackageOutput | undefined {
    const found = this.packages.get(groupKey(account, name))
    return found === undefined ? undefined : copy(settled(found, this.clock.now()).described)
  }

  /** Lets the scan or the validation of the next package (or version with a validation) go wrong. */
  nextPackage(trouble: PackageTrouble): void {
    this.packageTroubles.push(trouble)
  }

  /** The subjects of ID tokens which the default roles trust, in both forms. */
  subjects(): Subjects {
    return subjectsOf(this.github)
  }

  /** An endpoint as it truly is; undefined where there is none. */
  endpoint(account: string, name: string): EndpointSnapshot | undefined {
    return snapshot(this.workload(account), name)
  }

  setAlarm(account: string, alarm: Parameters<typeof setAlarm>[1] & AlarmOptions): void {
    setAlarm(this.workload(account), alarm)
  }

  /** Containers of an endpoint write to a log stream. */
  writeLog(account: string, endpoint: string, stream: LogOfContainers): void {
    const group = `${account} /aws/sagemaker/Endpoints/${endpoint}`
    this.logs.set(group, [...(this.logs.get(group) ?? []), stream])
  }

  /** Says how much of something an account may have, such as `ml.m5.large for endpoint usage`. */
  setQuota(account: string, name: string, value: number): void {
    const quotas = this.quotas.get(account) ?? new Map<string, number>()
    this.quotas.set(account, quotas.set(name, value))
  }

  /** Lets the next deployment onto an account go wrong. */
  nextDeployment(account: string, trouble: Trouble): void {
    this.workload(account).troubles.push(trouble)
  }

  /** SageMaker begins to maintain an endpoint. */
  maintain(account: string, endpoint: string): void {
    maintain(this.workload(account), endpoint)
  }

  /** Somebody else updates an endpoint, now or after some milliseconds; gives the name of their configuration. */
  overtake(account: string, endpoint: string, after?: number): string {
    return overtake(this.workload(account), endpoint, after)
  }

  /** What STS's operations work on. */
  get sts(): StsState {
    return this
  }

  #decide(decision: {
    group: string
    version: number
    status: 'Approved' | 'Rejected'
    description: string | undefined
  }): void {
    const group = this.group(decision.group)
    const operations = sageMakerOperations({
      state: this,
      caller: rootCaller(group.account, this.partition),
      region: this.region,
    })
    operations.UpdateModelPackage({
      ModelPackageArn: this.#stored(decision.group, decision.version).arn,
      ModelApprovalStatus: decision.status,
      ...(decision.description !== undefined && { ApprovalDescription: decision.description }),
    })
  }

  #stored(group: string, version: number): StoredVersion {
    const stored = this.group(group).versions.find((one) => one.version === version)
    if (stored === undefined) throw new Error(`${group} has no version ${version}`)
    return stored
  }
}
