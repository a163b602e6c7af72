import { execFile } from 'node:child_process'

const MILLISECONDS = 5_000

/**
 * `owner/name` of the repository that git calls `origin`; undefined where there is none. Git itself is asked, for its one
 * value: nothing in `.git` is read by us, and `git config --get` runs no hook. For a laptop alone: the runner says the
 * repository itself. An address may hold a password; nothing but owner and name leaves this function.
 */
export function originRepository(folder: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(
      'git',
      ['config', '--get', 'remote.origin.url'],
      { cwd: folder, timeout: MILLISECONDS, windowsHide: true },
      (error, stdout) => resolve(error ? undefined : repositoryOfUrl(stdout)),
    )
  })
}

/** `https://HOST/OWNER/NAME.git`, `git@HOST:OWNER/NAME.git`, `ssh://git@HOST/OWNER/NAME`: the last two parts. */
export function repositoryOfUrl(url: string): string | undefined {
  const [, owner, name] = /[/:]([A-Za-z0-9_][A-Za-z0-9_-]*)\/([\w.-]+?)(?:\.git)?\/?\s*$/.exec(url) ?? []
  return owner === undefined || name === undefined || !/^(?:https?:\/\/|ssh:\/\/|git:\/\/|[\w.-]+@[\w.-]+:)/.test(url)
    ? undefined
    : `${owner}/${name}`
}
