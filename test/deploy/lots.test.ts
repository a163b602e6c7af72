import { expect, test } from '@jest/globals'
import { lotsOf } from './lots.js'

const drawn = ({ random }: { readonly random: () => number }) => Array.from({ length: 20 }, random)

test('each owner draws from a stream of its own, whatever the others draw', () => {
  const alone = drawn(lotsOf(4711, 'run-1'))
  const [one, other] = [lotsOf(4711, 'run-1'), lotsOf(4711, 'run-2')]
  const between = Array.from({ length: 20 }, () => {
    other.random()
    return one.random()
  })
  expect(between).toEqual(alone)
})

test('no two owners and no two seeds share a stream', () => {
  const owners = [
    'plan',
    'last',
    ...[1, 2, 3, 4, 5, 6].flatMap((run) => [`run-${run}`, `kills of run-${run}`, `event-${run}`]),
  ]
  const streams = [1, 2, 4711].flatMap((seed) => owners.map((owner) => drawn(lotsOf(seed, owner)).join()))
  expect(new Set(streams).size).toBe(streams.length)
})
