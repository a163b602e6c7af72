import { CallFailure } from '../errors.js'
import { oncePerKey } from '../language/once.js'
import type { ReportStore } from '../ports.js'

const MAX_TOGETHER = 50 * 1024 * 1024

/** A store that reads each object once in a run, however many places name it, and no more than is allowed altogether. */
export function readingOnce(store: ReportStore): ReportStore {
  let together = 0
  const read: ReportStore['read'] = async (from) => {
    const bytes = await store.read(from)
    together += bytes.length
    if (together <= MAX_TOGETHER) return bytes
    const message = `${from.s3Uri} is one too many: together the reports of a run have at most ${MAX_TOGETHER} bytes.`
    throw new CallFailure('invalid-request', 's3:GetObject', message)
  }
  return { ...store, read: oncePerKey(({ s3Uri }) => s3Uri, read) }
}
