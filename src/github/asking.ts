import { CallFailure } from '../errors.js'

/** Turns "there is none" into a value. */
export async function unlessNotFound<Value>(asking: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asking
  } catch (error) {
    if (error instanceof CallFailure && error.kind === 'not-found') return undefined
    throw error
  }
}
