import { expect, test } from '@jest/globals'
import { linesOf, parseCommand } from './commands.js'
import { readKeyValues } from './file-commands.js'

test('a command stands at the start of a line, after spaces, and its name must be known', () => {
  expect(parseCommand('  ::error file=a%3Ab,line=2::x%0Ay%25')).toEqual({
    name: 'error',
    properties: { file: 'a:b', line: '2' },
    data: 'x\ny%',
  })
  for (const text of ['x ::error::y', '::nothing::y', '::error', ':: error::y', ':error::y'])
    expect(parseCommand(text)).toBeUndefined()
})

test('the old form is found anywhere in a line', () => {
  expect(parseCommand('a ##[add-mask a=b;c=d]x%3By')).toEqual({
    name: 'add-mask',
    properties: { a: 'b', c: 'd' },
    data: 'x;y',
  })
  expect(parseCommand('::nothing:: ##[error]y')).toMatchObject({ name: 'error' })
  expect(parseCommand('##[unknown]x')).toBeUndefined()
})

test('a carriage return alone ends a line, as it does for .NET', () => {
  expect(linesOf('a\rb\r\nc\nd')).toEqual(['a', 'b', 'c', 'd'])
  expect(linesOf('a\n')).toEqual(['a'])
})

test('the files for outputs are read as the runner reads them', () => {
  expect(readKeyValues('a=1\nb<<E\nx\n\ny\nE\nc=d<<e\n')).toEqual([
    ['a', '1'],
    ['b', 'x\n\ny'],
    ['c', 'd<<e'],
  ])
  expect(readKeyValues('empty<<E\nE\n')).toEqual([['empty', '']])
  expect(() => readKeyValues('neither\n')).toThrow(/Invalid format/)
  expect(() => readKeyValues('a<<E\nx\n')).toThrow(/delimiter not found/)
  expect(() => readKeyValues('<<E\nE\n')).toThrow(/must not be empty/)
})
