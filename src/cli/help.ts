import { COMMAND_NAMES, COMMANDS, COMMON_OPTIONS, type Command, type Option, PROGRAM } from './commands.js'

const COLUMNS = 100

/** What the program does, and each of its commands in a line. */
export function helpOnAll(): string {
  const width = Math.max(...COMMAND_NAMES.map((name) => name.length)) + 2
  return [
    `${PROGRAM}: models on their way into the SageMaker Model Registry, on your own machine.`,
    'It uses no key and calls nobody.',
    '',
    'Usage:',
    `  ${PROGRAM} COMMAND [OPTION…] [MANIFEST…]`,
    '',
    'Commands:',
    ...COMMAND_NAMES.flatMap((name) => besides(`  ${name.padEnd(width)}`, COMMANDS[name].says)),
    '',
    `${PROGRAM} COMMAND --help says more of one. --version prints the version.`,
    'Exit codes: 0 all is well, 1 a file has a problem or a gate failed, 2 the arguments are wrong.',
    '',
  ].join('\n')
}

/** What one command does and takes. */
export function helpOn({ name, more, takesManifests, options, examples }: Command): string {
  const all = Object.entries({ ...options, ...COMMON_OPTIONS })
  const width = Math.min(30, Math.max(...all.map((one) => nameOf(one).length)) + 2)
  return [
    'Usage:',
    `  ${PROGRAM} ${name} [OPTION…]${takesManifests ? ' [MANIFEST…]' : ''}`,
    '',
    ...more,
    '',
    'Options:',
    ...all.flatMap((one) => besides(`  ${nameOf(one).padEnd(width)}`, one[1].says, width + 2)),
    '',
    'Examples:',
    ...examples.map((example) => `  ${PROGRAM} ${example}`),
    '',
  ].join('\n')
}

function nameOf([name, { value }]: readonly [string, Option]): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`
}

/** A text in lines that stand beside its title, or below it where it reaches into their column. */
function besides(title: string, text: string, indent = title.length): readonly string[] {
  if (title.length > indent || (title.length === indent && !title.endsWith(' ')))
    return [title, ...besides(' '.repeat(indent), text)]
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (indent + line.length + 1 + word.length <= COLUMNS) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.map((line, index) => `${index === 0 ? title : ' '.repeat(indent)}${line}`)
}
