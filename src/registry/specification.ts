import { readSuffix, specificationDigest } from './identity.js'
import type { DescribedVersion } from './look-up.js'

/** Whether what would serve is what was registered (ruling 3); `unknown` for a version that this action did not register. */
export function specificationOf(description: DescribedVersion['description']): 'same' | 'changed' | 'unknown' {
  const recorded = readSuffix(description.ModelPackageDescription)?.specification
  if (recorded === undefined) return 'unknown'
  return specificationDigest(description).toString('base64url').startsWith(recorded) ? 'same' : 'changed'
}
