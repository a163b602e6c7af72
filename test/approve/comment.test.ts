import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.js'
import { renderApprovalComment, renderApprovalSummary } from '../../src/modes/approve/report/report.js'
import type { ApprovalResult } from '../../src/modes/approve/result.js'
import { leaksOf, PARSERS } from '../comment/judge.js'
import { aDescribed, aResult, CONTEXT, DECISION } from './pages.js'

/** `UPDATE_GOLDEN=1 npx jest test/approve/comment` renews the files; read the difference before committing it. */
const UPDATE = process.env['UPDATE_GOLDEN'] !== undefined
const MARKER = '<!-- sagemaker-model-registry:v1 key -->'

const approved = comment(aResult())

function comment(result: ApprovalResult): string | undefined {
  return renderApprovalComment({ result, context: CONTEXT, marker: MARKER })
}

const rejected = aResult({
  mode: 'reject',
  outcome: {
    kind: 'decided',
    decision: { ...DECISION, status: 'Rejected', reason: 'worse in the north' },
    before: 'Approved',
  },
  version: aDescribed({ ModelApprovalStatus: 'Rejected' }),
  served: [{ environment: 'qa', since: undefined }],
})
const refused = aResult({
  outcome: {
    kind: 'refused',
    error: new ActionError('self-approval', 'dana reviewed this run and is an author of the version.', {
      hint: 'Let somebody else review the environment of this job.',
    }),
  },
  version: aDescribed({ ModelApprovalStatus: 'PendingManualApproval', ApprovalDescription: undefined }),
  newer: [{ arn: 'arn', version: 15, approvalStatus: 'PendingManualApproval' }],
})
const planned = aResult({
  outcome: {
    kind: 'planned',
    request: {
      ModelPackageArn: aDescribed().arn,
      ModelApprovalStatus: 'Approved',
      ApprovalDescription: 'Approved by @priya',
    },
  },
  version: aDescribed({ ModelApprovalStatus: 'PendingManualApproval', ApprovalDescription: undefined }),
})

const PAGES: readonly (readonly [string, string | undefined])[] = [
  ['approved', approved],
  ['approved-summary', renderApprovalSummary({ result: aResult(), context: CONTEXT })],
  ['rejected', comment(rejected)],
  ['refused-summary', renderApprovalSummary({ result: refused, context: CONTEXT })],
  ['planned-summary', renderApprovalSummary({ result: planned, context: CONTEXT })],
]

test.each(PAGES)('the page %s reads as its golden file and holds no stray tag or link', (name, markdown = '') => {
  const golden = new URL(`golden/${name}.md`, import.meta.url)
  if (UPDATE) writeFileSync(golden, markdown)
  expect(markdown).toBe(readFileSync(golden, 'utf8'))
  for (const parse of PARSERS.values()) expect(leaksOf(parse(markdown))).toEqual([])
})

test('the comment keeps its marker, and links the run whose summary has the report at registration', () => {
  expect(approved?.split('\n')[0]).toBe(MARKER)
  expect(approved).toContain('✅ <code>california-housing</code> version 14 is approved')
  const description = aDescribed().description
  const run = `${CONTEXT.serverUrl}/${CONTEXT.repository}/actions/runs/7`
  const version = aDescribed({
    CustomerMetadataProperties: { ...description.CustomerMetadataProperties, 'smr/run': run },
  })
  expect(comment(aResult({ version }))).toMatch(
    /The report at registration is the summary of <a href="https:\/\/github\.com\/acme\/[^"]*\/actions\/runs\/\d+">/,
  )
})

test.each([
  'https://evil.example/acme/models/actions/runs/1',
  'https://github.com/acme/models/actions/runs/1"><img src=x>',
  'javascript:alert(1)',
])('a note that names no run of this repository is no link: %s', (page) => {
  const description = aDescribed().description
  const version = aDescribed({
    CustomerMetadataProperties: { ...description.CustomerMetadataProperties, 'smr/run': page },
  })
  expect(comment(aResult({ version }))).not.toContain('The report at registration')
})

test('an approval that stood already is told if it was made elsewhere or by this run, and not over a deployment', () => {
  const unchanged = { outcome: { kind: 'unchanged' } } as const
  const inStudio = aDescribed({ ApprovalDescription: 'looks good' })
  expect(comment(aResult({ ...unchanged, version: inStudio }))).toContain('is approved')
  expect(comment(aResult(unchanged))).toContain('is approved')
  const other = (aDescribed().description.ApprovalDescription ?? '').replace(/runs\/\d+/, 'runs/1')
  expect(comment(aResult({ ...unchanged, version: aDescribed({ ApprovalDescription: other }) }))).toBeUndefined()
  const served = [{ environment: 'qa', since: undefined }]
  expect(comment(aResult({ ...unchanged, version: inStudio, served }))).toBeUndefined()
})

test('nothing that was not written becomes a comment', () => {
  expect(comment(refused)).toBeUndefined()
  expect(comment(planned)).toBeUndefined()
})

test('a version with thousands of metrics still fits, and keeps verdict, decision and ARN', () => {
  const metrics = Array.from({ length: 3_000 }, (_, index) => ({
    name: `metric_${index}`,
    type: 'number',
    value: index + 0.5,
  }))
  const ModelCardContent = JSON.stringify({
    evaluation_details: [{ name: 'e', metric_groups: [{ name: 'g', metric_data: metrics.slice(0, 1_500) }] }],
  })
  const version = aDescribed({ ModelCard: { ModelCardContent, ModelCardStatus: 'Draft' } })
  const body = comment(aResult({ version })) ?? ''
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000)
  expect(body).toContain('more metrics left out')
  expect(body).toContain('Approved by <code>priya</code>')
  expect(body).toContain(version.arn)
})
