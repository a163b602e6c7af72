import type { PackageCandidate, PackagePorts, PackageSettings } from '../../src/modes/package/candidate.js'
import { makePackages } from '../../src/modes/package/package.js'
import type { PackageResult } from '../../src/modes/package/result.js'
import { asVersion } from '../../src/modes/package/run/read.js'
import type { RunContext } from '../../src/ports.js'
import { addressOf } from '../../src/registry/address.js'
import { uploadReports } from '../../src/registry/resolve/reports-place.js'
import { resolveCandidate } from '../../src/registry/resolve/resolve.js'
import {
  Emulator,
  type EmulatorOptions,
  type EmulatorPort,
  REGION,
  REGISTER_ROLE_ARN,
  TRAINING_ACCOUNT,
  VALIDATION_ROLE_ARN,
} from '../emulator/index.js'
import { aRun } from '../register/world.js'
import { aFile, aManifest, VALIDATION } from './builders.js'

export const SETTINGS: PackageSettings = {
  region: REGION,
  partition: 'aws',
  callerAccount: TRAINING_ACCOUNT,
  dryRun: false,
  onGateFailure: 'stop',
  validationRoleArn: VALIDATION_ROLE_ARN,
  pollIntervalSeconds: 30,
  waitMinutes: 15,
  validationMinutes: 350,
}

export function aCandidate(over: Partial<PackageCandidate> = {}): PackageCandidate {
  return { file: aFile(), metrics: [], loosenedGates: [], ...over }
}

/** One whose manifest has a validation and is certified. */
export function aValidatedCandidate(): PackageCandidate {
  return aCandidate({ file: aFile(aManifest({ validation: VALIDATION, certify_for_marketplace: true })) })
}

export function anEmulator(options: EmulatorOptions = {}): Emulator {
  return new Emulator({ groups: [], ...options })
}

/** The ports of a door of the emulator, as `src/modes/package/run.ts` puts them together. */
export function portsOf(door: EmulatorPort, over: Partial<PackagePorts> & Pick<PackagePorts, 'clock'>): PackagePorts {
  const settings = {
    ...SETTINGS,
    reports: { s3Uri: 's3://acme-ml/reports', kmsKeyId: undefined, bucketOwner: TRAINING_ACCOUNT },
  }
  const ports = { ...door, writer: door, reader: door, artifacts: door, folders: door, clock: over.clock }
  return {
    writer: door,
    reader: door,
    resolve: (candidate) =>
      resolveCandidate(asVersion(candidate), {
        settings,
        address: addressOf(candidate.file.manifest.name, settings),
        ports,
      }),
    uploadReports: (resolution) => uploadReports(resolution, { settings, reports: undefined }),
    random: () => 0.5,
    ...over,
  }
}

/** One run of the action's packages, in process. */
export async function run(
  emulator: Emulator,
  over: {
    readonly candidates?: readonly PackageCandidate[]
    readonly settings?: Partial<PackageSettings>
    readonly context?: RunContext
    readonly ports?: Partial<PackagePorts>
  } = {},
): Promise<PackageResult> {
  const door = emulator.port({ roleArn: REGISTER_ROLE_ARN })
  const [result] = await makePackages(
    {
      candidates: over.candidates ?? [aCandidate()],
      settings: { ...SETTINGS, ...over.settings },
      context: over.context ?? aRun(),
    },
    portsOf(door, { clock: emulator.clock, ...over.ports }),
  )
  if (result === undefined) throw new Error('no result')
  return result
}

/** The outcome in few words. */
export function told({ outcome }: PackageResult): string {
  switch (outcome.kind) {
    case 'failed':
      return `failed ${outcome.error.code}: ${outcome.error.message}`
    case 'name-taken':
      return `name-taken ${outcome.because}`
    case 'unfinished':
      return `unfinished ${outcome.because}`
    case 'package-failed':
      return `package-failed ${outcome.isNew ? 'new' : 'there'}`
    default:
      return outcome.kind
  }
}
