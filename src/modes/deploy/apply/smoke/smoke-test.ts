import { CallFailure } from '../../../../errors.js'
import { seconds } from '../../../../manifest/deploy-effective.js'
import type { SmokeRequest } from '../../../../manifest/smoke-requests.js'
import type { Check } from '../../../../markdown/checks.js'
import { asActionError, isFailure } from '../../../../registry/failure.js'
import { sleepUnless } from '../../../../registry/pause.js'
import { quote, quoteBeginning } from '../../../../text/visible.js'
import { askAsynchronously } from './asynchronous.js'
import { unexpected } from './expectation.js'
import { type Patience, type SmokePorts, type SmokeQuestion, type SmokeReply, spoken } from './question.js'

export interface SmokeTestOf extends Patience {
  readonly endpointName: string
  readonly isAsynchronous: boolean
  /** Each is asked, where there are several. */
  readonly variants: readonly string[]
  readonly requests: readonly SmokeRequest[]
  /** The files of the requests by their paths. */
  readonly payloads: ReadonlyMap<string, Uint8Array>
}

export type SmokeResult =
  | { readonly kind: 'passed' | 'unknown'; readonly check: Check }
  /** Why the endpoint is not good enough. */
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'cancelled' | 'timeout' }

/** Asks an endpoint what the manifest says, each variant. What cannot be asked is unknown: the deployment stands, with a warning. */
export async function smokeTest(of: SmokeTestOf, ports: SmokePorts): Promise<SmokeResult> {
  const times: number[] = []
  for (const request of of.requests) {
    for (const targetVariant of targetsOf(of)) {
      const asked = await askOne(request, targetVariant, of, ports)
      if (asked.kind !== 'answered') return asked
      times.push(asked.milliseconds)
    }
  }
  const slowest = spoken(Math.max(...times))
  const [, second] = times
  const detail =
    second === undefined
      ? `answered after ${slowest}`
      : `${times.length} requests answered, the slowest after ${slowest}`
  return { kind: 'passed', check: { level: 'passed', title: 'Smoke test', detail } }
}

// InvokeEndpointAsync has no target, and where there is one variant, none is needed.
function targetsOf({ isAsynchronous, variants }: SmokeTestOf): readonly (string | undefined)[] {
  return isAsynchronous || variants.length < 2 ? [undefined] : variants
}

async function askOne(
  request: SmokeRequest,
  targetVariant: string | undefined,
  of: SmokeTestOf,
  ports: SmokePorts,
): Promise<Exclude<SmokeResult, { kind: 'passed' }> | Extract<SmokeReply, { kind: 'answered' }>> {
  const { payload = '', content_type: contentType = '', accept, max_latency: limit, expect } = request
  const subject = `${quoteBeginning(payload, 120)}${targetVariant === undefined ? '' : ` to variant ${quote(targetVariant)}`}`
  const question: SmokeQuestion = {
    endpointName: of.endpointName,
    contentType,
    body: of.payloads.get(payload) ?? new Uint8Array(),
    maxMilliseconds: limit === undefined ? undefined : seconds(limit) * 1000,
    ...(targetVariant !== undefined && { targetVariant }),
    ...(accept !== undefined && { accept }),
  }
  try {
    const reply = of.isAsynchronous ? await askAsynchronously(question, of, ports) : await ask(question, of, ports)
    if (reply.kind === 'none') return { kind: 'failed', why: `${subject} ${reply.why}` }
    if (reply.kind !== 'answered') return reply
    const { answer, milliseconds } = reply
    const late =
      question.maxMilliseconds !== undefined && milliseconds > question.maxMilliseconds
        ? `was answered after ${spoken(milliseconds)}, and ${limit} is allowed`
        : undefined
    const why = unexpected(answer, expect) ?? late
    return why === undefined ? reply : { kind: 'failed', why: `${subject} ${why}` }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    const { message, hint = '' } = asActionError(error, 'The smoke test could not be made')
    // Neither is the model's fault: the deployment stands, and what is missing is named.
    if (isFailure(error, 'access-denied', 'credentials', 'throttled', 'unreachable', 'unknown-outcome'))
      return {
        kind: 'unknown',
        check: { level: 'warning', title: 'No smoke test', detail: `${message} ${hint}`.trim() },
      }
    return { kind: 'failed', why: `${subject} got no answer: ${message}` }
  }
}

const ATTEMPTS = 3
const FIRST_WAIT_MILLISECONDS = 1000

/** Real-time. A request that got lost says nothing of the model, and is sent again. */
async function ask(question: SmokeQuestion, { signal }: Patience, ports: SmokePorts): Promise<SmokeReply> {
  const { maxMilliseconds, ...request } = question
  for (let attempt = 1; ; attempt += 1) {
    if (signal?.aborted) return { kind: 'cancelled' }
    const startedAt = ports.clock.now().getTime()
    try {
      const { milliseconds, status, body } = await ports.invokeEndpoint(request)
      return { kind: 'answered', answer: { status, body }, milliseconds }
    } catch (error) {
      const waited = ports.clock.now().getTime() - startedAt
      if (maxMilliseconds !== undefined && waited > maxMilliseconds && isFailure(error, 'unknown-outcome'))
        return { kind: 'none', why: `had no answer after ${spoken(waited)}` }
      // An endpoint that has just been made may not be known yet where it is asked.
      if (attempt === ATTEMPTS || !isFailure(error, 'throttled', 'unreachable', 'unknown-outcome', 'not-found'))
        throw error
      await sleepUnless(ports.clock, FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1), signal)
    }
  }
}
