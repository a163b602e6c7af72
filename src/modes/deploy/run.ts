import { versionReader } from '../../aws/clients.js'
import { CallFailure, withHint } from '../../errors.js'
import { recordDeployment } from '../../github/deployments.js'
import type { DeployInputs } from '../../inputs/inputs.js'
import { addressOf } from '../../registry/address.js'
import { type DescribedVersion, describeVersion } from '../../registry/look-up.js'
import { runUrlOf } from '../../registry/provenance.js'
import { pullRequestOf } from '../../registry/version/origin.js'
import type { ReportContext } from '../../report/context.js'
import { chosenVersion, whyChosen } from '../../run/chosen-version.js'
import { reportContext } from '../../run/context.js'
import { idTokens } from '../../run/id-tokens.js'
import { checkedManifests } from '../../run/manifests.js'
import type { ModeRun, Settled } from '../../run/mode-run.js'
import { settleWith, tellReport } from '../../run/publish.js'
import { tellRecord } from '../../run/record-comment.js'
import { refuseOffline } from '../../run/refuse-offline.js'
import { requiredRegion } from '../../run/region.js'
import { type AwsSession, takeCredentials } from '../../run/session.js'
import { deploy } from './deploy.js'
import { annotationOf, finalLines, logLines } from './report/log.js'
import { deployOutputs, deployReportOf } from './report/outputs.js'
import { isWorthRecording, renderDeployRecord } from './report/record.js'
import { renderDeploySummary } from './report/report.js'
import { deploymentStatusOf } from './report/status.js'
import type { DeploymentResult, Intended } from './result.js'
import { deployRequest, deploySettings } from './run/from-inputs.js'
import { deployPorts } from './run/ports.js'

/** `mode: deploy` and `mode: rollback`, from inputs to outputs, summary, deployment status and the pull request's record. */
export async function runDeploy(request: ModeRun<DeployInputs>): Promise<Settled> {
  const { inputs, runner, cancellation } = request
  refuseOffline(request)
  const region = requiredRegion(inputs)
  const idToken = idTokens(inputs)
  const version = chosenVersion(request.run, { model: inputs.model, tagsSelect: true })
  runner.info(whyChosen(version, UNNAMED[inputs.mode]))
  const files = await checkedManifests(request)
  const session = await takeCredentials(request, { region, idToken })
  let announced: Intended | undefined
  const result = await runner.group(inputs.mode === 'deploy' ? 'Deploy' : 'Roll back', () =>
    deploy(
      deployRequest(request, { files, session }),
      deploySettings(request, { session, version }),
      deployPorts(request, session),
      {
        signal: cancellation.signal,
        onProgress: (event) => {
          if (event.kind === 'plan') announced = event.intended
          for (const line of logLines(event)) runner.info(line)
        },
      },
    ),
  )
  return tell(request, { session, result, announced, severalModels: files.length > 1 })
}

const UNNAMED = {
  deploy: 'the one that was registered from the manifest as it is checked out',
  rollback: 'the one that served before the one that serves now',
} as const

interface Deployed {
  readonly session: AwsSession
  readonly result: DeploymentResult
  /** What the log said before the first write. */
  readonly announced: Intended | undefined
  /** Other models may share the environment, whose deployments GitHub would end. */
  readonly severalModels: boolean
}

