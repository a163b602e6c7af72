import { ActionError, type CallFailure } from '../../errors.js'
import type { GroupAddress } from '../../registry/address.js'
import { sentenceOf } from '../../registry/failure.js'
import { type DescribedVersion, whyItFailed } from '../../registry/look-up.js'
import type { Sent } from '../../registry/send.js'
import type { DraftVersion } from '../../registry/version/draft.js'
import { suffixOf } from '../../registry/version/identity.js'

interface Drafted {
  readonly address: GroupAddress
  readonly draft: DraftVersion
}

/** A create of which nobody can say whether it was carried out: what may exist, and how to find it. */
export function cannotTell(
  at: Drafted,
  sent: Exclude<Sent<unknown>, { readonly kind: 'returned' }>,
  unreadable: CallFailure | undefined,
): ActionError {
  const what =
    sent.kind === 'known'
      ? `The service says that this candidate was sent to ${at.address.name} before, and the version cannot be found.`
      : `It is not known whether a version of ${at.address.name} was created.`
  const { content } = suffixOf(at.draft.identity)
  const mayExist = `At most one may exist: its description holds "[smr:${content}", its status is PendingManualApproval.`
  const reasons = [sentenceOf(sent.failure), ...(unreadable === undefined ? [] : [sentenceOf(unreadable)])]
  const again = 'Run the job again: it finds the version if there is one, and makes it if not.'
  return new ActionError('unknown-outcome', [what, ...reasons, mayExist].join(' '), {
    hint: unreadable?.kind === 'access-denied' ? `${unreadable.hint ?? `Allow ${unreadable.call}.`} ${again}` : again,
    cause: sent.failure,
  })
}

/** The service took the request and could not make a usable version of it. */
export function failedVersion(version: DescribedVersion): ActionError {
  const reason = whyItFailed(version.description)
  return new ActionError('failed', `${version.arn} is ${version.description.ModelPackageStatus}: ${reason}`, {
    hint: 'Correct what it names and run the job again: a new version is made then.',
  })
}

/** Every token of this candidate is refused, or leads to a version that cannot be used. */
export function tokensUsedUp({ address, draft }: Drafted): ActionError {
  const { content } = suffixOf(draft.identity)
  const message =
    `${address.name} has no version of this candidate ("[smr:${content}") that can be used, and sagemaker:CreateModelPackage makes none: ` +
    'whatever token is sent, it is known already, or leads to a version that failed, was deleted, or holds something else.'
  return new ActionError('failed', message, {
    hint: 'Look at the versions whose description holds that text, and delete them. Then run the job again.',
  })
}
