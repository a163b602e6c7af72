import { endpointReader } from '../../aws/sagemaker/endpoints.js'
import { versionReader } from '../../aws/sagemaker/model-packages.js'
import type { StatusInputs } from '../../inputs/inputs.js'
import type { ManifestFile } from '../../manifest/file.js'
import { chosenVersion, whyChosen } from '../../run/chosen-version.js'
import { clock } from '../../run/clock.js'
import { reportContext } from '../../run/context.js'
import { namedManifests } from '../../run/manifests.js'
import type { ModeRun, Settled } from '../../run/mode-run.js'
import { publishReport, settleWith } from '../../run/publish.js'
import { refuseOffline } from '../../run/refuse-offline.js'
import { requiredRegion } from '../../run/region.js'
import { takeCredentials } from '../../run/session.js'
import { statusDocument } from './report/json.js'
import { renderStatusText } from './report/log.js'
import { renderStatusSummary } from './report/report.js'
import { status } from './status.js'

/** `mode: status`: reads which version is where, and reports it as a table in the log, as job summary and as JSON. */
export async function runStatus(request: ModeRun<StatusInputs>): Promise<Settled> {
  const { inputs, run, runner } = request
  refuseOffline(request)
  const region = requiredRegion(inputs)
  runner.info(whyChosen(chosenVersion(run, inputs), 'the newest of each group'))
  const files = await namedManifests(request)
  const session = await takeCredentials(request, region)
  const result = await status(
    {
      files,
      settings: {
        model: chosenVersion(run, inputs).model,
        endpointNames: endpointNames(files),
        endpointsAccount: session.identity.account,
        region,
        partition: session.identity.partition,
        callerAccount: session.registryCaller,
        registryAccount: session.registryAccount,
      },
    },
    { registry: versionReader(session.registry), endpoints: endpointReader(session.own), clock },
  )
  await runner.group('Status', async () => runner.info(renderStatusText(result)))
  const [failed] = result.groups.flatMap(({ error }) => (error === undefined ? [] : [error]))
  const failure = result.error ?? failed
  await publishReport(request, {
    failure,
    summary: renderStatusSummary({ result, context: reportContext(request) }),
    outputs: [],
    report: statusDocument(result),
    comment: async () => undefined,
  })
  return settleWith(failure)
}

/** Every endpoint that the manifests name. */
function endpointNames(files: readonly ManifestFile[]): readonly string[] {
  const names = files.flatMap(({ manifest: { deploy } }) => [
    deploy?.endpoint,
    ...Object.values(deploy?.environments ?? {}).map(({ endpoint }) => endpoint),
  ])
  return [...new Set(names.filter((name) => name !== undefined))]
}
