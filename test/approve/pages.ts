import type { DescribeModelPackageCommandOutput } from '@aws-sdk/client-sagemaker'
import { ActionError } from '../../src/errors.js'
import type { ApprovalOutcome, ApprovalResult } from '../../src/modes/approve/result.js'
import type { Decision } from '../../src/registry/decision.js'
import type { DescribedVersion } from '../../src/registry/look-up.js'
import type { ReportContext } from '../../src/report/context.js'
import type { RecordedDeployment } from '../../src/report/record/record.js'

/** Gives the next text of whoever fills a page. */
export type Say = () => string

export const CONTEXT: ReportContext = {
  repository: 'acme/housing-models',
  serverUrl: 'https://github.com',
  commit: '',
  runId: '19482736999',
  runNumber: '7',
  runAttempt: '1',
  actionVersion: 'v1.0.0',
  now: new Date('2026-11-21T14:32:00Z'),
}

export const GROUP = 'california-housing'
export const ARN = `arn:aws:sagemaker:eu-west-1:111111111111:model-package/${GROUP}/14`

export function aDescribed(over: Partial<DescribeModelPackageCommandOutput> = {}): DescribedVersion {
  return {
    version: 14,
    arn: ARN,
    description: {
      $metadata: {},
      ModelPackageName: undefined,
      ModelPackageArn: ARN,
      ModelPackageStatus: 'Completed',
      ModelPackageStatusDetails: { ValidationStatuses: [] },
      CreationTime: new Date('2026-11-21T14:02:00Z'),
      ModelApprovalStatus: 'Approved',
      ApprovalDescription:
        'Approved by @priya at 2026-11-21T14:31:05Z: better on all segments [https://github.com/acme/housing-models/actions/runs/19482736999]',
      ModelPackageDescription: `Median house value [smr:${'c'.repeat(16)}${'a'.repeat(12)}.${'s'.repeat(32)}]`,
      MetadataProperties: {
        CommitId: '9f3c2e1b8d7a6f5e4d3c2b1a09f8e7d6c5b4a392',
        Repository: 'https://github.com/acme/housing-models',
      },
      CustomerMetadataProperties: {
        'smr/actor': 'dana',
        'smr/pull-request': '42',
        'metric/mse': '0.2613 sd=0.0103',
        'metric/r2': '0.8036',
        'metric/train_rows': '18342',
      },
      ...over,
    },
  }
}

export const DECISION: Decision = {
  status: 'Approved',
  by: ['priya'],
  at: new Date('2026-11-21T14:31:05Z'),
  reason: 'better on all segments',
  runUrl: 'https://github.com/acme/housing-models/actions/runs/19482736999',
}

export function aResult(over: Partial<ApprovalResult> = {}): ApprovalResult {
  return {
    mode: 'approve',
    outcome: { kind: 'decided', decision: DECISION, before: 'PendingManualApproval' },
    group: GROUP,
    version: aDescribed(),
    approvers: { logins: ['priya'], from: 'reviewers' },
    authors: ['dana', 'lee'],
    newer: [],
    served: [],
    checks: [],
    reason: 'better on all segments',
    ...over,
  }
}

/** A version in which every text that others can write is said by `say`. Its numbers, and so its structure, stay. */
export function foreignVersion(say: Say, status: 'Approved' | 'Rejected' | string = 'Approved'): DescribedVersion {
  const { description, version } = aDescribed()
  return {
    version,
    arn: `arn ${say()}`,
    description: {
      ...description,
      ApprovalDescription: `said: ${say()}`,
      MetadataProperties: { CommitId: `c ${say()}`, Repository: `r ${say()}` },
      CustomerMetadataProperties: {
        ...description.CustomerMetadataProperties,
        'smr/actor': `actor ${say()}`,
        [`smr/served/env ${say()}`]: '2026-11-21T12:00:00Z',
        [`smr/served/env ${say()} b`]: say(),
      },
      ...(status === 'Approved' || status === 'Rejected' ? { ModelApprovalStatus: status } : {}),
    },
  }
}

export function foreignDeployments(say: Say): readonly RecordedDeployment[] {
  return [
    {
      environment: `env ${say()} c`,
      state: 'in-service',
      endpointName: `e ${say()}`,
      since: new Date('2026-11-21T15:20:00Z'),
      traffic: `t ${say()}`,
      alarms: `a ${say()}`,
    },
    { environment: `env ${say()} d`, state: 'rolled-back' },
  ]
}

/** Results of each kind in which every text is foreign. */
export const FOREIGN_RESULTS: readonly ((say: Say) => ApprovalResult)[] = [
  (say) =>
    foreign(say, {
      outcome: {
        kind: 'decided',
        decision: { ...DECISION, by: [`by ${say()}`, say()], reason: `why ${say()}`, runUrl: say() },
        before: say(),
      },
    }),
  (say) => foreign(say, { outcome: { kind: 'unchanged' } }),
  (say) =>
    foreign(say, { mode: 'reject', outcome: withError(say, 'overtaken'), version: foreignVersion(say, 'Rejected') }),
  (say) => foreign(say, { outcome: withError(say, 'taken-back') }),
  (say) => foreign(say, { outcome: withError(say, 'refused') }),
  (say) => foreign(say, { outcome: withError(say, 'unknown-outcome') }),
  (say) =>
    foreign(say, {
      outcome: {
        kind: 'planned',
        request: { ModelPackageArn: say(), ModelApprovalStatus: 'Approved', ApprovalDescription: say() },
      },
    }),
]

function foreign(say: Say, over: Partial<ApprovalResult>): ApprovalResult {
  return aResult({
    group: say(),
    version: foreignVersion(say),
    newer: [{ arn: say(), version: 15, approvalStatus: say() }],
    served: [{ environment: say(), since: undefined }],
    checks: [{ level: 'warning', title: say(), detail: say() }],
    reason: say(),
    ...over,
  })
}

function withError(say: Say, kind: 'overtaken' | 'taken-back' | 'refused' | 'unknown-outcome'): ApprovalOutcome {
  return { kind, error: new ActionError('superseded', `m ${say()}`, { hint: `h ${say()}` }) }
}
