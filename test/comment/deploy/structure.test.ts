import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { finalLines, logLines } from '../../../src/modes/deploy/report/log.js'
import { renderDeployRecord } from '../../../src/modes/deploy/report/record.js'
import { renderDeploySummary } from '../../../src/modes/deploy/report/report.js'
import { countOf, SEED } from '../../lanes/counts.js'
import type { Say } from '../hostile.js'
import { leaksOf, PARSERS, structureOf } from '../judge.js'
import { FRAGMENTS, PAYLOADS } from '../payloads.js'
import { aDeployContext } from './builders.js'
import { HOSTILE_DEPLOYMENTS, hostileVersion } from './hostile.js'

const STRINGS = countOf(20_000)

type Deployment = (typeof HOSTILE_DEPLOYMENTS)[number]

const SINKS = new Map<string, (deployment: Deployment, say: Say) => string>([
  ['summary', (deployment, say) => renderDeploySummary({ result: deployment(say), context: aDeployContext() })],
  [
    'record',
    (deployment, say) =>
      renderDeployRecord({
        result: deployment(say),
        version: hostileVersion(say),
        context: aDeployContext(),
        marker: '<!-- marker -->',
      }),
  ],
])

const hostile = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...PAYLOADS), fc.constantFrom(...FRAGMENTS)).map((parts) => parts.join('')),
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
)

test.each([...SINKS])('no known payload changes the structure of the %s of a deployment', (_, render) => {
  for (const payload of PAYLOADS) {
    for (const deployment of HOSTILE_DEPLOYMENTS.slice(0, 4)) judge(deployment, () => payload, render)
  }
})

test.each([
  ...SINKS,
])(`no one of ${STRINGS} random texts changes the structure of the %s of a deployment (SEED=${SEED})`, (_, render) => {
  const strings = fc.sample(hostile, { numRuns: STRINGS, seed: SEED })
  let said = 0
  const say = () => strings[said++ % strings.length] ?? ''
  for (let round = 0; said < STRINGS; round++) {
    const deployment = HOSTILE_DEPLOYMENTS[round % HOSTILE_DEPLOYMENTS.length]
    if (deployment !== undefined) judge(deployment, say, render)
  }
})

test(`no one of ${STRINGS} random texts makes a second line in the log (SEED=${SEED})`, () => {
  const strings = fc.sample(hostile, { numRuns: STRINGS, seed: SEED })
  let said = 0
  const say = () => strings[said++ % strings.length] ?? ''
  for (let round = 0; said < STRINGS; round++) {
    const lines = [
      ...finalLines(HOSTILE_DEPLOYMENTS[round % HOSTILE_DEPLOYMENTS.length]?.(say) ?? never()),
      ...logLines({ kind: 'step', message: say() }),
      ...logLines({ kind: 'waiting', status: say(), elapsedSeconds: 400, message: say() }),
      ...logLines({ kind: 'blind', elapsedSeconds: 400, message: say() }),
    ]
    expect(lines.filter((line) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(line))).toEqual([])
  }
})

/** Compares the structure of a report with that of the same report in which every text is a harmless word. */
function judge(deployment: Deployment, say: Say, render: (deployment: Deployment, say: Say) => string): void {
  const said: string[] = []
  const markdown = render(deployment, () => said[said.push(say()) - 1] ?? '')
  const harmless = render(deployment, harmlessWords())
  const found = complaints(markdown, harmless)
  if (found.length === 0) return
  // Which of them was it? Each alone among harmless words tells.
  const guilty = said.filter((_, index) => complaints(render(deployment, onlyAt(index, said)), harmless).length > 0)
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

function never(): never {
  throw new Error('there is no such deployment')
}
