import { CallFailure } from '../errors.js'
import type { ReportStore } from '../ports.js'

/** Whether an object lies under one of the prefixes, whole steps of the path alone: `s3://b/a` holds `s3://b/a/x`, not `s3://b/ab`. */
export function isAllowed(s3Uri: string, prefixes: readonly string[]): boolean {
  if (prefixes.length === 0) return true
  return prefixes
    .map((prefix) => prefix.replace(/\/+$/, ''))
    .some((prefix) => s3Uri === prefix || s3Uri.startsWith(`${prefix}/`))
}

/** A store that reads objects under the prefixes of `allowed-s3-prefixes` alone; without any, all that its role may read. */
export function reading(prefixes: readonly string[], store: ReportStore): ReportStore {
  return {
    ...store,
    read: async (from) => {
      if (isAllowed(from.s3Uri, prefixes)) return store.read(from)
      throw new CallFailure(
        'invalid-request',
        's3:GetObject',
        `${from.s3Uri} is not read: it lies outside of allowed-s3-prefixes.`,
        {
          hint: 'Add its prefix to the input `allowed-s3-prefixes`.',
        },
      )
    },
  }
}
