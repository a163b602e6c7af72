import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAX_REPORT_CHARACTERS, readEvaluation } from '../../src/evidence/evaluation.js'
import { toProblems } from '../../src/text/finding.js'
import { readJson } from '../../src/text/json.js'
import { sourceOf } from '../../src/text/source.js'
import { toData } from '../../src/text/tree.js'
import { runs } from '../lanes/counts.js'
import { aManifestFile } from './builders.js'

const declared = aManifestFile({
  report: 'evaluation.json',
  values: { mse: { path: 'regression_metrics.mse', goal: 'minimize', gate: { max: 0.3 } } },
})

function read(text: string, file = declared) {
  return readEvaluation({ report: { path: 'evaluation.json', text }, file })
}

/** A report whose `mse` is this text; the text begins at line 3, column 12. */
function withMse(mse: string): string {
  return `{\n  "regression_metrics": {\n    "mse": ${mse}\n  }\n}\n`
}

// Each report, and where and what its first problem is: LINE:COLUMN, a part of the message.
const reports: readonly (readonly [string, string, string, string])[] = [
  ['empty file', '', '1:1', 'the report ends where a value should stand'],
  ['only white space', ' \n\t\n', '3:1', 'the report ends where a value should stand'],
  ['a number alone', '0.3', '1:1', 'a report must be a JSON object'],
  ['a text alone', '"mse"', '1:1', 'a report must be a JSON object'],
  ['null alone', 'null', '1:1', 'a report must be a JSON object'],
  ['a list', '[{"mse": 0.3}]', '1:1', 'a report must be a JSON object'],
  [
    'an empty object',
    '{}',
    'model.yaml#metrics/values/mse/path 1:1',
    'the report evaluation.json has nothing at `regression_metrics.mse`',
  ],
  ['two documents', '{"mse": 0.3}\n{"mse": 0.4}', '2:1', 'the end of the report'],
  ['text after the end', '{"mse": 0.3} x', '1:14', '`x` stands where the end of the report should stand'],
  ['cut off in an object', '{"mse": 0.3', '1:12', 'the report ends where `,` or `}` should stand'],
  ['cut off in a list', '{"a": [1, 2', '1:12', 'the report ends where `,` or `]` should stand'],
  ['cut off in a text', '{"a": "b', '1:9', 'the report ends where the `"` that ends this text should stand'],
  ['cut off after a key', '{"a"', '1:5', 'the report ends where `:` after the key should stand'],
  [
    'comma before the end of an object',
    '{\n  "mse": 0.3,\n}',
    '3:1',
    '`}` stands where a key in double quotes should stand',
  ],
  ['comma before the end of a list', '{"a": [1,]}', '1:10', '`]` stands where a value should stand'],
  ['no comma', '{\n  "a": 1\n  "b": 2\n}', '3:3', 'stands where `,` or `}` should stand'],
  ['no colon', '{"a" 1}', '1:6', '`1` stands where `:` after the key should stand'],
  ['Python’s repr', "{'mse': 0.3}", '1:2', "`'` stands where a key in double quotes should stand"],
  ['Python’s None', withMse('None'), '3:12', '`None` stands where a value should stand'],
  ['Python’s True', withMse('True'), '3:12', '`True` stands where a value should stand'],
  ['an unquoted key', '{mse: 0.3}', '1:2', '`mse` stands where a key in double quotes should stand'],
  ['a comment', '{\n  // mine\n  "mse": 0.3}', '2:3', '`/` stands where a key in double quotes should stand'],
  ['YAML', 'mse: 0.3\n', '1:1', '`mse` stands where a value should stand'],
  ['HTML', '<!doctype html><title>404</title>', '1:1', '`<` stands where a value should stand'],
  ['bare NaN', withMse('NaN'), '3:12', 'NaN is not a number'],
  ['bare Infinity', withMse('Infinity'), '3:12', 'this number is endless'],
  ['bare -Infinity', withMse('-Infinity'), '3:12', 'this number is endless'],
  ['numpy’s nan', withMse('nan'), '3:12', '`nan` stands where a value should stand'],
  ['too large a number', withMse('1e999'), '3:12', 'too large for a double'],
  ['too large a negative number', withMse('-1e999'), '3:12', 'too large for a double'],
  ['too large a value', withMse('{"value": 1e400}'), '3:22', 'too large for a double'],
  ['a leading zero', withMse('00.3'), '3:13', '`0` stands where'],
  ['a leading plus', withMse('+0.3'), '3:12', '`+` stands where a value should stand'],
  ['a leading point', withMse('.3'), '3:12', '`.` stands where a value should stand'],
  ['a trailing point', withMse('3.'), '3:13', '`.` stands where `,` or `}` should stand'],
  ['a decimal comma', withMse('0,3'), '3:14', '`3` stands where a key in double quotes should stand'],
  ['hexadecimal', withMse('0x1F'), '3:13', '`x1F` stands where `,` or `}` should stand'],
  ['a text with a number', withMse('"0.3"'), '3:12', 'the text `0.3` is not a number'],
  ['a value that is a text with a number', withMse('{"value": "0.3"}'), '3:22', 'the text `0.3` is not a number'],
  ['the text NaN as value', withMse('{"value": "NaN"}'), '3:22', 'the text `NaN` is not a number'],
  ['true', withMse('true'), '3:12', 'true is not a number'],
  ['false', withMse('false'), '3:12', 'false is not a number'],
  ['null', withMse('null'), '3:12', 'null is not a number'],
  ['null as value', withMse('{"value": null}'), '3:22', 'null is not a number'],
  ['a list of numbers', withMse('[0.3]'), '3:12', 'a list is not a number'],
  ['an object without value', withMse('{"mean": 0.3}'), '3:12', 'an object without a `value`'],
  ['a value that is an object', withMse('{"value": {"value": 0.3}}'), '3:22', 'this is not a number'],
  ['a key twice', '{"mse": 0.3,\n "mse": 0.2}', '2:2', 'the key `mse` stands twice'],
  ['a key twice, once escaped', '{"mse": 0.3, "\\u006dse": 0.2}', '1:14', 'the key `mse` stands twice'],
  ['a value twice', withMse('{"value": 0.9, "value": 0.1}'), '3:27', 'the key `value` stands twice'],
  ['__proto__', '{"__proto__": {"polluted": 1}, "mse": 0.3}', '1:2', 'the key `__proto__` is not allowed'],
  ['constructor', '{"constructor": {"prototype": {}}}', '1:2', 'the key `constructor` is not allowed'],
  ['a byte order mark', '\uFEFF{"mse": 0.3}', '1:1', 'byte order mark'],
  ['a raw line break in a text', '{"a": "b\nc"}', '1:9', 'the `"` that ends this text'],
  ['a raw control character in a text', '{"a": "b\u0001"}', '1:9', 'the `"` that ends this text'],
  ['an escape that JSON lacks', '{"a": "\\x41"}', '1:8', 'this escape is not JSON'],
  ['half an escape', '{"a": "\\u00"}', '1:8', 'this escape is not JSON'],
  ['a no-break space between', '{\u00A0"mse": 0.3}', '1:2', 'a key in double quotes'],
  ['100,000 lists in each other', '['.repeat(100_000), '1:66', 'more than 64 levels'],
  ['100,000 objects in each other', '{"a":'.repeat(100_000), '1:326', 'more than 64 levels'],
  ['too large a file', ' '.repeat(MAX_REPORT_CHARACTERS + 1), '1:1', 'million characters'],
  ['line breaks of Windows', '{\r\n "mse": 0.3,\r\n "mse": 0.2}', '3:2', 'the key `mse` stands twice'],
  [
    'a template that nobody filled',
    withMse('{{ mse }}'),
    '3:13',
    '`{` stands where a key in double quotes should stand',
  ],
  ['a git conflict', '{\n<<<<<<< HEAD\n"mse": 0.3\n', '2:1', '`<` stands where'],
  [
    'a pointer of git LFS',
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n',
    '1:1',
    '`version` stands where',
  ],
]

