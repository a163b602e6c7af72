import type { Manifest } from '../../src/manifest/schema/manifest.js'
import { differencesOf } from '../../src/modes/update/differences.js'
import type { UpdatePorts } from '../../src/modes/update/ports.js'
import type { UpdateOutcome, UpdateResult } from '../../src/modes/update/result.js'
import type { UpdateSettings } from '../../src/modes/update/settings.js'
import { update } from '../../src/modes/update/update.js'
import type { Candidate } from '../../src/registry/candidate.js'
import { type Emulator, REGION, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { aCandidate, aFile, aManifest, anEmulator, aRun, GROUP, run } from '../register/world.js'

export { aManifest, GROUP }

export const CARD = {
  intended_uses: { purpose_of_model: 'Price guidance', risk_rating: 'Low' },
} as const

/** A candidate whose manifest is the usual one with these keys. */
export function aModel(manifest: Partial<Manifest> = {}, over: Partial<Candidate> = {}): Candidate {
  return { ...aCandidate(), file: aFile(aManifest(manifest)), card: CARD, ...over }
}

/** A group in which dana registered a version from pull request 42. */
export async function aWorld(candidate = aModel()): Promise<Emulator> {
  const emulator = anEmulator()
  await register(emulator, candidate)
  return emulator
}

export async function register(emulator: Emulator, candidate: Candidate): Promise<void> {
  const { result } = await run(emulator, { candidates: [candidate], context: aRun() })
  if (result.outcome.kind !== 'registered') throw new Error(JSON.stringify(result.outcome))
  emulator.log.clear()
}

export function theSettings(over: Partial<UpdateSettings> = {}): UpdateSettings {
  return {
    model: '',
    dryRun: false,
    waitMilliseconds: 60_000,
    here: { serverUrl: 'https://github.com', repository: 'acme/models' },
    region: REGION,
    partition: 'aws',
    callerAccount: REGISTRY_ACCOUNT,
    ...over,
  }
}

/** One run of update, in process. */
export async function updateWith(
  emulator: Emulator,
  candidates: readonly Candidate[],
  over: Partial<UpdateSettings> & { readonly ports?: Partial<UpdatePorts> } = {},
): Promise<readonly UpdateResult[]> {
  const { ports, ...settings } = over
  const door = emulator.port({ account: REGISTRY_ACCOUNT })
  return update(
    {
      candidates,
      settings: theSettings(settings),
      differences: ({ file }, version) => {
        const candidate = candidates.find((one) => one.file === file)
        if (candidate === undefined) throw new Error('not a candidate')
        return differencesOf(candidate, version)
      },
    },
    { registry: door, clock: emulator.clock, ...ports },
  )
}

/** The same for one manifest. */
export async function updateOne(
  emulator: Emulator,
  candidate: Candidate,
  over: Parameters<typeof updateWith>[2] = {},
): Promise<UpdateResult> {
  const [result] = await updateWith(emulator, [candidate], over)
  if (result === undefined) throw new Error('no result')
  return result
}

export function theVersion(emulator: Emulator, number = 1) {
  const found = emulator.versions(GROUP).find(({ ModelPackageVersion: version }) => version === number)
  if (found === undefined) throw new Error(`there is no version ${number}`)
  return found
}

export function theCard(emulator: Emulator, number = 1): unknown {
  return JSON.parse(theVersion(emulator, number).ModelCard?.ModelCardContent ?? 'null')
}

/** Keys that are not the user's. */
export function ownKeys(emulator: Emulator, number = 1): Readonly<Record<string, string>> {
  const entries = Object.entries(theVersion(emulator, number).CustomerMetadataProperties ?? {})
  return Object.fromEntries(entries.filter(([key]) => /^(?:smr|metric)\//.test(key)))
}

/** Every update that reached the registry, in order. */
export function updatesSent(emulator: Emulator): readonly unknown[] {
  return emulator.log
    .writes()
    .filter(({ operation }) => operation === 'UpdateModelPackage')
    .map(({ input }) => input)
}

/** The outcome in a word, and the code of its error. */
export function told({ outcome }: { readonly outcome: UpdateOutcome }): string {
  return 'error' in outcome ? `${outcome.kind} ${outcome.error.code}` : outcome.kind
}

/** What the error says and what to do about it. */
export function words({ outcome }: UpdateResult): string {
  return 'error' in outcome ? `${outcome.error.message} ${outcome.error.hint ?? ''}` : ''
}

/** `SECTION KEY: BEFORE → AFTER` of each change. */
export function lines(changes: UpdateResult['changes']): readonly string[] {
  return changes.map(
    ({ section, key, before = '∅', after = '∅' }) => `${section}${key === '' ? '' : ` ${key}`}: ${before} → ${after}`,
  )
}
