import { runInNewContext } from 'node:vm'
import type { Expected } from '../../../../manifest/schema/deploy/smoke-test.js'
import { followPath } from '../../../../metrics/report/path.js'
import { readJson } from '../../../../text/json.js'
import { sourceOf } from '../../../../text/source.js'
import { quoteBeginning } from '../../../../text/visible.js'

/** What an endpoint answered. */
export interface SmokeAnswer {
  /** The container's HTTP status; undefined where SageMaker does not tell it, as of an asynchronous answer. */
  readonly status?: number
  readonly body: Uint8Array
}

type Value = string | number | boolean | null

/** Why an answer is not what the manifest expects, as the end of the sentence "REQUEST …"; undefined where it is. */
export function unexpected(answer: SmokeAnswer, expected: Expected = {}): string | undefined {
  const text = Buffer.from(answer.body).toString('utf8')
  const status = expected.http_status ?? 200
  if (answer.status !== undefined && answer.status !== status)
    return `was answered with ${answer.status} ${said(text)}, and ${status} is expected`
  if (expected.json !== undefined) return unexpectedValue(text, expected.json, expected)
  return unexpectedWhole(text, expected)
}

function unexpectedValue(text: string, path: string, expected: Expected): string | undefined {
  const { tree } = readJson(sourceOf({ file: 'answer', text }))
  if (tree === undefined) return `was answered with what is no JSON: ${said(text)}`
  const found = followPath(tree, path)
  if (found.kind !== 'found') {
    const why = found.kind === 'ambiguous' ? `more than one ${path}` : `no ${path}`
    return `was answered with JSON that has ${why}: ${said(text)}`
  }
  const { node } = found
  if (node.kind === 'scalar') return unlike(`${path} is`, node.value, expected)
  const isAsked = [expected.equals, expected.at_least, expected.at_most, expected.matches].some(
    (one) => one !== undefined,
  )
  return isAsked
    ? `was answered with a ${node.kind === 'list' ? 'list' : 'mapping'} at ${path}, not with a value`
    : undefined
}

/** The whole answer: a number where a number is asked for and it is one. */
function unexpectedWhole(text: string, expected: Expected): string | undefined {
  const trimmed = text.trim()
  const wantsNumber =
    typeof expected.equals === 'number' || expected.at_least !== undefined || expected.at_most !== undefined
  const number = trimmed === '' ? Number.NaN : Number(trimmed)
  const wantsBoolean = typeof expected.equals === 'boolean' && /^(?:true|false)$/.test(trimmed)
  const value = wantsNumber && !Number.isNaN(number) ? number : wantsBoolean ? trimmed === 'true' : trimmed
  return unlike('the answer is', value, expected)
}

function unlike(subject: string, value: Value, { equals, at_least: least, at_most: most, matches }: Expected) {
  const is = `is not as expected: ${subject} ${said(String(value))}`
  if (equals !== undefined && value !== equals) return `${is}, and ${said(String(equals))} is expected`
  if (least !== undefined && !(typeof value === 'number' && value >= least))
    return `${is}, and at least ${least} is expected`
  if (most !== undefined && !(typeof value === 'number' && value <= most))
    return `${is}, and at most ${most} is expected`
  if (matches === undefined) return undefined
  switch (isMatched(matches, String(value))) {
    case 'yes':
      return undefined
    case 'no':
      return `${is}, which ${said(matches)} does not match`
    case 'endless':
      return `${is}; ${said(matches)} was not through with it after ${MATCHING_MILLISECONDS} ms: write it so that it cannot try so many ways`
  }
}

const MATCHING_MILLISECONDS = 1000

/** A pattern that tries more ways than there is time for is stopped: the manifest's author writes it, with a foreign answer. */
function isMatched(pattern: string, text: string): 'yes' | 'no' | 'endless' {
  try {
    const isFound: unknown = runInNewContext(
      'new RegExp(pattern, "u").test(text)',
      { pattern, text },
      { timeout: MATCHING_MILLISECONDS },
    )
    return isFound === true ? 'yes' : 'no'
  } catch {
    return 'endless'
  }
}

const MOST_CHARACTERS = 200

/** A foreign text within a sentence: its beginning, on one line. */
export function said(text: string): string {
  return quoteBeginning(text.trim(), MOST_CHARACTERS)
}
