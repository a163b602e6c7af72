import { isDate } from '../copy.js'
import type { Emulator } from '../emulator.js'
import { sageMakerOperations } from '../sagemaker/dispatch.js'
import { serve } from '../serve.js'
import { ServiceError } from '../service-error.js'
import type { Wire } from './answer.js'
import type { Incoming } from './incoming.js'
import { verifySignature } from './signature.js'

/** A JSON protocol: POST, the operation in X-Amz-Target (metadata of botocore's models). */
export function jsonWire(mediaType: string): Wire<unknown> {
  const body = (output: unknown) => JSON.stringify(onTheWire(output) ?? {})
  return {
    answer: (output) => ({ status: 200, headers: { 'content-type': mediaType }, body: body(output) }),
    wrong: (output) => ({
      status: 200,
      headers: { 'content-type': mediaType },
      body: body(output).replace(
        /:\d{12}:(model-package-group|model-package|model|endpoint|endpoint-config)\//g,
        ':999999999999:$1/',
      ),
    }),
    refusal: (error) => ({
      status: error.status,
      headers: { 'content-type': mediaType, 'x-amzn-errortype': error.code },
      body: JSON.stringify({ __type: error.code, message: error.message }),
    }),
  }
}

/** SageMaker's protocol, and Application Auto Scaling's. */
export const SAGEMAKER_WIRE = jsonWire('application/x-amz-json-1.1')

/** Serves one request of SageMaker. */
export async function serveSageMaker(emulator: Emulator, request: Incoming) {
  const operation = (request.headers.get('x-amz-target') ?? '').replace(/^SageMaker\./, '')
  const input = parsed(request.body)
  const identity = identified(emulator, request)
  return serve<unknown>(
    emulator,
    { service: 'sagemaker', operation, account: identity.account, role: identity.role, input },
    () => {
      const { caller, region } = verifySignature(emulator.sessions, request)
      const operations = sageMakerOperations({ state: emulator, caller, region })
      const found = Object.entries(operations).find(([name]) => name === operation)
      // The code of a JSON 1.1 service for an operation it does not know.
      if (found === undefined) throw new ServiceError('UnknownOperationException', `unknown operation ${operation}`)
      const work: (input: never) => unknown = found[1]
      return Reflect.apply(work, undefined, [input])
    },
  )
}

/** Who seems to ask, for the log; nothing is checked yet. */
export function identified(
  emulator: Emulator,
  request: Incoming,
): { readonly account: string | undefined; readonly role: string | undefined } {
  const accessKeyId = /Credential=([^/]+)/.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  const session = emulator.sessions.find(accessKeyId)
  const [, , , , account, resource] = session?.roleArn.split(':') ?? []
  return { account, role: resource?.replace(/^role\//, '') }
}

/** Timestamps travel as seconds (botocore: JSON timestamps are unixTimestamp). */
function onTheWire(value: unknown): unknown {
  if (isDate(value)) return value.getTime() / 1000
  if (Array.isArray(value)) return value.map(onTheWire)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, onTheWire(inner)]))
}

const TIMESTAMPS: ReadonlySet<string> = new Set([
  'CreationTimeAfter',
  'CreationTimeBefore',
  'LastModifiedTimeAfter',
  'LastModifiedTimeBefore',
])

/** The body of a JSON protocol as the operations take it. */
export function parsed(body: Buffer): unknown {
  const text = body.toString()
  if (text === '') return {}
  const reviver = (key: string, value: unknown) =>
    TIMESTAMPS.has(key) && typeof value === 'number' ? new Date(value * 1000) : value
  try {
    const value: unknown = JSON.parse(text, reviver)
    return value
  } catch {
    return text
  }
}
