import { describe, expect, test } from '@jest/globals'
import { readArguments } from '../../src/cli/arguments.js'
import { COMMAND_NAMES, COMMANDS } from '../../src/cli/commands.js'
import { helpOn, helpOnAll } from '../../src/cli/help.js'
import { expectGolden } from './golden.js'
import { Laptop } from './laptop.js'

const wrong = (...args: string[]) => {
  const asked = readArguments(args)
  return asked.kind === 'wrong' ? [asked.message, asked.hint] : [asked.kind]
}

describe('arguments', () => {
  test('options and manifests may stand in any order, and = may stand between an option and its value', () => {
    const asked = readArguments(['preview', 'a.yaml', '--html=x.html', '--baseline', 'old.json', 'b.yaml', '--json'])
    if (asked.kind !== 'run') throw new Error(asked.kind)
    expect(asked.given.manifests).toEqual(['a.yaml', 'b.yaml'])
    expect(asked.given.value('html')).toBe('x.html')
    expect(asked.given.value('baseline')).toBe('old.json')
    expect([asked.given.has('json'), asked.given.has('no-color')]).toEqual([true, false])
  })

  test('behind -- everything is a manifest', () => {
    const asked = readArguments(['check', '--', '--html'])
    expect(asked.kind === 'run' ? asked.given.manifests : asked).toEqual(['--html'])
  })

  test('an unknown command names the one that was meant, and all that there are', () => {
    expect(wrong('chek')).toEqual([
      '`chek` is no command of sagemaker-model-registry; did you mean `check`?',
      expect.stringContaining('`preview`'),
    ])
    expect(wrong('frobnicate')[0]).toBe('`frobnicate` is no command of sagemaker-model-registry')
    expect(wrong('--html')[0]).toBe('`--html` is no option of sagemaker-model-registry')
    expect(wrong('help', 'previw')[0]).toContain('did you mean `preview`?')
  })

  test('an unknown option, a missing value and a value too many are each said', () => {
    expect(wrong('preview', '--baselin', 'x')[0]).toBe(
      '`--baselin` is no option of preview; did you mean `--baseline`?',
    )
    expect(wrong('preview', '--html')[0]).toBe('--html needs a value: --html FILE')
    expect(wrong('preview', '--html=')[0]).toBe('--html needs a value: --html FILE')
    expect(wrong('check', '--json=yes')[0]).toBe('--json takes no value')
    expect(wrong('check', '-x')[0]).toBe('`-x` is no option of check')
    // No option is found that only every object has.
    expect(wrong('check', '--constructor')[0]).toBe('`--constructor` is no option of check')
  })

  test('--help helps wherever it stands, whatever is wrong beside it', () => {
    for (const args of [
      ['check', '--help'],
      ['check', '--nonsense', '-h'],
      ['help', 'check'],
    ])
      expect(readArguments(args)).toEqual({ kind: 'help', command: COMMANDS.check })
    for (const args of [[], ['--help'], ['-h'], ['help']]) expect(readArguments(args)).toEqual({ kind: 'help' })
  })
})

test('the help of all and of each command is as it was read', () => {
  expectGolden('help.txt', helpOnAll())
  for (const name of COMMAND_NAMES) expectGolden(`help-${name}.txt`, helpOn(COMMANDS[name]))
})

test('no line of a help is wider than 110 columns, and each command is in the help of all', () => {
  const all = [helpOnAll(), ...COMMAND_NAMES.map((name) => helpOn(COMMANDS[name]))]
  expect(all.flatMap((text) => text.split('\n')).filter((line) => line.length > 110)).toEqual([])
  expect(COMMAND_NAMES.filter((name) => !helpOnAll().includes(`\n  ${name} `))).toEqual([])
})

test('wrong usage ends with 2 and prints no result, help with 0, no command at all with 2', async () => {
  const laptop = new Laptop()
  const runs = [['chek'], [], ['--help'], ['--version'], ['preview', 'nothing.yaml']]
  const ended = await Promise.all(runs.map((args) => laptop.run(args)))
  expect(ended.map(({ code }) => code)).toEqual([2, 2, 0, 0, 2])
  expect(ended[0]?.out).toBe('')
  expect(ended[3]?.out).toMatch(/^\d+\.\d+\.\d+\n$/)
  laptop.close()
})
