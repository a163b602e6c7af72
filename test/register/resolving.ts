import { ActionError } from '../../src/errors.js'
import { readManifests } from '../../src/manifest/read.js'
import type { RegisterPorts } from '../../src/modes/register/request.js'
import { addressOf } from '../../src/registry/address.js'
import type { Candidate, LocalReport } from '../../src/registry/candidate.js'
import type { RegisterSettings } from '../../src/registry/registration.js'
import { resolveCandidate } from '../../src/registry/resolve/resolve.js'
import type { Resolved } from '../../src/registry/resolve/resolved.js'
import { type Emulator, TRAINING_ACCOUNT } from '../emulator/index.js'
import { portsOf, SETTINGS } from './world.js'

/** The training account's own registry, where nothing has to be shared. */
export const OWN_REGISTRY: Partial<RegisterSettings> = { registryAccount: TRAINING_ACCOUNT }

export const REPORTS = {
  reports: { s3Uri: 's3://acme-ml/reports', kmsKeyId: undefined, bucketOwner: TRAINING_ACCOUNT },
} satisfies Partial<RegisterSettings>

/** A candidate as it is read from a manifest, so that its places are real. */
export function candidateOf(yaml: string, files: Readonly<Record<string, string>> = {}): Candidate {
  const { manifests, problems } = readManifests({ files: [{ path: 'model.yaml', text: yaml }] })
  const [file] = manifests
  if (file === undefined) throw new Error(JSON.stringify(problems))
  const local = Object.entries(files).map(
    ([key, text]): LocalReport => ({
      at: key.split('.'),
      path: `models/${key.split('.').at(-1)}.json`,
      bytes: new TextEncoder().encode(text),
    }),
  )
  return { file, metrics: [], loosenedGates: [], files: local }
}

export interface Over {
  readonly settings?: Partial<RegisterSettings>
  readonly ports?: Partial<RegisterPorts>
  readonly files?: Readonly<Record<string, string>>
}

/** Resolves a manifest as the training account's role. */
export async function resolve(emulator: Emulator, yaml: string, over: Over = {}): Promise<Resolved> {
  const candidate = candidateOf(yaml, over.files)
  const settings = { ...SETTINGS, ...over.settings }
  const ports = { ...portsOf(emulator.port()), clock: emulator.clock, ...over.ports }
  return resolveCandidate(candidate, { settings, address: addressOf(candidate.file.manifest.group, settings), ports })
}

/** Why a manifest cannot be resolved: each problem as `LINE: message`, with the code before the first. */
export async function refusal(emulator: Emulator, yaml: string, over: Over = {}): Promise<readonly string[]> {
  try {
    await resolve(emulator, yaml, over)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return [error.code, ...error.problems.map(({ at, message }) => `${at.line}: ${message}`)]
  }
  throw new Error('it was resolved')
}

/** What was said beside what passed. */
export function said({ checks }: Resolved): string {
  return checks.flatMap(({ level, title, detail }) => (level === 'passed' ? [] : [`${title}: ${detail}`])).join('\n')
}
