import { encodeText, shorten } from '../../src/markdown/escape.js'
import type { Evidence } from './ask.js'
import type { Finding } from './finding.js'
import type { Place, Question } from './question.js'

/** How a question ended. */
export type Answered = ({ readonly kind: 'measured' } & Finding) | { readonly kind: 'not-asked'; readonly why: string }

export interface Answer {
  readonly question: Question
  readonly answered: Answered
  readonly evidence: readonly Evidence[]
}

export interface Report {
  readonly account: string
  readonly region: string
  readonly run: string
  readonly started: Date
  readonly answers: readonly Answer[]
  /** What is still there, and why. */
  readonly left: readonly { readonly kind: string; readonly name: string; readonly why: string }[]
}

const VERDICTS = { 'as-assumed': 'as assumed', otherwise: '**otherwise**', open: 'not decided' } as const

/** The report as Markdown, to be pasted into an issue: no account id in it, and no secret was ever in what it is made of. */
export function markdownReport(report: Report): string {
  const { region, run, started, answers, left } = report
  const measured = answers.filter(({ answered }) => answered.kind === 'measured').length
  const text = [
    `## Probe of ${region}, ${started.toISOString().slice(0, 10)}`,
    '',
    `Run \`${run}\`: ${measured} of ${answers.length} questions were measured.`,
    '',
    '| question | answer | against what is assumed |',
    '| --- | --- | --- |',
    ...answers.map(
      ({ question, answered }) =>
        `| ${cell(question.asks)} | ${cell(saidOf(answered))} | ${verdictOf(question, answered)} |`,
    ),
    '',
    ...(left.length === 0
      ? ['Nothing is left of this run.']
      : ['Still there:', '', ...left.map(({ kind, name, why }) => `- ${kind} \`${name}\`: ${cell(why)}`)]),
    '',
    ...answers.flatMap(evidenceOf),
  ].join('\n')
  return masked(`${text.trimEnd()}\n`)
}

/** The same as data. */
export function jsonReport({ region, run, started, answers, left }: Report): string {
  const all = answers.map(({ question, answered, evidence }) => ({
    id: question.id,
    asks: question.asks,
    assumes: question.assumes,
    place: question.place,
    ...answered,
    evidence,
  }))
  return masked(`${JSON.stringify({ schema: 1, region, run, started, answers: all, left }, null, 2)}\n`)
}

/** A line for the terminal. */
export function lineOf({ question, answered }: Answer): string {
  return `${question.id}: ${answered.kind === 'measured' ? `${VERDICTS[answered.verdict].replaceAll('*', '')}. ` : ''}${saidOf(answered)}`
}

function saidOf(answered: Answered): string {
  return answered.kind === 'measured' ? answered.answer : `Could not be asked: ${answered.why}`
}

function verdictOf({ place }: Question, answered: Answered): string {
  if (answered.kind === 'not-asked') return ''
  const side = answered.side === undefined ? '' : `: ${nameOf(place)} should be \`${answered.side}\``
  return `${VERDICTS[answered.verdict]}${side}`
}

/** A constant as it is found in the sources. */
export function nameOf({ file, name }: Place): string {
  return `\`${name}\` in \`${file}\``
}

function evidenceOf({ question, evidence }: Answer): readonly string[] {
  if (evidence.length === 0) return []
  return [
    `<details><summary>${question.id}: ${evidence.length} requests</summary>`,
    '',
    '| time | call | outcome | request id |',
    '| --- | --- | --- | --- |',
    ...evidence.map(
      ({ at, call, outcome, requestId = '' }) => `| ${[at, call, outcome, requestId].map(cell).join(' | ')} |`,
    ),
    '',
    '</details>',
    '',
  ]
}

// What a service says is foreign text: on one line, and nothing in it is Markdown or HTML.
function cell(text: string): string {
  return encodeText(shorten(text.replace(/\s+/g, ' ').trim(), 700))
}

/** Twelve digits are an account's. The accounts of AWS's images go, too, and nobody misses them. */
function masked(text: string): string {
  return text.replace(/(?<!\d)\d{12}(?!\d)/g, 'ACCOUNT')
}
