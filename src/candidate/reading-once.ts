import { CallFailure } from '../errors.js'
import type { ReportStore } from '../ports.js'

const MAX_TOGETHER = 50 * 1024 * 1024

/** A store that reads each object once in a run, however many places name it, and no more than is allowed altogether. */
export function readingOnce(store: ReportStore): ReportStore {
  const known = new Map<string, Promise<Uint8Array>>()
  let together = 0
  const read: ReportStore['read'] = async (from) => {
    const bytes = await store.read(from)
    together += bytes.length
    if (together <= MAX_TOGETHER) return bytes
    const message = `${from.s3Uri} is one too many: together the reports of a run have at most ${MAX_TOGETHER} bytes.`
    throw new CallFailure('invalid-request', 's3:GetObject', message)
  }
  return {
    ...store,
    read: (from) => {
      const found = known.get(from.s3Uri) ?? read(from)
      known.set(from.s3Uri, found)
      return found
    },
  }
}
