import { spawn } from 'node:child_process'
import { linesOf } from './commands.js'

/** Runner.Sdk/ProcessInvoker.cs: how long it waits after SIGINT, and then after SIGTERM, before it kills. */
const SIGINT_TIMEOUT = 7_500
const SIGTERM_TIMEOUT = 2_500

export interface StepProcess {
  readonly pid: number | undefined
  readonly exited: Promise<{ readonly code: number; readonly milliseconds: number }>
  /** Ends the process as the runner does when somebody presses *Cancel workflow*: signals go to this one process only. */
  cancel(): Promise<void>
  /** SIGKILL, as an out-of-memory kill would. */
  kill(): void
}

/** Starts a step's shell. Every line of both streams goes to `onLine`. */
export function startProcess(options: {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
}): StepProcess {
  const started = performance.now()
  // A group of its own, so that whatever it left behind can be ended with it; the runner kills the tree, too.
  const child = spawn(options.file, options.args, { cwd: options.cwd, env: options.env, detached: true })
  child.stdin.on('error', () => {})
  child.stdin.end()
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream.setEncoding('utf8')
    stream.on('data', (chunk: string) => {
      const text = rest + chunk
      // A CR at the very end may be the first half of a CRLF.
      const end = Math.max(text.lastIndexOf('\n'), text.slice(0, -1).lastIndexOf('\r')) + 1
      rest = text.slice(end)
      for (const line of linesOf(text.slice(0, end))) options.onLine(line)
    })
    stream.on('end', () => {
      for (const line of linesOf(rest)) options.onLine(line)
    })
  }
  let hasExited = false
  const exited = new Promise<{ code: number; milliseconds: number }>((resolve, reject) => {
    let milliseconds = 0
    child.on('error', reject)
    child.on('exit', () => {
      hasExited = true
      milliseconds = performance.now() - started
      // The runner waits 5 s for the streams of a process that has exited, then kills what still holds them.
      setTimeout(() => killGroup(child.pid), 5_000).unref()
    })
    child.on('close', (code, signal) => {
      killGroup(child.pid)
      resolve({ code: code ?? 128 + signalNumber(signal), milliseconds })
    })
  })
  const waitFor = async (milliseconds: number) => {
    const timeout = new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
    await Promise.race([exited, timeout])
    return hasExited
  }
  return {
    pid: child.pid,
    exited,
    cancel: async () => {
      if (hasExited) return
      child.kill('SIGINT')
      if (await waitFor(SIGINT_TIMEOUT)) return
      child.kill('SIGTERM')
      if (await waitFor(SIGTERM_TIMEOUT)) return
      killGroup(child.pid)
    },
    kill: () => killGroup(child.pid),
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing of it is left.
  }
}

function signalNumber(signal: NodeJS.Signals | null): number {
  return signal === 'SIGINT' ? 2 : signal === 'SIGKILL' ? 9 : signal === 'SIGTERM' ? 15 : 0
}
