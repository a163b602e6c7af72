import { CallFailure, withHint } from '../../errors.js'
import { createDeployment } from '../../github/deployments.js'
import type { DeployInputs } from '../../inputs/inputs.js'
import { runUrlOf } from '../../registry/provenance.js'
import { chosenVersion, whyChosen } from '../../run/chosen-version.js'
import { reportContext } from '../../run/context.js'
import { checkedManifests } from '../../run/manifests.js'
import type { ModeRun, Settled } from '../../run/mode-run.js'
import { publishReport, settleWith } from '../../run/publish.js'
import { refuseOffline } from '../../run/refuse-offline.js'
import { requiredRegion } from '../../run/region.js'
import { type AwsSession, takeCredentials } from '../../run/session.js'
import { deploy } from './deploy.js'
import { rulesOf } from './mode-rules.js'
import { deploymentStatusOf } from './report/deployment-status.js'
import { annotationOf, finalLines, logLines } from './report/log.js'
import { deployOutputs, deployReportOf } from './report/outputs.js'
import { isWorthRecording } from './report/record.js'
import { renderDeploySummary } from './report/report.js'
import type { DeploymentResult, DeploymentSoFar } from './result.js'
import { deployRequest, deploySettings } from './run/from-inputs.js'
import { deployPorts } from './run/ports.js'
import { commentOnResults, mendDisplaced } from './run/write-records.js'

/** `mode: deploy` and `mode: rollback`, from inputs to outputs, summary, deployment status and the pull request's record. */
export async function runDeploy(request: ModeRun<DeployInputs>): Promise<Settled> {
  const { inputs, runner, cancellation } = request
  refuseOffline(request)
  const region = requiredRegion(inputs)
  const version = chosenVersion(request.run, { model: inputs.model, tagsSelect: true })
  runner.info(whyChosen(version, UNNAMED[inputs.mode]))
  const files = await checkedManifests(request)
  const session = await takeCredentials(request, region)
  let announced: DeploymentSoFar | undefined
  const result = await runner.group(rulesOf(inputs).goesBack ? 'Roll back' : 'Deploy', () =>
    deploy(
      deployRequest(request, { files, session }),
      deploySettings(request, { session, version }),
      deployPorts(request, session),
      {
        signal: cancellation.signal,
        onProgress: (event) => {
          if (event.kind === 'plan') announced = event.soFar
          for (const line of logLines(event)) runner.info(line)
        },
      },
    ),
  )
  return publish(request, { session, result, announced, severalModels: files.length > 1 })
}

const UNNAMED = {
  deploy: 'the one that was registered from the manifest as it is checked out',
  rollback: 'the one that served before the one that serves now',
} as const

interface Deployed {
  readonly session: AwsSession
  readonly result: DeploymentResult
  /** What the log said before the first write. */
  readonly announced: DeploymentSoFar | undefined
  /** Other models may share the environment, whose deployments GitHub would end. */
  readonly severalModels: boolean
}

async function publish(request: ModeRun<DeployInputs>, deployed: Deployed): Promise<Settled> {
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
  // An error is annotated once, when the step fails with it.
  if (annotation !== undefined && annotation.level !== 'error') runner[annotation.level](annotation.message)
  const { 'report-json': reportJson, 'failure-reason': _, ...outputs } = deployOutputs(result)
  await publishReport(request, {
    failure,
    summary: renderDeploySummary({ result, context }),
    outputs: Object.entries(outputs),
    report: deployReportOf(result),
    reportJson,
    comment: async () => {
      await writeDeploymentStatus(request, deployed)
      if (!isWorthRecording(result)) return undefined
      const url = await commentOnResults(request, { session, result, context })
      await mendDisplaced(request, { session, result, context })
      return url
    },
  })
  // The verdict leads: the first line of a red job says what serves now.
  if (failure !== undefined && annotation !== undefined)
    return { failure: { code: failure.code, message: annotation.message } }
  return settleWith(failure)
}

/** GitHub makes the record by itself for a job with an `environment:`; a failure to make one is a warning. */
async function writeDeploymentStatus(
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
    await createDeployment({ ...options, payload }, status)
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    runner.warning(`GitHub's deployment was not recorded: ${withHint(error)}`)
  }
}
