import { clientsOnDemand } from '../../aws/clients-on-demand.js'
import { versionReader, versionUpdater } from '../../aws/sagemaker/model-packages.js'
import { candidateOf, readManifestFiles } from '../../candidate/read.js'
import { ActionError } from '../../errors.js'
import type { UpdateInputs } from '../../inputs/inputs.js'
import { defined } from '../../language/defined.js'
import type { Candidate } from '../../registry/candidate.js'
import { chosenVersion, whyChosen } from '../../run/chosen-version.js'
import { clock } from '../../run/clock.js'
import { reportContext } from '../../run/context.js'
import { leaveOutPackages } from '../../run/manifests.js'
import type { ModeRun, Settled } from '../../run/mode-run.js'
import { reportProblems } from '../../run/problems.js'
import { publishReport, settleWith } from '../../run/publish.js'
import { refuseOffline } from '../../run/refuse-offline.js'
import { requiredRegion } from '../../run/region.js'
import { type AwsSession, locationOf, takeCredentials } from '../../run/session.js'
import { versionOutputs } from '../../run/version-outputs.js'
import { watchedCall } from '../../run/watched-call.js'
import { differencesOf } from './differences.js'
import { changesText, renderUpdateSummary, updateLine } from './report/report.js'
import type { UpdateResult } from './result.js'
import type { UpdateSettings } from './settings.js'
import { update } from './update.js'

/** Kept of `wait-timeout-minutes` for what comes after a version was waited for. */
const RESERVE_MILLISECONDS = 60_000

/** `mode: update`, from inputs to outputs and summary. A comment, if there is one, is the version's record and is left alone. */
export async function runUpdate(request: ModeRun<UpdateInputs>): Promise<Settled> {
  const { inputs, runner } = request
  refuseOffline(request)
  const region = requiredRegion(inputs)
  runner.info(whyChosen(chosenVersion(request.run, inputs), 'of each group the newest that its manifest registered'))
  const candidates = await checkedCandidates(request)
  const session = await takeCredentials(request, region)
  const results = await runner.group('Update', async () => {
    const updated = await update(
      {
        candidates,
        settings: settingsOf(request, session),
        differences: ({ file }, version) => {
          const candidate = candidates.find((one) => one.file === file)
          return candidate === undefined ? [] : differencesOf(candidate, version)
        },
      },
      {
        registry: {
          ...versionReader(session.registry),
          updateModelPackage: watchedCall(request, {
            name: 'sagemaker:UpdateModelPackage',
            call: versionUpdater(session.registry),
            what: ({ ModelPackageArn: arn, ...members }) => `${Object.keys(members).join(', ')} of ${arn}`,
          }),
        },
        images: clientsOnDemand(session.own).images,
        clock,
      },
    )
    logResults(updated, runner)
    return updated
  })
  return tell(request, results)
}

/** The manifests with their reports and cards; throws `invalid-manifest` after telling every problem. */
async function checkedCandidates({ inputs, run, runner }: ModeRun<UpdateInputs>): Promise<readonly Candidate[]> {
  return runner.group('Check the manifests', async () => {
    const { workspace } = run.context
    const { manifests, packages, problems } = await readManifestFiles({
      workspace,
      patterns: inputs.manifest,
      set: inputs.set,
    })
    const read = await Promise.all(manifests.map((file) => candidateOf(file, workspace)))
    reportProblems([...problems, ...read.flatMap((one) => one.problems)], runner)
    leaveOutPackages({ inputs, run, runner }, { manifests, packages })
    for (const { path, manifest } of manifests) runner.info(`${path}: group ${manifest.group}`)
    return read.map(({ candidate }) => candidate)
  })
}

function settingsOf({ inputs, run }: ModeRun<UpdateInputs>, session: AwsSession): UpdateSettings {
  const { serverUrl, repository } = run.context
  return {
    model: chosenVersion(run, inputs).model,
    ...defined({ modelCardStatus: inputs.modelCardStatus }),
    dryRun: inputs.dryRun,
    waitMilliseconds: inputs.waitTimeoutMinutes * 60_000 - RESERVE_MILLISECONDS,
    ...locationOf(session),
    here: { serverUrl, repository },
  }
}

/** What became of each version, within the group of the log that is named after it. */
function logResults(results: readonly UpdateResult[], runner: ModeRun<UpdateInputs>['runner']): void {
  for (const result of results) {
    const { outcome, changes, fixed, checks } = result
    runner.info(updateLine(result))
    if (changes.length > 0) runner.info(changesText(changes))
    if (fixed.length > 0) {
      runner.warning(
        `${result.file.path}: ${fixed.length} values differ from the version that no update changes; register a new version for them. The job summary has them.`,
      )
      runner.info(changesText(fixed))
    }
    for (const { level, title, detail } of checks) {
      if (level === 'warning') runner.warning(`${title}: ${detail}`)
      else runner.info(`${title}: ${detail}`)
    }
    if (outcome.kind === 'planned') {
      runner.info(`Dry run. UpdateModelPackage would be sent:\n${JSON.stringify(outcome.request, null, 2)}`)
    }
  }
}

async function tell(request: ModeRun<UpdateInputs>, results: readonly UpdateResult[]): Promise<Settled> {
  const failures = results.flatMap(({ file, outcome }) => ('error' in outcome ? [{ file, error: outcome.error }] : []))
  const failure = results.length === 1 ? failures[0]?.error : together(failures)
  const [only] = results
  await publishReport(request, {
    failure,
    summary: renderUpdateSummary(results, reportContext(request)),
    outputs: results.length === 1 && only?.version !== undefined ? outputsOf(only.version) : [],
    report: { mode: 'update', models: results.map(reportOf) },
    comment: async () => undefined,
  })
  return settleWith(failure)
}

function together(failures: readonly { readonly file: { readonly path: string }; readonly error: ActionError }[]) {
  const [first] = failures
  if (first === undefined) return undefined
  const message = failures.map(({ file, error }) => `${file.path}: ${error.message}`).join('\n')
  const hints = [...new Set(failures.flatMap(({ error }) => (error.hint === undefined ? [] : [error.hint])))]
  return new ActionError(first.error.code, message, hints.length === 0 ? {} : { hint: hints.join('\n') })
}

function outputsOf({ arn, description }: NonNullable<UpdateResult['version']>) {
  return versionOutputs({ arn, approvalStatus: description.ModelApprovalStatus ?? '', registered: false })
}

function reportOf({ file, outcome, version, changes, fixed, checks }: UpdateResult): object {
  return {
    manifest: file.path,
    group: file.manifest.group,
    outcome: outcome.kind,
    arn: version?.arn,
    version: version?.version,
    approvalStatus: version?.description.ModelApprovalStatus,
    modelCardStatus: version?.description.ModelCard?.ModelCardStatus,
    changes,
    fixed,
    checks,
    ...('error' in outcome && { failureReason: outcome.error.code, message: outcome.error.message }),
  }
}
