import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { IS_WHOLE } from '../lanes/counts.js'
import { CALL_POINTS, type CallPoint } from './call-points.js'
import { FAULTS, type Fault24, waysOf } from './faults.js'
import { InProcess } from './in-process.js'
import { STORIES } from './stories.js'
import { errorOf, playCell } from './story.js'
import { type Cell, endOf, type Row } from './table.js'

/** Plays every cell of these rows, in all its ways. */
export function testCells(
  rows: Readonly<Partial<Record<CallPoint, Row>>>,
  /** Plays one cell of so many where tests are to be quick; each fault and each call point is among them. */
  { oneOf = 1 }: { readonly oneOf?: number } = {},
): void {
  const process = new InProcess()
  beforeAll(() => process.open())
  afterAll(() => process.close())

  for (const [index, [name, row]] of Object.entries(rows).entries()) {
    const at = Object.keys(CALL_POINTS).find((one): one is CallPoint => one === name)
    if (at === undefined) throw new Error(`${name} is no call point`)
    const point = CALL_POINTS[at]
    test.each(
      FAULTS.filter((_, fault) => IS_WHOLE || (index + fault) % oneOf === 0).flatMap((fault) =>
        playedOf(fault, row[fault]),
      ),
    )(`${name} ${point.operation}, $fault: its declared end, every invariant, and a next run that ends well`, async ({
      fault,
      ends,
    }) => {
      for (const way of waysOf(fault, point)) {
        const story = await STORIES[at](process)
        const { undisturbed } = story
        const { end, wrong, left } = await playCell(story, point, way)
        const what = `${fault} ${way.often} ${way.when} ${kindsOf(way.disturbances)}`
        const expected = endOf(ends, way, undisturbed)
        // What it said, for who reads of a cell that fails.
        const said = end === expected ? '' : errorOf(left)
        expect({ what, end, said, wrong }).toEqual({ what, end: expected, said: '', wrong: [] })
      }
    })
  }
}

function playedOf(fault: Fault24, cell: Cell) {
  return 'ends' in cell ? [{ fault, ends: cell.ends }] : []
}

function kindsOf(disturbances: readonly object[]): string {
  return disturbances.map((one) => ('kind' in one ? String(one.kind) : '')).join(' ')
}
