import { AsyncLocalStorage } from 'node:async_hooks'
import dns from 'node:dns'
import http from 'node:http'
import { createServer } from 'node:net'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { VirtualTime } from './virtual-time.js'

// The last place in this process that a request passes on its way out: here it can be sent to where nobody listens, and a run
// that was killed asks nothing any more.

/** One run of the action within this process. */
export interface RunningProcess {
  readonly env: Readonly<Record<string, string>>
  isAlive: boolean
}

/** A request on its way out, by the name of its operation. */
export interface OutgoingRequest {
  readonly operation: string
  readonly input: unknown
}

/** Where a request goes in place of its server. */
export type Nowhere =
  /** A port on which nobody listens. */
  | 'refused'
  /** A host whose name nobody knows. */
  | 'dns'
  /** A host that never answers, not even to the connection. */
  | 'connect-timeout'

const UNKNOWN_HOST = 'unknown.invalid'
/** With the milliseconds after which nobody waits for it any more. */
const SILENT_HOST = /^silent-(\d+)\.invalid$/
/** After how long nobody waits any more for an answer (src/aws/transport.ts, src/github/requests.ts, src/github/id-token.ts). */
export function patienceFor(operation: string): number {
  if (operation === 'InvokeEndpoint') return 70_500
  return /^(Create|PutObject|GetIdToken)/.test(operation) ? 30_500 : 10_500
}

/** And an AWS client for a connection. */
const CONNECT_MILLISECONDS = 3_500
/** Octokit learns the API's address once, when it is loaded: this one, and each request goes to the run's own. */
export const GITHUB_API_URL = 'http://github.localhost/api/v3'

type Handle = NodeHttpHandler['handle']
type AddRequest = (request: http.ClientRequest, options: http.RequestOptions) => void

export class Requests {
  readonly #runs = new AsyncLocalStorage<RunningProcess>()
  readonly #lookup = dns.lookup
  readonly #addRequest: AddRequest = Reflect.get(http.Agent.prototype, 'addRequest')
  #closedPort = 0
  /** Where a request is to go instead; undefined for its own server. */
  redirect: (request: OutgoingRequest) => Nowhere | undefined = () => undefined

  constructor(readonly time: VirtualTime) {}

  /** The run that asks. */
  current(): RunningProcess | undefined {
    return this.#runs.getStore()
  }

  /** Work as a process of its own, which can be killed. */
  as<Value>(run: RunningProcess, work: () => Promise<Value>): Promise<Value> {
    return this.#runs.run(run, work)
  }

  /** To be called before the action's code is loaded, which takes some of these functions for itself. */
  async install(): Promise<void> {
    this.#closedPort = await aClosedPort()
    this.#watchClients()
    this.#watchAgents()
    this.#answerLookUps()
    process.env['GITHUB_API_URL'] = GITHUB_API_URL
    await import('@actions/github')
    delete process.env['GITHUB_API_URL']
  }

