import { rootOf } from '../../permissions/arns.js'
import type { Holder, Need, Statement } from '../../permissions/need.js'
import type { Setting } from '../../permissions/setting.js'
import { createRoleCommand, grantCommand, putCommand } from './command.js'
import { documentOf } from './documents.js'
import type { Alternative } from './result.js'

/** Other policies for the same place: narrower, wider, or of another kind. */
export function alternativesOf(
  holder: Holder,
  { needed, useful }: { readonly needed: readonly Need[]; readonly useful: readonly Need[] },
  setting: Setting,
): readonly Alternative[] {
  const put = (purpose: string, needs: readonly Need[]): Alternative => {
    const document = documentOf(needs)
    return { purpose, account: accountFor(holder), document, apply: putCommand(holder, document, setting.region) }
  }
  const wider =
    useful.length === 0
      ? []
      : [put(`The same and what the modes can do without: ${whyOf(useful)}.`, [...needed, ...useful])]
  switch (holder.kind) {
    case 'role-trust':
      return [
        {
          purpose: 'Makes the role, where there is none yet.',
          account: accountFor(holder),
          document: documentOf(needed),
          apply: createRoleCommand({ kind: 'role-trust', role: holder.role }, documentOf(needed)),
        },
      ]
    case 'model-package-group':
      return [...narrow(needed, put), ...wider]
    case 'bucket':
      return [...wider, ...combined(holder, setting)]
    case 'key':
      return [...wider, ...grants(holder.arn, needed, holder)]
    case 'role':
    case 'execution-role':
    case 'repository':
      return wider
  }
}

/** What is said of several needs, in their order and each once. */
export function whyOf(needs: readonly Need[]): string {
  return [...new Set(needs.map(({ why }) => why))].join('; ')
}

/**
 * "AddPermModelPackageVersion", as AWS's page on registering from another account has it: create alone. Without list and
 * describe there is no comparison with an earlier version, unless `registry-role-to-assume` reads.
 */
function narrow(
  needed: readonly Need[],
  put: (purpose: string, needs: readonly Need[]) => Alternative,
): readonly Alternative[] {
  const only = needed.map((need): Need => {
    const { statement } = need
    if (statement.Sid !== 'TrainingRegisters') return need
    const Resource = (statement.Resource ?? []).filter((arn) => arn.includes(':model-package/'))
    return { ...need, statement: { ...statement, Action: ['sagemaker:CreateModelPackage'], Resource } }
  })
  if (!only.some(({ statement }) => statement.Sid === 'TrainingRegisters')) return []
  return [
    put(
      'The narrow one: the training account can create versions and nothing else. Then metrics are compared with nothing, unless the input `registry-role-to-assume` names a role of this account that reads.',
      only,
    ),
  ]
}

/**
 * The bucket of the shared-services account, as AWS's blog has it: the account that trains writes and reads, those that
 * deploy read. Both statements in one policy, since a bucket has one.
 */
function combined(holder: Holder & { readonly kind: 'bucket' }, setting: Setting): readonly Alternative[] {
  const { partition, registryAccount, registerRole, workloads } = setting
  if (registerRole === undefined || registerRole.account === registryAccount) return []
  const readers = workloads.filter(({ account }) => account !== registryAccount)
  const shared: Holder = { ...holder, account: registryAccount }
  const statement = (Sid: string, accounts: readonly string[], Action: readonly string[]): Statement => ({
    Sid,
    Effect: 'Allow',
    Principal: { AWS: accounts.map((account) => rootOf(account, partition)) },
    Action,
    Resource: [`${holder.arn}/*`],
  })
  const document = {
    Version: '2012-10-17',
    Statement: [
      statement(
        'AddPerm',
        [registerRole.account],
        ['s3:PutObject', 's3:PutObjectAcl', 's3:GetObject', 's3:GetObjectVersion'],
      ),
      ...(readers.length === 0
        ? []
        : [
            statement(
              'AddPermDeployment',
              readers.map(({ account }) => account),
              ['s3:GetObject', 's3:GetObjectVersion'],
            ),
          ]),
    ],
  }
  return [
    {
      purpose:
        "The combined policy of AWS's blog, for a bucket of the registry's account (shared services): the training account writes and reads whatever lies in it, the workload accounts read. Name that account in the input `artifact-bucket-owner-id` for statements of its roles alone.",
      account: registryAccount,
      document,
      apply: putCommand(shared, document, setting.region),
    },
  ]
}

const OPERATIONS: ReadonlyMap<string, string> = new Map([
  ['kms:Decrypt', 'Decrypt'],
  ['kms:GenerateDataKey', 'GenerateDataKey'],
  ['kms:GenerateDataKey*', 'GenerateDataKey'],
  ['kms:DescribeKey', 'DescribeKey'],
])

/** A grant for each principal of another account: what AWS's page does by `create_grant`. */
function grants(KeyId: string, needed: readonly Need[], holder: Holder): readonly Alternative[] {
  return needed.flatMap(({ statement, why }) => {
    if (statement.Sid === 'EnableIamPolicies') return []
    const Operations = [...new Set(statement.Action.flatMap((action) => OPERATIONS.get(action) ?? []))]
    return (statement.Principal?.AWS ?? []).map((GranteePrincipal): Alternative => {
      const document = { KeyId, GranteePrincipal, Operations }
      return {
        purpose: `A grant instead of the statement ${statement.Sid} of the key's policy: ${why}. It is made once and kept until it is revoked.`,
        account: accountFor(holder),
        document,
        apply: grantCommand(document),
      }
    })
  })
}

function accountFor(holder: Holder): string {
  return 'role' in holder ? holder.role.account : holder.account
}
