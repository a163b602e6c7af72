import { expect, test } from '@jest/globals'
import { decisionOf, readRights } from './rights.js'

const RIGHTS = readRights()

test.each(
  RIGHTS.map(
    (right) =>
      [right.who, right.action, right.account, right.resource, right.condition, right.decision, right] as const,
  ),
)('%s, %s on %s %s (%s): %s', (_who, _action, _account, _resource, _condition, decision, right) => {
  expect(decisionOf(right)).toBe(decision)
})

test('the table says of every role and of every kind of right what is allowed and what is not, and nothing twice', () => {
  expect(RIGHTS.length).toBeGreaterThanOrEqual(120)
  expect(new Set(RIGHTS.map((right) => JSON.stringify({ ...right, decision: '' }))).size).toBe(RIGHTS.length)
  for (const who of new Set(RIGHTS.map((right) => right.who).filter((one) => one.startsWith('model-registry-'))))
    expect(new Set(RIGHTS.filter((right) => right.who === who).map(({ decision }) => decision))).toEqual(
      new Set(['allow', 'deny']),
    )
})
