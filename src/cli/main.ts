import { ActionError } from '../errors.js'
import { defined } from '../language/defined.js'
import { VERSION } from '../run/version.js'
import { formatProblem } from '../text/diagnostics.js'
import { readArguments } from './arguments.js'
import { check } from './check.js'
import type { Command } from './commands.js'
import { PROGRAM } from './commands.js'
import { helpOn, helpOnAll } from './help.js'
import { init } from './init/init.js'
import { policies } from './policies.js'
import { preview } from './preview/preview.js'
import { type Printer, printer, printLines } from './printer.js'
import type { CommandRun, ExitCode } from './world.js'

/** The process that a command runs in. */
export interface CommandProcess {
  readonly args: readonly string[]
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  readonly now: Date
  /** Asks whoever sits at the terminal; absent where nobody does. */
  readonly ask?: (question: string) => Promise<string>
  readonly quickStart: string
  /** What somebody types here to call the command again. */
  readonly calledAs: string
}

/** `sagemaker-model-registry`: from the arguments to the exit code. */
export async function runCommand(of: CommandProcess): Promise<ExitCode> {
  const { args, write, writeError, env, isTerminal } = of
  // https://no-color.org: "when present and not an empty string".
  const hasColours = isTerminal && !env['NO_COLOR'] && !args.includes('--no-color')
  const log = printer({ write: writeError, hasColours })
  const asked = readArguments(args)
  switch (asked.kind) {
    case 'version':
      write(`${VERSION}\n`)
      return 0
    case 'help':
      write(asked.command === undefined ? helpOnAll() : helpOn(asked.command))
      return args.length === 0 ? 2 : 0
    case 'wrong':
      log.line({ text: 'error: ', style: 'red' }, asked.message)
      log.line(asked.hint)
      return 2
    case 'run':
      return run(asked.command, {
        given: asked.given,
        folder: of.folder,
        region: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined,
        out: printer({ write, hasColours }),
        log,
        json: (value) => write(`${JSON.stringify(value, null, 2)}\n`),
        now: of.now,
        quickStart: of.quickStart,
        calledAs: of.calledAs,
        ...defined({ ask: of.ask }),
      })
  }
}

async function run(command: Command, asked: CommandRun): Promise<ExitCode> {
  const region = asked.given.value('region')
  const request = region === undefined ? asked : { ...asked, region }
  try {
    switch (command.name) {
      case 'preview':
        return await preview(request)
      case 'check':
        return await check(request)
      case 'init':
        return await init(request)
      case 'policies':
        return await policies(request)
    }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    tell(error, asked.log)
    return error.code === 'invalid-input' ? 2 : 1
  }
}

function tell({ message, hint, problems }: ActionError, log: Printer): void {
  for (const problem of problems) printLines(log, formatProblem(problem))
  const [head = '', ...rest] = message.split('\n')
  log.line({ text: 'error: ', style: 'red' }, head)
  if (rest.length > 0) printLines(log, rest.join('\n'))
  if (hint) printLines(log, hint)
  log.line({ text: `\`${PROGRAM} --help\` says what there is.`, style: 'dim' })
}
