import type { PoliciesInputs } from '../../inputs/inputs.js'
import type { ManifestFile, PackageFile } from '../../manifest/file.js'
import { reportContext } from '../../run/context.js'
import { checkedFiles, checkedManifests } from '../../run/manifests.js'
import type { ModeRun, Settled } from '../../run/mode-run.js'
import { publishReport, settleWith } from '../../run/publish.js'
import { requiredRegion } from '../../run/region.js'
import { gitHubOf } from '../../run/setting/git-hub.js'
import { renderPoliciesSummary, titleOf } from './report/report.js'
import { renderPoliciesText } from './report/text.js'
import { plannedPolicies } from './run/planned.js'
import { writeNamedFile } from './run/write-file.js'

/** `mode: policies`: every policy that the accounts need, from inputs and manifests alone. Nothing is called. */
export async function runPolicies(request: ModeRun<PoliciesInputs>): Promise<Settled> {
  const { inputs, run, runner } = request
  const { workspace } = run.context
  const region = requiredRegion(inputs)
  const gitHub = await gitHubOf(inputs, run.context)
  const { files, packages } = await filesOf(request)
  const document = await plannedPolicies({ inputs, region, files, packages, gitHub }, workspace)
  const isDifference = inputs.policiesPresentPath !== undefined
  const text = JSON.stringify(document)
  await runner.group(titleOf(document.policies, isDifference), async () => runner.info(renderPoliciesText(document)))
  for (const { kind, resource, notes } of document.policies)
    for (const note of notes.filter((one) => one.startsWith('It has '))) runner.warning(`${kind} ${resource}: ${note}`)
  if (inputs.policiesPath !== undefined) {
    const pretty = `${JSON.stringify(document, null, 2)}\n`
    const path = await writeNamedFile({ workspace, path: inputs.policiesPath, text: pretty })
    runner.info(`Written to ${path}`)
  }
  await publishReport(request, {
    failure: undefined,
    summary: renderPoliciesSummary(document, { isDifference, context: reportContext(request) }),
    outputs: [['policies-json', text]],
    report: { mode: 'policies', ...document },
    comment: async () => undefined,
  })
  return settleWith(undefined)
}

/** Packages are made by who registers, and no other mode has anything to do with them. */
async function filesOf(request: ModeRun<PoliciesInputs>): Promise<{
  readonly files: readonly ManifestFile[]
  readonly packages: readonly PackageFile[]
}> {
  switch (request.inputs.checkMode) {
    case 'register':
    case 'update': {
      const { manifests: files, packages } = await checkedFiles(request)
      return { files, packages }
    }
    case 'approve':
    case 'deploy':
      return { files: await checkedManifests(request), packages: [] }
  }
}
