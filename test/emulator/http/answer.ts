import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Broken, Reply } from '../serve.js'
import type { ServiceError } from '../service-error.js'
import type { Outgoing } from './incoming.js'

/** What a door writes for each kind of reply. */
export interface Wire<Output> {
  readonly answer: (output: Output) => Outgoing
  readonly refusal: (error: ServiceError) => Outgoing
  /** The answer of the `wrong-arn` fault; as the right one unless given. */
  readonly wrong?: (output: Output) => Outgoing
}

/** A page as a proxy or a load balancer shows it. */
const HTML =
  '<html><head><title>503 Service Temporarily Unavailable</title></head><body><center><h1>503</h1></center></body></html>'

/** Writes a reply, or loses it where a fault says so. */
export function writeReply<Output>(response: ServerResponse, reply: Reply<Output>, wire: Wire<Output>): void {
  if (reply.kind === 'broken') breakOff(response, reply.how)
  else write(response, outgoingOf(reply, wire))
}

function outgoingOf<Output>(reply: Exclude<Reply<Output>, { readonly kind: 'broken' }>, wire: Wire<Output>): Outgoing {
  switch (reply.kind) {
    case 'answer':
      return wire.answer(reply.output)
    case 'wrong':
      return (wire.wrong ?? wire.answer)(reply.output)
    case 'refusal':
      return withHeadersOf(reply, wire.refusal(reply.error))
  }
}

function withHeadersOf<Output>(
  { fault }: Extract<Reply<Output>, { readonly kind: 'refusal' }>,
  outgoing: Outgoing,
): Outgoing {
  if (fault?.kind === 'too-many-requests') return { ...outgoing, headers: { ...outgoing.headers, 'retry-after': '1' } }
  // The caller's clock is an hour behind.
  const date = new Date(Date.now() + 3_600_000).toUTCString()
  return fault?.kind === 'skew' ? { ...outgoing, headers: { ...outgoing.headers, date } } : outgoing
}

export function write(response: ServerResponse, outgoing: Outgoing): void {
  const body = Buffer.from(outgoing.body)
  response.writeHead(outgoing.status, {
    'x-amzn-requestid': randomUUID(),
    date: new Date().toUTCString(),
    'content-length': outgoing.headers['content-length'] ?? body.byteLength,
    ...outgoing.headers,
  })
  response.end(body)
  // For those who judge what was said (`onExchange`).
  response.emit('answered', { ...outgoing, body })
}

function breakOff(response: ServerResponse, how: Broken): void {
  switch (how) {
    case 'refused':
    case 'reset':
      response.socket?.resetAndDestroy()
      break
    case 'timeout':
      break // the connection stays open and silent until the caller gives up or the server closes
    case 'truncated':
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1', 'content-length': 1000 })
      response.write('{"ModelPackageArn":"arn:aws:sagemaker:', () => response.socket?.destroy())
      break
    case 'trickle': {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' })
      const timer = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(timer))
      break
    }
    case 'bad-gateway':
      write(response, { status: 502, headers: { 'content-type': 'text/html' }, body: HTML })
      break
    case 'empty':
      write(response, { status: 200, headers: {}, body: '' })
      break
    case 'malformed':
      write(response, { status: 200, headers: { 'content-type': 'text/html' }, body: HTML })
      break
  }
}
