import { ActionError } from '../errors.js'
import { MAX_REPORT_BYTES } from '../evidence/report-size.js'
import { oncePerKey } from '../language/once.js'
import { decode, readBytes } from './workspace.js'

const MAX_TOGETHER = 50 * 1024 * 1024

/** Reads report files of the workspace, each path once and with limits. Rejects with `invalid-input`. */
export interface ReportReader {
  readonly bytes: (path: string) => Promise<Uint8Array>
  readonly text: (path: string) => Promise<string>
}

/** A reader for one run: what is read twice is kept, and what is too much altogether is refused. */
export function reportReader(workspace: string): ReportReader {
  let together = 0
  const bytes = oncePerKey(
    (path: string) => path,
    async (path): Promise<Uint8Array> => {
      const bytes = await readBytes({ workspace, path, maxBytes: MAX_REPORT_BYTES })
      together += bytes.length
      if (together <= MAX_TOGETHER) return bytes
      throw new ActionError(
        'invalid-input',
        `${path} is one too many: together the reports of a run have at most ${MAX_TOGETHER} bytes`,
      )
    },
  )
  return { bytes, text: async (path) => decode(await bytes(path), path) }
}
