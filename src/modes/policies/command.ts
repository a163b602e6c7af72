import { type Holder, resourceOf } from '../../permissions/need.js'

/** The name of the inline policy that holds our statements, so that putting it again replaces it and nothing else. */
const POLICY_NAME = 'sagemaker-model-registry-action'

/** The command of the AWS CLI that puts a policy, on one line that can be pasted into a shell. */
export function putCommand(holder: Holder, document: object, region: string): string {
  const policy = quoted(JSON.stringify(document))
  switch (holder.kind) {
    case 'role-trust':
      return `aws iam update-assume-role-policy --role-name ${word(holder.role.name)} --policy-document ${policy}`
    case 'role':
    case 'execution-role':
      return `aws iam put-role-policy --role-name ${word(holder.role.name)} --policy-name ${POLICY_NAME} --policy-document ${policy}`
    case 'model-package-group':
      return `aws sagemaker put-model-package-group-policy --region ${word(region)} --model-package-group-name ${word(holder.name)} --resource-policy ${policy}`
    case 'bucket':
      return `aws s3api put-bucket-policy --bucket ${word(holder.name)} --expected-bucket-owner ${word(holder.account)} --policy ${policy}`
    case 'key':
      return `aws kms put-key-policy --region ${word(regionOf(holder.arn))} --key-id ${word(holder.arn)} --policy-name default --policy ${policy}`
    case 'repository':
      return `aws ecr set-repository-policy --region ${word(regionOf(holder.arn))} --registry-id ${word(holder.account)} --repository-name ${word(holder.name)} --policy-text ${policy}`
  }
}

/**
 * The command that prints the policy that is there, as an entry of the file of `policies-present-path`. Of a role it is the inline
 * policy that `putCommand` puts: what else the role may do stays as it is.
 */
export function readCommand(holder: Holder, region: string): string {
  const { kind } = holder
  switch (kind) {
    case 'role-trust':
      return `aws iam get-role --role-name ${word(holder.role.name)} ${entry(holder, 'Role.AssumeRolePolicyDocument')}`
    case 'role':
    case 'execution-role':
      return `aws iam get-role-policy --role-name ${word(holder.role.name)} --policy-name ${POLICY_NAME} ${entry(holder, 'PolicyDocument')}`
    case 'model-package-group':
      return `aws sagemaker get-model-package-group-policy --region ${word(region)} --model-package-group-name ${word(holder.name)} ${entry(holder, 'ResourcePolicy')}`
    case 'bucket':
      return `aws s3api get-bucket-policy --bucket ${word(holder.name)} --expected-bucket-owner ${word(holder.account)} ${entry(holder, 'Policy')}`
    case 'key':
      return `aws kms get-key-policy --region ${word(regionOf(holder.arn))} --key-id ${word(holder.arn)} --policy-name default ${entry(holder, 'Policy')}`
    case 'repository':
      return `aws ecr get-repository-policy --region ${word(regionOf(holder.arn))} --registry-id ${word(holder.account)} --repository-name ${word(holder.name)} ${entry(holder, 'policyText')}`
  }
}

/** JMESPath that makes an entry of an answer: texts in backticks are JSON ("Literal expressions"). */
function entry(holder: Holder, document: string): string {
  const text = (value: string) => `\`${JSON.stringify(value)}\``
  const query = `{kind: ${text(holder.kind)}, resource: ${text(resourceOf(holder))}, document: ${document}}`
  return `--output json --query ${quoted(query)}`
}

/** The command that makes a role with its trust, where there is none yet. */
export function createRoleCommand(holder: Holder & { readonly kind: 'role-trust' }, document: object): string {
  const { role } = holder
  const path = role.arn.split(':role')[1]?.slice(0, -role.name.length) ?? '/'
  const where = path === '/' ? '' : ` --path ${word(path)}`
  return `aws iam create-role --role-name ${word(role.name)}${where} --assume-role-policy-document ${quoted(JSON.stringify(document))}`
}

/** The command that gives a grant instead of a statement in the key's policy. */
export function grantCommand(grant: {
  readonly KeyId: string
  readonly GranteePrincipal: string
  readonly Operations: readonly string[]
}): string {
  const { KeyId, GranteePrincipal, Operations } = grant
  return `aws kms create-grant --region ${word(regionOf(KeyId))} --key-id ${word(KeyId)} --grantee-principal ${word(GranteePrincipal)} --operations ${Operations.join(' ')}`
}

function regionOf(arn: string): string {
  return arn.split(':')[3] ?? ''
}

/** A name as one word: what a manifest says is never read by the shell. */
function word(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : quoted(text)
}

/** One word for a POSIX shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
