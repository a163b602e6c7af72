import { expect, test } from '@jest/globals'
import { renderComment, worthCommenting } from '../../src/modes/register/report/report.js'
import type { RegistrationOutcome } from '../../src/modes/register/result.js'
import { commentMarker } from '../../src/report/marker.js'
import { aContext, aFile, aResult, aVersion } from './builders.js'

const reused = (version = 14, approvalStatus = 'PendingManualApproval') =>
  aResult({ outcome: { kind: 'reused', version: aVersion(version, { approvalStatus }) } })
const bodyOf = (...results: Parameters<typeof renderComment>[0]['results']) =>
  renderComment({ results, context: aContext(), marker: commentMarker('key') })

test.each<RegistrationOutcome>([
  { kind: 'registered', version: aVersion(14), forced: false },
  { kind: 'gate-failed' },
  { kind: 'rejected', version: aVersion(13) },
  { kind: 'planned', request: {} },
])('what is new deserves a comment: $kind', (outcome) => {
  expect(worthCommenting([aResult({ outcome })])).toBe(true)
  expect(worthCommenting([aResult({ outcome })], bodyOf(aResult({ outcome })))).toBe(true)
})

test('a rerun of the commit that registered leaves the comment as it is', () => {
  expect(worthCommenting([reused()], bodyOf(aResult()))).toBe(false)
})

test('a run that died before its comment is made good by its rerun', () => {
  expect(worthCommenting([reused()])).toBe(true)
})

test('an approved version that did not change is silence, and edits a comment that says something else', () => {
  expect(worthCommenting([reused(3, 'Approved')])).toBe(false)
  expect(worthCommenting([reused(3, 'Approved')], bodyOf(aResult({ outcome: { kind: 'gate-failed' } })))).toBe(true)
  expect(worthCommenting([reused(3, 'Approved')], bodyOf(reused(3, 'Approved')))).toBe(false)
})

test('a comment that shows the version as waiting is edited once it is approved', () => {
  expect(worthCommenting([reused(14, 'Approved')], bodyOf(aResult()))).toBe(true)
})

test('one new model among unchanged ones deserves a comment', () => {
  const other = aResult({ file: aFile({ path: 'models/other/model.yaml' }), outcome: { kind: 'gate-failed' } })
  expect(worthCommenting([reused(3, 'Approved'), other])).toBe(true)
})

test('a superseded run and an offline check write no comment', () => {
  expect(worthCommenting([aResult({ outcome: { kind: 'superseded', headSha: 'a'.repeat(40) } })])).toBe(false)
  expect(worthCommenting([aResult({ outcome: { kind: 'offline', because: 'fork' } })])).toBe(false)
})
