import { CallFailure } from '../errors.js'
import type { Call } from '../ports.js'
import type { ModeRun } from './mode-run.js'

/**
 * A call that changes something, with a trace of it in the intent file before it is sent, and that is not sent once the run
 * is to stop: what a kill leaves without an answer can so be named afterwards. `what` says it as a sentence.
 */
export function watchedCall<Input, Output>(
  { intent, cancellation }: Pick<ModeRun, 'intent' | 'cancellation'>,
  of: {
    readonly name: string
    readonly call: Call<Input, Output>
    readonly what: (input: Input) => string
    /** What else is written down before it is sent. */
    readonly before?: (input: Input) => void
  },
): Call<Input, Output> {
  const { name, call, what, before = () => {} } = of
  const note = (input: Input, isAnswered: boolean): void => {
    const sentence = what(input)
    const others = intent.current().requests.filter((request) => request.what !== sentence)
    intent.update({ phase: 'changing', requests: [...others, { what: sentence, isAnswered }] })
  }
  const forget = (input: Input): void => {
    intent.update({ requests: intent.current().requests.filter((request) => request.what !== what(input)) })
  }
  return async (input) => {
    if (cancellation.isRequested()) throw new CallFailure('unreachable', name, 'Not sent: the run was stopped.')
    try {
      before(input)
      note(input, false)
    } catch (cause) {
      const why = 'Not sent: the file that a kill would be explained from cannot be written.'
      throw new CallFailure('unreachable', name, why, { cause })
    }
    try {
      const output = await call(input)
      quietly(() => note(input, true))
      return output
    } catch (error) {
      // A refusal changed nothing; only doubt stays in the file.
      if (!(error instanceof CallFailure && error.kind === 'unknown-outcome')) quietly(() => forget(input))
      throw error
    }
  }
}

// The answer counts, whether it can be written down or not.
function quietly(write: () => void): void {
  try {
    write()
  } catch {
    return
  }
}
