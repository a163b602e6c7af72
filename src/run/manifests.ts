import { readManifestFiles } from '../candidate/read.js'
import { namedFiles } from '../candidate/workspace.js'
import { ActionError } from '../errors.js'
import type { Runner } from '../github/runner.js'
import type { ApproveInputs, Inputs, StatusInputs } from '../inputs/inputs.js'
import type { ManifestFile } from '../manifest/file.js'
import type { ReadingOfManifests } from '../manifest/read.js'
import type { RunContext } from '../ports.js'
import { chosenVersion } from './chosen-version.js'
import type { ModeRun } from './mode-run.js'
import { reportProblems } from './problems.js'

/** The manifests of this run, without their reports; throws `invalid-manifest` after telling every problem. */
export async function checkedManifests(request: ModeRun<Inputs>): Promise<readonly ManifestFile[]> {
  const { inputs, run, runner } = request
  return runner.group('Check the manifests', async () => {
    const { manifests, packages } = await readWhole(request)
    leaveOutPackages({ inputs, run, runner }, { manifests, packages })
    for (const { path, manifest } of manifests) runner.info(`${path}: group ${manifest.group}`)
    return manifests
  })
}

/** The same with the unversioned packages among them. */
export async function checkedFiles(
  request: ModeRun<Inputs>,
): Promise<Pick<ReadingOfManifests, 'manifests' | 'packages'>> {
  const { runner } = request
  return runner.group('Check the manifests', async () => {
    const { manifests, packages } = await readWhole(request)
    for (const { path, manifest } of manifests) runner.info(`${path}: group ${manifest.group}`)
    for (const { path, manifest } of packages) runner.info(`${path}: package ${manifest.name}`)
    return { manifests, packages }
  })
}

async function readWhole({ inputs, run, runner }: ModeRun<Inputs>): Promise<ReadingOfManifests> {
  const reading = await readManifestFiles({
    workspace: run.context.workspace,
    patterns: inputs.manifest,
    set: inputs.set,
  })
  reportProblems(reading.problems, runner)
  return reading
}

/**
 * Only `mode: register` makes packages, and no other mode has anything to do with them. A wildcard that finds some beside
 * versions finds them in every mode, which is a notice; a run for a package alone, or one that names its file, is an error.
 */
export function leaveOutPackages(
  { inputs, run, runner }: PackagesLeftOut,
  { manifests, packages }: Pick<ReadingOfManifests, 'manifests' | 'packages'>,
): void {
  if (packages.length === 0) return
  const named = new Set(namedFiles(run.context.workspace, inputs.manifest))
  const asked = packages.filter(({ path }) => manifests.length === 0 || named.has(path))
  const paths = (asked.length > 0 ? asked : packages).map(({ path }) => path).join(', ')
  if (asked.length === 0) {
    runner.notice(`${paths}: left out, since mode: ${inputs.mode} knows no unversioned packages.`)
    return
  }
  const message = `mode: ${inputs.mode} knows only versions (\`group\`), and this is for an unversioned package (\`name\`): ${paths}`
  throw new ActionError('invalid-input', message, {
    hint: 'Name manifests with `group` in the input `manifest`. Packages are made by mode: register, and nothing else is done with them.',
  })
}

interface PackagesLeftOut {
  readonly inputs: Pick<Inputs, 'manifest' | 'mode'>
  readonly run: { readonly context: Pick<RunContext, 'workspace'> }
  readonly runner: Pick<Runner, 'notice'>
}

/** The same, or none where `model` names its group by itself: then nothing has to be checked out. */
export async function namedManifests(request: ModeRun<ApproveInputs | StatusInputs>): Promise<readonly ManifestFile[]> {
  const { model } = chosenVersion(request.run, request.inputs)
  return /[@/]|^arn:/.test(model) ? [] : checkedManifests(request)
}
