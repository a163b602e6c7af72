import { execFile } from 'node:child_process'

const MILLISECONDS = 30_000
const MAX_BYTES = 256 * 1024 * 1024 // the names of a very large repository

/** Asks git in a folder; undefined where it says no, or is not there. Only what is read and runs nothing is asked of it. */
export function git(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    execFile(
      'git',
      [...args],
      {
        cwd: folder,
        timeout: MILLISECONDS,
        maxBuffer: MAX_BYTES,
        windowsHide: true,
        encoding: 'buffer',
        // Nobody is called: not even the remote of a partial clone, for a file that is not here.
        env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0' },
      },
      (error, stdout) => resolve(error ? undefined : stdout),
    )
  })
}

/** The same as one line of text. */
export async function gitLine(folder: string, args: readonly string[]): Promise<string | undefined> {
  const line = (await git(folder, args))?.toString('utf8').replace(/\r?\n$/, '')
  return line === '' ? undefined : line
}
