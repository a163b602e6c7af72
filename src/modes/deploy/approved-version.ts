import type { DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import { ActionError, CallFailure } from '../../errors.js'
import { defined } from '../../language/defined.js'
import { isApprovedAtBirth } from '../../registry/decision.js'
import { packageWithoutCard } from '../../registry/describe.js'
import { isFailure } from '../../registry/failure.js'
import { readSuffix } from '../../registry/version/identity.js'
import { hasSomethingToServe, specificationOf } from '../../registry/version/specification.js'
import type { DeployRegistry } from './ports.js'

/** A version that may be deployed, as the registry describes it. */
export interface TargetVersion {
  readonly arn: string
  readonly group: string
  readonly version: number
  readonly approvalStatus: string
  /** Who approved and why, as the version says. */
  readonly approvalDescription?: string
  /** As DescribeModelPackage gave it when the version last passed the gate. */
  readonly described?: DescribeModelPackageOutput
}

/** A version that passed the gate, as it was at that moment. */
export interface ApprovedVersion extends TargetVersion {
  /** When anybody last changed anything on it; another time means that it must be looked at again. */
  readonly modified: Date
  /** The specification digest, as recorded at registration and found again; undefined for a version of others. */
  readonly specification: string | undefined
  /** Additional specifications that were appended since it was registered. */
  readonly added: readonly string[]
  readonly described: DescribeModelPackageOutput
}

export interface WantedVersion {
  readonly arn: string
  readonly group: string
  /** Deploys a version that is Approved although nobody ever approved it. */
  readonly allowApprovedAtBirth: boolean
}

/**
 * Reads a version and lets it pass only if it is Approved and Completed, and its specification is still the one that was
 * approved (ruling 3). Read anew each time: nothing is remembered, and nothing is ever approved from here.
 */
export async function readApprovedVersion(wanted: WantedVersion, registry: DeployRegistry): Promise<ApprovedVersion> {
  const described = await describe(wanted, registry)
  const arn = described.ModelPackageArn ?? ''
  const version = Number(arn.split('/').at(-1))
  const approvalStatus = described.ModelApprovalStatus ?? 'not set'
  const modified = described.LastModifiedTime ?? described.CreationTime
  if (arn.toLowerCase() !== wanted.arn.toLowerCase() || modified === undefined) {
    const answer = `The answer about ${wanted.arn} is about ${arn || 'nothing that has an ARN'}.`
    throw new CallFailure('unknown-outcome', 'sagemaker:DescribeModelPackage', answer)
  }
  const name = `${wanted.group} v${version}`
  const said = described.ApprovalDescription ? `: ${described.ApprovalDescription}` : ''
  if (approvalStatus !== 'Approved') {
    throw new ActionError('not-approved', `${name} is ${approvalStatus}${said}.`, {
      hint:
        approvalStatus === 'Rejected' ? 'Deploy another version.' : 'Approve it (mode: approve), then run this again.',
    })
  }
  if (described.ModelPackageStatus !== 'Completed') {
    throw new ActionError(
      'not-approved',
      `${name} is Approved, but its status is ${described.ModelPackageStatus ?? 'not set'}, not Completed.`,
    )
  }
  if (!hasSomethingToServe(described)) {
    throw new ActionError(
      'invalid-input',
      `${name} has no inference specification, so there is nothing that could serve.`,
      {
        hint: 'It was only logged, as MLflow does. Register it with a container as a new version, or deploy another one.',
      },
    )
  }
  const state = specificationOf(described)
  if (state.kind === 'changed') {
    throw new ActionError(
      'changed-since-approval',
      `The specification of ${name} is not the one it was registered with: somebody changed it since.`,
      {
        hint: 'Register the changed model as a new version and have that approved.',
      },
    )
  }
  if (isApprovedAtBirth(described) && !wanted.allowApprovedAtBirth) {
    throw new ActionError(
      'not-approved',
      `${name} has been Approved since it was created: it was never modified, so nobody looked at it and approved it.`,
      {
        hint: 'Have it rejected and approved again (mode: reject, mode: approve with a reason), or set `allow-approved-at-birth: true`. The lock against it is IAM: let roles create PendingManualApproval alone (infrastructure/registry.yaml does).',
      },
    )
  }
  return {
    ...defined({
      arn,
      group: wanted.group,
      version,
      approvalStatus,
      approvalDescription: described.ApprovalDescription,
    }),
    modified,
    specification: readSuffix(described.ModelPackageDescription)?.specification,
    added: state.kind === 'extended' ? state.added : [],
    described,
  }
}

/** Whether nobody wrote on the version in between; a swap that was taken back shows here, too. */
export function isUnchanged(before: ApprovedVersion, now: ApprovedVersion): boolean {
  return before.modified.getTime() === now.modified.getTime() && before.specification === now.specification
}

async function describe({ arn, group }: WantedVersion, registry: DeployRegistry): Promise<DescribeModelPackageOutput> {
  try {
    return await packageWithoutCard(registry.describeModelPackage, arn)
  } catch (error) {
    if (!isFailure(error, 'not-found')) throw error
    throw new ActionError('invalid-input', `There is no version ${arn.split('/').at(-1)} in ${group}.`, {
      cause: error,
    })
  }
}
