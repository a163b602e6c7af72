import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { lotsOf } from '../deploy/lots.js'
import { countOf, IS_ONE_SCHEDULE, SEED } from '../lanes/counts.js'
import { CALL_POINTS, type CallPoint } from './call-points.js'
import { FAULTS, type Fault24, waysOf } from './faults.js'
import { InProcess } from './in-process.js'
import { STORIES } from './stories.js'
import { playDisturbed } from './story.js'
import { TABLE } from './tables.js'

const process = new InProcess()
beforeAll(() => process.open())
afterAll(() => process.close())

const points = Object.keys(CALL_POINTS) as readonly CallPoint[]
/** A run that is killed meets no second fault. */
const SECOND: ReadonlySet<Fault24> = new Set(['SIGKILL'])

/** Two faults of one run, at two calls or at one, as the seed has it. */
function doubleOf(seed: number) {
  const { pick } = lotsOf(seed, 'double fault')
  const at = pick(points)
  const others = points.filter((one) => STORIES[one] === STORIES[at])
  const pickOne = (point: CallPoint, isFirst: boolean) => {
    const fault = pick(FAULTS.filter((one) => 'ends' in TABLE[point][one] && !(isFirst && SECOND.has(one))))
    const way = pick(waysOf(fault, CALL_POINTS[point]))
    return { ...way, what: `${point} ${fault} ${way.often} ${way.when}` }
  }
  return { at, faults: [pickOne(at, true), pickOne(pick(others), false)] }
}

test('two faults of one run: every invariant holds, and the next run ends well', async () => {
  const broken: string[] = []
  const length = IS_ONE_SCHEDULE ? 1 : countOf(400)
  for (const seed of Array.from({ length }, (_, index) => SEED + index)) {
    const { at, faults } = doubleOf(seed)
    const what = `SEED=${seed} RUNS=0: ${faults.map((one) => one.what).join(', ')}`
    const story = await STORIES[at](process)
    const { end, wrong } = await playDisturbed(
      story,
      faults.flatMap(({ disturbances }) => disturbances),
    ).catch((error: unknown) => ({ end: '', wrong: [String(error)] }))
    if (IS_ONE_SCHEDULE) console.log(what, end)
    if (wrong.length > 0) broken.push(`${what}: ${end}: ${wrong.join('; ')}`)
  }
  expect(broken.slice(0, 10)).toEqual([])
})
