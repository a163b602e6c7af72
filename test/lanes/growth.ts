import { expect } from '@jest/globals'

const TIMES = 4
/** A run that is shorter than this says nothing, so it is made several times. */
const MEASURABLE = 10_000
const TRIES = 5

/**
 * Asserts that work on four times as much is far from sixteen times the work: linear is 4, quadratic is 16. What is compared are
 * two runs on the same machine, the least of several each, so a slow or a busy one says the same as a fast one.
 */
export function expectLinear<Input>(
  name: string,
  inputOf: (size: number) => Input,
  work: (input: Input) => void,
  size: number,
): void {
  const [small, large] = [inputOf(size), inputOf(size * TIMES)]
  let repeats = 1
  while (microseconds(() => work(small), repeats) < MEASURABLE) repeats *= 2
  let least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY }
  for (let tried = 0; tried < TRIES; tried += 1) {
    least = {
      small: Math.min(
        least.small,
        microseconds(() => work(small), repeats),
      ),
      large: Math.min(
        least.large,
        microseconds(() => work(large), repeats),
      ),
    }
    if (least.large < least.small * 10) return
  }
  expect({ name, growth: least.large / least.small }).toEqual({ name, growth: 'below 10 for four times as much' })
}

/** Of this process's processor: what runs beside it does not count. */
function microseconds(work: () => void, repeats: number): number {
  const start = process.cpuUsage()
  for (let count = 0; count < repeats; count += 1) work()
  return process.cpuUsage(start).user
}
