import { defined } from '../language/defined.js'
import { type Finding, found, type Sentence } from './finding.js'
import type { Parsing } from './parse.js'
import type { Place, Source } from './source.js'
import { type MapEntry, RESERVED_KEYS, type Tree } from './tree.js'
import { quote } from './visible.js'

const MAX_DEPTH = 64 // SageMaker's own reports are 5 deep
const BYTE_ORDER_MARK = { message: 'the report starts with a byte order mark', help: 'save it as UTF-8 without one' }

/**
 * Reads JSON strictly (RFC 8259) in linear time and says where each value stands. Never throws. The tree is absent where the
 * text could not be read to its end.
 *
 * `JSON.parse` is not enough: it has no positions, keeps the last of two equal keys without a word, and its messages
 * change with the version of Node. One thing more is read than JSON has: `NaN`, `Infinity` and `-Infinity`, which Python
 * writes for a number that is not finite. Whether such a number matters is for whoever reads the tree to say.
 */
export function readJson(source: Source): Parsing {
  const reader = new Reader(source)
  const tree = reader.document()
  return { ...defined({ tree }), findings: reader.findings }
}

class JsonSyntaxError extends Error {
  readonly place: Place
  readonly help: string | undefined
  constructor(place: Place, message: string, help?: string) {
    super(message)
    this.place = place
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
  readonly findings: Finding[] = []
  private offset = 0
  private readonly source: Source
  private readonly text: string

  constructor(source: Source) {
    this.source = source
    this.text = source.text
  }

  document(): Tree | undefined {
    if (this.text.startsWith('\uFEFF')) {
      this.report(this.from(0, 1), () => BYTE_ORDER_MARK)
      this.offset = 1
    }
    try {
      const root = this.value(0)
      if (this.offset < this.text.length) throw this.unexpected('the end of the report')
      return root
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error
      this.findings.push(found(error.place, error.message, error.help))
      return undefined
    }
  }

  private value(depth: number): Tree {
    this.skipSpace()
    if (depth > MAX_DEPTH) {
      throw new JsonSyntaxError(this.here(), `the report is nested more than ${MAX_DEPTH} levels deep`)
    }
    const node = this.scalarOr(depth)
    this.skipSpace()
    return node
  }

  private scalarOr(depth: number): Tree {
    const start = this.offset
    const first = this.text[start]
    if (first === '{') return this.object(start, depth)
    if (first === '[') return this.array(start, depth)
    if (first === '"') return this.scalar(this.string(), start)
    const number = this.take(NUMBER)
    if (number !== '') {
      // `Number('-0')` is a zero with a sign, which would be shown as −0.
      return this.scalar(Number(number) + 0, start)
    }
    return this.word(start)
  }

  private word(start: number): Tree {
    const word = this.take(WORD)
    switch (word) {
      case 'true':
      case 'false':
        return this.scalar(word === 'true', start)
      case 'null':
        return this.scalar(null, start)
      case 'NaN':
      case 'Infinity':
      case '-Infinity':
        return this.scalar(Number(word), start)
      default:
        this.offset = start
        throw this.unexpected('a value')
    }
  }

  private object(start: number, depth: number): Tree {
    const entries = new Map<string, MapEntry>()
    this.offset++
    this.skipSpace()
    if (this.isNext('}')) return { kind: 'map', entries, source: this.source, start, end: this.offset }
    do {
      this.skipSpace()
      const keyStart = this.offset
      if (this.text[keyStart] !== '"') throw this.unexpected('a key in double quotes')
      const key = this.string()
      const keyPlace = this.from(keyStart, this.offset)
      this.skipSpace()
      if (!this.isNext(':')) throw this.unexpected('`:` after the key')
      const value = this.value(depth + 1)
      this.add(entries, key, { keyPlace, value })
    } while (this.isNext(','))
    if (!this.isNext('}')) throw this.unexpected('`,` or `}`')
    return { kind: 'map', entries, source: this.source, start, end: this.offset }
  }

  private add(entries: Map<string, MapEntry>, key: string, entry: MapEntry): void {
    if (RESERVED_KEYS.includes(key))
      this.report(entry.keyPlace, () => ({ message: `the key ${quote(key)} is not allowed in a report` }))
    else if (entries.has(key))
      this.report(entry.keyPlace, () => ({ message: `the key ${quote(key)} stands twice in the same object` }))
    else entries.set(key, entry)
  }

  private array(start: number, depth: number): Tree {
    const items: Tree[] = []
    this.offset++
    this.skipSpace()
    if (this.isNext(']')) return { kind: 'list', items, source: this.source, start, end: this.offset }
    do items.push(this.value(depth + 1))
    while (this.isNext(','))
    if (!this.isNext(']')) throw this.unexpected('`,` or `]`')
    return { kind: 'list', items, source: this.source, start, end: this.offset }
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

  private scalar(value: string | number | boolean | null, start: number): Tree {
    return { kind: 'scalar', value, source: this.source, start, end: this.offset }
  }

  private from(start: number, end: number): Place {
    return { source: this.source, start, end }
  }

  private here(length = 1): Place {
    return this.from(this.offset, Math.min(this.text.length, this.offset + length))
  }

  private unexpected(expected: string): JsonSyntaxError {
    const start = this.offset
    const word = this.take(WORD)
    this.offset = start
    const given = word || this.text.slice(start, start + 1)
    if (given === '') return new JsonSyntaxError(this.here(), `the report ends where ${expected} should stand`)
    const message = `${quote(given)} stands where ${expected} should stand`
    return new JsonSyntaxError(this.from(start, start + given.length), message, MISTAKES.get(given))
  }

  /** A hostile file has a hundred thousand of them, so they are put into words only where they are shown. */
  private report(place: Place, says: () => Sentence): void {
    this.findings.push({ place, says })
  }
}

/** What people write when they write JSON by hand or with `print(dict)`. */
const MISTAKES: ReadonlyMap<string, string> = new Map([
  ["'", 'JSON has double quotes; in Python write it with json.dump, not with print or str'],
  ['None', 'JSON writes null; in Python write it with json.dump, not with print or str'],
  ['True', 'JSON writes true; in Python write it with json.dump, not with print or str'],
  ['False', 'JSON writes false; in Python write it with json.dump, not with print or str'],
  ['nan', 'the number is not finite; find out why, or leave it out'],
  ['inf', 'the number is not finite; find out why, or leave it out'],
  ['-inf', 'the number is not finite; find out why, or leave it out'],
  ['}', 'remove the comma before it'],
  [']', 'remove the comma before it'],
  ['/', 'JSON has no comments'],
  ['#', 'JSON has no comments'],
])
