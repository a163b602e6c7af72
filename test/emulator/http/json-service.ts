import { batchGetImage } from '../ecr/service.js'
import type { Emulator } from '../emulator.js'
import type { Caller } from '../iam/caller.js'
import { createKey, listKeys, scheduleKeyDeletion } from '../kms/owner.js'
import { describeKey } from '../kms/service.js'
import { describeLogStreams, getLogEvents } from '../logs/service.js'
import { listServiceQuotas } from '../quotas/service.js'
import { serve } from '../serve.js'
import { ServiceError } from '../service-error.js'
import type { Incoming } from './incoming.js'
import { identified, parsed } from './sagemaker.js'
import { verifySignature } from './signature.js'

type Work = (
  context: { readonly state: Emulator; readonly caller: Caller; readonly region: string },
  input: never,
) => unknown

/** The services of JSON 1.1 with few operations: their targets (metadata of botocore's models) and what they do. */
const SERVICES = {
  ecr: { target: 'AmazonEC2ContainerRegistry_V20150921', operations: { BatchGetImage: batchGetImage } },
  logs: {
    target: 'Logs_20140328',
    operations: { DescribeLogStreams: describeLogStreams, GetLogEvents: getLogEvents },
  },
  'service-quotas': { target: 'ServiceQuotasV20190624', operations: { ListServiceQuotas: listServiceQuotas } },
  kms: {
    target: 'TrentService',
    operations: {
      CreateKey: createKey,
      DescribeKey: describeKey,
      ListKeys: listKeys,
      ScheduleKeyDeletion: scheduleKeyDeletion,
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly target: string; readonly operations: Readonly<Record<string, Work>> }>
>

/** Serves one request of ECR, KMS or Service Quotas. */
export async function serveJson(emulator: Emulator, service: keyof typeof SERVICES, request: Incoming) {
  const { target, operations } = SERVICES[service]
  const operation = (request.headers.get('x-amz-target') ?? '').replace(`${target}.`, '')
  const input = parsed(request.body)
  const { account, role } = identified(emulator, request)
  return serve<unknown>(emulator, { service, operation, account, role, input }, () => {
    const { caller, region } = verifySignature(emulator.sessions, request)
    const found = Object.entries<Work>(operations).find(([name]) => name === operation)
    if (found === undefined) throw new ServiceError('UnknownOperationException', `unknown operation ${operation}`)
    return Reflect.apply(found[1], undefined, [{ state: emulator, caller, region }, input])
  })
}
