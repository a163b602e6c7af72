import type { Agent, IncomingMessage } from 'node:http'
import { request as requestByHttp } from 'node:http'
import { request as requestByHttps } from 'node:https'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { messageOf } from '../errors.js'
import { proxyAgent } from './proxy.js'

/** Of fetch's options those that Octokit sets. */
export interface FetchOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
}

/** Of fetch's Response what Octokit reads. */
export interface Fetched {
  readonly url: string
  readonly status: number
  readonly statusText: string
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly text: () => Promise<string>
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

interface Asked {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

const MAX_REDIRECTS = 20 // https://fetch.spec.whatwg.org/#concept-http-redirect-fetch
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * `fetch` as far as Octokit needs it, by the https of Node that everything else in a run goes by. Node's own `fetch` is another
 * HTTP client, undici: its first use takes 39 MiB of memory and 85 ms of processor time (Node 20), and it knows no HTTPS_PROXY.
 *
 * An answer is read whole before it is given. Octokit takes a body that breaks off for an empty one.
 */
export async function fetch(url: string, options: FetchOptions = {}): Promise<Fetched> {
  const { method = 'GET', headers = {}, body, signal } = options
  let asked: Asked = { url: new URL(url), method, headers, body }
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const message = await send(asked, signal)
    const answer = await fetched(asked.url, message, signal)
    const next = redirected(asked, answer)
    if (next === undefined) return answer
    asked = next
  }
  throw new Error(`${url} is redirected more than ${MAX_REDIRECTS} times.`)
}

function send({ url, method, headers, body }: Asked, signal: AbortSignal | undefined): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestByHttps : requestByHttp
  return new Promise((resolve, reject) => {
    const sending = request(
      url,
      { method, headers: { 'accept-encoding': 'gzip', ...headers }, agent: agentOf(url), signal },
      resolve,
    )
    sending.on('error', (error) => {
      const isConnecting = sending.socket === null || sending.socket.connecting
      const late = isConnecting ? `${url.host} did not establish a connection in time` : undefined
      reject(signal?.aborted ? new Error(late ?? messageOf(signal.reason), { cause: signal.reason }) : wordsOf(error))
    })
    sending.end(body)
  })
}

// A host with several addresses, none of which can be reached, is an AggregateError without a message.
function wordsOf(error: Error): Error {
  return error.message === '' ? new Error(messageOf(error), { cause: error }) : error
}

async function fetched(url: URL, message: IncomingMessage, signal: AbortSignal | undefined): Promise<Fetched> {
  const bytes = await whole(message).catch((error: unknown) => {
    throw signal?.aborted ? signal.reason : error
  })
  return {
    url: url.href,
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? '',
    headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, [value].flat().join(', ')])),
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  }
}

async function whole(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(Buffer.from(chunk))
  const bytes = Buffer.concat(chunks)
  return message.headers['content-encoding'] === 'gzip' ? promisify(gunzip)(bytes) : bytes
}

/** The request that a redirect asks for, such as that of a repository which was renamed. */
function redirected({ url, method, headers, body }: Asked, { status, headers: answered }: Fetched): Asked | undefined {
  const location = answered.get('location')
  if (!REDIRECTS.has(status) || location === undefined) return undefined
  const next = new URL(location, url)
  if (url.protocol === 'https:' && next.protocol !== 'https:')
    throw new Error(`${url.host} redirects to ${next.origin}.`)
  const isHome = next.origin === url.origin
  const kept = Object.entries(headers).filter(([name]) => isHome || name.toLowerCase() !== 'authorization')
  const isGet = status === 303 || (status < 303 && method === 'POST')
  return isGet && method !== 'HEAD'
    ? {
        url: next,
        method: 'GET',
        headers: Object.fromEntries(kept.filter(([name]) => !/^content-/i.test(name))),
        body: undefined,
      }
    : { url: next, method, headers: Object.fromEntries(kept), body }
}

const proxies = new Map<string, Agent | undefined>()

/** Node's own agent, which keeps connections, unless a proxy is called for. */
function agentOf({ origin }: URL): Agent | undefined {
  if (!proxies.has(origin)) proxies.set(origin, proxyAgent(origin))
  return proxies.get(origin)
}
