import { paginateListServiceQuotas, ServiceQuotasClient } from '@aws-sdk/client-service-quotas'
import type { InstanceQuotas } from '../modes/doctor/ports.js'
import { type ClientOptions, call, READ_ATTEMPTS, settings } from './client-settings.js'

const SUFFIX = ' for endpoint usage'

/** How many instances of each type endpoints of this account and Region may have: `servicequotas:ListServiceQuotas`, all pages. */
export function instanceQuotas(options: ClientOptions): InstanceQuotas {
  const client = new ServiceQuotasClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  return {
    endpointInstances: call('servicequotas:ListServiceQuotas', async () => {
      const found = new Map<string, number>()
      for await (const page of paginateListServiceQuotas({ client, pageSize: 100 }, { ServiceCode: 'sagemaker' }))
        for (const { QuotaName: name = '', Value: value } of page.Quotas ?? [])
          if (name.endsWith(SUFFIX) && value !== undefined) found.set(name.slice(0, -SUFFIX.length), value)
      return found
    }),
  }
}