test.each(reports)('%s is a problem with its place', (_, text, place, message) => {
  const { metrics, problems } = read(text)
  expect(metrics).toEqual([])
  const at = problems[0]?.at
  expect(`${at?.file === 'evaluation.json' ? '' : `${at?.file} `}${at?.line}:${at?.column}`).toBe(place)
  expect(problems.map((problem) => problem.message).join('\n')).toContain(message)
})

test.each([
  ['a negative standard deviation', '{"value": 0.3, "standard_deviation": -0.1}', 1],
  ['a standard deviation in quotes', '{"value": 0.3, "standard_deviation": "0.1"}', 1],
  ['an endless standard deviation', '{"value": 0.3, "standard_deviation": 1e999}', 1],
  ['Infinity as standard deviation', '{"value": 0.3, "standard_deviation": Infinity}', 1],
  ['NaN as standard deviation, which is none', '{"value": 0.3, "standard_deviation": NaN}', 0],
])('with %s the value counts without it', (_, text, notices) => {
  const evaluation = read(withMse(text))
  expect(evaluation.problems).toEqual([])
  expect(evaluation.metrics[0]).toMatchObject({ name: 'mse', value: 0.3 })
  expect(evaluation.metrics[0]).not.toHaveProperty('standardDeviation')
  expect(evaluation.notices).toHaveLength(notices)
})

