import { deployRoleArn, type Emulator, executionRoleArn, QA_ACCOUNT, stageRoleArn } from '../emulator/index.js'
import { CHURN_MANIFEST } from '../scenarios/files.js'
import type { InProcess, Left } from './in-process.js'
import type { Opening, Story } from './story.js'
import { type Disturbance, FaultWorld } from './world.js'

const GROUP = 'churn'
const ENDPOINT = 'churn'
const ALARM = 'churn-5xx'
/** Everything that a deployment can ask of the world; its time is virtual, but each look at it is a request. */
const DEPLOY = `deploy:
  endpoint: ${ENDPOINT}
  variants:
    - { name: main, instance_type: ml.m5.large, instance_count: 2 }
  smoke_test: { payload: sample.csv, content_type: text/csv }
  autoscaling: { min: 2, max: 4, invocations_per_instance: 100 }
  traffic: { shift: canary, size: 50%, wait: 2m, terminate_after: 1m, timeout: 60m }
  alarms: [${ALARM}]
  environments:
    qa: { stage: QA }
`

const INPUTS = {
  mode: 'deploy',
  environment: 'qa',
  'role-to-assume': deployRoleArn('qa'),
  'registry-role-to-assume': stageRoleArn('qa'),
  'execution-role-arn': executionRoleArn('qa'),
  'keep-previous': '0',
  'poll-interval-seconds': '60',
}

/** The first version of an endpoint that there is not. */
export const deployingTheFirst: Opening = async (process) => story(await aWorld(process, 0), { version: 1 })

/** Version 3 in the place of version 2, whose predecessor is tidied away. */
export const deploying: Opening = async (process) => story(await aWorld(process, 2), { version: 3 })

/** Back from version 3 to version 2. */
export const rollingBack: Opening = async (process) =>
  story(await aWorld(process, 3), { version: 2, inputs: { mode: 'rollback' } })

/** Version 3 again, whose smoke test fails, so that it is taken back to version 2. */
export const takingBack: Opening = async (process) => {
  const world = await aWorld(process, 2)
  const told = story(world, { version: 3 })
  const { emulator } = world
  const isOfThree = () => served(emulator) === 3
  emulator.workload(QA_ACCOUNT).container = () =>
    isOfThree()
      ? { status: 500, contentType: 'text/plain', body: 'no' }
      : { status: 200, contentType: 'text/csv', body: '1' }
  const isLeft = () => isResting(emulator) && served(emulator) === 3
  // What was left in service by a run that could not go back is not taken back by another one.
  return { ...told, undisturbed: 'rolled-back', next: () => (isLeft() ? 'failed' : 'rolled-back') }
}

/** What is done in a world where these versions served one after the other. */
function story(
  world: FaultWorld,
  { version, inputs = {} }: { readonly version: number; readonly inputs?: Readonly<Record<string, string>> },
): Story {
  const { emulator } = world
  const before = served(emulator)
  const previous = emulator.endpoint(QA_ACCOUNT, ENDPOINT)?.configName
  emulator.log.clear()
  return {
    world,
    run: (disturbances: readonly Disturbance[] = []) => run(world, { version, inputs }, disturbances),
    end: endOfDeployment,
    undisturbed: 'deployed',
    next: () => (isResting(emulator) && served(emulator) === version ? 'current' : 'deployed'),
    wrong: (left, next) => wrongOf(world, { version, before, previous }, { left, next }),
  }
}

function run(
  world: FaultWorld,
  { version, inputs }: { readonly version: number; readonly inputs: Readonly<Record<string, string>> },
  disturbances: readonly Disturbance[],
): Promise<Left> {
  const isRollback = inputs['mode'] === 'rollback'
  return world.run(
    {
      trigger: isRollback ? { kind: 'workflow_dispatch' } : { kind: 'push', ref: `refs/tags/${GROUP}@v${version}` },
      environment: 'qa',
      with: { ...INPUTS, ...inputs, ...(isRollback ? { model: `${GROUP}@v${version}` } : {}) },
    },
    disturbances,
  )
}

interface Expected {
  readonly version: number
  readonly before: number | undefined
  readonly previous: string | undefined
}

