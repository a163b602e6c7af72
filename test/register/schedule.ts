import { CallFailure } from '../../src/errors.js'
import type { RegisterPorts } from '../../src/modes/register/request.js'
import type { RegistrationResult } from '../../src/modes/register/result.js'
import type { LocalReport } from '../../src/registry/candidate.js'
import type { RegisterSettings } from '../../src/registry/registration.js'
import { readSuffix } from '../../src/registry/version/identity.js'
import { type Emulator, REGISTER_ROLE_ARN, TRAINING_ACCOUNT } from '../emulator/index.js'
import type { SchedulePlan } from './schedule-plan.js'
import { type Process, Scheduler, seeded } from './scheduler.js'
import { aCandidate, aFile, aManifest, anEmulator, aRun, GROUP, portsOf, run } from './world.js'

export const SOURCE_URI = 'https://mlflow.acme.com/runs/42'
const S3_REPORT = 's3://acme-ml/housing/bias.json'

/** What one run came to: its result, or nothing if it was killed; and the ARNs it had said by then. */
export interface RunRecord {
  readonly name: string
  result: RegistrationResult | undefined
  readonly said: string[]
}

/** A schedule that was played to its end, with one undisturbed run after it. */
export interface Played {
  readonly plan: SchedulePlan
  readonly emulator: Emulator
  readonly runs: readonly RunRecord[]
  readonly last: RegistrationResult
  readonly versionsBeforeLast: number
  readonly trace: readonly string[]
}

export async function play(plan: SchedulePlan): Promise<Played> {
  const random = seeded(plan.seed ^ 0x5eed)
  const { tokenPolicy, listDelayMilliseconds, pendingMilliseconds } = plan
  const emulator = anEmulator({
    tokenPolicy,
    listDelayMilliseconds,
    pendingMilliseconds,
    ...(plan.makesGroup && { groups: [] }),
  })
  emulator.putObject(S3_REPORT, '{}')
  for (let count = 0; count < plan.othersBefore; count += 1) emulator.plant(GROUP)
  if (plan.isNarrow) {
    emulator.remove('group-list')
    emulator.remove('group-describe')
  }
  emulator.fail(...plan.faults.map((fault) => ({ operation: 'CreateModelPackage', ...fault })), ...plan.laterFaults)
  const scheduler = new Scheduler(random, emulator.clock)
  const runs: RunRecord[] = []

  const startRun = (index: number) => {
    const name = `run ${index + 1}`
    const record: RunRecord = { name, result: undefined, said: [] }
    runs.push(record)
    const body = (process: Process) => oneRun({ plan, emulator, process, record, random, runId: String(7000 + index) })
    return scheduler.start(name, body, plan.kills[index])
  }

  const started = Array.from({ length: plan.parallelRuns }, (_, index) => startRun(index))
  if (plan.otherRun) scheduler.start('other', (process) => otherRun(plan, emulator, process))
  if (plan.crowd > 0) scheduler.start('crowd', (process) => crowd(plan, emulator, process))
  if (plan.failsFirst) scheduler.start('service', (process) => failFirst(emulator, process))
  scheduler.start('reruns', async (process) => {
    for (let index = 0; index < plan.reruns; index += 1) {
      while (!plan.rerunAtOnce && started.some((one) => !one.isOver())) await process.clock.sleep(1_000)
      await process.clock.sleep(plan.rerunAtOnce ? 100 : 45_000)
      started.push(startRun(started.length))
    }
  })
  await scheduler.run()

  emulator.faults.clear()
  emulator.clock.advance(60_000)
  const versionsBeforeLast = own(emulator).length
  const { result: last } = await run(emulator, {
    candidates: [theCandidate(plan)],
    settings: settingsOf(plan),
    context: aRun({ runId: plan.sameRunId ? '7000' : '9999' }),
  })
  return { plan, emulator, runs, last, versionsBeforeLast, trace: scheduler.trace }
}

