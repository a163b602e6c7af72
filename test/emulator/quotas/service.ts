import type { ListServiceQuotasCommandInput, ListServiceQuotasResponse } from '@aws-sdk/client-service-quotas'
import { authorize } from '../iam/authorize.js'
import type { Caller } from '../iam/caller.js'
import { sound } from '../model/sound.js'
import { validate } from '../model/validate.js'
import { ServiceError } from '../service-error.js'

export interface QuotasContext {
  /** The applied quotas of each account, by their names. */
  readonly state: { readonly quotas: ReadonlyMap<string, ReadonlyMap<string, number>> }
  readonly caller: Caller
  readonly region: string
}

/**
 * ListServiceQuotas: "Lists the applied quota values for the specified AWS service. … If the applied quota value is not
 * available for a quota, the quota is not retrieved" (API reference). It cannot be narrowed (service authorization reference).
 */
export function listServiceQuotas(
  context: QuotasContext,
  input: ListServiceQuotasCommandInput,
): ListServiceQuotasResponse {
  const text = validate({ service: 'service-quotas', operation: 'ListServiceQuotas', value: input })
  if (text !== undefined) throw new ServiceError('IllegalArgumentException', text)
  const { caller, state } = context
  const refused = authorize({
    caller,
    action: 'servicequotas:ListServiceQuotas',
    resources: ['*'],
    owner: caller.account,
    resourcePolicy: [],
  })
  if (refused !== undefined) throw refused
  const all = input.ServiceCode === 'sagemaker' ? [...(state.quotas.get(caller.account) ?? [])] : []
  const start = Number(input.NextToken ?? 0)
  const end = start + (input.MaxResults ?? 100)
  return sound('service-quotas', 'ListServiceQuotas', {
    Quotas: all
      .slice(start, end)
      .map(([QuotaName, Value]) => ({ ServiceCode: 'sagemaker', QuotaName, Value, Unit: 'None' })),
    ...(end < all.length ? { NextToken: String(end) } : {}),
  })
}