test('what is not finite and not declared is left out with one notice, however often', () => {
  const others = Array.from({ length: 5000 }, (_, index) => `"m${index}": ${index % 2 === 0 ? 'NaN' : '-Infinity'}`)
  const { metrics, problems, notices } = read(`{"regression_metrics": {"mse": 0.2}, ${others.join()}}`)
  expect(problems).toEqual([])
  expect(metrics.map(({ name }) => name)).toEqual(['mse'])
  expect(notices.map(({ message }) => message)).toEqual([
    'left out: `m0`, `m1`, `m2`, `m3`, `m4`, `m5`, `m6`, `m7` and 992 more are not finite',
    'the report has 5000 numbers; the first 1000 are taken',
  ])
})

test('a metric that is declared and not finite is refused, with what to do in Python', () => {
  const { problems } = read(withMse('NaN'))
  expect(problems).toMatchObject([
    {
      sourceLine: '    "mse": NaN',
      at: { line: 3, column: 12, endColumn: 15 },
      help: expect.stringContaining('allow_nan=False'),
    },
  ])
})

test('no key reaches a prototype', () => {
  read('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}', aManifestFile({ report: 'r' }))
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted')
  const { metrics } = read('{"toString": 1, "hasOwnProperty": 2, "valueOf": 3}', aManifestFile({ report: 'r' }))
  expect(metrics.map(({ name, value }) => [name, value])).toEqual([
    ['toString', 1],
    ['hasOwnProperty', 2],
    ['valueOf', 3],
  ])
})

test('what is JSON is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), fc.nat(3), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      const { tree, findings } = readJson(sourceOf({ file: 'evaluation.json', text }))
      const problems = toProblems(findings)
      const others = problems.filter(({ message }) => !message.includes('is not allowed in a report'))
      expect(others).toEqual([])
      if (problems.length === 0) expect(JSON.stringify(tree && toData(tree))).toBe(JSON.stringify(JSON.parse(text)))
    }),
    runs(1000),
  )
})

test('no text makes the reader throw, and what it accepts JSON.parse accepts', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '"a"',
    '"value"',
    '1',
    '-',
    '0.5',
    'e9',
    'NaN',
    'null',
    'true',
    '\\',
    '\\u12',
    ' ',
    '\n',
    '\uFEFF',
    '\u2028',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (anything) => {
      const { metrics, problems } = read(anything, aManifestFile({ report: 'r' }))
      expect(metrics.length === 0).toBe(problems.length > 0)
      if (problems.length === 0) JSON.parse(anything)
      for (const { at } of problems) {
        const line = anything.split('\n')[at.line - 1]
        expect(line).toBeDefined()
        expect(at.column).toBeLessThanOrEqual((line ?? '').length + 1)
      }
    }),
    runs(5000),
  )
})

test('long keys in each other over many numbers are kept once: the report is read within its bounds', () => {
  const key = 'k'.repeat(20_000)
  const numbers = Array.from({ length: 20_000 }, (_, index) => `"n${index}":${index}`).join()
  const text = `${`{"${key}":`.repeat(60)}{${numbers}}${'}'.repeat(60)}`
  const { metrics, problems, notices } = read(text, aManifestFile({ report: 'r' }))
  expect(metrics).toEqual([])
  expect(problems).toMatchObject([
    { message: expect.stringContaining('the report has no number that could be a metric') },
  ])
  expect(JSON.stringify([problems, notices]).length).toBeLessThan(100_000)
})
