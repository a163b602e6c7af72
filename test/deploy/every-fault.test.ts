import { expect, test } from '@jest/globals'
import { ServiceError } from '../emulator/service-error.js'
import { aFile, CANARY, DEPLOY } from './manifest.js'
import { failureReason, type Gate, sentence, World } from './world.js'

// Every call of a deployment that puts version 2 in the place of version 1, with every way in which it can fail once the transport
// has given up. What is declared is complete by its type.

const FAULTS = {
  reset: () => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  throttled: () => new ServiceError('ThrottlingException', 'Rate exceeded'),
  'internal-error': () => new ServiceError('InternalFailure', 'We encountered an internal error.', 500),
  denied: () => new ServiceError('AccessDeniedException', 'The role is not authorized to perform this.'),
  expired: () => new ServiceError('ExpiredTokenException', 'The security token included in the request is expired'),
} as const
type Kind = keyof typeof FAULTS

interface Ends {
  /** Where it happens at each call, before anything is done: the outcome, or the failure's code. */
  readonly always: string
  /** Where it happens at the first call alone; as `always` unless given. */
  readonly once?: string
  /** Where everything was done, and each answer is lost; absent where that cannot be. */
  readonly afterwards?: string
}

type Call =
  | 'describeModelPackage'
  | 'describeEndpoint'
  | 'describeEndpointConfig'
  | 'describeScalableTargets'
  | 'listTags'
  | 'describeModel'
  | 'describeAlarms'
  | 'createModel'
  | 'createEndpointConfig'
  | 'updateEndpoint'
  | 'updateModelPackage'
  | 'listEndpointConfigs'

const FAILED = { always: 'failed' } as const
const DENIED = { always: 'access-denied' } as const
const EXPIRED = { always: 'no-credentials' } as const
const DONE = { always: 'deployed' } as const

// What must be known before the first write.
const READ = { reset: FAILED, throttled: FAILED, 'internal-error': FAILED, denied: DENIED, expired: EXPIRED } as const
// What a role need not be allowed to look at.
const OPTIONAL = { ...READ, denied: DONE } as const
// What follows a deployment, and takes nothing from it: a warning says what is left to do.
const AFTERWARDS = { reset: DONE, throttled: DONE, 'internal-error': DONE, denied: DONE, expired: DONE } as const
// An answer that is lost is looked for before anything is asked again.
const LOST = { always: 'failed', once: 'deployed', afterwards: 'deployed' } as const
const WRITE = { reset: LOST, throttled: FAILED, 'internal-error': LOST, denied: DENIED, expired: EXPIRED } as const

const DECLARED: Readonly<Record<Call, Readonly<Record<Kind, Ends>>>> = {
  describeModelPackage: READ,
  describeEndpoint: READ,
  describeEndpointConfig: READ,
  describeScalableTargets: OPTIONAL,
  listTags: OPTIONAL,
  // Whether a model of that name is there already has to be known before it is made; what others serve need not be.
  describeModel: { ...READ, denied: { always: 'access-denied', once: 'deployed' } },
  describeAlarms: READ,
  createModel: WRITE,
  createEndpointConfig: WRITE,
  updateEndpoint: WRITE,
  updateModelPackage: AFTERWARDS,
  listEndpointConfigs: AFTERWARDS,
}

const guarded = aFile({ ...DEPLOY, traffic: CANARY, alarms: ['churn-5xx'] })

/** Version 1 serves, and version 2 is approved. */
async function aWorld(): Promise<World> {
  const world = new World()
  world.register()
  world.register()
  world.setAlarm('churn-5xx', 'OK')
  await world.deploy({ model: 'churn@v1' })
  return world
}

const cells = Object.entries(DECLARED).flatMap(([operation, kinds]) =>
  Object.entries(kinds).map(([kind, declared]) => ({ operation, kind: kind as Kind, declared })),
)

test('these are all calls of such a deployment', async () => {
  const world = await aWorld()
  const asked = new Set<string>()
  const gate: Gate = ({ operation }) => void asked.add(operation)
  await world.deploy({ model: 'churn@v2', file: guarded, ports: world.ports({ gate }) })
  expect([...asked].sort()).toEqual(Object.keys(DECLARED).sort())
})

test.each(
  cells,
)('$operation, $kind: its declared end, version 1 or 2 serves whole, and the next run ends well', async ({
  operation,
  kind,
  declared: { always, once = always, afterwards },
}) => {
  const cases = [
    { when: 'before', times: Number.POSITIVE_INFINITY, end: always },
    ...(once === always ? [] : [{ when: 'before', times: 1, end: once } as const]),
    ...(afterwards === undefined ? [] : [{ when: 'after', times: Number.POSITIVE_INFINITY, end: afterwards } as const]),
  ] as const
  for (const { when, times, end } of cases) {
    const world = await aWorld()
    let left = times
    const gate: Gate = (at) => {
      if (at.operation !== operation || at.when !== when || left <= 0) return
      left -= 1
      throw FAULTS[kind]()
    }
    const result = await world.deploy({ model: 'churn@v2', file: guarded, ports: world.ports({ gate }) })
    expect([when, times, failureReason(result) || result.outcome.kind]).toEqual([when, times, end])
    // Green is said of what serves, and red of what was left as it was.
    expect([world.endpoint()?.EndpointStatus, world.served()]).toEqual(['InService', end === 'deployed' ? 2 : 1])
    if (end !== 'deployed') expect(sentence(result)).toMatch(/^(?!.*(undefined|\[object)).{20}/s)
    world.tick(3_600_000)
    const next = await world.deploy({ model: 'churn@v2', file: guarded })
    expect(next.outcome.kind).toBe(end === 'deployed' ? 'current' : 'deployed')
    expect(world.served()).toBe(2)
  }
})
