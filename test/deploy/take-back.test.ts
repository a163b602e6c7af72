import { expect, test } from '@jest/globals'
import { aFile, DEPLOY } from './manifest.js'
import { failureReason, type Gate, sentence, World } from './world.js'

// The smoke test of version 2 fails, so that version 1 is put back: by the second UpdateEndpoint of the run.

const file = aFile({ ...DEPLOY, smoke_test: { payload: 'sample.csv', content_type: 'text/csv' } })

async function aWorld(): Promise<World> {
  const world = new World()
  world.register()
  world.register()
  await world.deploy({ model: 'churn@v1' })
  world.invocations.answer = () => ({ status: 500, body: 'no' })
  return world
}

/** The way back fails so often, before it is begun or after. */
function failing(when: 'before' | 'after', times: number): Gate {
  let updates = 0
  let left = times
  return (at) => {
    if (at.operation !== 'updateEndpoint') return
    if (at.when === 'before') updates += 1
    if (updates < 2 || at.when !== when || left <= 0) return
    left -= 1
    throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  }
}

test.each([
  ['nothing', 'before', 0],
  ['one request', 'before', 1],
  ['four requests', 'before', 4],
  ['the answer of what is begun', 'after', 1],
] as const)('with %s lost the version that served before serves again', async (_, when, times) => {
  const world = await aWorld()
  const result = await world.deploy({ model: 'churn@v2', file, ports: world.ports({ gate: failing(when, times) }) })
  expect(failureReason(result)).toBe('rolled-back')
  expect(sentence(result)).toContain('serves again')
  expect([world.endpoint()?.EndpointStatus, world.served()]).toEqual(['InService', 1])
  expect(world.writes.filter((write) => write === 'updateEndpoint')).toHaveLength(2)
})

test('where it cannot be begun the run says that the failed version was left, and how to go back', async () => {
  const world = await aWorld()
  const result = await world.deploy({ model: 'churn@v2', file, ports: world.ports({ gate: failing('before', 99) }) })
  expect(failureReason(result)).toBe('failed')
  expect(sentence(result)).toMatch(/going back to \S+ did not begin: sagemaker:updateEndpoint/)
  expect('error' in result.outcome && result.outcome.error.hint).toContain('mode: rollback')
  expect(world.served()).toBe(2)
})

test('where it is not seen whether it began, nobody says that it did not', async () => {
  const world = await aWorld()
  const lost = failing('before', 99)
  let isBlind = false
  const gate: Gate = (at) => {
    if (isBlind && at.operation === 'describeEndpoint')
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
    try {
      return lost(at)
    } catch (error) {
      isBlind = true
      throw error
    }
  }
  const result = await world.deploy({ model: 'churn@v2', file, ports: world.ports({ gate }) })
  expect(failureReason(result)).toBe('unknown-outcome')
  expect(sentence(result)).toContain('is not known')
})
