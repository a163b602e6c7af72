import { CALL_POINTS, type CallPoint } from './call-points.js'
import { FAULTS, waysOf } from './faults.js'
import { STORIES, UNDISTURBED } from './stories.js'
import { endOf } from './table.js'
import { TABLE } from './tables.js'

const points = Object.keys(CALL_POINTS) as readonly CallPoint[]

/** Each call point with how many faults come to it, in how many ways, and in which declared ends: the table of docs/faults.md. */
export function tableOfFaults(): string {
  const rows = points.map(rowOf)
  const [faults, ways] = [rows.map((row) => row.faults), rows.map((row) => row.ways)].map(sum)
  const cannot = points.length * FAULTS.length - (faults ?? 0)
  return [
    `${points.length} calls × ${FAULTS.length} faults: ${faults} cells in ${ways} ways; ${cannot} cannot be, each for a reason that stands in \`test/faults\`.`,
    '',
    '| | call | request | faults | ways | ends |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ at, faults, ways, ends }) => {
      const { what, operation } = CALL_POINTS[at]
      return `| ${at} | ${what} | \`${operation}\` | ${faults} | ${ways} | ${ends} |`
    }),
  ].join('\n')
}

function rowOf(at: CallPoint) {
  const point = CALL_POINTS[at]
  const undisturbed = UNDISTURBED.get(STORIES[at]) ?? ''
  const played = FAULTS.flatMap((fault) => {
    const cell = TABLE[at][fault]
    return 'ends' in cell ? [waysOf(fault, point).map((way) => endOf(cell.ends, way, undisturbed))] : []
  })
  const counts = new Map<string, number>()
  for (const end of played.flat()) counts.set(end, (counts.get(end) ?? 0) + 1)
  const ends = [...counts].sort(([, a], [, b]) => b - a).map(([end, count]) => `${count} ${end}`)
  return { at, faults: played.length, ways: played.flat().length, ends: ends.join(', ') }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