  /** Of AWS's clients each request passes here with its body, which alone tells the operations of STS. */
  #watchClients(): void {
    const { handle } = NodeHttpHandler.prototype
    const elsewhere = (sent: Parameters<Handle>[0]) => this.#elsewhere(outgoingOf(sent), CONNECT_MILLISECONDS)
    const isDead = () => this.current()?.isAlive === false
    NodeHttpHandler.prototype.handle = async function (this: NodeHttpHandler, ...[sent, options]: Parameters<Handle>) {
      if (isDead()) return new Promise<never>(() => {})
      const place = elsewhere(sent)
      // A clone, since the SDK sends the same object again.
      const moved = place === undefined ? sent : Object.assign(Object.create(Object.getPrototypeOf(sent)), sent, place)
      return handle.call(this, moved, options)
    }
  }

  /** Every request of every client passes here on its way to a connection. */
  #watchAgents(): void {
    const requests = this
    const addRequest = this.#addRequest
    Reflect.set(
      http.Agent.prototype,
      'addRequest',
      function (this: http.Agent, ...[sent, options]: Parameters<AddRequest>) {
        const run = requests.current()
        if (run?.isAlive === false) return
        const home = new URL(run?.env['GITHUB_API_URL'] ?? GITHUB_API_URL)
        const isGitHub = options.host === new URL(GITHUB_API_URL).hostname
        const operation = operationOf(sent.method, sent.path)
        const place = operation === undefined ? undefined : requests.#elsewhere({ operation, input: undefined })
        const own = isGitHub ? { hostname: home.hostname, port: home.port } : undefined
        const to = place ?? own
        addRequest.call(this, sent, to === undefined ? options : { ...options, ...to, host: to.hostname })
      },
    )
  }

  #answerLookUps(): void {
    const lookup = this.#lookup
    const isAnswered = (hostname: string, ...rest: unknown[]): boolean => {
      const answer = rest.at(-1)
      if (hostname === UNKNOWN_HOST && typeof answer === 'function') {
        const error = { code: 'ENOTFOUND', errno: -3008, syscall: 'getaddrinfo', hostname }
        setImmediate(() => answer(Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), error)))
        return true
      }
      const [, milliseconds] = SILENT_HOST.exec(hostname) ?? []
      if (milliseconds !== undefined) setImmediate(() => void this.time.pass(Number(milliseconds)))
      return milliseconds !== undefined
    }
    dns.lookup = ((hostname: string, ...rest: unknown[]) =>
      isAnswered(hostname, ...rest) ? undefined : Reflect.apply(lookup, dns, [hostname, ...rest])) as typeof dns.lookup
  }

  /** What is shared with other tests; a killed run finds the rest as it was, and stays where it is. */
  uninstall(): void {
    dns.lookup = this.#lookup
    Reflect.set(http.Agent.prototype, 'addRequest', this.#addRequest)
  }

  #elsewhere(
    asked: OutgoingRequest,
    patience = patienceFor(asked.operation),
  ): { readonly hostname: string; readonly port: number } | undefined {
    const where = this.redirect(asked)
    switch (where) {
      case undefined:
        return undefined
      case 'refused':
        return { hostname: '127.0.0.1', port: this.#closedPort }
      case 'dns':
        return { hostname: UNKNOWN_HOST, port: 80 }
      case 'connect-timeout':
        return { hostname: `silent-${patience}.invalid`, port: 80 }
    }
  }
}

/** The operation of a request to AWS, by the names that the emulator has for it. */
function outgoingOf(request: Parameters<Handle>[0]): OutgoingRequest {
  const body = typeof request.body === 'string' ? request.body : ''
  const target = request.headers['x-amz-target']
  if (target !== undefined) return { operation: target.replace(/^.*\./, ''), input: undefined }
  // CloudWatch's protocol has the operation in its path, SageMaker Runtime's what is asked.
  const [, named] = /\/operation\/(\w+)$/.exec(request.path) ?? []
  if (named !== undefined) return { operation: named, input: undefined }
  if (/\/endpoints\/[^/]+\/invocations$/.test(request.path)) return { operation: 'InvokeEndpoint', input: undefined }
  if (request.path.startsWith('/sts')) {
    const form = new URLSearchParams(body)
    return { operation: form.get('Action') ?? '', input: Object.fromEntries(form) }
  }
  return { operation: `${{ HEAD: 'Head', GET: 'Get', PUT: 'Put' }[request.method] ?? ''}Object`, input: undefined }
}

/** Of the other clients, whose path says enough: GitHub's API and the ID token's endpoint. */
const OPERATIONS: readonly (readonly [method: string, path: RegExp, operation: string])[] = [
  ['GET', /^\/idtoken$/, 'GetIdToken'],
  ['GET', /\/issues\/\d+\/comments$/, 'IssuesListComments'],
  ['POST', /\/issues\/\d+\/comments$/, 'IssuesCreateComment'],
  ['PATCH', /\/issues\/comments\/\d+$/, 'IssuesUpdateComment'],
  ['GET', /\/git\/trees\/[^/]+$/, 'GitGetTree'],
  ['GET', /\/compare\/[^/]+$/, 'ReposCompareCommitsWithBasehead'],
  ['GET', /\/actions\/runs\/\d+\/approvals$/, 'ActionsGetReviewsForRun'],
  ['GET', /\/actions\/runs\/\d+$/, 'ActionsGetWorkflowRun'],
  ['GET', /\/pulls\/\d+\/commits$/, 'PullsListCommits'],
  ['GET', /\/pulls\/\d+$/, 'PullsGet'],
  ['GET', /\/commits\/\w+\/pulls$/, 'ReposListPullRequestsAssociatedWithCommit'],
  ['GET', /\/commits\/\w+$/, 'ReposGetCommit'],
  ['GET', /\/environments\/[^/]+$/, 'ReposGetEnvironment'],
]

function operationOf(method: string, path: string): string | undefined {
  const [route = ''] = path.split('?')
  return OPERATIONS.find(([of, pattern]) => of === method && pattern.test(route))?.[2]
}

async function aClosedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise<void>((done) => server.close(() => done()))
  return typeof address === 'object' && address !== null ? address.port : 1
}
