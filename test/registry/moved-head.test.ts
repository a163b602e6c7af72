import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import { recently } from '../../src/language/recently.js'
import { movedHead, sharingHead } from '../../src/registry/moved-head.js'

const context = {
  pullRequest: {
    number: 42,
    headSha: 'a',
    headRef: 'retrain',
    baseSha: 'b',
    baseRef: 'main',
    author: 'ada',
    isFork: false,
  },
}

test('a hundred models look at the head of their pull request once', async () => {
  let looks = 0
  const port = sharingHead({
    headSha: async () => {
      looks += 1
      return 'newer'
    },
  })
  const heads = await Promise.all(Array.from({ length: 100 }, () => movedHead(context, port)))
  expect([new Set(heads), looks]).toEqual([new Set(['newer']), 1])
})

test('a head that cannot be read is not asked for a hundred times either, and stops nobody', async () => {
  let looks = 0
  const port = sharingHead({
    headSha: async () => {
      looks += 1
      throw new CallFailure('access-denied', 'GET pulls', 'Resource not accessible by integration')
    },
  })
  for (let count = 0; count < 100; count += 1) expect(await movedHead(context, port)).toBeUndefined()
  expect(looks).toBe(1)
})

test('an answer holds for its time and no longer', async () => {
  let now = 0
  let asked = 0
  const ask = recently(
    async () => {
      asked += 1
      return asked
    },
    10_000,
    () => now,
  )
  const answers: number[] = []
  for (now of [0, 9_999, 10_000, 19_999, 20_000]) answers.push(await ask())
  expect(answers).toEqual([1, 1, 2, 2, 3])
})
