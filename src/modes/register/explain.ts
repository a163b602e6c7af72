import { ActionError, type CallFailure } from '../../errors.js'
import type { GroupAddress } from '../../registry/address.js'
import type { Candidate } from '../../registry/candidate.js'
import { explainCall, failureOrError, sentenceOf } from '../../registry/failure.js'

/** The error that ends a manifest's registration, from whatever was thrown; the hint of the failed call is kept. */
export function explain(
  error: unknown,
  { candidate, address }: { readonly candidate: Candidate; readonly address: GroupAddress },
): ActionError {
  const failure = failureOrError(error)
  if (failure instanceof ActionError) return failure
  const isGroupMissing = failure.kind === 'not-found' && /:(ListModelPackages|CreateModelPackage)$/.test(failure.call)
  if (isGroupMissing) return missingGroup(failure, candidate, address)
  const denied = `Allow ${failure.call} in the role's policy and in the model package group's policy.`
  return explainCall(failure, { denied })
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
