import { runCommand } from './main.js'

/** The command in a process of its own. */
export function runOnLaptop(args: readonly string[]): Promise<number> {
  return runCommand({
    args,
    folder: process.cwd(),
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    now: new Date(),
  })
}
