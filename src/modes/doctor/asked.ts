import { ActionError, CallFailure } from '../../errors.js'

/** What a question came to. */
export type Answer<Value> =
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: CallFailure }

/** Turns a failed call into a value; whatever else goes wrong is thrown. `call` names it where our own side refused. */
export async function ask<Value>(call: string, asking: Promise<Value>): Promise<Answer<Value>> {
  try {
    return { kind: 'answered', value: await asking }
  } catch (error) {
    if (error instanceof CallFailure) return { kind: 'failed', failure: error }
    if (error instanceof ActionError)
      return { kind: 'failed', failure: new CallFailure('credentials', call, error.message, { cause: error }) }
    throw error
  }
}
