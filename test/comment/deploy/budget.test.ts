import { expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.js'
import { deployReportJson } from '../../../src/modes/deploy/report/outputs.js'
import { renderDeployRecord } from '../../../src/modes/deploy/report/record.js'
import { renderDeploySummary } from '../../../src/modes/deploy/report/report.js'
import type { DeploymentResult } from '../../../src/modes/deploy/result.js'
import { sizes } from '../../lanes/counts.js'
import { lastBlockOf, leaksOf, PARSERS } from '../judge.js'
import { aDeployContext, aDeployment, aDescribedVersion, after, anUnfinishedDeployment, PLANS } from './builders.js'

const MAX_SUMMARY_BYTES = 1_000_000
const MAX_COMMENT_BYTES = 60_000
const MAX_OUTPUT_BYTES = 100_000
const MARKER = '<!-- marker -->'
const ENDLESS = '\u{10FFFF}<`'.repeat(100_000)

test.each(sizes(1, 100, 5_000))('%i differences, checks, alarms and deleted names fit', (amount) => {
  expectToFit(
    aDeployment({
      differences: many(amount, (index) => ({
        what: `setting ${index}`,
        before: '<'.repeat(300),
        after: '>'.repeat(300),
      })),
      checks: many(amount, (index) => ({ level: 'warning', title: `check ${index}`, detail: '&'.repeat(1_000) })),
      alarms: many(amount, (index) => ({ name: `alarm-${index}`, state: 'OK', reason: '#'.repeat(500) })),
      removed: many(amount, (index) => `california-housing-v${index}`),
      traffic: many(amount, (index) => ({ percent: index % 100, at: after(index) })),
    }),
  )
})

test('texts as long as they can be fit', () => {
  const error = new ActionError('failed', ENDLESS, {
    hint: ENDLESS,
    problems: many(1_000, () => ({
      at: { file: ENDLESS, line: 1, column: 1 },
      message: ENDLESS,
      help: ENDLESS,
    })),
  })
  const { summary, comment } = expectToFit(
    anUnfinishedDeployment({
      outcome: { kind: 'rolled-back', error },
      environment: ENDLESS,
      endpointName: ENDLESS,
      endpointArn: ENDLESS,
      serving: { endpointConfigName: ENDLESS },
      previous: { endpointConfigName: ENDLESS },
      reason: ENDLESS,
      stage: { stage: ENDLESS, status: ENDLESS },
      checks: [{ level: 'warning', title: ENDLESS, detail: ENDLESS }],
      differences: [{ what: ENDLESS, before: ENDLESS, after: ENDLESS }],
      removed: [ENDLESS],
    }),
  )
  for (const page of [summary, comment]) expect(page).toContain('<b>What to do:</b>')
})

test('a dry run whose requests are too long still names them', () => {
  const long = many(3_000, (index) => ({
    ModelName: `model-${index}`,
    Containers: [{ ModelPackageName: '<'.repeat(390), Environment: { one: '<'.repeat(390), two: '<'.repeat(390) } }],
  }))
  const { summary } = expectToFit(
    anUnfinishedDeployment({ outcome: { kind: 'planned' }, plan: { ...PLANS.update, models: long } }),
  )
  expect(summary).toContain('Shortened to fit GitHub’s limit.')
  expect(summary).toContain('<code>sagemaker:UpdateEndpoint</code>')
})

test('a report that fits says nothing about a limit', () => {
  const { summary, json } = expectToFit(aDeployment())
  expect(summary).not.toContain('Shortened')
  expect(JSON.parse(json)).not.toHaveProperty('shortened')
})

/** Each sink stays below its limit, ends as it should, and holds nothing that only a torn page would. */
function expectToFit(result: DeploymentResult): {
  readonly summary: string
  readonly comment: string
  readonly json: string
} {
  const context = aDeployContext()
  const summary = renderDeploySummary({ result, context })
  const comment = renderDeployRecord({ result, version: aDescribedVersion(), context, marker: MARKER })
  const json = deployReportJson(result)
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES)
  expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(MAX_COMMENT_BYTES)
  expect(Buffer.byteLength(json)).toBeLessThan(MAX_OUTPUT_BYTES)
  expect(JSON.parse(json)).toMatchObject({ outcome: result.outcome.kind })
  expect(comment.split('\n')[0]).toBe(MARKER)
  for (const page of [summary, comment]) {
    const html = PARSERS.get('comrak')?.(page) ?? ''
    expect(leaksOf(html)).toEqual([])
    expect(lastBlockOf(html)).toMatch(/^commit 9f3c2e1 .* updated 21 Nov 2026/)
  }
  return { summary, comment, json }
}

function many<Item>(amount: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: amount }, (_, index) => make(index))
}
