import { CallFailure } from '../errors.js'

/** What the work gives, unless it takes longer: then a `CallFailure` without an answer. For what must not hold up a run. */
export async function within<Value>(milliseconds: number, call: string, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new CallFailure('unknown-outcome', call, `No answer within ${milliseconds / 1000} seconds.`)),
      milliseconds,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
