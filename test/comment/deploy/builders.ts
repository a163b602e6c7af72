import type { CreateEndpointConfigInput, CreateModelInput } from '@aws-sdk/client-sagemaker'
import { ActionError, type ErrorCode } from '../../../src/errors.js'
import type { TargetVersion } from '../../../src/modes/deploy/approved-version.js'
import type { ServedConfiguration } from '../../../src/modes/deploy/observe.js'
import type { DeploymentPlan } from '../../../src/modes/deploy/plan/plan.js'
import type { DeploymentResult } from '../../../src/modes/deploy/result.js'
import type { DescribedVersion } from '../../../src/registry/look-up.js'
import type { ReportContext } from '../../../src/report/context.js'
import { aFile } from '../../deploy/manifest.js'
import { COMMIT } from '../builders.js'

export const GROUP = 'california-housing'
export const ENDPOINT = 'california-housing'
export const OURS = 'california-housing-v14-9f3c2e1b'
export const OLD = 'california-housing-v12-41bc0e77'
const START = new Date('2026-11-21T14:49:00Z')

/** So many minutes and seconds after the run began. */
export function after(minutes: number, seconds = 0): Date {
  return new Date(START.getTime() + (minutes * 60 + seconds) * 1000)
}

export function aDeployContext(changes: Partial<ReportContext> = {}): ReportContext {
  return {
    repository: 'acme/housing-models',
    serverUrl: 'https://github.com',
    commit: COMMIT,
    runId: '19482736999',
    runNumber: '131',
    runAttempt: '1',
    region: 'eu-west-1',
    registryAccount: '111111111111',
    workloadAccount: '444444444444',
    actionVersion: 'v1.0.0',
    now: after(31),
    ...changes,
  }
}

export const FILE = aFile(
  {
    endpoint: ENDPOINT,
    variants: [{ name: 'main', instance_type: 'ml.m5.xlarge', instance_count: 2, weight: 1 }],
    smoke_test: { payload: 'tests/sample.csv', content_type: 'text/csv' },
    environments: {
      qa: { stage: 'QA' },
      prod: {
        stage: 'Prod',
        requires: 'qa',
        autoscaling: { min: 2, max: 6, invocations_per_instance: 750 },
        traffic: { shift: 'canary', size: '10%', wait: '10m' },
        alarms: ['housing-5xx', 'housing-latency', 'housing-overhead'],
      },
    },
  },
  GROUP,
  'models/housing/model.yaml',
)

export const APPROVAL =
  'Approved by @priya at 2026-11-21T14:31:05Z: better on all segments [https://github.com/acme/housing-models/actions/runs/19482736450]'

export function aTarget(version = 14, changes: Partial<TargetVersion> = {}): TargetVersion {
  const arn = `arn:aws:sagemaker:eu-west-1:111111111111:model-package/${GROUP}/${version}`
  return {
    arn,
    group: GROUP,
    version,
    approvalStatus: 'Approved',
    approvalDescription: APPROVAL,
    described: {
      ModelPackageName: GROUP,
      ModelPackageArn: arn,
      ModelPackageStatus: 'Completed',
      ModelPackageStatusDetails: { ValidationStatuses: [] },
      ModelApprovalStatus: 'Approved',
      ApprovalDescription: APPROVAL,
      CreationTime: new Date('2026-11-19T14:02:00Z'),
      CustomerMetadataProperties: { 'smr/served/qa': '2026-11-21T14:41:10Z' },
    },
    ...changes,
  }
}

/** The same version as the registry shows it after a green deployment. */
export function aDescribedVersion(version = 14): DescribedVersion {
  const { arn, described } = aTarget(version)
  return {
    version,
    arn,
    description: {
      ModelPackageName: GROUP,
      ModelPackageArn: arn,
      ModelPackageStatus: 'Completed',
      ModelPackageStatusDetails: { ValidationStatuses: [] },
      CreationTime: new Date('2026-11-19T14:02:00Z'),
      ...described,
      MetadataProperties: { CommitId: COMMIT, Repository: 'https://github.com/acme/housing-models' },
      CustomerMetadataProperties: {
        'smr/served/qa': '2026-11-21T14:41:10Z',
        'smr/served/prod': '2026-11-21T15:20:00Z',
        'smr/actor': 'sam',
        'metric/mse': '0.2613 sd=0.0103',
        'metric/r2': '0.8036',
      },
      $metadata: {},
    },
  }
}

export function served(version: number | undefined, endpointConfigName: string): ServedConfiguration {
  return { endpointConfigName, ...(version === undefined ? {} : { version }) }
}

