import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { ActionError } from '../errors.js'
import { defined } from '../language/defined.js'
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
    quickStart: join(dirname(realpathSync(program)), '../examples/quick-start'),
    ...defined({ ask: isTerminal && process.stdin.isTTY === true ? ask : undefined }),
  })
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
