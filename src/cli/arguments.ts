import { parseArgs } from 'node:util'
import { closest } from '../text/suggest.js'
import { quote } from '../text/visible.js'
import {
  COMMAND_NAMES,
  COMMANDS,
  COMMON_OPTIONS,
  type Command,
  type CommandName,
  type Option,
  PROGRAM,
} from './commands.js'

/** What a line of arguments asks for. */
export type Asked =
  | { readonly kind: 'version' }
  /** Of one command or, without it, of all. */
  | { readonly kind: 'help'; readonly command?: Command }
  | { readonly kind: 'run'; readonly command: Command; readonly given: Given }
  /** Arguments that mean nothing; `hint` says what there is. */
  | { readonly kind: 'wrong'; readonly message: string; readonly hint: string }

/** The arguments of a command. */
export interface Given {
  readonly manifests: readonly string[]
  /** Whether a switch is given. */
  readonly has: (name: string) => boolean
  /** The value of an option, of several the last. */
  readonly value: (name: string) => string | undefined
  readonly values: (name: string) => readonly string[]
}

/** Reads the arguments behind the program's name. Pure. */
export function readArguments(args: readonly string[]): Asked {
  const [first, ...rest] = args
  if (first === undefined || first === '--help' || first === '-h') return { kind: 'help' }
  if (first === '--version' || first === '-v') return { kind: 'version' }
  if (first === 'help') return helpOn(rest)
  const command = commandOf(first)
  return command === undefined ? unknownCommand(first) : readOptions(command, rest)
}

function helpOn([name]: readonly string[]): Asked {
  if (name === undefined) return { kind: 'help' }
  const command = commandOf(name)
  return command === undefined ? unknownCommand(name) : { kind: 'help', command }
}

function commandOf(word: string): Command | undefined {
  const name = COMMAND_NAMES.find((one) => one === word)
  return name === undefined ? undefined : COMMANDS[name]
}

function unknownCommand(word: string): Asked {
  const near = closest(word, COMMAND_NAMES)
  const what = word.startsWith('-') ? 'no option' : 'no command'
  return {
    kind: 'wrong',
    message: `${quote(word)} is ${what} of ${PROGRAM}${near === undefined ? '' : `; did you mean ${quote(near)}?`}`,
    hint: `There are ${listed(COMMAND_NAMES)}. \`${PROGRAM} --help\` says what each does.`,
  }
}

function readOptions(command: Command, args: readonly string[]): Asked {
  const options: Readonly<Record<string, Option>> = { ...command.options, ...COMMON_OPTIONS }
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(
        Object.entries(options).map(([name, { value }]) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
        ]),
      ),
      help: { type: 'boolean' as const, short: 'h', multiple: true },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = tokens.filter((token) => token.kind === 'option')
  if (given.some(({ name }) => name === 'help')) return { kind: 'help', command }
  const wrong = given.flatMap((option) => complaint(option, options, command.name) ?? [])
  const [message] = [
    ...wrong,
    ...(command.takesManifests ? [] : positionals.map((word) => `${quote(word)}: ${command.name} takes no paths`)),
  ]
  if (message !== undefined)
    return { kind: 'wrong', message, hint: `\`${PROGRAM} ${command.name} --help\` says what it takes.` }
  const values = (name: string): readonly string[] =>
    given.flatMap((option) => (option.name === name && option.value !== undefined ? [option.value] : []))
  return {
    kind: 'run',
    command,
    given: {
      manifests: positionals,
      has: (name) => given.some((option) => option.name === name),
      value: (name) => values(name).at(-1),
      values,
    },
  }
}

function complaint(
  { name, rawName, value }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
  options: Readonly<Record<string, Option>>,
  command: CommandName,
): string | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (option === undefined) {
    const near = closest(name, Object.keys(options))
    return `${quote(rawName)} is no option of ${command}${near === undefined ? '' : `; did you mean ${quote(`--${near}`)}?`}`
  }
  if (option.value === undefined && value !== undefined) return `--${name} takes no value`
  if (option.value !== undefined && (value === undefined || value === ''))
    return `--${name} needs a value: --${name} ${option.value}`
  return undefined
}

function listed(words: readonly string[]): string {
  const all = words.map(quote)
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
