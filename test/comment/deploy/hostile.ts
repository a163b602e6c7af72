import { ActionError } from '../../../src/errors.js'
import type { DeploymentPlan } from '../../../src/modes/deploy/plan/plan.js'
import type { DeploymentOutcome, DeploymentResult } from '../../../src/modes/deploy/result.js'
import type { DescribedVersion } from '../../../src/registry/look-up.js'
import type { Say } from '../hostile.js'
import { aDeployment, aDescribedVersion, after, aTarget, FILE, PLANS } from './builders.js'

/**
 * Deployments of each kind in which every text that can come from a file, from AWS, from git or from an input is said by
 * `say`. Numbers, statuses of ours and so the structure are always the same.
 */
export const HOSTILE_DEPLOYMENTS: readonly ((say: Say) => DeploymentResult)[] = [
  (say) => foreign(say, { kind: 'deployed', how: 'updated' }),
  (say) => foreign(say, { kind: 'current' }),
  (say) => foreign(say, { kind: 'planned' }, { plan: hostilePlan(say) }),
  ...(['refused', 'rolled-back', 'failed', 'rollback-failed', 'superseded'] as const).map(
    (kind) => (say: Say) =>
      foreign(
        say,
        { kind, error: error(say) },
        { containerLog: { stream: say(), lines: [say(), `GET /ping ${say()}`] } },
      ),
  ),
  ...(['timeout', 'cancelled', 'unknown-outcome'] as const).map(
    (kind) => (say: Say) => foreign(say, { kind, error: error(say) }, { mode: 'rollback' }),
  ),
  (say) => ({
    ...foreign(say, { kind: 'refused', error: error(say) }),
    version: { arn: say(), group: say(), version: 14, approvalStatus: `status ${say()}`, approvalDescription: say() },
  }),
]

/** The version behind such a deployment, as the registry tells it. */
export function hostileVersion(say: Say): DescribedVersion {
  const version = aDescribedVersion()
  return {
    ...version,
    arn: say(),
    description: {
      ...version.description,
      ApprovalDescription: `said ${say()}`,
      CustomerMetadataProperties: { 'smr/actor': say(), 'smr/served/qa': '2026-11-21T14:41:10Z' },
      MetadataProperties: { CommitId: `c${say()}`, Repository: say() },
    },
  }
}

function foreign(say: Say, outcome: DeploymentOutcome, changes: Partial<DeploymentResult> = {}): DeploymentResult {
  const target = aTarget()
  return aDeployment({
    outcome,
    environment: `e${say()}`,
    file: { ...FILE, path: `models/${say()}`, manifest: { ...FILE.manifest, group: say() } },
    endpointName: say(),
    endpointArn: `x${say()}`,
    version: {
      ...target,
      arn: say(),
      group: say(),
      approvalDescription: `said ${say()}`,
      ...(target.described && {
        described: {
          ...target.described,
          ApprovalDescription: `said ${say()}`,
          CustomerMetadataProperties: { [`smr/served/f${say()}`]: say() },
        },
      }),
    },
    previous: { endpointConfigName: say() },
    serving: { endpointConfigName: say() },
    differences: [
      { what: say(), before: say(), after: say() },
      { what: say(), before: say() },
      { what: say(), after: say() },
    ],
    checks: [
      { level: 'passed', title: say(), detail: say() },
      { level: 'notice', title: say(), detail: say() },
      { level: 'warning', title: say(), detail: say() },
    ],
    alarms: [
      { name: say(), state: 'OK', reason: say() },
      { name: say(), state: `S${say()}`, reason: say() },
    ],
    traffic: [
      { percent: 0, at: after(1) },
      { percent: 10, at: after(6) },
    ],
    stage: { stage: say(), status: say() },
    removed: [say(), say()],
    reason: `r${say()}`,
    ...changes,
  })
}

function error(say: Say): ActionError {
  return new ActionError('failed', say(), {
    hint: say(),
    problems: [{ at: { file: say(), line: 3, column: 1 }, message: say(), help: say() }],
  })
}

function hostilePlan(say: Say): DeploymentPlan {
  return {
    ...PLANS.update,
    models: [{ ModelName: say(), Containers: [{ ModelPackageName: say() }] }],
    config: { EndpointConfigName: say(), ProductionVariants: [] },
  }
}
