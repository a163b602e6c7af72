import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { ActionError } from '../../errors.js'
import { defined } from '../../language/defined.js'
import { stoppingGates } from '../../metrics/gates/judge.js'
import { stops } from '../../metrics/gates/level.js'
import type { MetricDiff } from '../../metrics/metric.js'
import { isApprovedAtBirth, lastChange } from '../../registry/decision.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import type { RegisterSettings } from '../../registry/registration.js'
import type { DraftVersion } from '../../registry/version/draft.js'
import { withToken } from '../../registry/version/identity.js'
import { forcedGates, requestPastGates } from '../../registry/version/past-gates.js'
import type { RegistryState } from './observe.js'

/** What registering a candidate would do. */
export type RegistrationPlan =
  | {
      readonly kind: 'create'
      /** Exactly what is sent first, the ClientToken included. */
      readonly request: CreateModelPackageCommandInput
      /** Which of the candidate's tokens that is. */
      readonly generation: number
      readonly forced: boolean
    }
  | { readonly kind: 'reuse'; readonly version: DescribedVersion; readonly duplicate: DescribedVersion | undefined }
  /** A gate failed; `version` is the candidate's from before, where there is one. */
  | { readonly kind: 'blocked'; readonly version?: DescribedVersion }
  | { readonly kind: 'rejected'; readonly version: DescribedVersion; readonly by?: string; readonly reason?: string }

/** Decides what registering this candidate would do; touches nothing. Throws where a relative gate cannot be judged (ruling 16). */
export function planRegistration(from: {
  readonly draft: DraftVersion
  readonly state: RegistryState
  readonly diffs: readonly MetricDiff[]
  readonly onGateFailure: RegisterSettings['onGateFailure']
}): RegistrationPlan {
  const { draft, state, diffs, onGateFailure } = from
  const { chosen, duplicates, generation } = state.own
  const gates = diffs.flatMap((diff) => diff.gates)
  // Judged before anything is reused: else a version that once went past its gates makes them green for ever.
  if (onGateFailure === 'stop' && !isForcedAndApproved(chosen)) {
    refuseUnreadableBaseline(state, diffs)
    if (stoppingGates(gates).length > 0) return { kind: 'blocked', ...defined({ version: chosen }) }
  }
  if (chosen?.description.ModelApprovalStatus === 'Rejected')
    return { kind: 'rejected', version: chosen, ...rejectedBy(chosen) }
  if (chosen !== undefined) return { kind: 'reuse', version: chosen, duplicate: duplicates[0] }
  const past = requestPastGates(draft.request, gates, onGateFailure)
  if (past === undefined) return { kind: 'blocked' }
  return { kind: 'create', request: withToken(past.request, draft, generation), generation, forced: past.forced }
}

/**
 * It went past its gates, and somebody approved it all the same: that decision stands. The note alone decides nothing, and a
 * version that was Approved when it was created was approved by nobody.
 */
export function isForcedAndApproved(version: DescribedVersion | undefined): boolean {
  if (version === undefined) return false
  const { ModelApprovalStatus: status, CustomerMetadataProperties: metadata } = version.description
  return status === 'Approved' && !isApprovedAtBirth(version.description) && forcedGates(metadata) !== undefined
}

/** Who rejected a version and why, as far as the service says. */
export function rejectedBy({ description }: DescribedVersion): { readonly by?: string; readonly reason?: string } {
  const { ApprovalDescription: reason } = description
  const { by } = lastChange(description)
  return { ...defined({ by }), ...(reason && { reason }) }
}

// A relative gate that nobody can judge must not pass for one that holds.
function refuseUnreadableBaseline({ baseline }: RegistryState, diffs: readonly MetricDiff[]): void {
  const reason =
    baseline.kind === 'unreadable' ? baseline.reason : baseline.kind === 'version' ? baseline.unread : undefined
  if (reason === undefined) return
  const relative = diffs
    .filter((diff) => diff.baseline === undefined)
    .flatMap(({ metric }) => metric.gates)
    .find((gate) => gate.kind === 'max-regression' && stops(gate))
  if (relative === undefined) return
  const message = `The baseline cannot be read, so \`max_regression\` cannot be judged. ${reason}`
  throw new ActionError('access-denied', message, {
    problems: [{ at: relative.at, message: 'This gate needs the baseline, which cannot be read.' }],
    hint: 'Add the statement it names, or use `min` and `max`, which need no baseline.',
  })
}
