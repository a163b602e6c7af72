import { addedSentence } from '../../../registry/version/specification.js'
import type { ApprovedVersion } from '../gate.js'
import type { DeployCheck } from '../result.js'

/** What is worth saying of the specification of a version that passed the gate. */
export function specificationChecks({ group, version, specification, added }: ApprovedVersion): readonly DeployCheck[] {
  if (specification === undefined) {
    const detail = 'It carries no digest, so whether its specification is the one that was approved cannot be checked.'
    return [{ level: 'warning', title: `${group} v${version} was not registered by this action`, detail }]
  }
  if (added.length === 0) return []
  const detail = `${addedSentence(added)} What is deployed is its inference specification, as it was registered.`
  return [{ level: 'notice', title: `${group} v${version} was extended`, detail }]
}
