import { CallFailure } from '../../../../errors.js'
import { isFailure } from '../../../../registry/failure.js'
import { pauseBetweenPolls } from '../../../../registry/pause.js'
import { said } from './expectation.js'
import { type Patience, type SmokePorts, type SmokeQuestion, type SmokeReply, spoken } from './question.js'

// "If you don't specify this field in your request, by default the request times out at 15 minutes."
// https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-invoke-endpoint.html
const MAX_MILLISECONDS = 15 * 60_000
const POLL_SECONDS = 3
const MAX_ANSWER_BYTES = 6 * 1024 * 1024

/** Asks an asynchronous endpoint, and waits for what it writes: the answer, or that there is none. */
export async function askAsynchronously(
  { maxMilliseconds = MAX_MILLISECONDS, ...request }: SmokeQuestion,
  { deadline, signal }: Patience,
  ports: SmokePorts,
): Promise<SmokeReply> {
  const { clock, random } = ports
  const startedAt = clock.now().getTime()
  const { output, failure } = await ports.invokeEndpointAsync(request)
  if (output === undefined)
    throw new CallFailure('unknown-outcome', 'sagemaker:InvokeEndpointAsync', 'The answer has no OutputLocation.')
  for (;;) {
    const found = await lookAt(output, ports)
    const milliseconds = clock.now().getTime() - startedAt
    if (found instanceof Uint8Array) return { kind: 'answered', answer: { body: found }, milliseconds }
    const failed = failure === undefined ? undefined : await lookAt(failure, ports)
    if (failed instanceof Uint8Array)
      return { kind: 'none', why: `failed: ${said(Buffer.from(failed).toString('utf8'))}` }
    if (signal?.aborted) return { kind: 'cancelled' }
    if (milliseconds > maxMilliseconds) {
      // A role that may not list the bucket is refused as long as there is no object, and one that may not read it for ever.
      if (found !== undefined) throw found
      return { kind: 'none', why: `had no answer after ${spoken(milliseconds)}` }
    }
    if (clock.now().getTime() >= deadline.getTime()) return { kind: 'timeout' }
    await pauseBetweenPolls({ clock, random, signal, deadline, pollIntervalSeconds: POLL_SECONDS })
  }
}

/** An object's bytes; undefined where there is none yet; the refusal where the role may not read it. */
async function lookAt(s3Uri: string, { readAnswer }: SmokePorts): Promise<Uint8Array | CallFailure | undefined> {
  try {
    return await readAnswer({ s3Uri, maxBytes: MAX_ANSWER_BYTES })
  } catch (error) {
    if (isFailure(error, 'access-denied') && error instanceof CallFailure) return error
    if (isFailure(error, 'not-found', 'throttled', 'unreachable', 'unknown-outcome')) return undefined
    throw error
  }
}
