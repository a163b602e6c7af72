import { randomUUID } from 'node:crypto'
import type { Emulator } from '../emulator.js'
import { serve } from '../serve.js'
import { ServiceError } from '../service-error.js'
import { stsOperation, type XmlMembers } from '../sts/service.js'
import type { Wire } from './answer.js'
import type { Incoming } from './incoming.js'
import { identified } from './sagemaker.js'
import { verifySignature } from './signature.js'
import { elements, escaped } from './xml.js'

export type { XmlMembers }

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/'

/** The AWS query protocol: a form in, XML out (metadata of botocore's STS model). */
export function stsWire(operation: string, namespace = NAMESPACE): Wire<XmlMembers> {
  const xml = (members: XmlMembers) =>
    `<${operation}Response xmlns="${namespace}"><${operation}Result>${elements(members)}</${operation}Result>${metadata()}</${operation}Response>`
  return {
    answer: (output) => ({ status: 200, headers: { 'content-type': 'text/xml' }, body: xml(output) }),
    wrong: (output) => ({
      status: 200,
      headers: { 'content-type': 'text/xml' },
      body: xml(output)
        .replace(/:\d{12}:/g, ':999999999999:')
        .replace(/<Account>\d{12}</g, '<Account>999999999999<'),
    }),
    refusal: (error) => ({
      status: error.status,
      headers: { 'content-type': 'text/xml' },
      body: `<ErrorResponse xmlns="${namespace}"><Error><Type>${error.status >= 500 ? 'Receiver' : 'Sender'}</Type><Code>${error.code}</Code><Message>${escaped(error.message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
    }),
  }
}

/** Serves one request of STS; AssumeRoleWithWebIdentity is unsigned. */
export async function serveSts(emulator: Emulator, request: Incoming) {
  const form = new URLSearchParams(request.body.toString())
  const operation = form.get('Action') ?? ''
  const input = inputOf(form)
  const identity = identified(emulator, request)
  const reply = await serve(
    emulator,
    { service: 'sts', operation, account: identity.account, role: identity.role, input: withoutToken(input) },
    () => stsOperation(emulator.sts, { operation, input, caller: callerOf(emulator, request) }),
  )
  return { reply, operation }
}

function callerOf(emulator: Emulator, request: Incoming) {
  if (!request.headers.has('authorization')) return undefined
  try {
    return verifySignature(emulator.sessions, request).caller
  } catch (error) {
    // STS has other names than SageMaker for the same refusals (STS API reference, Common errors).
    if (error instanceof ServiceError && error.code === 'UnrecognizedClientException') {
      throw new ServiceError('InvalidClientTokenId', 'The security token included in the request is invalid.', 403)
    }
    if (error instanceof ServiceError && error.code === 'ExpiredTokenException') {
      throw new ServiceError('ExpiredToken', 'The security token included in the request is expired', 403)
    }
    throw error
  }
}

function inputOf(form: URLSearchParams): Readonly<Record<string, unknown>> {
  const entries = [...form].filter(([name]) => name !== 'Action' && name !== 'Version')
  return Object.fromEntries(entries.map(([name, value]) => [name, name === 'DurationSeconds' ? Number(value) : value]))
}

/** The log says what was asked, not the secret it was asked with. */
function withoutToken(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return 'WebIdentityToken' in input ? { ...input, WebIdentityToken: '***' } : input
}

function metadata(): string {
  return `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`
}
