import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { githubRunner } from '../../src/github/runner.js'
import { linesOf, parseCommand } from '../harness/commands.js'
import { readKeyValues } from '../harness/file-commands.js'
import { hostileText } from '../harness/hostile.js'
import { countOf, runs } from '../lanes/counts.js'

const RUNS = countOf(20_000)
let written = ''
let outputs = ''

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text)
    return true
  })
  outputs = join(mkdtempSync(join(tmpdir(), 'outputs-')), 'output')
  writeFileSync(outputs, '')
  process.env['GITHUB_OUTPUT'] = outputs
})

afterEach(() => {
  jest.restoreAllMocks()
  delete process.env['GITHUB_OUTPUT']
})

/** The commands that the runner would obey after this was written. */
function commandsOf(write: () => unknown) {
  written = ''
  write()
  return linesOf(written).flatMap((line) => parseCommand(line) ?? [])
}

test(`${RUNS} hostile strings in the log are no commands, and nothing of a terminal's`, () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const runner = githubRunner()
      expect(commandsOf(() => runner.info(text))).toEqual([])
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
      expect(written).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      // What can be read stays: a line that is harmless already is printed as it is.
      if (/^[\w =%,;é日本*]*$/.test(text)) expect(written).toBe(`${text}\n`)
    }),
    runs(20_000),
  )
})

test(`${RUNS} hostile strings as group titles, annotations and their places are one command each, of the level meant`, () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.constantFrom('notice', 'warning', 'error'), (text, file, level) => {
      const runner = githubRunner()
      const problem = { at: { file, line: 3, column: 5 }, message: text }
      const commands = commandsOf(() => (level === 'notice' ? runner.notice(text) : runner[level](text, problem)))
      expect(commands.map(({ name }) => name)).toEqual([level])
      if (level !== 'notice') expect(commands[0]?.properties).toMatchObject({ line: '3', col: '5' })
      expect(Object.keys(commands[0]?.properties ?? {})).not.toContain('title')
      const titled = commandsOf(() => void runner.group(text, async () => undefined))
      expect(titled.map(({ name }) => name).slice(0, 1)).toEqual(['group'])
      expect(titled.filter(({ name }) => name !== 'group' && name !== 'endgroup')).toEqual([])
    }),
    runs(20_000),
  )
})

test('annotations beyond what the runner keeps go to the log, where they are no commands either', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 12, maxLength: 30 }), (texts) => {
      const runner = githubRunner()
      const commands = commandsOf(() => {
        for (const text of texts) runner.error(text, { at: { file: text, line: 1, column: 1 }, message: text })
        runner.fail(texts[0] ?? '')
        runner.finish()
      })
      expect(commands.map(({ name }) => name)).toEqual(Array(10).fill('error'))
    }),
    runs(1000),
  )
  process.exitCode = 0
})

test(`${RUNS} hostile strings as outputs are one output each, and whole`, () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      writeFileSync(outputs, '')
      expect(commandsOf(() => githubRunner().setOutput('a-name', text))).toEqual([])
      // A lone surrogate cannot be written as UTF-8, and a file ends no line with CR alone.
      expect(readKeyValues(readFileSync(outputs, 'utf8'))).toEqual([['a-name', Buffer.from(text).toString()]])
    }),
    runs(20_000),
  )
})
