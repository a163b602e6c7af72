import { expect, test } from '@jest/globals'
import { failureReason, type Gate, GROUP, sentence, World } from './world.js'

// The limit that docs/faults.md names: chance does not come to it in 17,000 schedules, so that it is played by hand.

test('a clean-up that is killed after it deleted what somebody chose in that moment: the next run says so, and touches nothing', async () => {
  const world = new World()
  for (const _ of [1, 2, 3]) world.register()
  await world.deploy({ model: 'churn@v1' })
  const first = world.endpoint()?.EndpointConfigName
  await world.deploy({ model: 'churn@v2' })
  const killed = new Promise<void>((resolve) => {
    const gate: Gate = ({ operation, when }) => {
      if (operation !== 'deleteEndpointConfig') return
      if (when === 'before')
        return void world.operations().updateEndpoint({ EndpointName: GROUP, EndpointConfigName: first ?? '' })
      resolve()
      return new Promise<void>(() => {})
    }
    void world.deploy({ model: 'churn@v3', keepPrevious: 0, ports: world.ports({ gate }) })
  })
  await killed
  expect(world.hosting.configs.has(first ?? '')).toBe(false)
  world.tick(3_600_000)
  const before = world.writes.length
  const next = await world.deploy({ model: 'churn@v3' })
  expect(failureReason(next)).not.toBe('')
  expect(sentence(next)).toMatch(/The configuration \S+ that endpoint churn serves was deleted/)
  expect(world.writes.slice(before)).toEqual([])
})
