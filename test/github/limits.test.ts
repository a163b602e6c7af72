import { describe, expect, test } from '@jest/globals'
import { limitHint, limitOf, MAX_WAIT_MILLISECONDS, waitingOutLimits } from '../../src/github/rate-limits.js'

const NOW = Date.parse('2026-11-30T12:00:00Z')
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

function refused(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Error {
  return Object.assign(new Error(message), { status, response: { headers } })
}

describe('which answers are a limit, and how long GitHub wants to be left alone', () => {
  test.each<[string, Error, object]>([
    ['a secondary limit by its text alone', refused(403, SECONDARY), { kind: 'secondary', waitMilliseconds: 60_000 }],
    [
      'a limit on new content by its text alone',
      refused(403, 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation.'),
      { kind: 'secondary', waitMilliseconds: 60_000 },
    ],
    [
      'the old name of the secondary limit',
      refused(403, 'You have triggered an abuse detection mechanism. Please wait a few minutes before you try again.'),
      { kind: 'secondary', waitMilliseconds: 60_000 },
    ],
    [
      'a secondary limit whose headers still have requests left',
      refused(403, SECONDARY, { 'x-ratelimit-remaining': '4290', 'x-ratelimit-reset': String(NOW / 1000 + 3000) }),
      { kind: 'secondary', waitMilliseconds: 60_000 },
    ],
    ['Retry-After on 403', refused(403, 'no', { 'retry-after': '7' }), { kind: 'secondary', waitMilliseconds: 7000 }],
    ['Retry-After on 429', refused(429, 'no', { 'retry-after': '7' }), { kind: 'secondary', waitMilliseconds: 7000 }],
    [
      'Retry-After as a date',
      refused(429, 'no', { 'retry-after': 'Mon, 30 Nov 2026 12:00:30 GMT' }),
      { kind: 'secondary', waitMilliseconds: 30_000 },
    ],
    ['a 429 that says no more', refused(429, 'Too many'), { kind: 'secondary', waitMilliseconds: 60_000 }],
    [
      'the primary limit, until it is reset',
      refused(403, 'API rate limit exceeded for installation.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(NOW / 1000 + 90),
      }),
      { kind: 'primary', waitMilliseconds: 90_000 },
    ],
  ])('%s', (_, error, limit) => {
    expect(limitOf(error, { now: NOW, waits: 0 })).toEqual(limit)
  })

  test('a permission that is missing, a locked conversation and a lost answer are no limits', () => {
    for (const error of [
      refused(403, 'Resource not accessible by integration', { 'x-ratelimit-remaining': '998' }),
      refused(403, 'Unable to create comment because issue is locked.'),
      refused(404, 'Not Found'),
      refused(500, SECONDARY),
      new Error('fetch failed'),
    ])
      expect(limitOf(error, { now: NOW, waits: 0 })).toBeUndefined()
  })

  test('without a time by GitHub each further wait is twice as long', () => {
    expect(limitOf(refused(403, SECONDARY), { now: NOW, waits: 2 })?.waitMilliseconds).toBe(240_000)
  })
})

describe('waiting', () => {
  function aWaiter() {
    const slept: number[] = []
    const sentences: string[] = []
    const waiting = waitingOutLimits({
      now: () => NOW,
      sleep: async (milliseconds) => slept.push(milliseconds),
      onWait: (sentence) => sentences.push(sentence),
    })
    return { slept, sentences, waiting }
  }

  test('a request is made again after the wait, and the log says why it takes so long', async () => {
    const { slept, sentences, waiting } = aWaiter()
    let count = 0
    const answer = await waiting('POST /comments', async () => {
      count += 1
      if (count < 3) throw refused(403, SECONDARY)
      return 'created'
    })
    expect([answer, count, slept]).toEqual(['created', 3, [60_000, 120_000]])
    expect(sentences[0]).toBe("POST /comments: GitHub's secondary rate limit is used up. Asked again in 60 s.")
  })

  test('waits end: never longer in all than the bound, and not begun where they cannot help', async () => {
    const { slept, waiting } = aWaiter()
    const always = async () => {
      throw refused(403, SECONDARY)
    }
    await expect(waiting('GET /pulls', always)).rejects.toThrow(SECONDARY)
    await expect(waiting('GET /pulls', always)).rejects.toThrow(SECONDARY)
    expect(slept.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(MAX_WAIT_MILLISECONDS)
    const hour = aWaiter()
    const limited = async () => {
      throw refused(429, 'no', { 'retry-after': '3600' })
    }
    await expect(hour.waiting('GET /pulls', limited)).rejects.toThrow('no')
    expect(hour.slept).toEqual([])
  })

  test('what is no limit is rejected at once', async () => {
    const { slept, waiting } = aWaiter()
    const denied = async () => {
      throw refused(403, 'Resource not accessible by integration')
    }
    await expect(waiting('GET /pulls', denied)).rejects.toThrow('Resource not accessible')
    expect(slept).toEqual([])
  })
})

test('the hint says how long, and asks for no permission', () => {
  const hint = limitHint({ kind: 'primary', waitMilliseconds: 3_000_000 })
  expect(hint).toContain('50 minutes')
  expect(hint).not.toContain('permissions:')
})
