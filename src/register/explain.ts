import { ActionError, CallFailure, type ErrorCode } from '../errors.js'
import type { GroupAddress } from '../registry/address.js'
import type { Candidate } from './candidate.js'

/** The error that ends a manifest's registration, from whatever was thrown; the hint of the failed call is kept. */
export function explain(
  error: unknown,
  { candidate, address }: { readonly candidate: Candidate; readonly address: GroupAddress },
): ActionError {
  if (error instanceof ActionError) return error
  if (!(error instanceof CallFailure)) {
    const message = error instanceof Error ? error.message : String(error)
    return new ActionError('failed', `Something this action did not expect: ${message}`, {
      cause: error,
      hint: 'Run it again; if it stays, please report it with this message.',
    })
  }
  const isGroupMissing = error.kind === 'not-found' && /:(ListModelPackages|CreateModelPackage)$/.test(error.call)
  if (isGroupMissing) return missingGroup(error, candidate, address)
  return new ActionError(codeOf(error), sentenceOf(error), { hint: error.hint ?? hintOf(error), cause: error })
}

function missingGroup(cause: CallFailure, { file }: Candidate, { arn, name, sent }: GroupAddress): ActionError {
  const command = `aws sagemaker create-model-package-group --model-package-group-name ${name}`
  const toMake =
    sent === name
      ? `have it made by the input \`create-group: true\`, or make it: ${command}`
      : `make it with credentials of account ${arn.split(':')[4]}: ${command}`
  const message = `${arn} does not exist. ${sentenceOf(cause)}`
  return new ActionError('invalid-manifest', message, {
    problems: [{ at: file.locate(['group']), message: `The model package group ${arn} does not exist.` }],
    hint: `Correct \`group\`, \`aws-region\` or \`registry-account-id\`; or ${toMake}`,
    cause,
  })
}

/** What failed, as one sentence with the call and the request id, for AWS support and for CloudTrail. */
export function sentenceOf(failure: CallFailure): string {
  const request = failure.requestId === undefined ? '' : `, request ${failure.requestId}`
  return `${failure.message.replace(/[.\s]+$/, '')} (${failure.call}${request}).`
}

function codeOf(failure: CallFailure): ErrorCode {
  switch (failure.kind) {
    case 'access-denied':
      return 'access-denied'
    case 'credentials':
      return 'no-credentials'
    case 'invalid-request':
      return 'invalid-manifest'
    default:
      return 'failed'
  }
}

function hintOf(failure: CallFailure): string {
  switch (failure.kind) {
    case 'access-denied':
      return `Allow ${failure.call} in the role's policy and in the model package group's policy.`
    case 'credentials':
      return 'The credentials ended or were refused; run the job again.'
    case 'limit-exceeded':
      return 'A quota of the account is used up: raise it in Service Quotas, or delete what is not needed.'
    case 'invalid-request':
      return 'The service refused the request: correct what it names in the manifest.'
    case 'not-found':
      return 'Create what is missing, then run the job again.'
    default:
      return 'Nothing was created by this call. Run the job again; it finds what exists already.'
  }
}
