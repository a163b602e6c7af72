import { endpoints } from '../../../aws/sagemaker/endpoints.js'
import { versionReader } from '../../../aws/sagemaker/model-packages.js'
import { CallFailure } from '../../../errors.js'
import type { DeployInputs } from '../../../inputs/inputs.js'
import { addressOf } from '../../../registry/address.js'
import { type DescribedVersion, describeVersion } from '../../../registry/look-up.js'
import { pullRequestOf } from '../../../registry/version/origin.js'
import type { ReportContext } from '../../../report/context.js'
import { writeRecord } from '../../../run/comment/record.js'
import type { ModeRun } from '../../../run/mode-run.js'
import type { AwsSession } from '../../../run/session.js'
import { renderDisplacedRecord } from '../report/displaced-record.js'
import { renderDeployRecord } from '../report/record.js'
import { isGreen } from '../report/verdict.js'
import type { DeploymentResult } from '../result.js'

/** A deployment that is over, and what is written of it. */
export interface RecordToWrite {
  readonly session: AwsSession
  readonly result: DeploymentResult
  readonly context: ReportContext
}

/** The version is read again: it has its stage and its environments now, and its approval may have changed. */
export async function commentOnResults(
  request: ModeRun<DeployInputs>,
  { session, result, context }: RecordToWrite,
): Promise<string | undefined> {
  const version = await describedAgain(request, session, result.version)
  if (version === undefined) return undefined
  warnIfWithdrawn(request, result, version)
  if (!(await servesStill(session, result))) {
    request.runner.notice('Another deployment took the place of this one meanwhile: its run writes the records.')
    return undefined
  }
  return writeRecord(request, {
    arn: version.arn,
    pullRequestNumber: pullRequestOf(version, request.run.context),
    render: (comment) => renderDeployRecord({ result, version, context, ...comment }),
  })
}

/** Nothing can stop an update once it has begun: what is rejected meanwhile serves all the same, and somebody has to know. */
function warnIfWithdrawn(
  { runner }: ModeRun<DeployInputs>,
  result: DeploymentResult,
  { description, version }: DescribedVersion,
): void {
  const {
    ModelPackageGroupName: group,
    ModelApprovalStatus: status = 'not set',
    ApprovalDescription: why,
  } = description
  if (!isGreen(result) || status === 'Approved') return
  const said = why === undefined ? '' : `: ${why}`
  runner.warning(
    `The approval was taken back meanwhile: ${group} version ${version} is ${status} now${said}. It serves all the same; roll back (mode: rollback), or have it approved again.`,
  )
}

/** Mends what the pull requests of displaced versions say, where they say something; what serves nowhere is "in service" nowhere. */
export async function mendDisplaced(
  request: ModeRun<DeployInputs>,
  { session, result, context }: RecordToWrite,
): Promise<void> {
  if (result.outcome.kind !== 'deployed' || result.version === undefined) return
  // A run beside this one may have put it back since: then it is in service, and its record says so.
  if (result.displaced.length === 0 || !(await servesStill(session, result))) return
  const { group, arn } = result.version
  for (const number of result.displaced) {
    const displaced = { group, arn: arn.replace(/\d+$/, String(number)) }
    const version = await describedAgain(request, session, displaced)
    if (version === undefined) continue
    await writeRecord(request, {
      arn: version.arn,
      pullRequestNumber: pullRequestOf(version, request.run.context),
      isMade: false,
      render: (comment) =>
        renderDisplacedRecord({ result, version, actor: request.run.triggeringActor, context, ...comment }),
    })
  }
}

/** Whether what this run put into service still serves; a look that fails is no reason to keep silent. */
async function servesStill(session: AwsSession, result: DeploymentResult): Promise<boolean> {
  const { plan } = result
  if (!isGreen(result) || plan === undefined) return true
  const { endpointName, endpointConfigName } = plan.wanted
  try {
    const endpoint = await endpoints(session.own).describeEndpoint({ EndpointName: endpointName })
    return endpoint.EndpointConfigName === endpointConfigName
  } catch (error) {
    if (error instanceof CallFailure) return true
    throw error
  }
}

async function describedAgain(
  { runner }: ModeRun<DeployInputs>,
  session: AwsSession,
  version: { readonly group: string; readonly arn: string } | undefined,
): Promise<DescribedVersion | undefined> {
  if (version === undefined) return undefined
  const address = addressOf(version.group, {
    region: session.region,
    partition: session.identity.partition,
    callerAccount: session.registryCaller,
    registryAccount: session.registryAccount,
  })
  try {
    return await describeVersion({ address, reader: versionReader(session.registry) }, version.arn, 'metrics')
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    runner.warning(`The comment was not written, since the version could not be read again: ${error.message}`)
    return undefined
  }
}
