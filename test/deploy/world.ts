import type {
  CreateModelPackageCommandInput,
  DescribeModelPackageOutput,
  UpdateEndpointInput,
} from '@aws-sdk/client-sagemaker'
import { failureOf } from '../../src/aws/failures.js'
import { CallFailure } from '../../src/errors.js'
import { digestOf } from '../../src/language/canonical-json.js'
import { type DeployOptions, deploy } from '../../src/modes/deploy/deploy.js'
import type {
  AlarmState,
  ArtifactBytes,
  DeployGitHub,
  DeployPorts,
  GitHubDeployment,
  InvokeEndpointRequest,
  ScalableTarget,
  ScalingPolicy,
  VariantScaling,
  WorkflowRun,
} from '../../src/modes/deploy/ports.js'
import type { DeploymentResult } from '../../src/modes/deploy/result.js'
import type { DeployFile, DeploySettings, ManifestDigests } from '../../src/modes/deploy/settings.js'
import type { ImageRegistry } from '../../src/ports.js'
import { describeWithIdentity, type Suffix, specificationDigest } from '../../src/registry/version/identity.js'
import { Emulator } from '../emulator/emulator.js'
import { type HostingOperations, hostingOperations } from '../emulator/endpoints/service.js'
import { emptyHosting, type HostingBehaviour, type HostingState } from '../emulator/endpoints/state.js'
import { REGISTRY_ACCOUNT } from '../emulator/options.js'
import { refusalError } from '../emulator/port-errors.js'
import { ServiceError } from '../emulator/service-error.js'
import { aFile } from './manifest.js'

export const WORKLOAD_ACCOUNT = '333333333333'
export const GROUP = 'churn'
/** A commit on the default branch. */
export const MERGED = 'a'.repeat(40)

const DOCKER = 'application/vnd.docker.distribution.manifest.v2+json'

/** Asked before a call is served and after it was; may delay it, reject it, or do something else in between. */
export type Gate = (call: {
  readonly when: 'before' | 'after'
  readonly operation: string
  readonly input: unknown
  /** What the service answered; with `after` alone. */
  readonly output?: unknown
}) => Promise<void> | undefined | void

function unread(): Promise<never> {
  return Promise.reject(new CallFailure('access-denied', 's3:HeadObject', 'Access Denied'))
}

/** Registry and hosting of one company, with ports to both, on one virtual clock. */
export class World {
  readonly emulator = new Emulator({ groups: [GROUP] })
  readonly hosting: HostingState
  readonly scalable: ScalableTarget[] = []
  /** Policies and scheduled actions by variant. */
  readonly scaled = new Map<string, VariantScaling>()
  /** What the containers answer, and after how long. */
  readonly invocations = {
    milliseconds: 20,
    answer: (_: Pick<InvokeEndpointRequest, 'targetVariant' | 'body'>) => ({ status: 200, body: '0.5' }),
  }
  /** What an asynchronous endpoint has written to a place by a time. */
  answers: (s3Uri: string, at: Date) => string | CallFailure | undefined = () => undefined
  /** What S3 says to the deploying role; nothing unless told. */
  bytes: ArtifactBytes = { identify: unread, identifyPrefix: unread }
  /** What ECR says to it: Docker's own form unless told. */
  images: ImageRegistry = { manifestOf: async () => ({ digest: `sha256:${'0a'.repeat(32)}`, mediaType: DOCKER }) }
  /** Runs of the repository by their ids, and GitHub's deployments by `ENVIRONMENT COMMIT`. */
  readonly runs = new Map<string, WorkflowRun>()
  readonly records = new Map<string, readonly GitHubDeployment[]>()
  /** Every write that was carried out, in order. */
  readonly writes: string[] = []

  constructor(behaviour: Partial<HostingBehaviour> = {}) {
    this.hosting = emptyHosting({
      account: WORKLOAD_ACCOUNT,
      region: this.emulator.region,
      now: () => this.emulator.clock.now(),
      behaviour,
    })
  }

