import { expect, test } from '@jest/globals'
import { worthCommenting } from '../../src/modes/register/report/report.js'
import type { RegistrationOutcome } from '../../src/modes/register/result.js'
import { aFile, aResult, aVersion } from './builders.js'

const reused = (version = 14, approvalStatus = 'PendingManualApproval') =>
  aResult({ outcome: { kind: 'reused', version: aVersion(version, { approvalStatus }) } })

test.each<RegistrationOutcome>([
  { kind: 'registered', version: aVersion(14), forced: false },
  { kind: 'gate-failed' },
  { kind: 'rejected', version: aVersion(13) },
  { kind: 'planned', request: {} },
])('what is new deserves a comment: $kind', (outcome) => {
  expect(worthCommenting([aResult({ outcome })])).toBe(true)
  expect(worthCommenting([aResult({ outcome })], true)).toBe(true)
})

test('a comment that is there is told anew, whatever it says: nothing is believed from it', () => {
  expect(worthCommenting([reused()], true)).toBe(true)
  expect(worthCommenting([reused(3, 'Approved')], true)).toBe(true)
})

test('a run that died before its comment is made good by its rerun', () => {
  expect(worthCommenting([reused()])).toBe(true)
})

test('an approved version that did not change needs no comment', () => {
  expect(worthCommenting([reused(3, 'Approved')])).toBe(false)
})

test('one new model among unchanged ones deserves a comment', () => {
  const other = aResult({ file: aFile({ path: 'models/other/model.yaml' }), outcome: { kind: 'gate-failed' } })
  expect(worthCommenting([reused(3, 'Approved'), other])).toBe(true)
})

test('a superseded run and an offline check write no comment', () => {
  expect(worthCommenting([aResult({ outcome: { kind: 'superseded', headSha: 'a'.repeat(40) } })])).toBe(false)
  expect(worthCommenting([aResult({ outcome: { kind: 'offline', because: 'fork' } })])).toBe(false)
})
