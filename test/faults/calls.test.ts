import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { CALL_POINTS, type CallPoint } from './call-points.js'
import { InProcess } from './in-process.js'
import { STORIES, UNDISTURBED } from './stories.js'
import { type Opening, requestsOf } from './story.js'

const process = new InProcess()
beforeAll(() => process.open())
afterAll(() => process.close())

const points = Object.keys(CALL_POINTS) as readonly CallPoint[]
const stories = new Map<Opening, readonly CallPoint[]>(
  [...new Set(Object.values(STORIES))].map((story) => [story, points.filter((at) => STORIES[at] === story)]),
)

test('every request of every story comes at a call point, and each call point of a story is asked in it', async () => {
  const asked = new Set<string>()
  const unasked: string[] = []
  for (const [opening, own] of stories) {
    const story = await opening(process)
    expect(story.undisturbed).toBe(UNDISTURBED.get(opening))
    expect(story.end(await story.run())).toBe(story.undisturbed)
    const { emulator } = story.world
    for (const { service, operation } of emulator.log.requests()) asked.add(`${service} ${operation}`)
    unasked.push(...own.filter((at) => requestsOf(emulator, CALL_POINTS[at]).length === 0))
    await story.world.close()
  }
  expect(unasked).toEqual([])
  const known = new Set(points.map((at): string => CALL_POINTS[at].operation))
  expect([...asked].filter((one) => !known.has(one.replace(/^\S+ /, '')))).toEqual([])
})
