import { CallFailure } from '../errors.js'
import type { PackageCandidate, PackagePorts, PackageSettings } from '../package/candidate.js'
import { checkPackagesOffline } from '../package/offline.js'
import { elapsed } from '../package/progress.js'
import { publicDataSentence } from '../package/sentences.js'
import type { ExistingComment, PullRequestPort } from '../ports.js'
import type { RegisterPorts, RegisterSettings } from '../register/candidate.js'
import { addressOf } from '../registry/address.js'
import type { AwsSession } from './aws-session.js'
import { clock } from './clock.js'
import type { Settled } from './mode-run.js'
import { accountProblems, asVersion } from './package-candidates.js'
import { tellProblems } from './problems.js'
import { requiredRegion } from './region.js'
import type { RegisterRun } from './register-run.js'
import { type BesidePackages, markerOfPackages, tellPackages } from './tell-packages.js'
import { watchedCall } from './watched-call.js'

export type { BesidePackages } from './tell-packages.js'

/**
 * The manifests with `name` of a run of `mode: register`, from checked files to outputs, comment and summary. Gives why the
 * step fails, if it does: for the versions beside them or for the packages, in this order.
 */
export async function runPackages(
  request: RegisterRun,
  packages: readonly PackageCandidate[],
  beside: BesidePackages,
): Promise<Settled> {
  const { inputs, run } = request
  if (run.offline) {
    const results = checkPackagesOffline({ candidates: packages, because: run.offline, region: inputs.region ?? '' })
    return tellPackages({ request, results, beside, account: undefined, existing: Promise.resolve(undefined) })
  }
  const existing = findComment(request, beside.pullRequest)
  const session = beside.session ?? (await sessionOf(request))
  const { account } = session.identity
  tellProblems(
    packages.flatMap(({ file }) => accountProblems(file, inputs, account)),
    request.runner,
  )
  const candidates = await withGatesOfBase(request, packages)
  // Hours, maybe: from here on the packages keep their own deadline, and end by themselves when they are to stop.
  request.onOwnDeadline()
  const { makePackages } = await import('../package/package.js')
  const settings = settingsOf(request, session)
  const ports = await portsOf(request, { session, beside, isOnly: candidates.length + beside.results.length === 1 })
  const results = await makePackages({ candidates, settings, context: run.context }, ports)
  return tellPackages({ request, results, beside, account, existing })
}

async function sessionOf(request: RegisterRun): Promise<AwsSession> {
  const { idTokens } = await import('./id-tokens.js')
  const { takeCredentials } = await import('./aws-session.js')
  return takeCredentials(request, { region: requiredRegion(request.inputs), idToken: idTokens(request.inputs) })
}

function settingsOf({ inputs }: RegisterRun, { identity, region }: AwsSession): PackageSettings {
  return {
    region,
    partition: identity.partition,
    callerAccount: identity.account,
    dryRun: inputs.dryRun,
    onGateFailure: inputs.onGateFailure,
    ...(inputs.packageKmsKeyId !== undefined && { packageKmsKeyId: inputs.packageKmsKeyId }),
    ...(inputs.validationRole !== undefined && { validationRoleArn: inputs.validationRole.arn }),
    ...(inputs.validationKmsKeyId !== undefined && { validationKmsKeyId: inputs.validationKmsKeyId }),
    ...(inputs.modelCardStatus !== undefined && { modelCardStatus: inputs.modelCardStatus }),
    pollIntervalSeconds: inputs.pollIntervalSeconds,
    waitMinutes: inputs.waitTimeoutMinutes,
    validationMinutes: inputs.validationTimeoutMinutes,
  }
}

