import type { Emulator } from '../emulator.js'
import { serve } from '../serve.js'
import { ServiceError } from '../service-error.js'
import { scalingOperations } from '../workload/scaling.js'
import type { Incoming } from './incoming.js'
import { identified, parsed } from './sagemaker.js'
import { verifySignature } from './signature.js'

/** Serves one request of Application Auto Scaling: JSON 1.1 with a target of its own (metadata of botocore's model). */
export async function serveScaling(emulator: Emulator, request: Incoming) {
  const operation = (request.headers.get('x-amz-target') ?? '').replace(/^AnyScaleFrontendService\./, '')
  const input = parsed(request.body)
  const identity = identified(emulator, request)
  return serve<unknown>(
    emulator,
    { service: 'application-autoscaling', operation, account: identity.account, role: identity.role, input },
    () => {
      const { caller, region } = verifySignature(emulator.sessions, request)
      const operations = scalingOperations({ state: emulator, caller, region })
      const found = Object.entries(operations).find(([name]) => name === operation)
      if (found === undefined) throw new ServiceError('UnknownOperationException', `unknown operation ${operation}`)
      const work: (input: never) => unknown = found[1]
      return Reflect.apply(work, undefined, [input])
    },
  )
}