  /** Registers a version as this action does, with its identity at the end of the description; gives its number. */
  register(
    of: {
      readonly image?: string
      readonly approved?: boolean
      readonly environment?: Record<string, string>
      readonly artifacts?: readonly string[]
    } = {},
  ): number {
    this.tick()
    const number = this.emulator.versions(GROUP).length + 1
    const specification = aSpecification(of.image ?? `churn@sha256:${String(number).padStart(64, '0')}`, of.environment)
    const request: CreateModelPackageCommandInput = { InferenceSpecification: specification }
    const identity = {
      content: digestOf(request),
      specification: specificationDigest(request),
      artifacts: of.artifacts ?? ['one'],
    }
    this.emulator.plant(GROUP, { ...request, ModelPackageDescription: describeWithIdentity('A model.', identity) })
    if (of.approved !== false) this.approve(number)
    return number
  }

  approve(version: number): void {
    this.tick()
    this.emulator.approve(GROUP, version, 'Approved by @priya: better')
  }

  reject(version: number): void {
    this.tick()
    this.emulator.reject(GROUP, version, 'Rejected by @priya')
  }

  /** What somebody with UpdateModelPackage can do to a version after its approval (T31). */
  async swap(version: number, image: string): Promise<void> {
    this.tick()
    const ModelPackageArn = this.version(version).ModelPackageArn
    await this.emulator
      .port({ account: REGISTRY_ACCOUNT })
      .updateModelPackage({ ModelPackageArn, InferenceSpecification: aSpecification(image) })
  }

  version(number: number): DescribeModelPackageOutput {
    const found = this.emulator.versions(GROUP).find(({ ModelPackageVersion: one }) => one === number)
    if (found === undefined) throw new Error(`there is no version ${number}`)
    return found
  }

  /** Time never stands still between two things that happen. */
  tick(milliseconds = 1): void {
    this.emulator.clock.advance(milliseconds)
  }

  /** The endpoint as it truly is; undefined where there is none. */
  endpoint(name = GROUP) {
    try {
      return this.operations().describeEndpoint({ EndpointName: name })
    } catch {
      return undefined
    }
  }

  /** The version behind the endpoint, as its models were made. */
  served(name = GROUP): number | undefined {
    return this.packagesOf(this.endpoint(name)?.EndpointConfigName)[0]?.ModelPackageVersion
  }

  packagesOf(configName: string | undefined): readonly DescribeModelPackageOutput[] {
    const variants = this.hosting.configs.get(configName ?? '')?.input.ProductionVariants ?? []
    return variants.flatMap(({ ModelName: name = '' }) => this.hosting.models.get(name)?.packages ?? [])
  }

  operations(staleness?: () => number): HostingOperations {
    const modelPackage = (name: string): DescribeModelPackageOutput => this.version(Number(name.split('/').at(-1)))
    return hostingOperations({ state: this.hosting, modelPackage, ...(staleness === undefined ? {} : { staleness }) })
  }

  setAlarm(name: string, state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA', after = 0): void {
    this.hosting.alarms.set(name, state, new Date(this.emulator.clock.now().getTime() + after))
  }

  alarmStates(names: readonly string[]): readonly AlarmState[] {
    const now = this.emulator.clock.now().getTime()
    return names.flatMap((name) => {
      const state = this.hosting.alarms.stateAt(name, now)
      return state === undefined ? [] : [{ name, state }]
    })
  }

