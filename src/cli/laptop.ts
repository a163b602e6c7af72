import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { ActionError } from '../errors.js'
import { defined } from '../language/defined.js'
import { PROGRAM } from './commands.js'
import { runCommand } from './main.js'

/** The command in a process of its own; `program` is the file that was started, in the `dist/` of the action. */
export function runOnLaptop(program: string, args: readonly string[]): Promise<number> {
  const isTerminal = process.stdout.isTTY === true
  return runCommand({
    args,
    folder: process.cwd(),
    env: process.env,
    isTerminal,
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    now: new Date(),
    calledAs: calledAs({ program, folder: process.cwd(), env: process.env }),
    quickStart: join(dirname(realpathSync(program)), '../examples/quick-start'),
    ...defined({ ask: isTerminal && process.stdin.isTTY === true ? ask : undefined }),
  })
}

const HOSTED_AT = 'OWNER/sagemaker-model-registry-action'

/** What somebody types to call the command again: by npx, from a clone as its file, else by its name. */
export function calledAs(of: {
  readonly program: string
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
}): string {
  // npx says so to what it runs ("npm_command"), and puts nothing on the PATH of the terminal.
  if (of.env['npm_command'] === 'exec') return `npx github:${HOSTED_AT}`
  if (basename(of.program) !== 'command.js') return PROGRAM
  const near = relative(of.folder, of.program)
  const path = near.length < of.program.length ? near : of.program
  return `node ${/^[\w./@:\\-]+$/.test(path) ? path : JSON.stringify(path)}`
}

/** One question at a time; who ends the input has answered nothing. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const closed = new Promise<never>((_, reject) => {
    lines.once('close', () =>
      reject(new ActionError('cancelled', 'The input ended before every question was answered.')),
    )
  })
  const answer = lines.question(question)
  try {
    return await Promise.race([answer, closed])
  } finally {
    closed.catch(() => {}) // closing it below is no end of the input
    lines.close()
  }
}
