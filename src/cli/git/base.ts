import { CallFailure } from '../../errors.js'
import type { RepositoryFiles } from '../../ports.js'
import { git, gitLine } from './git.js'

/** The branch that a pull request from here would be proposed for. */
export interface Base {
  readonly commit: string
  /** As people call it: `main`. */
  readonly name: string
}

/** The folder that is the root of the repository; undefined outside of one. */
export function repositoryRoot(folder: string): Promise<string | undefined> {
  return gitLine(folder, ['rev-parse', '--show-toplevel'])
}

/** The base that is asked for; undefined where git knows none of that name. */
export async function namedBase(root: string, name: string): Promise<Base | undefined> {
  const commit = await commitOf(root, name)
  return commit === undefined ? undefined : { commit, name }
}

/** The usual base: what `origin` calls its default branch, else `main` or `master`, there or here. */
export async function usualBase(root: string): Promise<Base | undefined> {
  const head = await gitLine(root, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'])
  const refs = [...(head === undefined ? [] : [head]), ...USUAL]
  for (const ref of refs) {
    const commit = await commitOf(root, ref)
    if (commit !== undefined) return { commit, name: ref.replace(/^refs\/(?:remotes\/origin|heads)\//, '') }
  }
  return undefined
}

const USUAL = ['main', 'master'].flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`])

function commitOf(root: string, ref: string): Promise<string | undefined> {
  return gitLine(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
}

/** The files of a commit, as the port that GitHub's API is behind in a job. */
export function gitFiles(root: string): RepositoryFiles {
  return {
    readAt: async ({ path, ref }) => (await blob(root, { commit: ref, path }))?.toString('utf8'),
    list: async ({ ref }) => {
      const listed = await git(root, ['ls-tree', '-r', '-z', '--full-tree', ref])
      if (listed === undefined)
        throw new CallFailure('not-found', 'git ls-tree', `git cannot list the files of ${ref}.`)
      const entries = listed.toString('utf8').split('\0')
      const blobs = entries.flatMap((entry): readonly (readonly [string, string])[] => {
        const [, name, path] = /^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? []
        return name === undefined || path === undefined ? [] : [[path, name]]
      })
      return { blobs: new Map(blobs), isWhole: true }
    },
  }
}

/** The bytes of a file as a commit has them: neither filters nor text conversions of the repository are run on it. */
export function blob(
  root: string,
  { commit, path }: { readonly commit: string; readonly path: string },
): Promise<Buffer | undefined> {
  return git(root, ['cat-file', 'blob', `${commit}:${path}`])
}
