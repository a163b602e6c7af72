import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderComment, renderSummary } from '../../src/modes/register/report/report.js'
import type { RegistrationResult } from '../../src/modes/register/result.js'
import { commentMarker } from '../../src/report/marker.js'
import { countOf, SEED } from '../lanes/counts.js'
import { aContext } from './builders.js'
import { HOSTILE_REPORTS, type Say } from './hostile.js'
import { leaksOf, PARSERS, structureOf } from './judge.js'
import { FRAGMENTS, PAYLOADS } from './payloads.js'

const STRINGS = countOf(20_000)

const SINKS = new Map<string, (results: readonly RegistrationResult[]) => string>([
  ['comment', (results) => renderComment({ results, context: aContext(), marker: commentMarker('key') })],
  ['summary', (results) => renderSummary({ results, context: aContext() })],
])

const hostile = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...PAYLOADS), fc.constantFrom(...FRAGMENTS)).map((parts) => parts.join('')),
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
)

test.each([...SINKS])(`no known payload changes the structure of the %s`, (_, render) => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(60)
  for (const payload of PAYLOADS) for (const report of HOSTILE_REPORTS.slice(0, 7)) judge(report, () => payload, render)
})

test.each([
  ...SINKS,
])(`no one of ${STRINGS} random texts changes the structure of the %s (SEED=${SEED})`, (_, render) => {
  const strings = fc.sample(hostile, { numRuns: STRINGS, seed: SEED })
  let said = 0
  const say = () => strings[said++ % strings.length] ?? ''
  for (let round = 0; said < STRINGS; round++) {
    const report = HOSTILE_REPORTS[round % HOSTILE_REPORTS.length]
    if (report !== undefined) judge(report, say, render)
  }
})

type Report = (typeof HOSTILE_REPORTS)[number]

/** Compares the structure of a report with that of the same report in which every text is a harmless word. */
function judge(report: Report, say: Say, render: (results: readonly RegistrationResult[]) => string): void {
  const said: string[] = []
  const markdown = render(report(() => said[said.push(say()) - 1] ?? ''))
  const harmless = render(report(harmlessWords()))
  const found = complaints(markdown, harmless)
  if (found.length === 0) return
  // Which of them was it? Each alone among harmless words tells.
  const guilty = said.filter((_, index) => complaints(render(report(onlyAt(index, said))), harmless).length > 0)
  throw new Error(`SEED=${SEED}: ${found.join('\n')}\nby ${JSON.stringify(guilty)} in\n${markdown}`)
}

function complaints(markdown: string, harmless: string): readonly string[] {
  const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u.exec(markdown)
  return [
    ...(unseen === null ? [] : [`U+${unseen[0].codePointAt(0)?.toString(16)} stands there unseen`]),
    ...(markdown.includes('Shortened to fit') ? ['it was too long for this test'] : []),
    ...[...PARSERS].flatMap(([name, parse]) => {
      const html = parse(markdown)
      const [is, should] = [structureOf(html), structureOf(parse(harmless))]
      return [
        ...(is === should ? [] : [`${name}: ${is}\nnot ${should}`]),
        ...leaksOf(html).map((leak) => `${name}: ${leak}`),
      ]
    }),
  ]
}

function harmlessWords(): Say {
  let number = 0
  return () => `word${number++}`
}

function onlyAt(index: number, said: readonly string[]): Say {
  const word = harmlessWords()
  let at = 0
  return () => (at++ === index ? (said[index] ?? '') : word())
}
