import { defined } from '../../language/defined.js'
import { elapsed } from '../../language/elapsed.js'
import { addressOf } from '../../registry/address.js'
import { sharingHead } from '../../registry/moved-head.js'
import type { RegisterSettings } from '../../registry/registration.js'
import { lookForComment } from '../../run/comment/write.js'
import type { Settled } from '../../run/mode-run.js'
import { reportProblems } from '../../run/problems.js'
import { requiredRegion } from '../../run/region.js'
import type { RegisterRun, SettledVersions } from '../../run/register-run.js'
import type { AwsSession } from '../../run/session.js'
import { watchedCall } from '../../run/watched-call.js'
import type { PackageCandidate, PackagePorts, PackageSettings } from './candidate.js'
import type { PackageState } from './result.js'
import { markerOf, publishPackages } from './run/publish.js'
import { accountProblems, asVersion } from './run/read.js'
import { publicDataSentence } from './sentences.js'

export { packageCandidates } from './run/read.js'

/**
 * The manifests with `name` of a run of `mode: register`, from checked files to outputs, comment and summary. Gives why the
 * step fails, if it does: for the versions beside them or for the packages, in this order.
 */
export async function runPackages(
  request: RegisterRun,
  packages: readonly PackageCandidate[],
  beside: SettledVersions,
): Promise<Settled> {
  const { inputs, run, runner } = request
  const look = lookForComment(request, beside.pullRequest, markerOf(request, beside))
  if (run.offline) {
    const { checkPackagesOffline } = await import('./offline.js')
    if (beside.models === 0) runner.notice('Checked without credentials. No package is made.')
    const { candidatesOffline } = await import('../../run/base-candidates.js')
    const candidates = withOwnFiles(packages, await candidatesOffline(request, packages.map(asVersion)))
    const results = checkPackagesOffline({ candidates, because: run.offline, region: inputs.region ?? '' })
    return publishPackages({ request, results, beside, account: undefined, look })
  }
  const session = beside.session ?? (await sessionOf(request))
  const { account } = session.identity
  reportProblems(
    packages.flatMap(({ file }) => accountProblems(file, inputs, account)),
    runner,
  )
  // Hours, maybe: from here on the packages keep their own deadline, and end by themselves when they are to stop.
  request.onOwnDeadline()
  const { makePackages } = await import('./package.js')
  const { registerPorts, registerSettings } = await import('../../run/register-ports.js')
  // Everything is in the account of the credentials, whichever owns the groups of versions beside it.
  const place = registerSettings(inputs, { ...session, registryAccount: account })
  const asked = registerPorts(request, session)
  const candidates = await readPackages(request, packages, asked)
  const ports = await portsOf(request, { session, asked, place, beside, isOnly: isOnly(candidates, beside) })
  const settings = { ...settingsOf(request), ...place }
  const results = await makePackages({ candidates, settings, context: run.context }, ports)
  return publishPackages({ request, results, beside, account, look })
}

function isOnly(packages: readonly PackageCandidate[], { models }: SettledVersions): boolean {
  return packages.length + models === 1
}

async function sessionOf(request: RegisterRun): Promise<AwsSession> {
  const { takeCredentials } = await import('../../run/session.js')
  return takeCredentials(request, requiredRegion(request.inputs))
}

type Asked = ReturnType<typeof import('../../run/register-ports.js')['registerPorts']>

/** Reports in S3, and the gates of the base branch, as for versions. */
async function readPackages(
  request: RegisterRun,
  packages: readonly PackageCandidate[],
  { reports }: Asked,
): Promise<readonly PackageCandidate[]> {
  const { readCandidates } = await import('../../run/base-candidates.js')
  const read = await readCandidates(request, packages.map(asVersion), reports)
  return withOwnFiles(packages, read)
}

/** What was read of the packages as if they were versions, each with its own manifest again. */
function withOwnFiles(
  packages: readonly PackageCandidate[],
  read: readonly Omit<PackageCandidate, 'file'>[],
): readonly PackageCandidate[] {
  return packages.map(({ file, ...candidate }, index) => ({ ...candidate, ...read[index], file }))
}

/** What the workflow decides about packages, beside what it decides about versions as well. */
function settingsOf({
  inputs,
}: RegisterRun): Pick<
  PackageSettings,
  'validationRoleArn' | 'validationKmsKeyId' | 'pollIntervalSeconds' | 'waitMinutes' | 'validationMinutes'
> {
  const { validationRole, validationKmsKeyId } = inputs
  return {
    ...(validationRole !== undefined && { validationRoleArn: validationRole.arn }),
    ...defined({ validationKmsKeyId }),
    pollIntervalSeconds: inputs.pollIntervalSeconds,
    waitMinutes: inputs.waitTimeoutMinutes,
    validationMinutes: inputs.validationTimeoutMinutes,
  }
}

async function portsOf(
  request: RegisterRun,
  of: {
    readonly session: AwsSession
    readonly asked: Asked
    readonly place: RegisterSettings
    readonly beside: SettledVersions
    readonly isOnly: boolean
  },
): Promise<PackagePorts> {
  const { runner, cancellation } = request
  const { session, asked, place, beside } = of
  const { versionReader, versionWriter } = await import('../../aws/sagemaker/model-packages.js')
  const { resolveCandidate } = await import('../../registry/resolve/resolve.js')
  const { uploadReports } = await import('../../registry/resolve/reports-place.js')
  return {
    writer: {
      createModelPackage: watchedCall(request, {
        name: 'sagemaker:CreateModelPackage',
        call: versionWriter(session.own).createModelPackage,
        what: ({ ModelPackageName: name }) => `the model package ${name}`,
      }),
    },
    reader: versionReader(session.own),
    resolve: (candidate) => {
      const address = addressOf(candidate.file.manifest.name, place)
      return resolveCandidate(asVersion(candidate), { settings: place, address, ports: asked })
    },
    uploadReports: (resolution) => uploadReports(resolution, { settings: place, reports: asked.reports }),
    ...(beside.pullRequest !== undefined && { pullRequest: sharingHead(beside.pullRequest) }),
    clock: asked.clock,
    random: Math.random,
    signal: cancellation.signal,
    onPackage: ({ file, arn, created }) => {
      if (of.isOnly) runner.setOutput('model-package-arn', arn)
      runner.info(`${file.path}: ${created ? 'created' : 'found'} ${arn}`)
    },
    onProgress: (file, state, seconds) => logProgress(request, { path: file.path, state, seconds }),
    onPublicData: (_, data) => {
      const message = publicDataSentence(data)
      runner.warning(message, { at: data.at, message })
    },
  }
}

/** A group for each change. It is printed in one turn, so that packages side by side do not get into each other's. */
function logProgress(
  { runner }: RegisterRun,
  { path, state, seconds }: { readonly path: string; readonly state: PackageState; readonly seconds: number },
): void {
  const items = [
    ...state.validation.map((item) => ({ what: 'validation', ...item })),
    ...state.imageScan.map((item) => ({ what: 'image scan', ...item })),
  ]
  void runner.group(`${path}: ${state.name} is ${state.status} · ${elapsed(seconds)}`, async () => {
    if (items.length === 0) runner.info('SageMaker tells no more of it.')
    for (const { what, name, status, reason } of items)
      runner.info(`${what} ${name}: ${status}${reason === undefined ? '' : `: ${reason}`}`)
  })
}
