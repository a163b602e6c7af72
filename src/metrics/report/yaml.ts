import type { Problem } from '../../errors.js'
import type { ManifestText } from '../../manifest/read.js'
import { toProblems } from '../../text/finding.js'
import { type FileLimits, parse } from '../../text/parse.js'
import { sourceOf } from '../../text/source.js'
import type { Tree } from '../../text/tree.js'

const LIMITS: FileLimits = {
  noun: 'report',
  maxBytes: 256 * 1024,
  maxNodes: 40_000,
  begin: 'begin with a metric, such as `mse: 0.3`',
}

export type { Tree } from '../../text/tree.js'

/**
 * A report that is written in YAML, as DVC's metrics may be: strictly, and with the place of each value (offsets in UTF-16
 * units). The tree is absent where there is no reading it.
 */
export function parseReportYaml({ path, text }: ManifestText): {
  readonly tree?: Tree
  readonly problems: readonly Problem[]
} {
  const { tree, findings } = parse(sourceOf({ file: path, text }), LIMITS)
  return { ...(tree === undefined ? {} : { tree }), problems: toProblems(findings) }
}