async function oneRun(at: {
  readonly plan: SchedulePlan
  readonly emulator: Emulator
  readonly process: Process
  readonly record: RunRecord
  readonly random: () => number
  readonly runId: string
}): Promise<void> {
  const { plan, emulator, process, record } = at
  const door = emulator.port({
    roleArn: REGISTER_ROLE_ARN,
    onYield: ({ when, operation }) => process.yieldAt(`${when} ${operation}`),
  })
  const { result } = await run(emulator, {
    candidates: [theCandidate(plan)],
    settings: settingsOf(plan),
    context: aRun({ runId: plan.sameRunId ? '7000' : at.runId }),
    ports: {
      ...portsOf(door),
      ...flapping(plan, door, at.random),
      clock: process.clock,
      onVersion: ({ version }) => record.said.push(version.arn),
    },
  })
  record.result = result
}

/** Permissions that come and go: what may be read now may not be read by the next run. */
function flapping(
  plan: SchedulePlan,
  door: ReturnType<Emulator['port']>,
  random: () => number,
): Pick<RegisterPorts, 'artifacts' | 'images' | 'reports'> {
  const sometimes = async <Value>(reading: Promise<Value>, denied: number, call: string): Promise<Value> => {
    const value = await reading
    if (random() < denied) throw new CallFailure('access-denied', call, 'Access Denied')
    return value
  }
  return {
    artifacts: { identify: (uri) => sometimes(door.identify(uri), plan.deniedHeads, 's3:GetObject') },
    images: { manifestOf: (image) => sometimes(door.manifestOf(image), plan.deniedImages, 'ecr:BatchGetImage') },
    reports: {
      read: (from) => sometimes(door.read(from), plan.deniedReports, 's3:GetObject'),
      writeOnce: door.writeOnce,
    },
  }
}

function theCandidate(plan: SchedulePlan) {
  const shap: LocalReport = {
    at: ['reports', 'explainability'],
    path: 'models/housing/shap.json',
    bytes: new TextEncoder().encode('{"shap": 1}'),
  }
  const manifest = aManifest({
    reports: { bias: { report: { file: S3_REPORT } }, explainability: { file: 'shap.json' } },
    ...(plan.hasSourceUri && { source_uri: SOURCE_URI }),
  })
  return aCandidate({ file: aFile(manifest), files: [shap] })
}

function settingsOf(plan: SchedulePlan): Partial<RegisterSettings> {
  const reports = { s3Uri: 's3://acme-ml/reports', kmsKeyId: undefined, bucketOwner: TRAINING_ACCOUNT }
  return { reports, ...(plan.makesGroup && { registryAccount: TRAINING_ACCOUNT, createGroup: true }) }
}

/** Another candidate of the same group, at the same time. */
async function otherRun(plan: SchedulePlan, emulator: Emulator, process: Process): Promise<void> {
  const door = emulator.port({
    roleArn: REGISTER_ROLE_ARN,
    onYield: ({ when, operation }) => process.yieldAt(`${when} ${operation}`),
  })
  await run(emulator, {
    candidates: [
      aCandidate({ mse: 0.5, file: { ...aCandidate().file, manifest: aManifest({ description: 'Another' }) } }),
    ],
    settings: settingsOf(plan),
    ports: { ...portsOf(door), clock: process.clock },
  })
}

/** Versions of others come behind the first one of the candidate, once there is one. */
async function crowd({ crowd: count }: SchedulePlan, emulator: Emulator, process: Process): Promise<void> {
  for (let wait = 0; wait < 20; wait += 1) {
    await process.clock.sleep(500)
    if (own(emulator).length === 0) continue
    for (let planted = 0; planted < count; planted += 1) emulator.plant(GROUP)
    return
  }
}

/** The service gives up on the first version of the candidate, once there is one. */
async function failFirst(emulator: Emulator, process: Process): Promise<void> {
  for (let wait = 0; wait < 20; wait += 1) {
    await process.clock.sleep(2_000)
    const [version] = own(emulator)
    if (version?.ModelPackageVersion === undefined) continue
    emulator.failVersion(GROUP, version.ModelPackageVersion)
    return
  }
}

/** The versions of the candidate that can be used, oldest first. */
export function own(emulator: Emulator) {
  if (emulator.groups.size === 0) return []
  return emulator
    .versions(GROUP)
    .filter(({ ModelPackageDescription: text }) => readSuffix(text) !== undefined && text?.startsWith('Median'))
    .filter(({ ModelPackageStatus }) => ModelPackageStatus !== 'Failed')
}
