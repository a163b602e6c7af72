import { defined } from '../../language/defined.js'
import { isCloned } from '../../manifest/schema/source-uri.js'
import type { GroupAddress } from '../address.js'
import type { Candidate } from '../candidate.js'
import type { RegisterSettings, RegistrationPorts } from '../registration.js'
import { checkKeys } from './artifact-keys.js'
import { readArtifacts } from './artifacts.js'
import { allOrProblems } from './error.js'
import { readImages } from './images.js'
import type { Placing } from './place-reports.js'
import { wantedReports } from './reports-place.js'
import type { Resolved } from './resolved.js'
import type { Sourced } from './training.js'

export interface Resolving {
  readonly settings: RegisterSettings
  readonly address: GroupAddress
  readonly ports: RegistrationPorts
}

/**
 * Asks AWS, side by side, what a manifest leaves open: what `source` fills in, the digests behind image tags, the bytes of
 * the artifacts and who can decrypt them, where the reports lie. Rejects with one `ActionError` for everything that is
 * wrong, with places in the manifest.
 */
export async function resolveCandidate(
  candidate: Candidate,
  { settings, address, ports }: Resolving,
): Promise<Resolved> {
  const sourced = await sourcedFile(candidate.file, { settings, ports })
  const { file } = sourced
  const readBytes = async () => {
    const found = await readArtifacts(file, ports.artifacts, ports.folders)
    return { ...found, ofKeys: await checkKeys({ file, found, keys: ports.keys, address, settings }) }
  }
  const [images, artifacts, placed, cloned] = await allOrProblems([
    readImages(file, ports.images),
    readBytes(),
    placedReports({ candidate, settings, reports: ports.reports }),
    cloneOf(file, { settings, ports }),
  ])
  return {
    manifest: file.manifest,
    ...defined({ generatedBy: sourced.generatedBy, training: sourced.training }),
    imageDigests: images.digests,
    artifacts: artifacts.codes,
    reports: placed.reports,
    ...defined({ clonedSpecification: cloned }),
    checks: [...sourced.checks, ...images.checks, ...artifacts.checks, ...artifacts.ofKeys, ...placed.checks],
  }
}

// What only some manifests have is loaded only for them.
async function sourcedFile(
  file: Candidate['file'],
  { settings, ports }: Pick<Resolving, 'settings' | 'ports'>,
): Promise<Sourced> {
  if (file.manifest.source === undefined) return { file, checks: [] }
  const { resolveSource } = await import('./training.js')
  return resolveSource(file, { settings, sources: ports.sources })
}

async function cloneOf(file: Candidate['file'], of: Pick<Resolving, 'settings' | 'ports'>) {
  if (!isCloned(file.manifest.source_uri)) return undefined
  const { readClone } = await import('./clone.js')
  return readClone(file, of)
}

async function placedReports(placing: Placing): Promise<Pick<Resolved, 'reports' | 'checks'>> {
  const wanted = wantedReports(placing.candidate.file.manifest, placing.settings)
  if (wanted.length === 0) return { reports: new Map(), checks: [] }
  const { placeReports } = await import('./place-reports.js')
  return placeReports(wanted, placing)
}
