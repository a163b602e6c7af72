import type { ManifestFile } from '../../src/manifest/file.js'
import type { Manifest } from '../../src/manifest/schema/manifest.js'
import type { Gate, Metric } from '../../src/metrics/metric.js'
import { register } from '../../src/modes/register/register.js'
import type { KnownVersion, RegisterPorts } from '../../src/modes/register/request.js'
import type { RegistrationResult } from '../../src/modes/register/result.js'
import type { RunContext } from '../../src/ports.js'
import type { Candidate } from '../../src/registry/candidate.js'
import type { RegisterSettings } from '../../src/registry/registration.js'
import { Emulator, type EmulatorOptions, REGION, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'

export const GROUP = 'housing'
export const ARTIFACT = 's3://acme-ml/housing/model.tar.gz'

export function aManifest(over: Partial<Manifest> = {}): Manifest {
  return {
    group: GROUP,
    description: 'Median house value per census block group',
    containers: [
      {
        image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1',
        model_data: ARTIFACT,
        environment: { SAGEMAKER_PROGRAM: 'inference.py' },
      },
    ],
    content_types: ['text/csv'],
    response_types: ['application/json'],
    realtime_instance_types: ['ml.m5.xlarge'],
    metadata: { team: 'pricing' },
    ...over,
  }
}

export function aFile(manifest: Manifest = aManifest(), path = 'models/housing/model.yaml'): ManifestFile {
  return { path, manifest, locate: () => ({ file: path, line: 3, column: 5 }), overrides: [] }
}

export function aMetric(name: string, value: number, over: Partial<Metric> = {}): Metric {
  const declared = { goal: 'minimize', goalSource: 'declared', isPrimary: false, isDeclared: true, gates: [] } as const
  return { name, path: name, value, ...declared, ...over }
}

export function aGate(over: Partial<{ kind: 'min' | 'max'; limit: number; level: 'error' | 'warn' }> = {}): Gate {
  return {
    kind: 'max',
    limit: 0.3,
    level: 'error',
    at: { file: 'models/housing/model.yaml', line: 9, column: 7 },
    ...over,
  }
}

export function aRegressionGate(limit = 2, level: 'error' | 'warn' = 'error'): Gate {
  const at = { file: 'models/housing/model.yaml', line: 10, column: 7 }
  return { kind: 'max-regression', limit, relative: true, level, at }
}

export function aCandidate(
  over: Partial<Candidate> & { readonly mse?: number; readonly gates?: readonly Gate[] } = {},
): Candidate {
  const { mse = 0.2841, gates = [], ...candidate } = over
  const metrics = [aMetric('mse', mse, { isPrimary: true, standardDeviation: 0.0103, gates })]
  return { file: aFile(), metrics, loosenedGates: [], ...candidate }
}

export function aRun(over: Partial<RunContext> = {}): RunContext {
  return {
    isGitHubActions: true,
    eventName: 'pull_request',
    repository: 'acme/models',
    serverUrl: 'https://github.com',
    workspace: '/workspace',
    sha: '0123456789abcdef0123456789abcdef01234567',
    ref: 'refs/pull/42/merge',
    actor: 'dana',
    runId: '7001',
    runNumber: '3',
    runAttempt: '1',
    workflow: 'Register',
    job: 'register',
    pullRequest: {
      number: 42,
      headSha: '9f3c2e1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      headRef: 'better-model',
      baseSha: 'b10c9debbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
      baseRef: 'main',
      author: 'dana',
      isFork: false,
    },
    ...over,
  }
}

export const SETTINGS: RegisterSettings = {
  region: REGION,
  partition: 'aws',
  callerAccount: TRAINING_ACCOUNT,
  registryAccount: REGISTRY_ACCOUNT,
  dryRun: false,
  onGateFailure: 'stop',
}

export function anEmulator(options: EmulatorOptions = {}): Emulator {
  return new Emulator({ groups: [GROUP], ...options })
}

/** What a role may ask of AWS, as main hands it in. */
export function portsOf(door: ReturnType<Emulator['port']>): Omit<RegisterPorts, 'clock'> {
  return {
    writer: door,
    reader: door,
    artifacts: door,
    folders: door,
    images: door,
    keys: door,
    sources: door,
    reports: door,
    groups: door,
    updater: door.updateModelPackage,
  }
}

/** One run of the action's register, in process. */
export async function run(
  emulator: Emulator,
  over: {
    readonly candidates?: readonly Candidate[]
    readonly settings?: Partial<RegisterSettings>
    readonly context?: RunContext
    readonly ports?: Partial<RegisterPorts>
  } = {},
): Promise<{
  readonly results: readonly RegistrationResult[]
  readonly result: RegistrationResult
  readonly known: readonly KnownVersion[]
}> {
  const known: KnownVersion[] = []
  const door = emulator.port()
  const ports: RegisterPorts = {
    ...portsOf(door),
    clock: emulator.clock,
    onVersion: (version) => known.push(version),
    ...over.ports,
  }
  const request = {
    candidates: over.candidates ?? [aCandidate()],
    settings: { ...SETTINGS, ...over.settings },
    context: over.context ?? aRun(),
  }
  const results = await register(request, ports)
  const [result] = results
  if (result === undefined) throw new Error('no result')
  return { results, result, known }
}

/** The outcome with its version's number, short enough to compare in a test. */
export function told({ outcome }: RegistrationResult): string {
  switch (outcome.kind) {
    case 'registered':
    case 'reused':
    case 'rejected':
      return `${outcome.kind} ${outcome.version.version}`
    case 'failed':
      return `failed ${outcome.error.code}`
    default:
      return outcome.kind
  }
}
