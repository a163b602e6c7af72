import type { GroupAddress } from './address.js'

/**
 * The statement that lets a role write what a version says of itself, after what AWS's own refusal asks for: only requests
 * that carry neither an approval status nor a stage, nor the note that a version served in qa or prod (`requires` reads it).
 * All are condition keys of UpdateModelPackage; absent from a request, they are null.
 */
export function updateStatementHint(address: GroupAddress, hint: string | undefined): string {
  const statement = {
    Effect: 'Allow',
    Action: 'sagemaker:UpdateModelPackage',
    Resource: address.versionArn(1).replace(/1$/, '*'),
    Condition: { Null: Object.fromEntries(NEVER_SENT.map((key) => [key, 'true'])) },
  }
  return (
    `${hint === undefined ? '' : `${hint}\n`}With these conditions, for without them whoever may update versions may approve them:\n` +
    JSON.stringify(statement)
  )
}

const NEVER_SENT = [
  'sagemaker:ModelApprovalStatus',
  'sagemaker:ModelLifeCycle:stage',
  'sagemaker:CustomerMetadataProperties/smr/served/qa',
  'sagemaker:CustomerMetadataProperties/smr/served/prod',
]
