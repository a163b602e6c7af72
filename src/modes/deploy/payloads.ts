import { type EffectiveDeployment, originOf } from '../../manifest/deploy-effective.js'
import { smokeRequestsOf } from '../../manifest/smoke-requests.js'
import { quote } from '../../text/visible.js'
import { problemAt } from './plan/checks.js'
import type { DeployFile } from './settings.js'

// InvokeEndpointAsync: "The inline payload can be up to 128,000 bytes." (service model, Body)
const MAX_ASYNCHRONOUS_BYTES = 128_000

/** The files of a smoke test by their paths, each read once. Throws where one cannot be read or is too large to be sent. */
export async function readPayloads(
  {
    file,
    deployment,
    environment,
  }: {
    readonly file: DeployFile
    readonly deployment: EffectiveDeployment
    readonly environment: string
  },
  readFile: (path: string) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = new Map<string, Uint8Array>()
  for (const { payload, path } of deployment.smoke_test ? smokeRequestsOf(deployment.smoke_test) : []) {
    if (payload === undefined || read.has(payload)) continue
    const bytes = await readFile(payload)
    if (deployment.async && bytes.length > MAX_ASYNCHRONOUS_BYTES)
      throw problemAt(
        file,
        originOf(file.manifest.deploy ?? { endpoint: '' }, environment, ['smoke_test', ...path, 'payload']),
        `${quote(payload)} has ${bytes.length} bytes, and a request to an asynchronous endpoint has room for ${MAX_ASYNCHRONOUS_BYTES}`,
      )
    read.set(payload, bytes)
  }
  return read
}
