import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { REPOSITORY } from '../lanes/action.js'

const run = promisify(execFile)

/** A tool of the environment that scripts/judges.sh makes. */
export function tool(name: string): string {
  const file = join(REPOSITORY, '.venv', 'bin', name)
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run judges\``)
  return file
}

/** Runs a tool to its end and gives what it printed; `code` is 0 where it has nothing to complain about. */
export async function ask(
  file: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): Promise<{ readonly code: number; readonly text: string }> {
  const env = { ...process.env, ...options.env }
  const promise = run(file, args, { cwd: options.cwd ?? REPOSITORY, env, maxBuffer: 64 * 1024 * 1024 })
  promise.child.stdin?.on('error', () => {}) // a tool that reads nothing may be gone already
  promise.child.stdin?.end(options.input ?? '')
  try {
    const { stdout, stderr } = await promise
    return { code: 0, text: stdout + stderr }
  } catch (error) {
    if (!isExit(error)) throw error
    return { code: error.code, text: error.stdout + error.stderr }
  }
}

/** Starts a server and waits until `url` answers. */
export async function startServer(
  file: string,
  args: readonly string[],
  url: string,
): Promise<{ readonly stop: () => void }> {
  const server = spawn(file, args, { stdio: 'ignore' })
  for (let tries = 0; tries < 150; tries += 1) {
    try {
      await fetch(url)
      return { stop: () => server.kill() }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  server.kill()
  throw new Error(`${file} did not answer at ${url}`)
}

function isExit(error: unknown): error is { code: number; stdout: string; stderr: string } {
  // Not `instanceof Error`: jest runs tests in a realm of their own.
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'number' &&
    'stdout' in error
  )
}
