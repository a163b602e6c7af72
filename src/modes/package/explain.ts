import { ActionError } from '../../errors.js'
import { explainCall, failureOrError } from '../../registry/failure.js'

/** The error that ends a package's way, from whatever was thrown; the hint of the failed call is kept. */
export function explain(
  error: unknown,
  { isValidated, isStopped }: { readonly isValidated: boolean; readonly isStopped: boolean },
): ActionError {
  const failure = failureOrError(error)
  if (failure instanceof ActionError) return failure
  // No call is sent any more once the run is to stop.
  if (isStopped && failure.kind === 'unreachable') {
    const message = 'The run was cancelled before anything was sent that makes the package.'
    return new ActionError('cancelled', message, { hint: 'Run the job again.', cause: failure })
  }
  const denied = `Allow ${failure.call} on the package in the role's policy.${isValidated ? ` ${PASS_ROLE}` : ''}`
  return explainCall(failure, { denied })
}

const PASS_ROLE =
  'For `validation` the role must be allowed iam:PassRole on `validation-role-arn`, to sagemaker.amazonaws.com.'
