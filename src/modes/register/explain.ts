import { ActionError, type CallFailure } from '../../errors.js'
import type { GroupAddress } from '../../registry/address.js'
import type { Candidate } from '../../registry/candidate.js'
import { explainCall, failureOrError, isGroupMissing, sentenceOf } from '../../registry/failure.js'
import type { RegisterSettings } from '../../registry/registration.js'

/** The error that ends a manifest's registration, from whatever was thrown; the hint of the failed call is kept. */
export function explain(
  error: unknown,
  {
    candidate,
    address,
    settings: { callerAccount },
  }: {
    readonly candidate: Candidate
    readonly address: GroupAddress
    readonly settings: Pick<RegisterSettings, 'callerAccount'>
  },
): ActionError {
  const failure = failureOrError(error)
  if (failure instanceof ActionError) return failure
  if (isGroupMissing(failure)) return missingGroup(failure, candidate, address, callerAccount)
  const denied = `Allow ${failure.call} in the role's policy and in the model package group's policy.`
  return explainCall(failure, { denied })
}

function missingGroup(
  cause: CallFailure,
  { file }: Candidate,
  address: GroupAddress,
  callerAccount: string,
): ActionError {
  const { arn, name, sent } = address
  const command = `aws sagemaker create-model-package-group --model-package-group-name ${name}`
  const toMake =
    sent === name
      ? `have it made by the input \`create-group: true\`, or make it: ${command}`
      : `make it with credentials of account ${arn.split(':')[4]}, with the policy that lets this account register and compare:\n${command}\n${policyCommand(address, callerAccount)}`
  const message = `${arn} does not exist. ${sentenceOf(cause)}`
  return new ActionError('group-not-found', message, {
    problems: [{ at: file.locate(['group']), message: `The model package group ${arn} does not exist.` }],
    hint: `Correct \`group\`, \`aws-region\` or \`registry-account-id\`; or ${toMake}`,
    cause,
  })
}

// A group of another account is of no use without its policy, so both are told at once. Both sides are needed.
function policyCommand({ arn, name, versionArn }: GroupAddress, callerAccount: string): string {
  const partition = arn.split(':')[1] ?? 'aws'
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'TrainingRegistersAndCompares',
        Effect: 'Allow',
        // IAM's policies of that account decide which of its roles.
        Principal: { AWS: `arn:${partition}:iam::${callerAccount}:root` },
        Action: ['sagemaker:CreateModelPackage', 'sagemaker:DescribeModelPackage', 'sagemaker:ListModelPackages'],
        Resource: [arn, versionArn(1).replace(/1$/, '*')],
      },
    ],
  }
  return `aws sagemaker put-model-package-group-policy --model-package-group-name ${name} --resource-policy '${JSON.stringify(policy)}'`
}
