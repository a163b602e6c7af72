import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ActionError } from '../../src/errors.js'
import { html } from '../../src/markdown/markup.js'
import { renderApprovalComment, renderApprovalSummary } from '../../src/modes/approve/report/report.js'
import { statusOf } from '../../src/modes/status/observe.js'
import { renderStatusText } from '../../src/modes/status/report/log.js'
import { renderStatusSummary } from '../../src/modes/status/report/report.js'
import type { StatusResult } from '../../src/modes/status/result.js'
import { renderRecord } from '../../src/report/record/record.js'
import { leaksOf, PARSERS, structureOf } from '../comment/judge.js'
import { FRAGMENTS, PAYLOADS } from '../comment/payloads.js'
import { countOf, runs, SEED } from '../lanes/counts.js'
import { CONTEXT, FOREIGN_RESULTS, foreignDeployments, foreignVersion, type Say } from './pages.js'

const STRINGS = countOf(1_500)

const hostile = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
)

const PAGES: readonly ((say: Say) => string)[] = [
  ...FOREIGN_RESULTS.flatMap((make) => [
    (say: Say) => renderApprovalComment({ result: make(say), context: CONTEXT, marker: '<!-- m -->' }) ?? '<p>none</p>',
    (say: Say) => renderApprovalSummary({ result: make(say), context: CONTEXT }),
  ]),
  (say) =>
    renderRecord({
      marker: '<!-- m -->',
      heading: html`🚀 ${say()}`,
      group: say(),
      version: foreignVersion(say),
      deployments: foreignDeployments(say),
      context: CONTEXT,
    }),
  (say) => renderStatusSummary({ result: foreignStatus(say, false), context: CONTEXT }),
  (say) => renderStatusSummary({ result: foreignStatus(say, true), context: CONTEXT }),
  (say) => renderStatusSummary({ result: { ...foreignStatus(say, true), error: anError(say) }, context: CONTEXT }),
]

function foreignStatus(say: Say, isDetail: boolean): StatusResult {
  const version = statusOf(foreignVersion(say))
  const staged = { ...version.description, ModelLifeCycle: { Stage: `s ${say()}`, StageStatus: say() } }
  return {
    at: CONTEXT.now,
    groups: [
      {
        group: say(),
        arn: say(),
        versions: [{ ...version, description: staged, approvalStatus: `status ${say()}` }],
        hasMore: true,
        isDetail,
        history: [{ name: say(), points: [14, 15].map((number) => ({ version: number, value: number })) }],
        endpoints: [{ name: say(), status: say(), serving: [{ version: 14, percent: 100 }] }],
        endpointsOf: { account: '333333333333', region: 'eu-west-1' },
        notes: [say()],
      },
      {
        group: say(),
        arn: say(),
        versions: [],
        hasMore: false,
        isDetail: false,
        history: [],
        endpoints: [],
        endpointsOf: undefined,
        notes: [],
        error: anError(say),
      },
    ],
  }
}

function anError(say: Say): ActionError {
  return new ActionError('access-denied', say(), { hint: say() })
}

test('no known payload changes the structure of a record, an approval or a status', () => {
  for (const [index, payload] of PAYLOADS.entries()) {
    // Each in five pages, all of them in each run: 7 and the number of pages have no factor in common.
    for (let turn = 0; turn < 5; turn += 1) {
      const page = PAGES[(index + turn * 7) % PAGES.length]
      if (page !== undefined) judge(page, () => payload)
    }
  }
})

test(`no one of ${STRINGS} random texts does (SEED=${SEED})`, () => {
  const strings = fc.sample(hostile, { numRuns: STRINGS, seed: SEED })
  let said = 0
  const say = () => strings[said++ % strings.length] ?? ''
  for (let round = 0; said < STRINGS; round += 1) {
    const page = PAGES[round % PAGES.length]
    if (page !== undefined) judge(page, say)
  }
})

test(`no text makes another line in the log (SEED=${SEED})`, () => {
  // What is set in belongs to the line above it: a statement, or the rest of what is too long for one line.
  const lines = (say: Say) =>
    renderStatusText(foreignStatus(say, false))
      .split('\n')
      .filter((line) => !line.startsWith('  ')).length
  const wanted = lines(() => 'word')
  fc.assert(
    fc.property(hostile, (text) => {
      expect(lines(() => text)).toBe(wanted)
    }),
    runs(1_000),
  )
})

function judge(page: (say: Say) => string, say: Say): void {
  const said: string[] = []
  const markdown = page(() => said[said.push(say()) - 1] ?? '')
  for (const [name, parse] of PARSERS) {
    const found = parse(markdown)
    const wanted = structureOfHarmless(page, name, parse)
    if (structureOf(found) === wanted && leaksOf(found).length === 0) continue
    throw new Error(
      `SEED=${SEED} ${name}: ${structureOf(found)}\nnot ${wanted}\n${leaksOf(found).join('\n')}\nby ${JSON.stringify(said)} in\n${markdown}`,
    )
  }
}

const remembered = new Map<(say: Say) => string, Map<string, string>>()

/** The structure that a page has when every text in it is a word. */
function structureOfHarmless(page: (say: Say) => string, name: string, parse: (markdown: string) => string): string {
  const known = remembered.get(page) ?? new Map<string, string>()
  let number = 0
  const structure = known.get(name) ?? structureOf(parse(page(() => `word${number++}`)))
  remembered.set(page, known.set(name, structure))
  return structure
}
