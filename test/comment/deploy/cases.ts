import { renderDisplacedRecord } from '../../../src/modes/deploy/report/displaced-record.js'
import { renderDeployRecord } from '../../../src/modes/deploy/report/record.js'
import { renderDeploySummary } from '../../../src/modes/deploy/report/report.js'
import type { DeploymentResult } from '../../../src/modes/deploy/result.js'
import type { Case } from '../cases.js'
import {
  aDeployContext,
  aDeployment,
  aDescribedVersion,
  after,
  anError,
  anUnfinishedDeployment,
  aTarget,
  ENDPOINT,
  GROUP,
  OLD,
  OURS,
  PLANS,
  QUIET,
  served,
} from './builders.js'

const RESUME = 'SageMaker goes on. Run this again to join it: names are derived, so it finds its own work.'
const MARKER = '<!-- sagemaker-model-registry:v1 key -->'

/** One of every way in which a deployment can end. */
export const RESULTS: Readonly<Record<string, () => DeploymentResult>> = {
  deployed: () => aDeployment({ removed: ['california-housing-v9-0a1b2c3d', 'california-housing-v9-77aa88bb'] }),
  'deployed-first': () => {
    const { previous: _, ...rest } = aDeployment({
      environment: 'qa',
      outcome: { kind: 'deployed', how: 'created' },
      plan: PLANS.create,
      alarms: [],
      traffic: [],
      differences: [{ what: 'variant · main · InitialInstanceCount', after: '1' }],
      checks: [{ level: 'passed', title: 'Smoke test', detail: 'answered after 41 ms' }],
      stage: { stage: 'QA', status: 'Approved' },
      finishedAt: after(9),
    })
    return rest
  },
  'deployed-with-warning': () =>
    aDeployment({
      outcome: { kind: 'deployed', how: 'attached' },
      plan: PLANS.attach,
      checks: [
        {
          level: 'warning',
          title: 'The stage was not written on the version',
          detail:
            'sagemaker:UpdateModelPackage: the role may not. An environment that requires this one will refuse the version.',
        },
      ],
    }),
  current: () =>
    aDeployment({ outcome: { kind: 'current' }, plan: PLANS.current, differences: [], alarms: [], traffic: [] }),
  planned: () => anUnfinishedDeployment({ outcome: { kind: 'planned' }, traffic: [], finishedAt: after(0, 4) }),
  'planned-busy': () =>
    anUnfinishedDeployment({
      outcome: { kind: 'planned' },
      plan: PLANS.busy,
      traffic: [],
      alarms: [],
      finishedAt: after(0, 4),
    }),
  'refused-not-approved': () => {
    const {
      version: _,
      plan: __,
      previous: ___,
      serving: ____,
      endpointArn: _____,
      ...rest
    } = anUnfinishedDeployment({
      outcome: {
        kind: 'refused',
        error: anError(
          'not-approved',
          `${GROUP} v14 is PendingManualApproval. Nothing was deployed.`,
          'Approve it (mode: approve), then run this again.',
        ),
      },
      differences: [],
      checks: [],
      alarms: [],
      traffic: [],
      finishedAt: after(0, 3),
    })
    return rest
  },
  'refused-ringing': () =>
    anUnfinishedDeployment({
      outcome: {
        kind: 'refused',
        error: anError(
          'alarm-in-alarm',
          'Alarm housing-5xx is in ALARM: SageMaker would take the update back at once.',
        ),
      },
      alarms: [
        { name: 'housing-5xx', state: 'ALARM', reason: 'Threshold Crossed: 1 datapoint [9.0]' },
        ...QUIET.slice(1),
      ],
      traffic: [],
      finishedAt: after(0, 5),
    }),
  'rolled-back': () =>
    anUnfinishedDeployment({
      outcome: {
        kind: 'rolled-back',
        error: anError(
          'rolled-back',
          `SageMaker took the update of ${ENDPOINT} back: Alarm housing-5xx went to ALARM at 15:02; ${OLD} serves, as before.`,
          `See the alarms and the log group /aws/sagemaker/Endpoints/${ENDPOINT}.`,
        ),
      },
    }),
  'rolled-back-by-its-containers': () =>
    anUnfinishedDeployment({
      outcome: {
        kind: 'rolled-back',
        error: anError(
          'rolled-back',
          `SageMaker took the update of ${ENDPOINT} back: The primary container for production variant main did not pass the ping health check; ${OLD} serves, as before.`,
          `The log group is /aws/sagemaker/Endpoints/${ENDPOINT}.`,
        ),
      },
      alarms: [],
      containerLog: {
        stream: `/aws/sagemaker/Endpoints/${ENDPOINT}: main/i-0a1b2c3d4e5f60718`,
        lines: [
          '[2026-11-21 14:39:02 +0000] [17] [ERROR] Exception in worker process',
          'Traceback (most recent call last):',
          '  File "/opt/ml/code/inference.py", line 3, in <module>',
          '    import xgboost',
          "ModuleNotFoundError: No module named 'xgboost'",
          '[2026-11-21 14:39:02 +0000] [17] [INFO] Worker exiting (pid: 17)',
        ],
      },
    }),
  failed: () => {
    const {
      previous: _,
      serving: __,
      ...rest
    } = anUnfinishedDeployment({
      outcome: {
        kind: 'failed',
        error: anError(
          'failed',
          `Endpoint ${ENDPOINT} is Failed: The primary container for production variant main did not pass the ping health check.`,
          `Only DeleteEndpoint is allowed on it. The log group is /aws/sagemaker/Endpoints/${ENDPOINT}.`,
        ),
      },
      plan: PLANS.create,
      environment: 'qa',
      alarms: [],
      traffic: [],
      checks: [],
      differences: [{ what: 'variant · main · InitialInstanceCount', after: '1' }],
    })
    return rest
  },
  'rollback-failed': () =>
    anUnfinishedDeployment({
      outcome: {
        kind: 'rollback-failed',
        error: anError(
          'failed',
          `The update of ${ENDPOINT} failed, and so did taking it back (UpdateRollbackFailed): a mix of the old and the new configuration serves.`,
          'See "Rolling Deployments" in the SageMaker documentation for how to bring it back to InService.',
        ),
      },
    }),
  superseded: () =>
    anUnfinishedDeployment({
      outcome: {
        kind: 'superseded',
        error: anError(
          'superseded',
          `Somebody else deployed to ${ENDPOINT} meanwhile: by-hand. It was left alone.`,
          'Give deployments of one endpoint one concurrency group, with cancel-in-progress: false.',
        ),
      },
      serving: served(undefined, 'by-hand'),
    }),
  timeout: () =>
    anUnfinishedDeployment({
      outcome: {
        kind: 'timeout',
        error: anError(
          'timeout',
          `Endpoint ${ENDPOINT} is Updating after 1 h 00 min of waiting; ${OLD} serves.`,
          RESUME,
        ),
      },
      finishedAt: after(60),
    }),
  cancelled: () =>
    anUnfinishedDeployment({
      outcome: {
        kind: 'cancelled',
        error: anError(
          'cancelled',
          `Cancelled while endpoint ${ENDPOINT} was Updating; ${OLD} serves. SageMaker has no way to stop an update.`,
          RESUME,
        ),
      },
      finishedAt: after(7),
    }),
  'unknown-outcome': () =>
    anUnfinishedDeployment({
      outcome: {
        kind: 'unknown-outcome',
        error: anError(
          'unknown-outcome',
          `Whether SageMaker began to put ${OURS} behind ${ENDPOINT} is not known: sagemaker:UpdateEndpoint: socket hang up`,
          'Run this again: it joins the update if there is one, and begins it if there is none.',
        ),
      },
      traffic: [],
    }),
  rollback: () => rollback({}),
  'rollback-refused': () => {
    const {
      version: _,
      plan: __,
      ...rest
    } = rollback({
      outcome: {
        kind: 'refused',
        error: anError(
          'invalid-input',
          `What served behind ${ENDPOINT} before is not known: its configuration has no smr:previous tag.`,
          `Name the version: model: ${GROUP}@vN.`,
        ),
      },
      differences: [],
      alarms: [],
      traffic: [],
      serving: served(14, OURS),
    })
    return rest
  },
}

