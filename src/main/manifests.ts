import type { ManifestFile } from '../manifest/file.js'
import { readManifestFiles } from './candidates.js'
import type { ModeRun } from './mode-run.js'
import { tellProblems } from './problems.js'

/** The manifests of this run, without their reports; throws `invalid-manifest` after telling every problem. */
export async function checkedManifests({ inputs, run, runner }: ModeRun): Promise<readonly ManifestFile[]> {
  return runner.group('Check the manifests', async () => {
    const { manifests, problems } = await readManifestFiles({
      workspace: run.context.workspace,
      patterns: inputs.manifest,
      set: inputs.set,
    })
    tellProblems(problems, runner)
    for (const { path, manifest } of manifests) runner.info(`${path}: group ${manifest.group}`)
    return manifests
  })
}

/** The same, or none where `model` names its group by itself: then nothing has to be checked out. */
export async function namedManifests(
  request: ModeRun & { readonly inputs: { readonly model: string } },
): Promise<readonly ManifestFile[]> {
  const model = request.inputs.model || request.run.dispatchedModel
  return /[@/]|^arn:/.test(model) ? [] : checkedManifests(request)
}
