import type { Check } from '../../../markdown/checks.js'
import { isApprovedAtBirth, lastChange } from '../../../registry/decision.js'
import { forcedGates } from '../../../registry/version/past-gates.js'
import { addedSentence } from '../../../registry/version/specification.js'
import type { ApprovedVersion } from '../approved-version.js'

/** What is worth saying of the specification of a version that passed the gate. */
export function specificationChecks(passed: ApprovedVersion): readonly Check[] {
  return [...birth(passed), ...gates(passed), ...specification(passed)]
}

function birth({ group, version, described }: ApprovedVersion): readonly Check[] {
  if (!isApprovedAtBirth(described)) return []
  const detail = 'It was never modified, so nobody approved it. allow-approved-at-birth let it pass.'
  return [{ level: 'warning', title: `${group} v${version} has been Approved since it was created`, detail }]
}

function gates({ group, version, described }: ApprovedVersion): readonly Check[] {
  const forced = forcedGates(described.CustomerMetadataProperties)
  if (forced === undefined) return []
  const detail = `It failed the gates of ${forced}, and was approved all the same.`
  return [{ level: 'warning', title: `${group} v${version} was registered past failed gates`, detail }]
}

function specification({ group, version, specification, added, described }: ApprovedVersion): readonly Check[] {
  if (specification === undefined) {
    const detail = `${whoDecided(described)} No digest guards it, so whether its specification is the one that was approved cannot be checked.`
    return [{ level: 'warning', title: `${group} v${version} was not registered by this action`, detail }]
  }
  if (added.length === 0) return []
  const detail = `${addedSentence(added)} What is deployed is its inference specification, as it was registered.`
  return [{ level: 'notice', title: `${group} v${version} was extended`, detail }]
}

// Approving is as a rule the last thing that is written on a version; the service keeps no more than that.
function whoDecided(described: ApprovedVersion['described']): string {
  const { by: who, at } = lastChange(described)
  const { ApprovalDescription: why } = described
  const when = at === undefined ? '' : ` at ${at.toISOString().replace(/\.\d+Z$/, 'Z')}`
  const said = why === undefined || why === '' ? '' : `, which says: ${why}`
  return `It was last modified by ${who ?? 'somebody whom the service does not name'}${when}${said}.`
}