function wrongOf(
  { emulator }: FaultWorld,
  { version, before, previous }: Expected,
  { left, next }: { readonly left: Left; readonly next: Left | undefined },
): readonly string[] {
  const last = next ?? left
  const now = served(emulator)
  const { configs } = emulator.workload(QA_ACCOUNT).hosting
  const endpoint = emulator.endpoint(QA_ACCOUNT, ENDPOINT)
  const inUse = [endpoint?.configName, endpoint?.pending?.configName].flatMap((name) => name ?? [])
  const ofOurs = emulator.log.requests('CreateEndpointConfig').filter(({ committed }) => committed)
  return [
    ...(now === undefined || now === version || now === before ? [] : [`I4: version ${now} serves`]),
    ...inUse.filter((name) => !configs.has(name)).map((name) => `I5: ${name} is in use, and gone`),
    ...(previous === undefined || configs.has(previous) ? [] : [`I5: what served before, ${previous}, is gone`]),
    ...(last.exitCode === 0 && !(isResting(emulator) && now === version)
      ? [`I6: it is green, and version ${now} serves`]
      : []),
    ...(endOfDeployment(last) === 'rolled-back' && now === version ? ['I6: rolled-back, and ours serves'] : []),
    ...(ofOurs.length > 1 ? [`I1: ${ofOurs.length} configurations of one deployment`] : []),
    ...(next !== undefined && endpoint?.pending !== undefined ? ['I5: an update is under way after the next run'] : []),
  ]
}

function endOfDeployment({ outputs }: Left): string {
  const { outcome } = JSON.parse(outputs['report-json'] || '{}')
  return outputs['failure-reason'] || String(outcome)
}

function isResting(emulator: Emulator): boolean {
  const endpoint = emulator.endpoint(QA_ACCOUNT, ENDPOINT)
  return endpoint?.status === 'InService' && endpoint.pending === undefined
}

function served(emulator: Emulator): number | undefined {
  return emulator.endpoint(QA_ACCOUNT, ENDPOINT)?.versions[0]
}

/** What came of the first deployments; they are played once, and every world begins with a copy. */
interface Past {
  readonly groups: Emulator['groups']
  readonly hosting: ReturnType<Emulator['workload']>['hosting']
  readonly targets: ReturnType<Emulator['workload']>['scalableTargets']
  readonly policies: ReturnType<Emulator['workload']>['scalingPolicies']
}

const pasts = new Map<number, Past>()

/** A repository and a registry with three approved versions, of which so many have served, one after the other. */
async function aWorld(process: InProcess, deployed: number): Promise<FaultWorld> {
  const world = await anEmptyWorld(process)
  const past = pasts.get(deployed) ?? (await playPast(process, deployed))
  pasts.set(deployed, past)
  copyPast(past, world.emulator)
  return world
}

async function anEmptyWorld(process: InProcess): Promise<FaultWorld> {
  const world = await FaultWorld.open(process, { groups: [GROUP] })
  world.write({ 'model.yaml': CHURN_MANIFEST + DEPLOY, 'sample.csv': '1,2,3' })
  world.emulator.setAlarm(QA_ACCOUNT, { name: ALARM, state: 'OK' })
  return world
}

async function playPast(process: InProcess, deployed: number): Promise<Past> {
  const world = await anEmptyWorld(process)
  for (const version of [1, 2, 3]) {
    world.emulator.plant(GROUP)
    world.emulator.approve(GROUP, version)
  }
  for (let version = 1; version <= deployed; version += 1) {
    const left = await run(world, { version, inputs: {} }, [])
    if (left.exitCode !== 0) throw new Error(left.log)
  }
  const { hosting, scalableTargets: targets, scalingPolicies: policies } = world.emulator.workload(QA_ACCOUNT)
  await world.close()
  return { groups: world.emulator.groups, hosting, targets, policies }
}

function copyPast({ groups, hosting, targets, policies }: Past, emulator: Emulator): void {
  const workload = emulator.workload(QA_ACCOUNT)
  const filled = <Key, Value>(to: Map<Key, Value>, from: ReadonlyMap<Key, Value>, copy: (value: Value) => Value) => {
    to.clear()
    for (const [key, value] of from) to.set(key, copy(value))
  }
  filled(emulator.groups, groups, (group) => ({ ...group, versions: [...group.versions] }))
  filled(workload.hosting.models, hosting.models, (model) => model)
  filled(workload.hosting.configs, hosting.configs, (config) => config)
  filled(workload.hosting.endpoints, hosting.endpoints, (endpoint) => ({ ...endpoint }))
  filled(workload.hosting.tags, hosting.tags, (tags) => new Map(tags))
  filled(workload.scalableTargets, targets, (target) => target)
  filled(workload.scalingPolicies, policies, (policy) => policy)
}
