import type { ActionError } from '../../errors.js'
import type { MetricHistory } from '../../metrics/compare/compare.js'
import type { Baseline } from '../../metrics/metric.js'
import type { GroupAddress } from '../../registry/address.js'
import type { Candidate } from '../../registry/candidate.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { unresolved } from '../../registry/resolve/offline.js'
import { draftVersion } from '../../registry/version/draft.js'
import type { CandidateIdentity } from '../../registry/version/identity.js'
import { comparedCandidate } from '../../report/compared.js'
import type { SettledVersion } from './apply.js'
import { rejectedBy } from './plan.js'
import type { RegisterRequest } from './request.js'
import type { ModelVersion, RegistrationOutcome, RegistrationResult } from './result.js'

/** A result as far as it is known before anything is decided: the comparison, and what identifies the candidate. */
export function comparedResult(
  candidate: Candidate,
  seen: {
    readonly baseline: Baseline
    readonly history: MetricHistory
    readonly identity: Pick<CandidateIdentity, 'specification'> & Partial<CandidateIdentity>
  },
): Omit<RegistrationResult, 'outcome' | 'checks'> {
  const { file } = candidate
  return {
    file,
    group: file.manifest.group,
    baseline: seen.baseline,
    specificationChanges: undefined,
    ...comparedCandidate(candidate, seen),
  }
}

/** What applying a plan came to, in the words of the report. */
export function appliedOutcome(address: GroupAddress, applied: SettledVersion, forced: boolean): RegistrationOutcome {
  const version = versionNamed(address, applied.described ?? applied)
  if (applied.described?.description.ModelApprovalStatus === 'Rejected') {
    return { kind: 'rejected', version, ...rejectedBy(applied.described) }
  }
  const duplicate = applied.duplicate && { duplicate: versionNamed(address, applied.duplicate) }
  if (!applied.isNew) return { kind: 'reused', version, ...duplicate }
  return { kind: 'registered', version, forced, ...duplicate }
}

/** A version by the name and with the status that it has; PendingManualApproval is what we send. */
export function versionNamed(
  { name }: GroupAddress,
  { arn, version, description }: Pick<DescribedVersion, 'arn' | 'version'> & Partial<DescribedVersion>,
): ModelVersion {
  return { arn, version, group: name, approvalStatus: description?.ModelApprovalStatus ?? 'PendingManualApproval' }
}

/**
 * Nothing is known of the registry: the metrics still are, and absolute gates can be judged. Relative ones were not: what went wrong
 * is told once, as the error, and does not read as a gate that the model failed.
 */
export function unobserved(
  one: Omit<RegisterRequest, 'candidates'> & { readonly candidate: Candidate; readonly address: GroupAddress },
  error: ActionError,
): RegistrationResult {
  const baseline: Baseline = { kind: 'unreadable', reason: error.message }
  const { identity } = draftVersion({ ...one, resolved: unresolved(one.candidate) })
  const seen = comparedResult(one.candidate, { baseline: { kind: 'offline' }, history: [], identity })
  return { ...seen, baseline, outcome: { kind: 'failed', error }, checks: [] }
}
