import { elapsed } from '../../../language/elapsed.js'
import { lineChart } from '../../../markdown/chart.js'
import { details } from '../../../markdown/details.js'
import { bold, html, type Markup } from '../../../markdown/markup.js'
import type { DeploymentResult } from '../result.js'
import { OUTCOMES } from './outcomes.js'

const MAX_STEPS_IN_WORDS = 7
const MAX_TICKS = 12

interface Step {
  readonly percent: number
  readonly seconds: number
}

/**
 * The share of traffic on the new fleet over the time since the run began. DescribeEndpoint shows no share any more once
 * it is over: how it ended says the last one.
 */
export function trafficCourse({ traffic, outcome, startedAt, finishedAt }: DeploymentResult): readonly Step[] {
  const since = (at: Date) => Math.max(0, (at.getTime() - startedAt.getTime()) / 1000)
  const seen = traffic.map(({ percent, at }) => ({ percent, seconds: since(at) }))
  const end = OUTCOMES[outcome.kind].lastPercent
  if (end === undefined || seen.length === 0 || seen.at(-1)?.percent === end) return seen
  return [...seen, { percent: end, seconds: since(finishedAt) }]
}

/** `10% → 50% → 100% in 31 min`; `10% → back to 0% in 18 min`; `10% at last sight`; undefined where nothing of it was seen. */
export function trafficInWords(result: DeploymentResult): string | undefined {
  const course = trafficCourse(result)
  const [first, last] = [course[0], course.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const isOver = OUTCOMES[result.outcome.kind].lastPercent !== undefined
  const moves = course.map(({ percent }) => percent).filter((percent, index, all) => percent !== all[index - 1])
  const shown = moves[0] === 0 && moves.length > 1 ? moves.slice(1) : moves
  const words = shown.map((percent) => (percent === 0 && moves.length > 1 ? 'back to 0%' : `${percent}%`))
  const short =
    words.length <= MAX_STEPS_IN_WORDS ? words : [...words.slice(0, MAX_STEPS_IN_WORDS - 2), '…', ...words.slice(-1)]
  const time = moves.length > 1 ? ` in ${elapsed(last.seconds - first.seconds)}` : ''
  return `${short.join(' → ')}${isOver ? time : ' at last sight'}`
}

/** The same as a chart that folds; undefined for fewer than two steps. */
export function trafficChart(result: DeploymentResult): Markup | undefined {
  const course = trafficCourse(result)
  const seconds = (result.finishedAt.getTime() - result.startedAt.getTime()) / 1000
  if (seconds <= 0 || new Set(course.map(({ percent }) => percent)).size < 2) return undefined
  const { step, unit } = ticksOf(seconds)
  const times = Array.from({ length: Math.ceil(seconds / step) + 1 }, (_, index) => index * step)
  const version = result.version === undefined ? 'the new fleet' : `version ${result.version.version}`
  const chart = lineChart({
    name: 'traffic',
    note: `percent on ${version}`,
    labels: times.map((time) => String(time / unit.seconds)),
    values: times.map((time) => course.findLast((one) => one.seconds <= time)?.percent ?? 0),
    range: [0, 100],
    axes: { x: `${unit.name} since the run began`, y: 'percent of the traffic' },
  })
  if (chart === undefined) return undefined
  return details({
    summary: html`${bold('How the traffic moved')} — ${trafficInWords(result) ?? ''}`,
    content: chart,
    open: true,
  })
}

const SECOND = { seconds: 1, name: 'seconds' } as const
const MINUTE = { seconds: 60, name: 'minutes' } as const
const HOUR = { seconds: 3600, name: 'hours' } as const
const TICKS = [
  ...[1, 2, 5, 10, 15, 30].map((step) => ({ step, unit: SECOND })),
  ...[1, 2, 3, 5, 10, 15, 20, 30].map((step) => ({ step: step * 60, unit: MINUTE })),
]

/** Whole units, so that a label is the very time at which the share was so. The last tick is at or after the end. */
function ticksOf(seconds: number): (typeof TICKS)[number] | { readonly step: number; readonly unit: typeof HOUR } {
  const fitting = TICKS.find(({ step }) => seconds / step <= MAX_TICKS)
  return fitting ?? { step: Math.ceil(seconds / MAX_TICKS / HOUR.seconds) * HOUR.seconds, unit: HOUR }
}
