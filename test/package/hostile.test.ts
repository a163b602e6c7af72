import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ActionError } from '../../src/errors.js'
import { packagesMarker, renderPackagesComment, renderPackagesSummary } from '../../src/modes/package/report/report.js'
import type { PackageResult, StatusItem } from '../../src/modes/package/result.js'
import { leaksOf, PARSERS, structureOf } from '../comment/judge.js'
import { FRAGMENTS, PAYLOADS } from '../comment/payloads.js'
import { countOf, SEED, sizes } from '../lanes/counts.js'
import { aContext, aFile, aManifest, aMetric, aResult, aState, VALIDATION } from './builders.js'

const STRINGS = countOf(2_000)
const MAX_PATH = 4_096 // of Linux

// A card may have paragraphs, and then the page has them, too.
const oneLine = (text: string) => text.replace(/[\n\r\u0085\u2028\u2029]/g, ' ')

type Say = () => string

/** Reports of each kind in which every text that can come from a file, from AWS or from git is said by `say`. */
const REPORTS: readonly ((say: Say) => readonly PackageResult[])[] = [
  (say) => [foreign(say, { outcome: { kind: 'created', state: stateOf(say), forced: false } })],
  (say) => [foreign(say, { outcome: { kind: 'package-failed', state: stateOf(say), isNew: true } })],
  (say) => [foreign(say, { outcome: { kind: 'unfinished', state: stateOf(say), because: 'timeout', isNew: true } })],
  (say) => [
    foreign(say, {
      outcome: {
        kind: 'name-taken',
        arn: say(),
        because: 'content',
        differences: [{ member: say(), there: say(), wanted: say() }],
      },
    }),
  ],
  (say) => [
    foreign(say, {
      outcome: {
        kind: 'failed',
        error: new ActionError('access-denied', say(), {
          hint: say(),
          problems: [{ at: { file: say(), line: 3, column: 1 }, message: say() }],
        }),
      },
    }),
  ],
  (say) => [foreign(say, { outcome: { kind: 'planned', request: { ModelPackageName: say(), Domain: say() } } })],
  (say) => [
    foreign(say, { outcome: { kind: 'reused', state: stateOf(say) } }),
    foreign(say, { outcome: { kind: 'package-failed', state: stateOf(say), isNew: false } }),
  ],
]

function foreign(say: Say, over: Partial<PackageResult>): PackageResult {
  const at = { file: say().slice(0, MAX_PATH), line: 3, column: 1 }
  const metric = aMetric(say(), 0.2, { unit: say(), gates: [{ kind: 'min', limit: 0.5, level: 'warn', at }] })
  return aResult({
    file: { ...aFile(aManifest({ validation: VALIDATION }), say()), overrides: [{ path: say(), value: say() }] },
    name: say(),
    publicData: { uri: say(), at },
    metrics: [metric],
    checks: [{ level: 'warning', title: say(), detail: say() }],
    loosenedGates: [{ metric: say(), what: say(), before: say(), after: say(), at }],
    card: { content: JSON.stringify({ intended_uses: { purpose_of_model: `card ${oneLine(say())}` } }), status: say() },
    ...over,
  })
}

function stateOf(say: Say) {
  const item = (): StatusItem => ({ name: `name ${say()}`, status: say(), reason: `reason ${say()}` })
  return aState({ name: say(), arn: say(), status: say(), validation: [item()], imageScan: [item()] })
}

const SINKS: Readonly<Record<string, (results: readonly PackageResult[]) => string>> = {
  comment: (results) => renderPackagesComment({ results, context: aContext(), marker: packagesMarker('key') }),
  summary: (results) => renderPackagesSummary({ results, context: aContext() }),
}

const hostile = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
)

test.each(Object.entries(SINKS))('no known payload changes the structure of the %s', (_, render) => {
  for (const payload of PAYLOADS) for (const report of REPORTS.slice(2, 4)) judge(report, () => payload, render)
})

test.each(
  Object.entries(SINKS),
)(`no one of ${STRINGS} random texts changes the structure of the %s (SEED=${SEED})`, (_, render) => {
  const strings = fc.sample(hostile, { numRuns: STRINGS, seed: SEED })
  let said = 0
  const say = () => strings[said++ % strings.length] ?? ''
  for (let round = 0; said < STRINGS; round += 1) {
    const report = REPORTS[round % REPORTS.length]
    if (report !== undefined) judge(report, say, render)
  }
})

/** Compares the structure of a report with that of the same report in which every text is a harmless word. */
function judge(
  report: (typeof REPORTS)[number],
  say: Say,
  render: (results: readonly PackageResult[]) => string,
): void {
  const said: string[] = []
  const markdown = render(report(() => said[said.push(say()) - 1] ?? ''))
  let count = 0
  const harmless = render(report(() => `word${count++}`))
  expect(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u.exec(markdown)?.[0] ?? '').toBe('')
  for (const parse of PARSERS.values()) {
    expect({ said, structure: structureOf(parse(markdown)) }).toEqual({ said, structure: structureOf(parse(harmless)) })
    expect({ said, leaks: leaksOf(parse(markdown)) }).toEqual({ said, leaks: [] })
  }
}

test.each(sizes(1, 30, 100))('%i packages with texts as long as they can be fit into the comment', (amount) => {
  const endless = '\u{10FFFF}<`'.repeat(20_000)
  const results = Array.from({ length: amount }, () => foreign(() => endless, {}))
  const markdown = SINKS['comment']?.(results) ?? ''
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(60_000)
  if (amount > 1) expect(markdown).toContain('Shortened to fit')
  for (const parse of PARSERS.values()) expect(leaksOf(parse(markdown))).toEqual([])
})
