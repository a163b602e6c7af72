import { expect, test } from '@jest/globals'
import type { FaultKind, TokenPolicy } from '../emulator/index.js'
import { REGISTER_ROLE_ARN } from '../emulator/index.js'
import { Scheduler, seeded } from './scheduler.js'
import { anEmulator, aRun, GROUP, run, told } from './world.js'

const DOUBTS: readonly FaultKind[] = [
  'reset',
  'timeout',
  'internal-error',
  'unavailable',
  'empty',
  'malformed',
  'truncated',
  'wrong-arn',
]
const TOKENS: readonly TokenPolicy[] = ['same-arn', 'conflict', 'forgets']
const TIMES = ['before', 'after'] as const

const cells = DOUBTS.flatMap((kind) =>
  TIMES.flatMap((when) => TOKENS.map((tokenPolicy) => ({ kind, when, tokenPolicy }))),
)

test.each(
  cells,
)('CreateModelPackage, $kind $when the commit, token $tokenPolicy: one version, and it is reported', async (cell) => {
  for (const listDelayMilliseconds of [0, 29_000]) {
    const emulator = anEmulator({ tokenPolicy: cell.tokenPolicy, listDelayMilliseconds })
    emulator.fail({ operation: 'CreateModelPackage', kind: cell.kind, when: cell.when })
    const { result, known } = await run(emulator)

    expect(emulator.versions(GROUP)).toHaveLength(1)
    expect(told(result)).toBe('registered 1')
    expect(known.at(-1)?.version.arn).toBe(emulator.versions(GROUP)[0]?.ModelPackageArn)
    emulator.clock.advance(30_000)
    expect(told((await run(emulator)).result)).toBe('reused 1')
    expect(emulator.versions(GROUP)).toHaveLength(1)
  }
})

test.each(
  TOKENS,
)('a create that stays in doubt ends as unknown-outcome and a rerun finds the truth, token %s', async (tokenPolicy) => {
  for (const when of TIMES) {
    const emulator = anEmulator({ tokenPolicy })
    emulator.fail({ operation: 'CreateModelPackage', kind: 'reset', when, times: 99 })
    // The first list is the look before the create.
    emulator.fail({ operation: 'ListModelPackages', kind: 'internal-error', when: 'before', call: 2, times: 999 })
    const { result } = await run(emulator)

    expect(told(result)).toBe('failed unknown-outcome')
    expect(result.outcome).toMatchObject({ error: { message: expect.stringMatching(/At most one may exist.*\[smr:/) } })
    emulator.faults.clear()
    emulator.clock.advance(30_000)
    expect(told((await run(emulator)).result)).toBe(when === 'after' ? 'reused 1' : 'registered 1')
    expect(emulator.versions(GROUP)).toHaveLength(1)
  }
})

test.each(TOKENS)('a run killed at any point is completed by the next one, token %s', async (tokenPolicy) => {
  for (let killAfter = 1; killAfter <= 14; killAfter += 1) {
    const emulator = anEmulator({ tokenPolicy })
    const scheduler = new Scheduler(seeded(killAfter), emulator.clock)
    scheduler.start(
      'killed',
      async (process) => {
        const door = emulator.port({
          roleArn: REGISTER_ROLE_ARN,
          onYield: ({ operation }) => process.yieldAt(operation),
        })
        await run(emulator, { ports: { writer: door, reader: door, artifacts: door, clock: process.clock } })
      },
      killAfter,
    )
    await scheduler.run()
    const wasCreated = emulator.versions(GROUP).length === 1
    const { result } = await run(emulator)

    expect(told(result)).toBe(wasCreated ? 'reused 1' : 'registered 1')
    expect(emulator.versions(GROUP)).toHaveLength(1)
  }
})

test.each([
  { kind: 'throttled', code: undefined },
  { kind: 'access-denied', code: 'access-denied' },
  { kind: 'expired-credentials', code: 'no-credentials' },
] as const)('CreateModelPackage, $kind: what was refused was not carried out', async ({ kind, code }) => {
  const emulator = anEmulator()
  emulator.fail({ operation: 'CreateModelPackage', kind, when: 'before', times: 3 })
  const { result } = await run(emulator)

  expect(told(result)).toBe(code === undefined ? 'registered 1' : `failed ${code}`)
  expect(emulator.versions(GROUP)).toHaveLength(code === undefined ? 1 : 0)
})

const READS = ['ListModelPackages', 'DescribeModelPackage', 'HeadObject'].flatMap((operation) =>
  ([...DOUBTS.slice(0, 7), 'throttled', 'expired-credentials'] as const).flatMap((kind) =>
    [1, 2, 3].map((call) => ({ operation, kind, call })),
  ),
)

test.each(
  READS,
)('$operation number $call, $kind: a version or a clear failure, and a rerun ends the same', async (cell) => {
  const emulator = anEmulator()
  emulator.plant(GROUP)
  emulator.approve(GROUP, 1)
  emulator.fail({ ...cell, when: 'before' })
  const { result } = await run(emulator)

  expect(['registered 2', 'failed failed', 'failed no-credentials']).toContain(told(result))
  const { length } = emulator.versions(GROUP)
  expect(length).toBe(told(result) === 'registered 2' ? 2 : 1)
  emulator.faults.clear()
  const { result: again } = await run(emulator, { context: aRun({ runId: '7002' }) })
  expect(told(again)).toBe(length === 2 ? 'reused 2' : 'registered 2')
  expect(emulator.versions(GROUP)).toHaveLength(2)
})