  /** Ports as a run has them. Without a gate every call is answered at once. */
  ports(
    of: {
      readonly gate?: Gate
      readonly clock?: DeployPorts['clock']
      readonly random?: () => number
      readonly staleness?: () => number
    } = {},
  ): DeployPorts {
    const { gate = () => undefined, clock = this.emulator.clock, random = () => 0.5 } = of
    const registry = this.emulator.port({ account: REGISTRY_ACCOUNT, onYield: () => Promise.resolve() })
    const operations = this.operations(of.staleness)
    const call =
      <Input, Output>(operation: string, work: (input: Input) => Output | Promise<Output>) =>
      async (input: Input): Promise<Awaited<Output>> => {
        try {
          await gate({ when: 'before', operation, input })
          this.tick()
          const output = await work(input)
          if (/^(create|update|delete|add|put|register|deregister)/.test(operation)) this.writes.push(operation)
          await gate({ when: 'after', operation, input, output })
          return output
        } catch (error) {
          throw failureOf(`sagemaker:${operation}`, error instanceof ServiceError ? refusalError(error) : error)
        }
      }
    return {
      registry: {
        describeModelPackage: call('describeModelPackage', registry.describeModelPackage),
        listModelPackages: call('listModelPackages', registry.listModelPackages),
        updateModelPackage: call('updateModelPackage', registry.updateModelPackage),
      },
      endpoints: {
        createModel: call('createModel', operations.createModel),
        describeModel: call('describeModel', operations.describeModel),
        deleteModel: call('deleteModel', operations.deleteModel),
        createEndpointConfig: call('createEndpointConfig', operations.createEndpointConfig),
        describeEndpointConfig: call('describeEndpointConfig', operations.describeEndpointConfig),
        listEndpointConfigs: call('listEndpointConfigs', operations.listEndpointConfigs),
        deleteEndpointConfig: call('deleteEndpointConfig', operations.deleteEndpointConfig),
        createEndpoint: call('createEndpoint', operations.createEndpoint),
        updateEndpoint: call('updateEndpoint', (input: UpdateEndpointInput) => {
          this.refuseScaled(input)
          return operations.updateEndpoint(input)
        }),
        updateEndpointWeightsAndCapacities: call(
          'updateEndpointWeightsAndCapacities',
          operations.updateEndpointWeightsAndCapacities,
        ),
        describeEndpoint: call('describeEndpoint', operations.describeEndpoint),
        listTags: call('listTags', operations.listTags),
        addTags: call('addTags', operations.addTags),
      },
      alarms: {
        describeAlarms: call('describeAlarms', ({ names }: { names: readonly string[] }) => this.alarmStates(names)),
      },
      scaling: {
        describeScalableTargets: call('describeScalableTargets', () => [...this.scalable]),
        registerScalableTarget: call('registerScalableTarget', ({ variantName, min, max }: ScalableTarget) => {
          const at = this.scalable.findIndex((target) => target.variantName === variantName)
          this.scalable.splice(at < 0 ? this.scalable.length : at, 1, { variantName, min, max })
        }),
        putScalingPolicy: call('putScalingPolicy', ({ variantName, policyName, ...policy }: ScalingPolicy) => {
          const { endpointName: _, ...settings } = policy
          this.scaled.set(variantName, { policies: [{ policyName, settings }], scheduledActions: [] })
        }),
        describeScaling: call(
          'describeScaling',
          ({ variantName }: { readonly variantName: string }) =>
            this.scaled.get(variantName) ?? { policies: [], scheduledActions: [] },
        ),
        deregisterScalableTarget: call(
          'deregisterScalableTarget',
          ({ variantName }: { readonly variantName: string }) => {
            const at = this.scalable.findIndex((target) => target.variantName === variantName)
            if (at < 0) throw new CallFailure('not-found', 'application-autoscaling:DeregisterScalableTarget', 'none')
            this.scalable.splice(at, 1)
            this.scaled.delete(variantName)
          },
        ),
      },
      invokeEndpoint: call('invokeEndpoint', (request: InvokeEndpointRequest) => {
        const { milliseconds } = this.invocations
        const { status, body } = this.invocations.answer(request)
        return { milliseconds, status, body: Buffer.from(body) }
      }),
      invokeEndpointAsync: call('invokeEndpointAsync', () => ({
        output: 's3://acme-answers/1.out',
        failure: 's3://acme-answers/1-error.out',
      })),
      readAnswer: call('readAnswer', ({ s3Uri }: { readonly s3Uri: string }) => {
        const found = this.answers(s3Uri, clock.now())
        if (found instanceof CallFailure) throw found
        if (found === undefined) throw new CallFailure('not-found', 's3:GetObject', `There is no ${s3Uri}`)
        return Buffer.from(found)
      }),
      gitHub: this.gitHub(),
      bytes: this.bytes,
      images: this.images,
      clock,
      random,
    }
  }

