import { expect, test } from '@jest/globals'
import { retrying } from '../../src/github/retries.js'

/** Answers in turn, the last one again and again: an error is thrown, anything else given. */
function asking(...answers: readonly unknown[]) {
  const waits: number[] = []
  const sleep = async (milliseconds: number) => waits.push(milliseconds)
  let attempts = 0
  const request = async (): Promise<unknown> => {
    const answer = answers[Math.min(attempts, answers.length - 1)]
    attempts += 1
    if (answer instanceof Error) throw answer
    return answer
  }
  const ask = (retries = 2) => retrying({ retries, baseMilliseconds: 1000, sleep }, request)
  return { ask, waits, attempts: () => attempts }
}

function refused(status: number): Error {
  return Object.assign(new Error(`HTTP ${status}`), { status })
}

test.each([408, 409, 500, 502, 503, 504])('a request is made again after %i', async (status) => {
  const { ask, attempts } = asking(refused(status), { data: 'here' })
  expect(await ask()).toEqual({ data: 'here' })
  expect(attempts()).toBe(2)
})

test.each([400, 401, 403, 404, 410, 422, 429, 451])('%i is an answer', async (status) => {
  const { ask, attempts } = asking(refused(status), { data: 'here' })
  await expect(ask()).rejects.toMatchObject({ status })
  expect(attempts()).toBe(1)
})

test('the waits grow with the square of the attempt, and the last answer is the one that is told', async () => {
  const { ask, waits, attempts } = asking(refused(502), refused(503), refused(500))
  await expect(ask()).rejects.toMatchObject({ status: 500 })
  expect({ waits, attempts: attempts() }).toEqual({ waits: [1000, 4000], attempts: 3 })
})

test('no retries are one attempt', async () => {
  const { ask, waits, attempts } = asking(refused(502))
  await expect(ask(0)).rejects.toMatchObject({ status: 502 })
  expect({ waits, attempts: attempts() }).toEqual({ waits: [], attempts: 1 })
})

test('what nobody answered with a status is no answer of a request, and is thrown at once', async () => {
  const { ask, attempts } = asking(new TypeError('of our own making'))
  await expect(ask()).rejects.toThrow('of our own making')
  expect(attempts()).toBe(1)
})

test('GraphQL answers 200 and says inside that it failed: asked again, and given as it is in the end', async () => {
  const failed = { status: 200, data: { errors: [{ message: 'Something went wrong while executing your query. …' }] } }
  const again = asking(failed, { status: 200, data: { data: 'here' } })
  expect(await again.ask()).toEqual({ status: 200, data: { data: 'here' } })
  const always = asking(failed)
  expect(await always.ask()).toBe(failed)
  expect(always.attempts()).toBe(3)
})
