import { ActionError } from '../errors.js'
import { mapBounded } from '../language/bounded.js'
import { matchingFiles, readFile } from './workspace.js'

const MAX_BYTES = 64 * 1024 * 1024 // of one job: a thousand models with large cards
const MAX_TOGETHER = 256 * 1024 * 1024
const CONCURRENT_READS = 8

/**
 * The files that other jobs left in the workspace, each with its text or why it cannot be read; none where nothing matches. Throws
 * `invalid-input` where they are too many or too long together.
 */
export async function leftFiles(
  workspace: string,
  patterns: readonly string[],
): Promise<readonly { readonly path: string; readonly content: string | ActionError }[]> {
  let together = 0
  return mapBounded(matchingFiles(workspace, patterns).paths, CONCURRENT_READS, async (path) => {
    const content = await textOf(workspace, path)
    together += typeof content === 'string' ? content.length : 0
    if (together <= MAX_TOGETHER) return { path, content }
    throw new ActionError(
      'invalid-input',
      `report-files: ${path} is one too many: together they have at most ${MAX_TOGETHER} characters`,
      { hint: 'Name the report files more narrowly, such as `reports/**/model-registry-report-*.json`.' },
    )
  })
}

async function textOf(workspace: string, path: string): Promise<string | ActionError> {
  try {
    return (await readFile({ workspace, path, maxBytes: MAX_BYTES })).text
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
}
