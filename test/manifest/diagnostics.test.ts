import { expect, test } from '@jest/globals'
import { formatProblem } from '../../src/text/diagnostics.js'

const at = (line: number, column: number, endColumn = column + 1) => ({
  file: 'models/housing/model.yaml',
  line,
  column,
  endColumn,
})

test('a problem reads as one of rustc', () => {
  const problem = {
    at: at(5, 1, 13),
    message: 'unknown key `content_type`',
    help: 'did you mean `content_types`?',
    sourceLine: 'content_type: [text/csv]',
  }
  expect(formatProblem(problem)).toBe(
    `error: unknown key \`content_type\`
 --> models/housing/model.yaml:5:1
  |
5 | content_type: [text/csv]
  | ^^^^^^^^^^^^ did you mean \`content_types\`?`,
  )
})

test('without a line only the place is said, and help that is too long has a line of its own', () => {
  expect(formatProblem({ at: at(10, 2), message: 'm', help: 'h' })).toBe(
    'error: m\n  --> models/housing/model.yaml:10:2\n   = help: h',
  )
  const long = formatProblem({ at: at(10, 1), message: 'm', help: 'h'.repeat(120), sourceLine: 'x' })
  expect(long.split('\n').slice(-2)).toEqual(['   | ^', `   = help: ${'h'.repeat(120)}`])
})

const caretOf = (sourceLine: string, column: number, endColumn: number) =>
  formatProblem({ at: at(1, column, endColumn), message: 'm', sourceLine })
    .split('\n')
    .slice(-2)

test('the caret stands under what is meant: behind tabs, wide characters, emoji and combining marks', () => {
  expect(caretOf('\ta:\tb', 5, 6)).toEqual(['1 |     a:    b', '  |           ^'])
  expect(caretOf('名前: x', 5, 6)).toEqual(['1 | 名前: x', '  |       ^'])
  expect(caretOf('🙂: x', 5, 6)).toEqual(['1 | 🙂: x', '  |     ^'])
  expect(caretOf('e\u0301: x', 5, 6)).toEqual(['1 | e\u0301: x', '  |    ^'])
  expect(caretOf('名前', 1, 3)).toEqual(['1 | 名前', '  | ^^^^'])
})

test('what cannot be seen is made visible, so that nothing in a file moves or hides what we say', () => {
  const shown = formatProblem({
    at: { file: 'a\u001B[2Jb.yaml', line: 1, column: 1 },
    message: 'one\n::error::two \u202E three',
    help: 'four\u0007',
    sourceLine: '\u001B[31mred\u200B\u2028\uD800',
  })
  expect(shown).toBe(
    String.raw`error: one\u{a}::error::two \u{202e} three
 --> a\u{1b}[2Jb.yaml:1:1
  |
1 | \u{1b}[31mred\u{200b}\u{2028}\u{d800}
  | ^^^^^^ four\u{7}`,
  )
})

test('of a very long line the part around the caret is shown, however far in it is', () => {
  for (const column of [1, 30, 5000, 65_000, 65_536]) {
    const [line = '', carets = ''] = caretOf(
      'x'.repeat(column - 1) + 'HERE'.padEnd(65_600 - column, 'y'),
      column,
      column + 4,
    )
    expect(line.length).toBeLessThan(120)
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE')
  }
})

test('a caret past the end of the line, and one that is as long as the line, stay within bounds', () => {
  expect(caretOf('ab', 3, 4)).toEqual(['1 | ab', '  |   ^'])
  expect(caretOf('', 1, 2)).toEqual(['1 |', '  | ^'])
  expect(caretOf('x'.repeat(500), 1, 501).map((line) => line.length)).toEqual([105, 104])
})

test('an emoji that begins or ends the shown part is not cut in two', () => {
  for (let column = 60; column < 70; column++) {
    const [line = ''] = caretOf('🙂'.repeat(400), column, column + 1)
    expect(line).not.toMatch(/\\u\{d/)
  }
})
