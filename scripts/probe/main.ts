import { createInterface } from 'node:readline/promises'
import { readOptions, USAGE, UsageError } from './options.js'
import { run } from './run.js'

/** The probe as a process: arguments in, exit code out. */
export async function main(args: readonly string[]): Promise<number> {
  const stop = new AbortController()
  const print = (line: string) => console.log(line)
  const onSignal = () => {
    if (stop.signal.aborted) return print('Removing what was made; what a kill leaves now, --clean removes.')
    print('Stopping after the request that is under way.')
    stop.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  // A terminal that is closed is no reason to leave anything behind.
  process.on('SIGHUP', onSignal)
  try {
    return await run(readOptions(args), { print, ask: asked, signal: stop.signal })
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`)
    else console.error(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    return 1
  } finally {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
    process.off('SIGHUP', onSignal)
  }
}

async function asked(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}
