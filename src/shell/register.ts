import type { PackageFile } from '../manifest/file.js'
import type { CheckedPackages, PackagesFrom } from '../modes/package/run/read.js'
import type { Candidate } from '../registry/candidate.js'
import { hasReportsInS3 } from '../registry/resolve/reports-place.js'
import type { Settled } from '../run/mode-run.js'
import { onItsWay } from '../run/on-its-way.js'
import { requiredRegion } from '../run/region.js'
import type { AskedAhead, RegisterRun } from '../run/register-run.js'

/**
 * `mode: register`: the versions of a run and then its packages, which are two kinds of one thing and know nothing of each
 * other. Gives why the step fails, if it does; throws an `ActionError` where nothing could be registered at all.
 */
export async function runRegister(request: RegisterRun): Promise<Settled> {
  const { candidates, packages } = await checkedCandidates(request)
  request.intent.update({ models: candidates.length + packages.length })
  const ahead = candidates.length === 0 || request.run.offline ? undefined : await askAhead(request, candidates)
  const { registerVersions } = await import('../modes/register/run.js')
  const versions = await registerVersions(request, candidates, ahead)
  if (packages.length === 0) return versions.settled
  const { runPackages } = await import('../modes/package/run.js')
  return runPackages(request, packages, versions)
}

/** How long the ID token may still take for its role to be assumed before anything else is done. */
const TOKEN_MILLISECONDS = 15

async function askAhead(request: RegisterRun, candidates: readonly Candidate[]): Promise<AskedAhead> {
  const region = requiredRegion(request.inputs)
  const { takeCredentialsAhead } = await import('../run/session.js')
  const credentials = takeCredentialsAhead(request, region)
  await onItsWay(() => credentials.then(({ confirmed }) => confirmed), TOKEN_MILLISECONDS)
  if (candidates.some(({ file }) => hasReportsInS3(file.manifest))) return { credentials }
  const { candidatesWithBase } = await import('../run/base-candidates.js')
  const { answer: based } = await onItsWay(() => candidatesWithBase(request, candidates))
  return { credentials, based }
}

async function checkedCandidates({ inputs, run, runner }: RegisterRun): Promise<{
  readonly candidates: readonly Candidate[]
  readonly packages: CheckedPackages['packages']
}> {
  const { checkFiles } = await import('../candidate/read.js')
  const { reportProblems } = await import('../run/problems.js')
  const { workspace } = run.context
  const { candidates, packages, problems, notices } = await runner.group('Check the manifests', async () => {
    // On a laptop nobody knows the workflow's inputs, and nothing is uploaded.
    const needsPlace = inputs.reportsS3Uri === undefined && run.offline !== 'laptop'
    const { manifest: patterns, set, region } = inputs
    const checked = await checkFiles({ workspace, patterns, set, needsPlace, region })
    const withNames = await checkedPackages(checked.packages, {
      workspace,
      region,
      inputs: run.offline ? undefined : inputs,
    })
    for (const { file, metrics } of checked.candidates)
      runner.info(`${file.path}: group ${file.manifest.group}, ${metrics.length} metrics`)
    for (const { file, metrics } of withNames.packages)
      runner.info(`${file.path}: package ${file.manifest.name}, ${metrics.length} metrics`)
    return {
      candidates: checked.candidates,
      packages: withNames.packages,
      problems: [...checked.problems, ...withNames.problems],
      notices: [...checked.notices, ...withNames.notices],
    }
  })
  for (const notice of notices) runner.notice(notice.message, notice)
  reportProblems(problems, runner)
  return { candidates, packages }
}

async function checkedPackages(files: readonly PackageFile[], from: PackagesFrom): Promise<CheckedPackages> {
  if (files.length === 0) return { packages: [], problems: [], notices: [] }
  const { packageCandidates } = await import('../modes/package/run.js')
  return packageCandidates(files, from)
}
