import type { Problem } from '../errors.js'
import { MISTAKES } from './json-mistakes.js'
import { locator, type ProblemAt, quote, type Span } from './positions.js'

export interface JsonMember {
  readonly key: Span
  readonly value: JsonNode
}

/** JSON with its places. Objects are maps: no key of a report can reach a prototype. */
export type JsonNode = Span &
  (
    | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonMember> }
    | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
    /** `value` is infinite where the text is too large for a double (`1e999`). */
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'null' }
    /** `NaN`, `Infinity` or `-Infinity` as Python writes them. Always reported as a problem, too. */
    | { readonly kind: 'not-json' }
  )

export interface JsonDocument {
  /** Undefined where the text could not be read to its end. */
  readonly root: JsonNode | undefined
  readonly problems: readonly Problem[]
  readonly problemAt: ProblemAt
}

const MAX_DEPTH = 64 // SageMaker's own reports are 5 deep
const MAX_PROBLEMS = 20 // a curve of 10,000 NaN is one mistake
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads JSON strictly (RFC 8259) in linear time and says where each value stands. Never throws.
 *
 * `JSON.parse` is not enough: it has no positions, keeps the last of two equal keys without a word, and its messages
 * change with the version of Node.
 */
export function parseJson({ path, text }: { readonly path: string; readonly text: string }): JsonDocument {
  const problemAt = locator(path, text)
  const reader = new Reader(text, problemAt)
  const root = reader.document()
  return { root, problems: reader.problems.toSorted(byPlace), problemAt }
}

function byPlace(one: Problem, other: Problem): number {
  return one.at.line - other.at.line || one.at.column - other.at.column
}

