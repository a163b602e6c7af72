import { versionReader } from '../aws/clients.js'
import { endpointReader } from '../aws/hosting.js'
import type { StatusInputs } from '../inputs.js'
import type { ManifestFile } from '../manifest/file.js'
import { renderStatusSummary } from '../status/report.js'
import { statusDocument } from '../status/report-json.js'
import { renderStatusText } from '../status/report-text.js'
import { status } from '../status/status.js'
import { takeCredentials } from './aws-session.js'
import { clock } from './clock.js'
import { idTokens } from './id-tokens.js'
import { namedManifests } from './manifests.js'
import type { ModeRun, Settled } from './mode-run.js'
import { refuseOffline } from './offline.js'
import { requiredRegion } from './region.js'
import { recordContext } from './report-context.js'
import { settleWith, tellReport } from './tell-report.js'

/** `mode: status`: reads which version is where, and tells it as a table in the log, as job summary and as JSON. */
export async function runStatus(request: ModeRun<StatusInputs>): Promise<Settled> {
  const { inputs, run, runner } = request
  refuseOffline(request)
  const region = requiredRegion(inputs)
  const idToken = idTokens(inputs)
  const files = await namedManifests(request)
  const session = await takeCredentials(request, { region, idToken })
  const result = await status(
    {
      files,
      settings: {
        model: inputs.model || run.dispatchedModel,
        endpointNames: endpointNames(files),
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
  await tellReport(request, {
    failure,
    summary: renderStatusSummary({ result, context: recordContext(request) }),
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
