import type { CallFailure } from '../../errors.js'
import type { Need } from '../../permissions/need.js'
import { sentenceOf } from '../../registry/failure.js'
import { ask } from './asked.js'
import { type DoctorCheck, missing, ok, type Subject, unknown } from './check.js'
import type { DoctorPorts } from './ports.js'
import type { DoctorSettings } from './settings.js'

/** A request that the mode makes and the doctor does not, since it writes. */
export interface Write {
  readonly subject: Subject
  /** Such as `sagemaker:CreateModelPackage`. */
  readonly actions: readonly string[]
  /** The ARN that it is decided on. */
  readonly resource: string
  /** The condition keys of the request. */
  readonly keys?: Readonly<Record<string, string>>
  /** The statement that lets it through. */
  readonly need: Need | undefined
  /** Another policy that has to let it through, too, and that nobody here can read; as a sentence. */
  readonly alsoDecides?: string
}

/**
 * Whether the role's own policy lets a write through, as IAM says it without the write being made. Without the right to ask
 * IAM it is unknown.
 */
export async function writeChecks(
  write: Write,
  { settings, simulate }: { readonly settings: DoctorSettings; readonly simulate: DoctorPorts['simulate'] },
): Promise<readonly DoctorCheck[]> {
  const { subject, actions, resource, keys = {}, need, alsoDecides } = write
  const names = actions.map((action) => action.replace(/^[a-z0-9-]+:/, '')).join(', ')
  const { roleArn } = settings
  const answer = await ask('iam:SimulatePrincipalPolicy', simulate({ roleArn, actions, resource, keys }))
  if (answer.kind === 'failed') return [unknown(subject, notTried(names, answer.failure), need?.statement)]
  const refused = actions.filter((action) => (answer.value.get(action) ?? 'allowed') !== 'allowed')
  const unsaid = actions.filter((action) => !answer.value.has(action))
  if (refused.length > 0) {
    const denied = refused.filter((action) => answer.value.get(action) === 'explicitDeny')
    const why = denied.length > 0 ? `A Deny forbids it ${denied.join(', ')}` : `it does not allow ${refused.join(', ')}`
    return [missing(subject, `IAM says of the policy of ${roleArn}: ${why} on ${resource}.`, need?.statement)]
  }
  if (unsaid.length > 0)
    return [unknown(subject, `IAM did not say whether ${roleArn} may ${unsaid.join(', ')}.`, need?.statement)]
  const allowed = `IAM says that the role's own policy allows ${names}.`
  return [alsoDecides === undefined ? ok(subject, allowed) : unknown(subject, `${allowed} ${alsoDecides}`)]
}

function notTried(names: string, failure: CallFailure): string {
  const why =
    failure.kind === 'access-denied'
      ? 'IAM would say it to a role that may ask of itself (iam:SimulatePrincipalPolicy).'
      : `IAM could not be asked: ${sentenceOf(failure)}`
  return `Not tried, since it writes: whether the role's own policy allows ${names} is not known. ${why}`
}
