import path, { type PlatformPath } from 'node:path'

/**
 * A path with `/` between its parts, as git, manifests and reports have it. On Windows `\` stands there as well, and is never
 * part of a name; elsewhere it may be one.
 */
export function toSlashes(of: string, { sep }: Pick<PlatformPath, 'sep'> = path): string {
  return sep === '/' ? of : of.split(sep).join('/')
}

/** Whether a path lies in a folder, or is it; both without links and in the spelling of the file system. */
export function isInside(root: string, of: string, { sep }: Pick<PlatformPath, 'sep'> = path): boolean {
  return of === root || of.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)
}

/** Whether a path lies in a `.git` of the folder; file systems that ignore case have it under other spellings, too. */
export function isOfGit(
  root: string,
  of: string,
  { sep, relative }: Pick<PlatformPath, 'sep' | 'relative'> = path,
): boolean {
  return relative(root, of)
    .split(sep)
    .some((part) => part.toLowerCase() === '.git')
}
