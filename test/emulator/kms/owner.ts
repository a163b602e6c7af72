import { createHash } from 'node:crypto'
import type {
  CreateKeyCommandInput,
  CreateKeyResponse,
  ListKeysResponse,
  ScheduleKeyDeletionCommandInput,
  ScheduleKeyDeletionResponse,
} from '@aws-sdk/client-kms'
import type { VirtualClock } from '../clock.js'
import { authorize } from '../iam/authorize.js'
import { sound } from '../model/sound.js'
import { validate } from '../model/validate.js'
import { accessDenied, ServiceError, validation } from '../service-error.js'
import { aKey, type Key } from './key.js'
import { authorizeKey, describeKey, type KmsContext } from './service.js'

/** Where keys come and go. */
export interface KeyOwner extends KmsContext {
  readonly state: { readonly clock: VirtualClock; readonly keys: Map<string, Key> }
}

const DAY = 86_400_000

/** CreateKey, of the caller's own account, with the default policy. */
export function createKey(context: KeyOwner, input: CreateKeyCommandInput): CreateKeyResponse {
  refuseInvalid('CreateKey', input)
  need(context, 'kms:CreateKey')
  const { state, caller, region } = context
  const hex = createHash('sha256').update(`${caller.account} ${state.keys.size}`).digest('hex')
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  const description = input.Description ?? ''
  const key = aKey({ id, account: caller.account, region, description }, state.clock.now())
  state.keys.set(key.arn, key)
  const { KeyMetadata } = describeKey({ ...context, caller: { ...caller, policy: [ALL] } }, { KeyId: key.arn })
  return sound('kms', 'CreateKey', { KeyMetadata })
}

/** ListKeys: all of the caller's account and Region. */
export function listKeys(context: KeyOwner): ListKeysResponse {
  need(context, 'kms:ListKeys')
  const { state, caller, region } = context
  const own = [...state.keys.values()].filter((key) => key.account === caller.account && key.region === region)
  return sound('kms', 'ListKeys', { Keys: own.map(({ id, arn }) => ({ KeyId: id, KeyArn: arn })), Truncated: false })
}

/** ScheduleKeyDeletion: 7 to 30 days, 30 unless given (KMS API reference). */
export function scheduleKeyDeletion(
  context: KeyOwner,
  input: ScheduleKeyDeletionCommandInput,
): ScheduleKeyDeletionResponse {
  refuseInvalid('ScheduleKeyDeletion', input)
  const { state, caller } = context
  const key = [...state.keys.values()].find(({ id, arn }) => id === input.KeyId || arn === input.KeyId)
  if (key === undefined) throw new ServiceError('NotFoundException', `Key '${input.KeyId}' does not exist`)
  const refused = authorizeKey({ caller, key, action: 'kms:ScheduleKeyDeletion' })
  if (refused !== undefined) throw refused
  const days = input.PendingWindowInDays ?? 30
  if (days < 7 || days > 30) throw validation('PendingWindowInDays must be between 7 and 30.')
  if (key.deletion !== undefined) throw new ServiceError('KMSInvalidStateException', `${key.arn} is pending deletion.`)
  key.deletion = new Date(state.clock.now().getTime() + days * DAY)
  return sound('kms', 'ScheduleKeyDeletion', {
    KeyId: key.arn,
    DeletionDate: key.deletion,
    KeyState: 'PendingDeletion',
    PendingWindowInDays: days,
  })
}

const ALL = { Effect: 'Allow', Action: '*', Resource: '*' } as const

// Neither CreateKey nor ListKeys knows a resource (service authorization reference).
function need({ caller }: KeyOwner, action: string): void {
  const refused = authorize({ caller, action, resources: ['*'], owner: caller.account, resourcePolicy: [] })
  if (refused !== undefined) throw accessDenied(refused.message)
}

function refuseInvalid(operation: string, input: object): void {
  const text = validate({ service: 'kms', operation, value: input })
  if (text !== undefined) throw validation(text)
}
