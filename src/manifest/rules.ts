import { deployFindings } from './deploy-rules.js'
import type { Finding } from './finding.js'
import { identityFindings } from './rules-identity.js'
import { metricsFindings } from './rules-metrics.js'
import { cardFindings, validationFindings } from './rules-sections.js'
import { servingFindings } from './rules-serving.js'
import type { Tree } from './tree.js'

export { metricsFindings } from './rules-metrics.js'

/** The rules between keys. They read the values as they are, so that one wrong key does not hide what is wrong with another. */
export function crossFindings(tree: Tree): readonly Finding[] {
  return [
    ...identityFindings(tree),
    ...servingFindings(tree),
    ...metricsFindings(tree),
    ...cardFindings(tree),
    ...validationFindings(tree),
    ...deployFindings(tree),
  ]
}
