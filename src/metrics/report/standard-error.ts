import { entryOf, type MapTree, type Tree } from '../../text/tree.js'

/** `acc_stderr` of `acc`, `acc_stderr,none` of `acc,none`: what lm-evaluation-harness and others write beside a metric. */
const STANDARD_ERROR = /^(.+)_(?:stderr|standard_error|sem)(,[^,]*)?$/

/** The standard error that stands beside the metric of this key; undefined where there is none. */
export function standardErrorOf(parent: MapTree, key: string): Tree | undefined {
  const [, name = key, filter = ''] = /^(.+?)(,[^,]*)$/.exec(key) ?? []
  for (const word of ['stderr', 'standard_error', 'sem']) {
    const beside = entryOf(parent, `${name}_${word}${filter}`)?.value
    if (beside !== undefined) return beside
  }
  return undefined
}

/** Whether a key holds the standard error of another key beside it, and is no metric of its own. */
export function isStandardError(parent: MapTree, key: string): boolean {
  const [, name, filter = ''] = STANDARD_ERROR.exec(key) ?? []
  return name !== undefined && parent.entries.has(`${name}${filter}`)
}
