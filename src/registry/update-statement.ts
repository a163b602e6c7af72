import { noDecision } from '../permissions/version-conditions.js'
import type { GroupAddress } from './address.js'
import { USUAL_SERVED_KEYS } from './served.js'

/**
 * The statement that lets a role write what a version says of itself, after what AWS's own refusal asks for: with the
 * conditions of `mode: policies`.
 */
export function updateStatementHint(address: GroupAddress, hint: string | undefined): string {
  const statement = {
    Effect: 'Allow',
    Action: 'sagemaker:UpdateModelPackage',
    Resource: address.versionArn(1).replace(/1$/, '*'),
    Condition: noDecision(USUAL_SERVED_KEYS),
  }
  return (
    `${hint === undefined ? '' : `${hint}\n`}With these conditions, for without them whoever may update versions may approve them:\n` +
    JSON.stringify(statement)
  )
}
