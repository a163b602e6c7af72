import { CallFailure } from '../errors.js'
import { within as rejectedWithin } from '../language/within.js'

/** What the work gives, unless it takes longer: then a `CallFailure` without an answer. For what must not hold up a run. */
export function within<Value>(milliseconds: number, call: string, work: Promise<Value>): Promise<Value> {
  const late = () => new CallFailure('unknown-outcome', call, `No answer within ${milliseconds / 1000} seconds.`)
  return rejectedWithin(milliseconds, work, late)
}
