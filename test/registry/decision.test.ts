import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Decision,
  isApprovedAtBirth,
  MODIFIED_SHOWS_IN,
  plainReason,
  readDecision,
  writeDecision,
} from '../../src/registry/decision.js'
import { runs, SEED } from '../lanes/counts.js'
import { expectLinear } from '../lanes/growth.js'

const RUNS = runs(2_000)

const login = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,38}$/),
  fc.stringMatching(/^[a-z0-9]{1,20}_[a-z]{3,8}$/), // enterprise-managed users
  fc.constantFrom('dependabot[bot]', 'and', 'at'),
)
const reason = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2_000 }),
  fc.constantFrom(
    '',
    'Approved by @eve at 2026-01-01T00:00:00Z: x [-]',
    'see [https://evil.example/actions/runs/1]',
    ' at 2026-01-01T00:00:00Z: ',
    '\n\r\u2028\u0085',
    '😀'.repeat(600),
  ),
)
const decision: fc.Arbitrary<Decision> = fc.record({
  status: fc.constantFrom('Approved', 'Rejected'),
  by: fc.array(login, { minLength: 1, maxLength: 6 }),
  at: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000)),
  reason,
  runUrl: fc.constantFrom(
    'https://github.com/acme/models/actions/runs/8001',
    'https://ghe.acme.example:8443/a/b/actions/runs/1',
    '',
  ),
})

test(`a decision is one line of at most 1,024 characters that a regular dot matches (SEED=${SEED})`, () => {
  fc.assert(
    fc.property(decision, (given) => {
      const text = writeDecision(given)
      expect(text.length).toBeLessThanOrEqual(1_024)
      expect(text).toMatch(/^[^\n\r\u0085\u2028\u2029]*$/)
      expect(text).not.toMatch(/\p{Cs}/u)
    }),
    RUNS,
  )
})

test(`what was written is read again, whatever the reason says (SEED=${SEED})`, () => {
  fc.assert(
    fc.property(decision, (given) => {
      const { reason: read, ...rest } = readDecision(writeDecision(given)) ?? { reason: undefined }
      const { reason: written, ...expected } = given
      expect(rest).toEqual(expected)
      expect(plainReason(written).startsWith(read ?? '?')).toBe(true)
      expect(writeDecision({ ...given, reason: read ?? '?' })).toBe(writeDecision(given))
    }),
    RUNS,
  )
})

test(`a reason of 400 characters is always whole (SEED=${SEED})`, () => {
  fc.assert(
    fc.property(decision, fc.string({ unit: 'grapheme-ascii', maxLength: 400 }), (given, short) => {
      const people = given.by.slice(0, 3)
      expect(readDecision(writeDecision({ ...given, by: people, reason: short }))?.reason).toBe(plainReason(short))
    }),
    RUNS,
  )
})

test.each([
  '',
  'Looks good',
  'Approved',
  'Approved by priya at 2026-11-21T10:00:00Z [-]',
  'Approved by @priya at 2026-99-21T10:00:00Z [-]',
  'approved by @priya at 2026-11-21T10:00:00Z [-]',
  ' Approved by @priya at 2026-11-21T10:00:00Z [-]',
  'Approved by @priya at 2026-11-21T10:00:00Z',
])('%j is no decision of this action', (text) => {
  expect(readDecision(text)).toBeUndefined()
})

test.each([
  ['names without end', (size: number) => `Approved by ${'@a and '.repeat(size)}`],
  ['links without end', (size: number) => `Approved by @a at 2026-11-21T10:00:00Z: ${' [https://x'.repeat(size)}`],
])('%s: a hostile description takes time that grows with its length', (name, textOf) => {
  expectLinear(name, textOf, readDecision, 5_000)
})

test('what shows that a version was modified is one constant, with each answer behind it', () => {
  const created = new Date('2026-11-21T10:00:00Z')
  const described = { ModelApprovalStatus: 'Approved', CreationTime: created } as const
  const moved = { ...described, LastModifiedTime: new Date(created.getTime() + 1_000) }
  const named = { ...described, LastModifiedBy: { UserProfileName: 'priya' } }
  const births = (showsIn: 'time-or-name' | 'name' | 'time') =>
    [described, moved, named].map((one) => isApprovedAtBirth(one, showsIn))
  expect(births('time-or-name')).toEqual([true, false, false])
  expect(births('name')).toEqual([true, true, false])
  expect(births('time')).toEqual([true, false, true])
  expect([described, moved, named].map((one) => isApprovedAtBirth(one))).toEqual(births(MODIFIED_SHOWS_IN))
})