const MODEL: CreateModelInput = {
  ModelName: 'california-housing-v14-5d0c81e4',
  Containers: [{ ModelPackageName: aTarget().arn, Environment: { LOG_LEVEL: 'info' } }],
  ExecutionRoleArn: 'arn:aws:iam::444444444444:role/housing-endpoint',
  Tags: [{ Key: 'smr:version', Value: '14' }],
}
const CONFIG: CreateEndpointConfigInput = {
  EndpointConfigName: OURS,
  ProductionVariants: [
    {
      VariantName: 'main',
      ModelName: MODEL.ModelName,
      InitialInstanceCount: 2,
      InstanceType: 'ml.m5.xlarge',
      InitialVariantWeight: 1,
    },
  ],
  Tags: [
    { Key: 'smr:version', Value: '14' },
    { Key: 'smr:previous', Value: '12' },
  ],
}
const WANTED = {
  endpointName: ENDPOINT,
  endpointConfigName: OURS,
  variants: [{ name: 'main', weight: 1, instanceType: 'ml.m5.xlarge', count: 2 }],
}
const PREPARED = { models: [MODEL], config: CONFIG, wanted: WANTED }

export const PLANS = {
  create: { ...PREPARED, kind: 'create', endpoint: { EndpointName: ENDPOINT, EndpointConfigName: OURS } },
  update: {
    ...PREPARED,
    kind: 'update',
    endpoint: {
      EndpointName: ENDPOINT,
      EndpointConfigName: OURS,
      DeploymentConfig: {
        BlueGreenUpdatePolicy: {
          TrafficRoutingConfiguration: {
            Type: 'CANARY',
            WaitIntervalInSeconds: 600,
            CanarySize: { Type: 'CAPACITY_PERCENT', Value: 10 },
          },
        },
        AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'housing-5xx' }] },
      },
    },
  },
  adjust: {
    ...PREPARED,
    kind: 'adjust',
    capacities: { EndpointName: ENDPOINT, DesiredWeightsAndCapacities: [{ VariantName: 'main', DesiredWeight: 1 }] },
  },
  attach: { ...PREPARED, kind: 'attach' },
  current: { ...PREPARED, kind: 'current' },
  busy: { ...PREPARED, kind: 'busy', status: 'Updating', endpointConfigName: 'somebody-elses' },
} as const satisfies Readonly<Record<string, DeploymentPlan>>

export const DIFFERENCES: DeploymentResult['differences'] = [
  {
    what: 'variant · main · ModelName',
    before: 'california-housing-v12-99fa602c',
    after: 'california-housing-v14-5d0c81e4',
  },
  {
    what: 'variant · main · ModelPackageName',
    before: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/california-housing/12',
    after: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/california-housing/14',
  },
  { what: 'variant · main · InitialInstanceCount', before: '1', after: '2' },
  { what: 'variant · main · Environment · LOG_LEVEL', after: 'info' },
]

export const QUIET: DeploymentResult['alarms'] = ['housing-5xx', 'housing-latency', 'housing-overhead'].map((name) => ({
  name,
  state: 'OK',
  reason: 'Threshold Crossed: no datapoints were greater than the threshold.',
}))

/** Version 14 put into production by a canary; the ARN of its endpoint is in the workload account. */
export function aDeployment(changes: Partial<DeploymentResult> = {}): DeploymentResult {
  return {
    mode: 'deploy',
    outcome: { kind: 'deployed', how: 'updated' },
    environment: 'prod',
    file: FILE,
    endpointName: ENDPOINT,
    endpointArn: `arn:aws:sagemaker:eu-west-1:444444444444:endpoint/${ENDPOINT}`,
    version: aTarget(),
    previous: served(12, OLD),
    serving: served(14, OURS),
    plan: PLANS.update,
    differences: DIFFERENCES,
    checks: [
      { level: 'passed', title: 'The alarms are quiet', detail: 'housing-5xx, housing-latency, housing-overhead' },
      { level: 'passed', title: 'Smoke test', detail: 'answered after 41 ms' },
      { level: 'passed', title: 'Autoscaling', detail: '2 to 6 instances, 750 invocations per instance and minute' },
    ],
    alarms: QUIET,
    traffic: [
      { percent: 0, at: after(1) },
      { percent: 10, at: after(6, 40) },
      { percent: 50, at: after(16, 40) },
    ],
    stage: { stage: 'Prod', status: 'Approved' },
    displaced: [12],
    removed: [],
    reason: '',
    startedAt: START,
    finishedAt: after(31),
    ...changes,
  }
}

/** A deployment that came to an end of which only the error is told. */
export function anUnfinishedDeployment(changes: Partial<DeploymentResult>): DeploymentResult {
  const { stage: _, ...whole } = aDeployment()
  return {
    ...whole,
    serving: served(12, OLD),
    checks: whole.checks.slice(0, 1),
    traffic: whole.traffic.slice(0, 2),
    finishedAt: after(19, 30),
    ...changes,
  }
}

export function anError(code: ErrorCode, message: string, hint?: string): ActionError {
  return new ActionError(code, message, hint === undefined ? {} : { hint })
}
