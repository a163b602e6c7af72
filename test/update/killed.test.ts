import { expect, test } from '@jest/globals'
import { type Emulator, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { anEmulator, GROUP } from '../register/world.js'
import { manifestOf } from './schedule.js'
import { aModel, register, told, updateWith } from './world.js'

const OTHER = `${GROUP}-other`

/** What is written: keys, the card and a specification on one version, and keys on that of another manifest. */
const wanted = [manifestOf(1), aModel({ group: OTHER, metadata: { team: 'sales' } })]

async function aWorld(): Promise<Emulator> {
  const emulator = anEmulator({ groups: [GROUP, OTHER] })
  await register(emulator, manifestOf(0))
  await register(emulator, aModel({ group: OTHER }))
  emulator.log.clear()
  return emulator
}

/** A run that is killed, as by kill -9, at the write that comes so many-th, before it is done or after. */
async function killedAt(emulator: Emulator, write: number, when: 'before' | 'after'): Promise<'killed' | 'ended'> {
  let writes = 0
  let kill = (_: 'killed'): void => {}
  const killed = new Promise<'killed'>((resolve) => {
    kill = resolve
  })
  const door = emulator.port({
    account: REGISTRY_ACCOUNT,
    onYield: (point) => {
      if (point.operation !== 'UpdateModelPackage') return Promise.resolve()
      if (point.when === 'before') writes += 1
      if (writes !== write || point.when !== when) return Promise.resolve()
      kill('killed')
      return new Promise(() => {})
    },
  })
  return Promise.race([
    killed,
    updateWith(emulator, wanted, { ports: { registry: door } }).then(() => 'ended' as const),
  ])
}

const statesOf = (emulator: Emulator) =>
  [GROUP, OTHER].map((group) => {
    const [version] = emulator.versions(group)
    const { CreationTime: _made, LastModifiedTime: _time, LastModifiedBy: _by, ...state } = version ?? {}
    return JSON.stringify(state)
  })

test('killed at every write, before it is done and after: each version is as it was or whole, and the next run ends what was left', async () => {
  const undisturbed = await aWorld()
  const before = statesOf(undisturbed)
  expect((await updateWith(undisturbed, wanted)).map(told)).toEqual(['updated', 'updated'])
  const after = statesOf(undisturbed)
  const writes = undisturbed.log.writes().map(({ operation }) => operation)
  // So that no write is left out: what a run writes is these, and each is one that a run is killed at.
  expect(writes).toEqual(['UpdateModelPackage', 'UpdateModelPackage'])

  for (const [index] of writes.entries()) {
    for (const when of ['before', 'after'] as const) {
      const emulator = await aWorld()
      expect([index, when, await killedAt(emulator, index + 1, when)]).toEqual([index, when, 'killed'])
      const done = when === 'after' ? index + 1 : index
      expect(emulator.log.writes()).toHaveLength(done)
      expect(statesOf(emulator)).toEqual([...after.slice(0, done), ...before.slice(done)])
      const next = await updateWith(emulator, wanted)
      expect(next.map(told)).toEqual(writes.map((_, one) => (one < done ? 'unchanged' : 'updated')))
      expect(statesOf(emulator)).toEqual(after)
    }
  }
})
