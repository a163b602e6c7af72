import { versionReader, versionUpdater } from '../../aws/sagemaker/model-packages.js'
import { reviews } from '../../github/reviews.js'
import type { ApproveInputs } from '../../inputs/inputs.js'
import { defined } from '../../language/defined.js'
import { runUrlOf } from '../../registry/provenance.js'
import { pullRequestOf } from '../../registry/version/origin.js'
import { chosenVersion, whyChosen } from '../../run/chosen-version.js'
import { clock } from '../../run/clock.js'
import { writeRecord } from '../../run/comment/record.js'
import { reportContext } from '../../run/context.js'
import { namedManifests } from '../../run/manifests.js'
import type { ModeRun, Settled } from '../../run/mode-run.js'
import { publishReport, settleWith } from '../../run/publish.js'
import { refuseOffline } from '../../run/refuse-offline.js'
import { requiredRegion } from '../../run/region.js'
import { type AwsSession, locationOf, takeCredentials } from '../../run/session.js'
import { versionOutputs } from '../../run/version-outputs.js'
import { watchedCall } from '../../run/watched-call.js'
import { approve } from './approve.js'
import { renderApprovalComment, renderApprovalSummary } from './report/report.js'
import type { ApprovalResult } from './result.js'
import type { ApprovalSettings } from './settings.js'

/** `mode: approve` and `mode: reject`, from inputs to outputs, summary and the pull request's record. */
export async function runApprove(request: ModeRun<ApproveInputs>): Promise<Settled> {
  const { inputs, run, runner } = request
  refuseOffline(request)
  const region = requiredRegion(inputs)
  runner.info(whyChosen(chosenVersion(run, inputs), 'none'))
  const files = await namedManifests(request)
  const session = await takeCredentials(request, region)
  const result = await runner.group(`${inputs.mode === 'approve' ? 'Approve' : 'Reject'} the version`, () =>
    approve(
      { files, settings: settingsOf(request, session) },
      {
        registry: {
          ...versionReader(session.registry),
          updateModelPackage: watchedCall(request, {
            name: 'sagemaker:UpdateModelPackage',
            call: versionUpdater(session.registry),
            what: ({ ModelPackageArn: arn, ModelApprovalStatus: status }) => `the status ${status} of ${arn}`,
          }),
        },
        gitHub: reviews({ token: inputs.githubToken, repository: run.context.repository, runId: run.context.runId }),
        clock,
      },
    ),
  )
  return tell(request, result)
}

function settingsOf({ inputs, run }: ModeRun<ApproveInputs>, session: AwsSession): ApprovalSettings {
  const environment = session.environment ?? (inputs.environment || undefined)
  return {
    mode: inputs.mode,
    model: chosenVersion(run, inputs).model,
    allowSelfApproval: inputs.allowSelfApproval,
    reason: inputs.reason,
    dryRun: inputs.dryRun,
    ...locationOf(session),
    ...defined({ environment }),
    run: {
      serverUrl: run.context.serverUrl,
      repository: run.context.repository,
      runUrl: runUrlOf(run.context),
      triggeringActor: run.triggeringActor,
    },
  }
}

async function tell(request: ModeRun<ApproveInputs>, result: ApprovalResult): Promise<Settled> {
  const { runner } = request
  const { outcome, version, group } = result
  for (const { level, title, detail } of result.checks) {
    if (level === 'warning') runner.warning(`${title}: ${detail}`)
    else runner.notice(`${title}: ${detail}`)
  }
  for (const newer of result.newer) {
    runner.warning(`The same pull request has registered version ${newer.version} since (${newer.approvalStatus}).`)
  }
  const said = version === undefined ? result.mode : `${group} version ${version.version}`
  runner.info(`${said}: ${outcome.kind}`)
  if (outcome.kind === 'planned') {
    runner.info(`Dry run. UpdateModelPackage would be sent:\n${JSON.stringify(outcome.request, null, 2)}`)
  }
  const failure = 'error' in outcome ? outcome.error : undefined
  const context = reportContext(request)
  const status = version?.description.ModelApprovalStatus ?? ''
  await publishReport(request, {
    failure,
    summary: renderApprovalSummary({ result, context }),
    outputs: version ? versionOutputs({ arn: version.arn, approvalStatus: status, registered: false }) : [],
    report: {
      mode: result.mode,
      outcome: outcome.kind,
      arn: version?.arn,
      approvalStatus: status,
      decision: outcome.kind === 'decided' ? outcome.decision : undefined,
      approvers: result.approvers,
      authors: result.authors,
      newer: result.newer,
      reason: result.reason,
    },
    comment: async () =>
      version &&
      writeRecord(request, {
        arn: version.arn,
        pullRequestNumber: pullRequestOf(version, request.run.context),
        render: (comment) => renderApprovalComment({ result, context, ...comment }),
      }),
  })
  return settleWith(failure)
}
