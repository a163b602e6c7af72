import type { Finding } from '../../text/finding.js'
import type { Tree } from '../../text/tree.js'
import { deployFindings } from './deploy.js'
import { identityFindings } from './identity.js'
import { metricsFindings } from './metrics.js'
import { cardFindings, validationFindings } from './sections.js'
import { servingFindings } from './serving.js'

export { metricsFindings } from './metrics.js'

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
