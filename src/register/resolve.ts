import type { GroupAddress } from '../registry/address.js'
import { readArtifacts } from './artifacts.js'
import type { Candidate, RegisterPorts, RegisterSettings } from './candidate.js'
import { unresolved } from './resolve-offline.js'
import type { Resolved } from './resolved.js'

export interface Resolving {
  readonly settings: RegisterSettings
  readonly address: GroupAddress
  readonly ports: RegisterPorts
}

/**
 * Asks AWS, side by side, what a manifest leaves open: what `source` fills in, the digests behind image tags, the bytes of
 * the artifacts, where the reports lie. Rejects with `ActionError`, with a place where something is wrong with the manifest.
 */
export async function resolveCandidate(candidate: Candidate, { ports }: Resolving): Promise<Resolved> {
  const { codes, checks } = await readArtifacts(candidate.file, ports.artifacts)
  return { ...unresolved(candidate), artifacts: codes, checks }
}
