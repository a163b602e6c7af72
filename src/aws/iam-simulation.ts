import { type ContextEntry, IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam'
import type { PolicySimulation } from '../modes/doctor/ports.js'
import { type ClientOptions, call, READ_ATTEMPTS, settings } from './client-settings.js'

/**
 * What a role's own policies, its boundary among them, say of requests that are not made: `iam:SimulatePrincipalPolicy`. It
 * looks at no policy of the resource.
 */
export function policySimulation(options: ClientOptions): PolicySimulation {
  const client = new IAMClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  return call('iam:SimulatePrincipalPolicy', async ({ roleArn, actions, resource, keys }) => {
    const entries = Object.entries(keys).map(
      ([ContextKeyName, value]): ContextEntry => ({
        ContextKeyName,
        ContextKeyValues: [value],
        ContextKeyType: 'string',
      }),
    )
    const { EvaluationResults: results = [] } = await client.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: roleArn,
        ActionNames: [...actions],
        ResourceArns: [resource],
        // An empty list would be sent as an empty text.
        ...(entries.length > 0 && { ContextEntries: entries }),
      }),
    )
    return new Map(
      results.flatMap(({ EvalActionName: action, EvalDecision: decision }) =>
        action === undefined || decision === undefined ? [] : [[action, decision] as const],
      ),
    )
  })
}
