import { Interrupted } from './pace.js'

/** One request and what became of it, for the report. */
export interface Evidence {
  readonly call: string
  readonly outcome: string
  readonly requestId: string | undefined
  readonly at: string
}

/** What a service said: its answer, or its refusal. */
export type Told<Output> =
  | { readonly ok: true; readonly output: Output }
  | { readonly ok: false; readonly code: string; readonly message: string }

/** Asks AWS and writes down what came of it. */
export class Asker {
  readonly #evidence: Evidence[] = []
  readonly #now: () => Date
  readonly #signal: AbortSignal | undefined

  /** With a signal, nothing is asked any more once somebody wants to stop. */
  constructor(now: () => Date, signal?: AbortSignal) {
    this.#now = now
    this.#signal = signal
  }

  /** What was asked since the last time, and forgets it. */
  taken(): readonly Evidence[] {
    return this.#evidence.splice(0)
  }

  /**
   * A refusal of the service is an answer. What never reached it, what it could not do (5xx) and bad credentials are thrown: they
   * answer nothing.
   */
  async ask<Output>(call: string, send: () => Promise<Output>): Promise<Told<Output>> {
    if (this.#signal?.aborted === true) throw new Interrupted()
    const at = this.#now().toISOString()
    const note = (outcome: string, of: unknown) =>
      this.#evidence.push({ call, outcome, requestId: requestIdOf(of), at })
    try {
      const output = await send()
      note('done', output)
      return { ok: true, output }
    } catch (error) {
      const { name: code, message } = error instanceof Error ? error : new Error(String(error))
      note(`${code}: ${message}`, error)
      if (!isRefusal(error, code)) throw error
      return { ok: false, code, message }
    }
  }

  /** What has to be done so that anything can be measured; a refusal is thrown. */
  async must<Output>(call: string, send: () => Promise<Output>): Promise<Output> {
    const told = await this.ask(call, send)
    if (told.ok) return told.output
    throw new Refused(call, told)
  }
}

/** What had to be done was refused. */
export class Refused extends Error {
  constructor(call: string, { code, message }: { readonly code: string; readonly message: string }) {
    super(`${call} was refused: ${code}: ${message}`)
  }
}

/** Whether IAM said no. */
export function isDenied<Output>(told: Told<Output>): boolean {
  return !told.ok && /^AccessDenied|^Forbidden$|^UnauthorizedOperation$/.test(told.code)
}

/** A refusal in a few words, or what `done` says. */
export function outcomeOf<Output>(told: Told<Output>, done = 'done'): string {
  return told.ok ? done : `${told.code}: ${told.message.replace(/\.$/, '')}`
}

const CREDENTIALS =
  /^(Expired|Unrecognized|InvalidClientToken|InvalidSignature|SignatureDoesNotMatch|CredentialsProvider|MissingAuth)/

function isRefusal(error: unknown, code: string): boolean {
  const status = statusOf(error)
  return status !== undefined && status >= 300 && status < 500 && !CREDENTIALS.test(code)
}

function metadataOf(of: unknown): object {
  if (typeof of !== 'object' || of === null || !('$metadata' in of)) return {}
  const { $metadata: metadata } = of
  return typeof metadata === 'object' && metadata !== null ? metadata : {}
}

function statusOf(of: unknown): number | undefined {
  const status: unknown = Reflect.get(metadataOf(of), 'httpStatusCode')
  return typeof status === 'number' ? status : undefined
}

function requestIdOf(of: unknown): string | undefined {
  const id: unknown = Reflect.get(metadataOf(of), 'requestId')
  return typeof id === 'string' ? id : undefined
}