  /** "If the update would change the instance type for any model that is a target for auto scaling, the update fails." */
  private refuseScaled({ EndpointName: name, EndpointConfigName: config = '' }: UpdateEndpointInput): void {
    const before = this.hosting.configs.get(this.endpoint(name)?.EndpointConfigName ?? '')?.input.ProductionVariants
    const after = this.hosting.configs.get(config)?.input.ProductionVariants
    for (const { variantName } of this.scalable) {
      const typeIn = (variants: typeof before) =>
        variants?.find(({ VariantName }) => VariantName === variantName)?.InstanceType
      if (typeIn(before) !== undefined && typeIn(before) !== typeIn(after))
        throw new ServiceError('ValidationException', `Variant ${variantName} is a scalable target.`)
    }
  }

  /** The repository: one commit is on main, and what was deployed is what `records` says. */
  gitHub(over: Partial<DeployGitHub> = {}): DeployGitHub {
    return {
      defaultBranch: async () => 'main',
      branch: async () => undefined,
      protectedBranches: async () => [],
      contains: async ({ branch, commit }) => branch === 'main' && commit === MERGED,
      run: async (id) => this.runs.get(id),
      deployments: async ({ environment, commit }) => this.records.get(`${environment} ${commit}`) ?? [],
      ...over,
    }
  }

  /** What GitHub keeps of a job of that environment which ended well, run 1 unless told. */
  createDeployment(environment: string, run = '1'): void {
    const at = this.emulator.clock.now()
    const logUrl = `https://github.com/acme/models/actions/runs/${run}/job/1`
    this.runs.set(run, { headSha: MERGED, ref: 'churn@v1' })
    this.records.set(`${environment} ${MERGED}`, [{ statuses: [{ state: 'success', at, logUrl }] }])
  }

  /** One run from start to end. */
  deploy(
    of: Partial<DeploySettings> & {
      readonly file?: DeployFile
      readonly files?: readonly DeployFile[]
      readonly digests?: Suffix & Partial<ManifestDigests>
      readonly ports?: DeployPorts
      readonly options?: DeployOptions
      readonly payload?: Uint8Array
    } = {},
  ): Promise<DeploymentResult> {
    const { file = aFile(), files = [file], digests, ports = this.ports(), options, payload, ...settings } = of
    const request = {
      files,
      digestsOf: async () => {
        if (digests === undefined) throw new Error('no digests were expected to be asked for')
        return { isServedBy: () => false, ...digests }
      },
      readFile: async () => payload ?? new TextEncoder().encode('1,2,3'),
    }
    return deploy(request, { ...aSettings(), region: this.emulator.region, ...settings }, ports, options)
  }
}

export function aSettings(): DeploySettings {
  return {
    mode: 'deploy',
    model: 'churn@v1',
    modelIsTag: false,
    environment: 'prod',
    region: 'eu-west-1',
    partition: 'aws',
    registryAccount: REGISTRY_ACCOUNT,
    workloadAccount: WORKLOAD_ACCOUNT,
    executionRoleArn: `arn:aws:iam::${WORKLOAD_ACCOUNT}:role/churn-endpoint`,
    allowDowngrade: false,
    deployFrom: 'protected-branches',
    allowApprovedAtBirth: false,
    allowWithoutAlarms: false,
    reason: '',
    keepPrevious: 2,
    waitTimeoutMinutes: 120,
    pollIntervalSeconds: 9,
    busyWaitMinutes: 30,
    dryRun: false,
    run: {
      repository: 'acme/models',
      commit: MERGED,
      ref: 'refs/tags/churn@v1',
      serverUrl: 'https://github.com',
      runUrl: 'https://github.com/acme/models/actions/runs/1',
      actor: 'priya',
    },
  }
}

export function aSpecification(image: string, environment?: Record<string, string>) {
  return {
    Containers: [
      {
        Image: `222222222222.dkr.ecr.eu-west-1.amazonaws.com/${image}`,
        ModelDataUrl: 's3://acme-ml/churn/model.tar.gz',
        ...(environment === undefined ? {} : { Environment: environment }),
      },
    ],
    SupportedContentTypes: ['text/csv'],
    SupportedResponseMIMETypes: ['text/csv'],
  }
}

/** The word a workflow branches on; empty for a green run. */
export function failureReason({ outcome }: DeploymentResult): string {
  return 'error' in outcome ? outcome.error.code : ''
}

/** The sentence a red run ends with. */
export function sentence({ outcome }: DeploymentResult): string {
  return 'error' in outcome ? outcome.error.message : ''
}
