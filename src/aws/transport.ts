import type { Agent } from 'node:http'
import { Readable } from 'node:stream'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { checkEndpoint, checkIdTokenHost, isAtHome } from './allowed-hosts.js'
import { isThrottledAnswer } from './failures.js'
import { newPace, type Pace } from './pace.js'

type Handle = NodeHttpHandler['handle']
type Request = Parameters<Handle>[0]
type Options = NonNullable<Parameters<Handle>[1]>
type Answer = Awaited<ReturnType<Handle>>['response']

/** Gives the agent for a URL where a proxy is called for; undefined where it is not. */
export type ProxyAgent = (url: string) => Agent | undefined

const CONNECT_MILLISECONDS = 3_000
// A container has 60 seconds for its answer: https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html
const DEADLINES = { readMilliseconds: 10_000, createMilliseconds: 30_000, invokeMilliseconds: 70_000 }
const MAX_ERROR_BYTES = 10_000 // of an answer that is looked at for its code
const MAX_BODY_BYTES = 8 * 1024 * 1024 // more than the largest report that is read; a page of 100 summaries has some 100 KB

/**
 * The SDK's own HTTP handler with what it lacks: a wall-clock deadline for each attempt, body included, a proxy where one
 * is called for, and no request to an endpoint that is neither https nor on this machine.
 *
 * `requestTimeout` only warns unless told otherwise, and a body that trickles a byte at a time defeats it and
 * `socketTimeout` (measured with client-sagemaker 3.1142), so the body is read here, whole, before anything believes it.
 */
export class Transport extends NodeHttpHandler {
  readonly #proxyAgent: ProxyAgent
  readonly #deadlines: typeof DEADLINES
  readonly #proxied = new Map<string, NodeHttpHandler>()
  readonly #named = new Set<string>()
  /** One for each service, whichever client and role asks: a throttled call slows the whole run down. */
  readonly #paces = new Map<string, Pace>()
  readonly #log: (line: string) => void

  /** `log` gets each host outside AWS at its first use. */
  constructor(proxyAgent: ProxyAgent, deadlines = DEADLINES, log: (line: string) => void = () => {}) {
    super({ connectionTimeout: CONNECT_MILLISECONDS })
    this.#deadlines = deadlines
    this.#log = log
    this.#proxyAgent = proxyAgent
  }

  override async handle(request: Request, options: Options = {}): ReturnType<Handle> {
    const url = `${request.protocol}//${request.hostname}${request.port === undefined ? '' : `:${request.port}`}`
    checkEndpoint(url)
    this.#name(request.hostname)
    const pace = this.#paceOf(request.hostname)
    const since = await pace.turn()
    const milliseconds = this.#deadlines[deadlineOf(request)]
    const deadline = AbortSignal.timeout(milliseconds)
    try {
      const answer = await this.#send(url, request, { ...options, abortSignal: deadline })
      if (answer.response.body instanceof Readable) {
        const bytes = await readWhole(answer.response.body, deadline)
        if (isThrottled(answer.response, bytes)) pace.throttled(since)
        else pace.answered()
        answer.response.body = Readable.from([bytes])
      }
      return answer
    } catch (error) {
      if (!deadline.aborted) throw isCutOff(error) ? Object.assign(error, { message: CUT_OFF }) : error
      // `TimeoutError` is what the SDK's retries know; an AbortError they would take for our own wish.
      throw Object.assign(new Error(`no whole answer within ${milliseconds / 1000} s`), { name: 'TimeoutError' })
    }
  }

  /** The same for the one request that carries the job's ID token, which does not go everywhere (`id-token-hosts`). */
  forIdToken(
    hosts: readonly string[],
  ): Pick<this, 'handle' | 'metadata' | 'updateHttpClientConfig' | 'httpHandlerConfigs' | 'destroy'> {
    return {
      metadata: this.metadata,
      destroy: () => {},
      httpHandlerConfigs: () => this.httpHandlerConfigs(),
      updateHttpClientConfig: (key, value) => this.updateHttpClientConfig(key, value),
      handle: async (request, options) => {
        checkIdTokenHost(request.hostname, hosts)
        return this.handle(request, options)
      },
    }
  }

  #paceOf(hostname: string): Pace {
    const pace = this.#paces.get(hostname) ?? newPace()
    this.#paces.set(hostname, pace)
    return pace
  }

  #name(hostname: string): void {
    if (isAtHome(hostname) || this.#named.has(hostname)) return
    this.#named.add(hostname)
    this.#log(`Requests go to ${hostname}, which is no host of AWS.`)
  }

  async #send(url: string, request: Request, options: Options): ReturnType<Handle> {
    const proxied = this.#proxied.get(url) ?? this.#proxyHandler(url)
    return proxied ? proxied.handle(request, options) : super.handle(request, options)
  }

  #proxyHandler(url: string): NodeHttpHandler | undefined {
    const agent = this.#proxyAgent(url)
    if (!agent) return undefined
    // The SDK takes for an agent only what can be destroyed; the `tunnel` package's cannot, and would be ignored.
    const destroyable = Object.assign(agent, { destroy: agent.destroy ?? (() => {}) })
    const handler = new NodeHttpHandler({
      connectionTimeout: CONNECT_MILLISECONDS,
      ...(url.startsWith('https:') ? { httpsAgent: destroyable } : { httpAgent: destroyable }),
    })
    this.#proxied.set(url, handler)
    return handler
  }
}

const CUT_OFF = 'the connection ended in the middle of the answer'

// Node's one word for it.
function isCutOff(error: unknown): error is Error {
  return error instanceof Error && error.message === 'aborted'
}

function isThrottled({ statusCode, headers }: Answer, bytes: Buffer): boolean {
  if (statusCode < 400) return false
  const text = bytes.subarray(0, MAX_ERROR_BYTES).toString('utf8')
  return isThrottledAnswer({ status: statusCode, errorType: headers['x-amzn-errortype'], text })
}

/** A create of the JSON services, or the upload of an object. */
function deadlineOf({ method, path, headers }: Request): keyof typeof DEADLINES {
  if (/\/endpoints\/[^/]+\/invocations$/.test(path)) return 'invokeMilliseconds'
  return method === 'PUT' || /\.Create/.test(headers['x-amz-target'] ?? '') ? 'createMilliseconds' : 'readMilliseconds'
}

async function readWhole(body: Readable, deadline: AbortSignal): Promise<Buffer> {
  const stop = (): void => {
    body.destroy(new Error('deadline'))
  }
  if (deadline.aborted) stop()
  deadline.addEventListener('abort', stop, { once: true })
  try {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of body) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size > MAX_BODY_BYTES) throw new Error(`an answer of more than ${MAX_BODY_BYTES} bytes`)
      chunks.push(bytes)
    }
    return Buffer.concat(chunks)
  } finally {
    deadline.removeEventListener('abort', stop)
  }
}
