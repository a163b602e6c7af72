import type { CommonInputs, RegisterInputs } from './types.js'

/** Inputs that are fine alone and cannot both hold; one line for each. */
export function contradictions(of: CommonInputs): readonly string[] {
  const { role, registryRole, registryAccountId, allowedAccountIds } = of
  const found: string[] = []
  if (registryRole && registryAccountId && registryRole.account !== registryAccountId) {
    found.push(
      `registry-role-to-assume: is a role of account ${registryRole.account}, but registry-account-id is ${registryAccountId}`,
    )
  }
  if (role && allowedAccountIds.length > 0 && !allowedAccountIds.includes(role.account)) {
    found.push(
      `role-to-assume: is a role of account ${role.account}, which is not among allowed-account-ids (${allowedAccountIds.join(', ')})`,
    )
  }
  return found
}

type OfRegister = Pick<
  RegisterInputs,
  'reportsS3Uri' | 'reportsKmsKeyId' | 'reportsBucketOwnerId' | 'validationRole' | 'validationKmsKeyId'
>

/** The same of what only `mode: register` reads: an input that says more of another one, which is empty. */
export function registerContradictions(inputs: OfRegister): readonly string[] {
  const found: string[] = []
  const { reportsS3Uri, reportsKmsKeyId, reportsBucketOwnerId, validationRole, validationKmsKeyId } = inputs
  if (reportsS3Uri === undefined) {
    if (reportsKmsKeyId !== undefined) found.push('reports-kms-key-id: is given, but reports-s3-uri is empty')
    if (reportsBucketOwnerId !== undefined) found.push('reports-bucket-owner-id: is given, but reports-s3-uri is empty')
  }
  if (validationKmsKeyId !== undefined && validationRole === undefined)
    found.push('validation-kms-key-id: is given, but validation-role-arn is empty')
  return found
}
