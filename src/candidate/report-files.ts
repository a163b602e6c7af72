import { isAbsolute, relative } from 'node:path'
import { ActionError } from '../errors.js'
import { mapBounded } from '../language/bounded.js'
import { isInside } from './paths.js'
import { matchingFiles, textOrWhy } from './workspace.js'

const MAX_BYTES = 64 * 1024 * 1024 // of one job: a thousand models with large cards
const MAX_TOGETHER = 256 * 1024 * 1024
const CONCURRENT_READS = 8

/**
 * The files that other jobs left in one of the folders, each with its text or why it cannot be read; none where nothing matches. The
 * first folder is what patterns are relative to, and an absolute one may lead into any. Throws `invalid-input` where they lead
 * elsewhere, or are too long together.
 */
export async function leftFiles(
  folders: readonly [string, ...string[]],
  patterns: readonly string[],
): Promise<readonly { readonly path: string; readonly content: string | ActionError }[]> {
  let together = 0
  const named = folders.flatMap((folder) =>
    matchingFiles(folder, patternsOf(folder, folders, patterns)).paths.map((path) => ({ folder, path })),
  )
  return mapBounded(named, CONCURRENT_READS, async ({ folder, path }) => {
    const content = await textOrWhy({ workspace: folder, path, maxBytes: MAX_BYTES })
    together += typeof content === 'string' ? content.length : 0
    if (together <= MAX_TOGETHER) return { path, content }
    throw new ActionError(
      'invalid-input',
      `report-files: ${path} is one too many: together they have at most ${MAX_TOGETHER} characters`,
      { hint: 'Name the report files more narrowly, such as `reports/**/model-registry-report-*.json`.' },
    )
  })
}

/** Those that are of this folder, relative to it. */
function patternsOf(folder: string, folders: readonly [string, ...string[]], patterns: readonly string[]) {
  return patterns.flatMap((pattern) => {
    if (!isAbsolute(pattern)) return folder === folders[0] ? [pattern] : []
    const home = folders.find((one) => isInside(one, pattern))
    if (home === undefined)
      throw new ActionError(
        'invalid-input',
        `report-files: ${JSON.stringify(pattern)} lies neither in the workspace nor in the runner's folder for temporary files`,
        { hint: 'Download the artifacts into the workspace: `path: reports`, and `report-files: reports/**/*.json`.' },
      )
    return home === folder ? [relative(folder, pattern)] : []
  })
}
