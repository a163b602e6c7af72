import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.js'
import { html } from '../../src/markdown/markup.js'
import { renderApprovalComment, renderApprovalSummary } from '../../src/modes/approve/report/report.js'
import type { ApprovalResult } from '../../src/modes/approve/result.js'
import { renderComment } from '../../src/modes/register/report/report.js'
import { renderRecord } from '../../src/report/record/record.js'
import { aContext, aResult as aRegistration } from '../comment/builders.js'
import { leaksOf, PARSERS, structureOf } from '../comment/judge.js'
import { aDescribed, aResult, CONTEXT, DECISION, GROUP } from './pages.js'

/** `UPDATE_GOLDEN=1 npx jest test/approve/comment` renews the files; read the difference before committing it. */
const UPDATE = process.env['UPDATE_GOLDEN'] !== undefined
const MARKER = '<!-- sagemaker-model-registry:v1 key -->'

const registered = renderComment({ results: [aRegistration()], context: aContext(), marker: MARKER })
const approved = comment(aResult(), registered)

function comment(result: ApprovalResult, existingBody?: string): string | undefined {
  return renderApprovalComment({
    result,
    context: CONTEXT,
    marker: MARKER,
    ...(existingBody === undefined ? {} : { existingBody }),
  })
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

test('the comment keeps its marker, and the report at registration as a folded section', () => {
  expect(approved?.split('\n')[0]).toBe(MARKER)
  expect(approved).toContain('✅ <code>california-housing</code> version 14 is approved')
  expect(approved).toContain('The report at registration')
  expect(approved).toContain('8.0% better')
})

test('a record over a record keeps the same report, and does not fold it twice', () => {
  const deployed = renderRecord({
    marker: MARKER,
    heading: html`🚀 version 14 is in production`,
    group: GROUP,
    version: aDescribed(),
    deployments: [{ environment: 'prod', state: 'in-service', endpointName: 'housing' }],
    ...(approved === undefined ? {} : { existingBody: approved }),
    context: CONTEXT,
  })
  expect(deployed.split('The report at registration')).toHaveLength(2)
  expect(deployed.match(/8\.0% better/g)).toEqual(approved?.match(/8\.0% better/g))
  for (const parse of PARSERS.values()) {
    const page = parse(deployed)
    expect(leaksOf(page)).toEqual([])
    expect(structureOf(page).match(/<details>/g)).toEqual(structureOf(parse(approved ?? '')).match(/<details>/g))
  }
})

test('a comment that somebody edited into anything changes nothing above its folded text', () => {
  for (const body of [
    '</details></details><h1>x',
    '<!--',
    '```',
    '<details>',
    '<!-- before:begin -->',
    'x'.repeat(70_000),
  ]) {
    const record = comment(aResult(), `${MARKER}\n${body}`) ?? ''
    const plain = comment(aResult()) ?? ''
    expect(record.startsWith(plain.trimEnd())).toBe(true)
    expect(Buffer.byteLength(record)).toBeLessThanOrEqual(60_000)
  }
})

test('the same decision is not written over a comment that tells it: a later deployment stands there', () => {
  expect(comment(aResult({ outcome: { kind: 'unchanged' } }), approved)).toBeUndefined()
  expect(comment(aResult({ outcome: { kind: 'unchanged' } }), registered)).toBeDefined()
})

test('nothing that was not written becomes a comment', () => {
  expect(comment(refused, registered)).toBeUndefined()
  expect(comment(planned, registered)).toBeUndefined()
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
  const body = comment(aResult({ version }), registered) ?? ''
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000)
  expect(body).toContain('more metrics left out')
  expect(body).toContain('Approved by <code>priya</code>')
  expect(body).toContain(version.arn)
})