async function tell(request: ModeRun<DeployInputs>, deployed: Deployed): Promise<Settled> {
  const { session, result, announced } = deployed
  const { runner } = request
  const failure = 'error' in result.outcome ? result.outcome.error : undefined
  const { rollbackWorkflow } = request.inputs
  const context = {
    ...reportContext(request, {
      region: session.region,
      registryAccount: session.registryAccount,
      workloadAccount: session.identity.account,
    }),
    ...(rollbackWorkflow !== undefined && { rollbackWorkflow }),
  }
  for (const { level, title, detail } of result.checks) if (level === 'warning') runner.warning(`${title}: ${detail}`)
  for (const line of finalLines(result, announced)) runner.info(line)
  const annotation = annotationOf(result)
  // An error is told once, when the step fails with it.
  if (annotation !== undefined && annotation.level !== 'error') runner[annotation.level](annotation.message)
  const { 'report-json': reportJson, 'failure-reason': _, ...outputs } = deployOutputs(result)
  await tellReport(request, {
    failure,
    summary: renderDeploySummary({ result, context }),
    outputs: Object.entries(outputs),
    report: deployReportOf(result),
    reportJson,
    comment: async () => {
      await recordStatus(request, deployed)
      return isWorthRecording(result) ? tellComment(request, { session, result, context }) : undefined
    },
  })
  // The verdict leads: the first line of a red job says what serves now.
  if (failure !== undefined && annotation !== undefined)
    return { failure: { code: failure.code, message: annotation.message } }
  return settleWith(failure)
}

/** The version is read again: it has its stage and its environments now, and its approval may have changed. */
async function tellComment(
  request: ModeRun<DeployInputs>,
  {
    session,
    result,
    context,
  }: { readonly session: AwsSession; readonly result: DeploymentResult; readonly context: ReportContext },
): Promise<string | undefined> {
  const version = await describedAgain(session, result).catch((error: unknown) => {
    if (!(error instanceof CallFailure)) throw error
    request.runner.warning(`The comment was not written, since the version could not be read again: ${error.message}`)
    return undefined
  })
  if (version === undefined) return undefined
  warnIfWithdrawn(request, result, version)
  return tellRecord(request, {
    arn: version.arn,
    pullRequestNumber: pullRequestOf(version, request.run.context),
    render: (comment) => renderDeployRecord({ result, version, context, ...comment }),
  })
}

/** Nothing can stop an update once it has begun: what is rejected meanwhile serves all the same, and somebody has to know. */
function warnIfWithdrawn(
  { runner }: ModeRun<DeployInputs>,
  { outcome }: DeploymentResult,
  { description, version }: DescribedVersion,
): void {
  const {
    ModelPackageGroupName: group,
    ModelApprovalStatus: status = 'not set',
    ApprovalDescription: why,
  } = description
  if ((outcome.kind !== 'deployed' && outcome.kind !== 'current') || status === 'Approved') return
  const said = why === undefined ? '' : `: ${why}`
  runner.warning(
    `The approval was taken back meanwhile: ${group} version ${version} is ${status} now${said}. It serves all the same; roll back (mode: rollback), or have it approved again.`,
  )
}

async function describedAgain(
  session: AwsSession,
  { version }: DeploymentResult,
): Promise<DescribedVersion | undefined> {
  if (version === undefined) return undefined
  const address = addressOf(version.group, {
    region: session.region,
    partition: session.identity.partition,
    callerAccount: session.registryCaller,
    registryAccount: session.registryAccount,
  })
  return describeVersion({ address, reader: versionReader(session.registry) }, version.arn)
}

/** GitHub makes the record by itself for a job with an `environment:`; a failure to make one is a warning. */
async function recordStatus(
  { inputs, run, runner }: ModeRun<DeployInputs>,
  { session, result, severalModels }: Deployed,
): Promise<void> {
  const { context } = run
  const status = deploymentStatusOf({
    result,
    severalModels,
    runUrl: runUrlOf(context),
    ...(session.environment !== undefined && { jobEnvironment: session.environment }),
  })
  if (status === undefined || inputs.githubToken === '' || !context.isGitHubActions) return
  const options = { token: inputs.githubToken, repository: context.repository, commit: context.sha }
  const payload = { modelPackageArn: result.version?.arn ?? '' }
  try {
    await recordDeployment({ ...options, payload }, status)
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    runner.warning(`GitHub's deployment was not recorded: ${withHint(error)}`)
  }
}