function rollback(changes: Partial<DeploymentResult>): DeploymentResult {
  return aDeployment({
    mode: 'rollback',
    version: aTarget(12),
    previous: served(14, OURS),
    serving: served(12, OLD),
    differences: [{ what: 'variant · main · InitialInstanceCount', before: '2', after: '1' }],
    alarms: [{ name: 'housing-5xx', state: 'ALARM' }, ...QUIET.slice(1)],
    traffic: [],
    reason: 'latency of version 14 doubled at 15:40',
    finishedAt: after(6),
    ...changes,
  })
}

const RECORDS = ['deployed', 'deployed-first', 'rolled-back', 'timeout', 'rollback'] as const

/** Summaries of all outcomes, and the comment as record after some of them. */
export function deployCases(): readonly Case[] {
  return [
    ...Object.entries(RESULTS).map(([name, result]) => ({
      name: `summary-${name}`,
      title: `A deployment: ${name}`,
      kind: 'summary' as const,
      markdown: renderDeploySummary({ result: result(), context: aDeployContext() }),
    })),
    ...RECORDS.map((name) => ({
      name: `record-${name}`,
      title: `The pull request's comment as record: ${name}`,
      kind: 'comment' as const,
      markdown: record(name),
    })),
    ...(['deployed', 'rollback'] as const).map((name) => ({
      name: `record-displaced-by-${name}`,
      title: `The record of the version that was displaced: ${name}`,
      kind: 'comment' as const,
      markdown: displacedRecord(name),
    })),
  ]
}

function record(name: (typeof RECORDS)[number]): string {
  const result = RESULTS[name]?.() ?? aDeployment()
  return renderDeployRecord({
    result,
    version: aDescribedVersion(result.version?.version),
    context: aDeployContext(),
    marker: MARKER,
  })
}

function displacedRecord(name: 'deployed' | 'rollback'): string {
  const result = RESULTS[name]?.() ?? aDeployment()
  return renderDisplacedRecord({
    result,
    version: aDescribedVersion(name === 'rollback' ? 14 : 12),
    actor: 'ada',
    context: aDeployContext({ now: result.finishedAt }),
    marker: MARKER,
  })
}