async function portsOf(
  request: RegisterRun,
  {
    session,
    beside,
    isOnly,
  }: { readonly session: AwsSession; readonly beside: BesidePackages; readonly isOnly: boolean },
): Promise<PackagePorts> {
  const { runner, cancellation } = request
  const { artifactStore, versionReader, versionWriter } = await import('../aws/clients.js')
  const { lateClients } = await import('../aws/late-clients.js')
  const { resolveCandidate } = await import('../register/resolve.js')
  const { uploadReports } = await import('../register/reports-place.js')
  const reader = versionReader(session.own)
  const writer = {
    createModelPackage: watchedCall(request, {
      name: 'sagemaker:CreateModelPackage',
      call: versionWriter(session.own).createModelPackage,
      what: ({ ModelPackageName: name }) => `the model package ${name}`,
    }),
  }
  const late = lateClients(session.own)
  const settings = registerSettings(request, session)
  const ports: RegisterPorts = { writer, reader, artifacts: artifactStore(session.own), ...late, clock }
  return {
    writer,
    reader,
    resolve: (candidate) => {
      const address = addressOf(candidate.file.manifest.name, settings)
      return resolveCandidate(asVersion(candidate), { settings, address, ports })
    },
    uploadReports: (resolution) => uploadReports(resolution, { settings, reports: late.reports }),
    ...(beside.pullRequest && { pullRequest: beside.pullRequest }),
    clock,
    random: Math.random,
    signal: cancellation.signal,
    onPackage: ({ file, arn, created }) => {
      if (isOnly) runner.setOutput('model-package-arn', arn)
      runner.info(`${file.path}: ${created ? 'created' : 'found'} ${arn}`)
    },
    onProgress: (file, state, seconds) => {
      const items = [
        ...state.validation.map((item) => ({ what: 'validation', ...item })),
        ...state.imageScan.map((item) => ({ what: 'image scan', ...item })),
      ]
      // Printed in one turn, so that packages side by side do not get into each other's groups.
      void runner.group(`${file.path}: ${state.name} is ${state.status} · ${elapsed(seconds)}`, async () => {
        if (items.length === 0) runner.info('SageMaker tells no more of it yet.')
        for (const { what, name, status, reason } of items)
          runner.info(`${what} ${name}: ${status}${reason === undefined ? '' : `: ${reason}`}`)
      })
    },
    onPublicData: (_, data) => {
      const message = publicDataSentence(data)
      runner.warning(message, { at: data.at, message })
    },
  }
}

/** As the code that resolves manifests of versions wants them; everything is in the account of the credentials. */
function registerSettings({ inputs }: RegisterRun, { identity, region }: AwsSession): RegisterSettings {
  return {
    region,
    partition: identity.partition,
    callerAccount: identity.account,
    dryRun: inputs.dryRun,
    onGateFailure: inputs.onGateFailure,
    ...(inputs.reportsS3Uri !== undefined && {
      reports: {
        s3Uri: inputs.reportsS3Uri.replace(/\/+$/, ''),
        kmsKeyId: inputs.reportsKmsKeyId,
        bucketOwner: inputs.reportsBucketOwnerId ?? identity.account,
      },
    }),
  }
}

/** The gates of the base branch count where they are stricter, as for versions. */
async function withGatesOfBase(
  request: RegisterRun,
  packages: readonly PackageCandidate[],
): Promise<readonly PackageCandidate[]> {
  const { inputs, run, runner } = request
  const { pullRequest, repository } = run.context
  if (!pullRequest || inputs.githubToken === '') return packages
  const { withBaseGates } = await import('./base-gates.js')
  const { repositoryFiles } = await import('../github/pull-request.js')
  const judged = await withBaseGates({
    candidates: packages.map(asVersion),
    files: repositoryFiles({ token: inputs.githubToken, repository }),
    baseSha: pullRequest.baseSha,
    patterns: inputs.manifest,
    warn: runner.warning,
  })
  return packages.map((candidate, index) => {
    const { metrics, loosenedGates } = judged[index] ?? candidate
    return { ...candidate, metrics, loosenedGates }
  })
}

/** Searches our comment while the credentials are on their way. A failure is told when the comment is due. */
function findComment(
  { inputs, run }: RegisterRun,
  pullRequest: PullRequestPort | undefined,
): Promise<ExistingComment | undefined | CallFailure> {
  if (!pullRequest || inputs.comment === 'never' || inputs.dryRun) return Promise.resolve(undefined)
  return pullRequest.findComment(markerOfPackages(inputs, run.context)).catch((error: unknown) => {
    if (error instanceof CallFailure) return error
    throw error
  })
}