class JsonSyntaxError extends Error {
  readonly span: Span
  readonly help: string | undefined
  constructor(span: Span, message: string, help?: string) {
    super(message)
    this.span = span
    this.help = help
  }
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORD = /[-+]?[A-Za-z_$][A-Za-z0-9_$]*/y
const PLAIN_CHARACTERS = /[ !#-[\]-\uffff]*/y // all but `"`, the backslash and control characters
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Space, tab, line feed, carriage return. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

class Reader {
  readonly problems: Problem[] = []
  private offset = 0
  private unreported = 0
  private readonly text: string
  private readonly problemAt: ProblemAt

  constructor(text: string, problemAt: ProblemAt) {
    this.text = text
    this.problemAt = problemAt
  }

  document(): JsonNode | undefined {
    if (this.text.startsWith('\uFEFF')) {
      this.report({ start: 0, end: 1 }, 'the report starts with a byte order mark', 'save it as UTF-8 without one')
      this.offset = 1
    }
    try {
      const root = this.value(0)
      if (this.offset < this.text.length) throw this.unexpected('the end of the report')
      return root
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error
      this.problems.push(this.problemAt(error.span, error.message, error.help))
      return undefined
    } finally {
      if (this.unreported > 0) {
        this.problems.push(this.problemAt(this.here(), `and ${this.unreported} more problems of this kind`))
      }
    }
  }

  private value(depth: number): JsonNode {
    this.skipSpace()
    if (depth > MAX_DEPTH) {
      throw new JsonSyntaxError(this.here(), `the report is nested more than ${MAX_DEPTH} levels deep`)
    }
    const node = this.scalarOr(depth)
    this.skipSpace()
    return node
  }

  private scalarOr(depth: number): JsonNode {
    const start = this.offset
    const first = this.text[start]
    if (first === '{') return this.object(start, depth)
    if (first === '[') return this.array(start, depth)
    if (first === '"') return { kind: 'string', value: this.string(), start, end: this.offset }
    const number = this.take(NUMBER)
    if (number !== '') {
      // `Number('-0')` is a zero with a sign, which would be shown as −0.
      return { kind: 'number', value: Number(number) + 0, start, end: this.offset }
    }
    return this.word(start)
  }

  private word(start: number): JsonNode {
    const word = this.take(WORD)
    const span = { start, end: this.offset }
    switch (word) {
      case 'true':
      case 'false':
        return { kind: 'boolean', value: word === 'true', ...span }
      case 'null':
        return { kind: 'null', ...span }
      case 'NaN':
      case 'Infinity':
      case '-Infinity':
        this.report(
          span,
          `${word} is not JSON; Python writes it for a number that is not finite`,
          'find out why it is not finite, or leave it out; json.dump(…, allow_nan=False) finds it earlier',
        )
        return { kind: 'not-json', ...span }
      default:
        this.offset = start
        throw this.unexpected('a value')
    }
  }

  private object(start: number, depth: number): JsonNode {
    const members = new Map<string, JsonMember>()
    this.offset++
    this.skipSpace()
    if (this.isNext('}')) return { kind: 'object', members, start, end: this.offset }
    do {
      this.skipSpace()
      const keyStart = this.offset
      if (this.text[keyStart] !== '"') throw this.unexpected('a key in double quotes')
      const key = this.string()
      const keySpan = { start: keyStart, end: this.offset }
      this.skipSpace()
      if (!this.isNext(':')) throw this.unexpected('`:` after the key')
      const value = this.value(depth + 1)
      this.add(members, key, { key: keySpan, value })
    } while (this.isNext(','))
    if (!this.isNext('}')) throw this.unexpected('`,` or `}`')
    return { kind: 'object', members, start, end: this.offset }
  }

  private add(members: Map<string, JsonMember>, key: string, member: JsonMember): void {
    if (FORBIDDEN_KEYS.has(key)) this.report(member.key, `the key ${quote(key)} is not allowed in a report`)
    else if (members.has(key)) this.report(member.key, `the key ${quote(key)} stands twice in the same object`)
    else members.set(key, member)
  }

  private array(start: number, depth: number): JsonNode {
    const items: JsonNode[] = []
    this.offset++
    this.skipSpace()
    if (this.isNext(']')) return { kind: 'array', items, start, end: this.offset }
    do items.push(this.value(depth + 1))
    while (this.isNext(','))
    if (!this.isNext(']')) throw this.unexpected('`,` or `]`')
    return { kind: 'array', items, start, end: this.offset }
  }

  private string(): string {
    const start = this.offset
    this.offset++
    for (;;) {
      this.take(PLAIN_CHARACTERS)
      if (this.isNext('"')) break
      if (this.text[this.offset] !== '\\') throw this.unexpected('the `"` that ends this text')
      if (this.take(ESCAPE) === '') throw new JsonSyntaxError(this.here(2), 'this escape is not JSON')
    }
    const literal = this.text.slice(start, this.offset)
    if (!literal.includes('\\')) return literal.slice(1, -1)
    const value: unknown = JSON.parse(literal) // its escapes were checked above
    return String(value)
  }

  private isNext(character: string): boolean {
    if (this.text[this.offset] !== character) return false
    this.offset++
    return true
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.offset
    if (!pattern.test(this.text)) return ''
    const start = this.offset
    this.offset = pattern.lastIndex
    return this.text.slice(start, this.offset)
  }

  /** Most places have no space, or one. */
  private skipSpace(): void {
    while (isSpace(this.text.charCodeAt(this.offset))) this.offset++
  }

  private here(length = 1): Span {
    return { start: this.offset, end: Math.min(this.text.length, this.offset + length) }
  }

  private unexpected(expected: string): JsonSyntaxError {
    const start = this.offset
    const word = this.take(WORD)
    this.offset = start
    const given = word || this.text.slice(start, start + 1)
    if (given === '') return new JsonSyntaxError(this.here(), `the report ends where ${expected} should stand`)
    const message = `${quote(given)} stands where ${expected} should stand`
    return new JsonSyntaxError({ start, end: start + given.length }, message, MISTAKES.get(given))
  }

  private report(span: Span, message: string, help?: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(this.problemAt(span, message, help))
    else this.unreported++
  }
}
