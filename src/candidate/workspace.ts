import { constants, lstatSync, readdirSync, realpathSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { ActionError } from '../errors.js'
import { globMatcher, isGlob } from './glob.js'
import { isInside, isOfGit, toSlashes } from './paths.js'

export interface TextFile {
  /** Relative to the workspace, with `/` on every platform. */
  readonly path: string
  readonly text: string
}

const MAX_FILES = 1000
const MAX_FOLDERS = 50_000
const SKIPPED = new Set(['.git', 'node_modules'])

/** The manifests that the patterns name, sorted and each once, relative to the workspace. Throws `invalid-input`. */
export function findFiles(
  workspace: string,
  patterns: readonly string[],
  mostFiles: number = MAX_FILES,
): readonly string[] {
  const { paths, unmatched, walked } = matchingFiles(workspace, patterns)
  if (unmatched.length > 0) throw noFile(unmatched, walked.filter(isCalledManifest))
  if (paths.length > mostFiles)
    throw new ActionError('invalid-input', `manifest: ${paths.length} files match; ${mostFiles} are allowed`)
  return paths
}

/** The files that the patterns name, sorted and each once; the wildcards that match none; and all files, if any were looked through. */
export function matchingFiles(
  workspace: string,
  patterns: readonly string[],
): { readonly paths: readonly string[]; readonly unmatched: readonly string[]; readonly walked: readonly string[] } {
  const globs = patterns.filter(isGlob)
  const matchers = globs.map((glob) => globMatcher(glob))
  const walked = globs.length === 0 ? [] : walk(workspace)
  const matched = walked.filter((path) => matchers.some((matches) => matches(path)))
  return {
    paths: [...new Set([...namedFiles(workspace, patterns), ...matched])].sort(),
    unmatched: globs.filter((_, index) => !matched.some((path) => matchers[index]?.(path))),
    walked,
  }
}

/** The files that the patterns name without a wildcard, relative to the workspace. */
export function namedFiles(workspace: string, patterns: readonly string[]): readonly string[] {
  return patterns
    .filter((pattern) => !isGlob(pattern))
    .map((path) => toSlashes(relative(workspace, resolve(workspace, path))))
}

/** Reads a file of the workspace as UTF-8 text, as `readBytes` does. Throws `invalid-input`. */
export async function readFile(file: FileToRead): Promise<TextFile> {
  return { path: toSlashes(file.path), text: decode(await readBytes(file), file.path) }
}

/** Its text, or why it cannot be read. */
export async function textOrWhy(file: FileToRead): Promise<string | ActionError> {
  try {
    return (await readFile(file)).text
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
}

export interface FileToRead {
  readonly workspace: string
  /** Relative to the workspace. */
  readonly path: string
  readonly maxBytes: number
}

/**
 * Reads a file of the workspace. It must be a regular file that lies inside the workspace, and in no `.git`, after all links
 * are resolved, so that a pull request cannot have the runner's own files read. Throws `invalid-input`.
 */
export async function readBytes({ workspace, path, maxBytes }: FileToRead): Promise<Uint8Array> {
  const root = realpathSync.native(workspace)
  const wanted = resolve(root, path)
  // Before anything is asked of it: on Windows a look at `\\HOST\share` signs in there.
  if (!isInside(root, wanted)) throw refused(path, 'lies outside the workspace')
  const real = realPathOf(wanted, path)
  if (!isInside(root, real)) throw refused(path, 'lies outside the workspace')
  // Where actions/checkout may have left the job's token (`persist-credentials`); a report is uploaded and shown.
  if (isOfGit(root, real)) throw refused(path, 'lies in a .git folder, which is never read')
  // The folder may be swapped for a link after realpath; the file itself is not followed, and never waited for (a FIFO). Windows
  // has neither flag, nor links without a privilege.
  const file = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (cause: unknown) => {
      throw refused(path, 'cannot be read', cause)
    },
  )
  try {
    const facts = await file.stat()
    if (!facts.isFile()) throw refused(path, 'is not a regular file')
    if (facts.size > maxBytes) throw refused(path, `has ${facts.size} bytes; ${maxBytes} are allowed`)
    const buffer = Buffer.alloc(facts.size)
    const { bytesRead } = await file.read(buffer, 0, facts.size, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The path of a file that a manifest names, relative to the workspace. */
export function besideManifest(manifest: string, path: string): string {
  return toSlashes(join(dirname(manifest), path))
}

// Links to folders are not followed: a glob stays inside the workspace and ends.
function walk(workspace: string): readonly string[] {
  const files: string[] = []
  const folders = ['']
  for (const [count, folder] of folders.entries()) {
    if (count > MAX_FOLDERS)
      throw new ActionError(
        'invalid-input',
        `manifest: more than ${MAX_FOLDERS} folders to look through; name a narrower pattern`,
      )
    for (const entry of readdirSync(join(workspace, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path)
      else if (entry.isFile()) files.push(path)
    }
  }
  return files
}

const MAX_SHOWN = 10

/** By the names that manifests have: `model.yaml`, `churn.model.yaml`. */
function isCalledManifest(path: string): boolean {
  return /(?:^|[/._-])model\.ya?ml$/i.test(path)
}

function noFile(patterns: readonly string[], manifests: readonly string[]): ActionError {
  const shown = manifests.slice(0, MAX_SHOWN).map((path) => JSON.stringify(path))
  const more = manifests.length > shown.length ? ` and ${manifests.length - shown.length} more` : ''
  return new ActionError(
    'invalid-input',
    `manifest: no file in the workspace matches ${patterns.map((p) => JSON.stringify(p)).join(', ')}`,
    {
      hint:
        shown.length === 0
          ? 'Is there an actions/checkout step before this one? Paths are relative to the root of the workspace, and there is no model.yaml in it.'
          : `Paths are relative to the root of the workspace. The manifests there are: ${shown.join(', ')}${more}.`,
    },
  )
}

function realPathOf(wanted: string, path: string): string {
  try {
    // The system's own: it knows the one spelling of what has several, such as `GIT~1` of `.git` on Windows.
    return realpathSync.native(wanted)
  } catch (cause) {
    const isThere = safely(() => lstatSync(wanted)) !== undefined
    throw refused(path, isThere ? 'is a link to nowhere' : 'does not exist', cause)
  }
}

function refused(path: string, reason: string, cause?: unknown): ActionError {
  return new ActionError('invalid-input', `${path} ${reason}`, { cause })
}

/** Bytes of a file as text; throws `invalid-input` for what is not UTF-8. */
export function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw refused(path, 'is not UTF-8 text', cause)
  }
}

function safely<Value>(ask: () => Value): Value | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}
