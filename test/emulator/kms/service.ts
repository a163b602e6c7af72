import type { DescribeKeyCommandInput, DescribeKeyResponse } from '@aws-sdk/client-kms'
import { authorize } from '../iam/authorize.js'
import { type Caller, rootArn } from '../iam/caller.js'
import { conditionsHold } from '../iam/conditions.js'
import { like, list, type RequestKeys } from '../iam/policy.js'
import { sound } from '../model/sound.js'
import { validate } from '../model/validate.js'
import { partitionOf } from '../partition.js'
import { accessDenied, ServiceError, validation } from '../service-error.js'
import type { Key } from './key.js'

export interface KmsContext {
  readonly state: { readonly keys: ReadonlyMap<string, Key> }
  readonly caller: Caller
  readonly region: string
}

/** DescribeKey by id, ARN, alias or the alias's ARN; a key of another account only by an ARN (KMS API reference). */
export function describeKey(context: KmsContext, input: DescribeKeyCommandInput): DescribeKeyResponse {
  const text = validate({ service: 'kms', operation: 'DescribeKey', value: input })
  if (text !== undefined) throw validation(text)
  const { caller, region, state } = context
  const wanted = arnOf(context, input.KeyId ?? '')
  // kube-aws#1041 shows the sentence for an ARN of another Region.
  if (wanted.split(':')[3] !== region) throw new ServiceError('NotFoundException', 'Invalid arn')
  const key = [...state.keys.values()].find((one) => one.arn === wanted || aliasArn(one) === wanted)
  const owner = wanted.split(':')[4] ?? ''
  // A missing key of another account has no policy that lets anybody in; what KMS says then is not known [?].
  if (key === undefined && owner !== caller.account) throw denied(caller, 'kms:DescribeKey', wanted)
  // hashicorp/boundary-reference-architecture#15 and others.
  if (key === undefined) throw new ServiceError('NotFoundException', `Key '${wanted}' does not exist`)
  const refused = authorizeKey({ caller, key, action: 'kms:DescribeKey' })
  if (refused !== undefined) throw refused
  return sound('kms', 'DescribeKey', {
    KeyMetadata: {
      AWSAccountId: key.account,
      KeyId: key.id,
      Arn: key.arn,
      CreationDate: key.created,
      Enabled: key.deletion === undefined,
      Description: key.description,
      KeyUsage: 'ENCRYPT_DECRYPT',
      KeyState: key.deletion === undefined ? 'Enabled' : 'PendingDeletion',
      Origin: 'AWS_KMS',
      KeyManager: key.manager,
      CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
      KeySpec: 'SYMMETRIC_DEFAULT',
      EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
      MultiRegion: false,
    },
  })
}

/** S3 uses a key in the caller's name; its refusal is S3's 403 with IAM's sentence. A key that this world does not have is believed. */
export function useKey(
  request: KmsContext & { readonly keyArn: string; readonly action: 'kms:Decrypt' | 'kms:GenerateDataKey' },
): void {
  const { caller, action, keyArn, state } = request
  const key = state.keys.get(keyArn)
  if (key === undefined) return
  const refused = authorizeKey({ caller, key, action, keys: { 'kms:ViaService': 's3' } })
  if (refused !== undefined) throw new ServiceError('AccessDenied', refused.message, 403)
}

/**
 * SageMaker uses a key in the caller's name: by id, alias or the ARN of either. Its refusal is IAM's sentence; a key that
 * this world does not have is believed.
 */
export function refuseKey(
  request: KmsContext & {
    readonly keyId: string
    readonly action: 'kms:Decrypt' | 'kms:GenerateDataKey' | 'kms:DescribeKey' | 'kms:CreateGrant'
  },
): void {
  const { caller, action, keyId, state } = request
  const wanted = arnOf(request, keyId)
  const key = [...state.keys.values()].find((one) => one.arn === wanted || aliasArn(one) === wanted)
  if (key === undefined) return
  // A grant that SageMaker asks for is for a service of AWS (KMS developer guide, kms:GrantIsForAWSResource).
  const keys = {
    'kms:ViaService': 'sagemaker',
    ...(action === 'kms:CreateGrant' && { 'kms:GrantIsForAWSResource': 'true' }),
  }
  const refused = authorizeKey({ caller, key, action, keys })
  if (refused !== undefined) throw refused
}

/**
 * A key policy decides alone, in its own account, too: identity policies count only where it names the account's root
 * (KMS developer guide, "Key policies"). Across accounts both sides must allow, as everywhere.
 */
export function authorizeKey(request: {
  readonly caller: Caller
  readonly key: Key
  readonly action: string
  readonly keys?: RequestKeys
}): ServiceError | undefined {
  const { caller, key, action } = request
  const root = rootArn({ ...caller, account: key.account })
  const keys = { 'kms:CallerAccount': caller.account, ...request.keys }
  const leavesItToIam = key.policy.some(
    ({ Effect, Principal, Action, Condition }) =>
      Effect === 'Allow' &&
      conditionsHold(Condition, keys) &&
      list(Action).some((pattern) => like(pattern, action, { ignoreCase: true })) &&
      Principal !== '*' &&
      list(Principal?.AWS).some((name) => name === root || name === key.account),
  )
  const isOwn = caller.account === key.account
  const policy = leavesItToIam || !isOwn ? caller.policy : caller.policy.filter(({ Effect }) => Effect === 'Deny')
  return authorize({
    caller: { ...caller, policy },
    action,
    resources: [key.arn],
    owner: key.account,
    resourcePolicy: key.policy,
    keys,
  })
}

function arnOf({ caller, region }: KmsContext, keyId: string): string {
  if (keyId.startsWith('arn:')) return keyId
  const resource = keyId.startsWith('alias/') ? keyId : `key/${keyId}`
  return `arn:${partitionOf(region)}:kms:${region}:${caller.account}:${resource}`
}

function aliasArn({ arn, alias }: Key): string | undefined {
  return alias === undefined ? undefined : arn.replace(/key\/[^:]*$/, alias)
}

function denied(caller: Caller, action: string, resource: string): ServiceError {
  return accessDenied(
    `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} because no resource-based policy allows the ${action} action`,
  )
}
