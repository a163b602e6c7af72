import type { Finding } from '../text/finding.js'
import { type Tree, toData } from '../text/tree.js'
import { issueFindings } from './messages/issues.js'
import { kindOf } from './messages/kind.js'
import { refusalOf } from './messages/power.js'
import { deployFindings } from './rules/deploy.js'
import { identityFindings } from './rules/identity.js'
import { metricsFindings } from './rules/metrics.js'
import { cardFindings, validationFindings } from './rules/sections.js'
import { servingFindings } from './rules/serving.js'
import { type AnyManifest, type Manifest, manifestOf, manifestSchema } from './schema/manifest.js'

/** The kind of file that `manifestSchema` is about. */
export const MANIFEST = kindOf({ schema: manifestSchema, noun: 'the manifest', refusalOf })

export interface Checking {
  readonly manifest?: AnyManifest
  readonly findings: readonly Finding[]
}

/** Checks values against the schema and the rules between keys. A manifest comes out only where nothing was found. */
export function check(tree: Tree): Checking {
  const parsed = manifestSchema.safeParse(toData(tree))
  const findings = [...issueFindings(parsed.error?.issues ?? [], tree, MANIFEST), ...crossFindings(tree)]
  const manifest = parsed.success && findings.length === 0 ? manifestOf(parsed.data) : undefined
  return manifest === undefined ? { findings } : { manifest, findings }
}

/** Checks a tree that holds `metrics` and nothing else. */
export function checkMetrics(tree: Tree): {
  readonly metrics?: NonNullable<Manifest['metrics']>
  readonly findings: readonly Finding[]
} {
  const parsed = manifestSchema.pick({ metrics: true }).safeParse(toData(tree))
  const findings = [...issueFindings(parsed.error?.issues ?? [], tree, MANIFEST), ...metricsFindings(tree)]
  const metrics = findings.length === 0 ? parsed.data?.metrics : undefined
  return metrics === undefined ? { findings } : { metrics, findings }
}

/** The rules between keys. They read the values as they are, so that one wrong key does not hide what is wrong with another. */
function crossFindings(tree: Tree): readonly Finding[] {
  return [
    ...identityFindings(tree),
    ...servingFindings(tree),
    ...metricsFindings(tree),
    ...cardFindings(tree),
    ...validationFindings(tree),
    ...deployFindings(tree),
  ]
}
