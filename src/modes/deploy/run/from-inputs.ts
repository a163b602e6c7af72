import { clientsOnDemand } from '../../../aws/clients-on-demand.js'
import { reading } from '../../../candidate/allowed-prefixes.js'
import { candidateOf } from '../../../candidate/read.js'
import { readingOnce } from '../../../candidate/reading-once.js'
import { withReportsOfS3 } from '../../../candidate/s3-reports.js'
import { besideManifest, readBytes } from '../../../candidate/workspace.js'
import { ActionError } from '../../../errors.js'
import type { DeployInputs } from '../../../inputs/inputs.js'
import type { ManifestFile } from '../../../manifest/file.js'
import { isCloned } from '../../../manifest/schema/source-uri.js'
import type { ReportStore } from '../../../ports.js'
import { addressOf } from '../../../registry/address.js'
import type { Candidate } from '../../../registry/candidate.js'
import { commitOf, runUrlOf } from '../../../registry/provenance.js'
import { readArtifacts } from '../../../registry/resolve/artifacts.js'
import { unresolved } from '../../../registry/resolve/offline.js'
import { hasReportsInS3 } from '../../../registry/resolve/reports-place.js'
import { draftVersion } from '../../../registry/version/draft.js'
import { suffixOf } from '../../../registry/version/identity.js'
import { likenessOf } from '../../../registry/version/same-specification.js'
import type { ChosenVersion } from '../../../run/chosen-version.js'
import type { ModeRun } from '../../../run/mode-run.js'
import type { AwsSession } from '../../../run/session.js'
import type { DeployRequest, DeploySettings } from '../settings.js'

const MAX_PAYLOAD_BYTES = 6 * 1024 * 1024 // InvokeEndpoint: Body, maximum length of 6291456

/** What the inputs and the event say about a deployment. */
export function deploySettings(
  { inputs, run }: ModeRun<DeployInputs>,
  { session, version: { model, modelIsTag } }: { readonly session: AwsSession; readonly version: ChosenVersion },
): DeploySettings {
  const { context } = run
  return {
    mode: inputs.mode,
    model,
    modelIsTag,
    environment: inputs.environment,
    ...(session.environment !== undefined && { tokenEnvironment: session.environment }),
    region: session.region,
    partition: session.identity.partition,
    registryAccount: session.registryAccount,
    workloadAccount: session.identity.account,
    executionRoleArn: inputs.executionRole.arn,
    ...(inputs.vpc && { vpc: inputs.vpc }),
    ...(inputs.endpointKmsKeyId && { endpointKmsKeyId: inputs.endpointKmsKeyId }),
    ...(inputs.dataCaptureS3Uri && { dataCaptureS3Uri: inputs.dataCaptureS3Uri }),
    ...(inputs.dataCaptureKmsKeyId && { dataCaptureKmsKeyId: inputs.dataCaptureKmsKeyId }),
    ...(inputs.asyncOutputS3Uri && { asyncOutputS3Uri: inputs.asyncOutputS3Uri }),
    ...(inputs.asyncFailureS3Uri && { asyncFailureS3Uri: inputs.asyncFailureS3Uri }),
    ...(inputs.asyncSuccessTopicArn && { asyncSuccessTopicArn: inputs.asyncSuccessTopicArn }),
    ...(inputs.asyncErrorTopicArn && { asyncErrorTopicArn: inputs.asyncErrorTopicArn }),
    allowDowngrade: inputs.allowDowngrade,
    deployFrom: inputs.deployFrom,
    allowApprovedAtBirth: inputs.allowApprovedAtBirth,
    allowWithoutAlarms: inputs.allowWithoutAlarms,
    reason: inputs.reason,
    keepPrevious: inputs.keepPrevious,
    waitTimeoutMinutes: inputs.waitTimeoutMinutes,
    pollIntervalSeconds: inputs.pollIntervalSeconds,
    busyWaitMinutes: inputs.busyWaitMinutes,
    dryRun: inputs.dryRun,
    run: {
      repository: context.repository,
      commit: commitOf(context),
      ref: context.ref,
      serverUrl: context.serverUrl,
      runUrl: runUrlOf(context),
      actor: run.triggeringActor,
    },
  }
}

/** What is to be deployed, with the means to tell whose version the manifest as checked out is. */
export function deployRequest(
  { run, inputs }: ModeRun<DeployInputs>,
  { files, session }: { readonly files: readonly ManifestFile[]; readonly session: AwsSession },
): DeployRequest {
  const { workspace } = run.context
  return {
    files,
    digestsOf: async ({ path }) => {
      const file = fileOf(files, path)
      const onDemand = clientsOnDemand(session.own)
      const reports = reading(inputs.allowedS3Prefixes, readingOnce(onDemand.reports))
      const candidate = await wholeCandidate(file, workspace, reports)
      const address = addressOf(file.manifest.group, {
        region: session.region,
        partition: session.identity.partition,
        callerAccount: session.registryCaller,
        registryAccount: session.registryAccount,
      })
      refuseUnresolved(file)
      const { codes: artifacts } = await readArtifacts(file, onDemand.artifacts, onDemand.folders)
      const resolved = { ...unresolved(candidate), artifacts }
      const { identity } = draftVersion({ candidate, resolved, address, context: run.context, settings: {} })
      return { ...suffixOf(identity), isServedBy: (version) => likenessOf(version, identity) !== 'other' }
    },
    readFile: ({ path }, name) =>
      readBytes({ workspace, path: besideManifest(path, name), maxBytes: MAX_PAYLOAD_BYTES }),
  }
}

/** With its metrics, wherever they lie, since they are part of what tells one candidate from another. */
async function wholeCandidate(file: ManifestFile, workspace: string, reports: ReportStore): Promise<Candidate> {
  const here = await candidateOf(file, workspace)
  const { candidates, problems } = hasReportsInS3(file.manifest)
    ? await withReportsOfS3([here.candidate], reports)
    : { candidates: [here.candidate], problems: [] }
  const all = [...here.problems, ...problems]
  const [problem] = all
  if (problem) throw new ActionError('invalid-manifest', problem.message, { problems: all })
  return candidates[0] ?? here.candidate
}

// What the training account filled in cannot be asked from the account where it is deployed.
function refuseUnresolved({ path, manifest }: ManifestFile): void {
  const { source, source_uri, containers, group } = manifest
  const hasJob = source?.training_job !== undefined || source?.pipeline_execution !== undefined
  const isWhole = containers.every(
    ({ image, model_data, model_data_source }) =>
      image !== undefined && (model_data ?? model_data_source) !== undefined,
  )
  if (!isCloned(source_uri) && (!hasJob || isWhole)) return
  const what = isCloned(source_uri) ? 'source_uri' : 'source'
  throw new ActionError(
    'invalid-input',
    `model: is empty, and \`${what}\` in ${path} stands for a part of the model.`,
    {
      hint: `Name the version: model: ${group}@vN.`,
    },
  )
}

function fileOf(files: readonly ManifestFile[], path: string): ManifestFile {
  const file = files.find((one) => one.path === path)
  if (file === undefined) throw new ActionError('invalid-input', `${path} is not among the manifests of this run.`)
  return file
}
