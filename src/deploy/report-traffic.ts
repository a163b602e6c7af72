import { lineChart } from '../markdown/chart.js'
import { details } from '../markdown/details.js'
import { bold, html, type Markup } from '../markdown/markup.js'
import { elapsed } from './progress.js'
import type { DeploymentResult } from './result.js'

const MAX_STEPS_IN_WORDS = 7
const MAX_SAMPLES = 13

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
  const end = outcome.kind === 'deployed' ? 100 : outcome.kind === 'rolled-back' ? 0 : undefined
  if (end === undefined || seen.length === 0 || seen.at(-1)?.percent === end) return seen
  return [...seen, { percent: end, seconds: since(finishedAt) }]
}

/** `10% → 50% → 100% in 31 min`; `10% → back to 0%`; undefined where nothing of it was seen. */
export function trafficWords(result: DeploymentResult): string | undefined {
  const course = trafficCourse(result)
  const [first, last] = [course[0], course.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const steps = course[0]?.percent === 0 && course.length > 1 ? course.slice(1) : course
  const words = steps.map(({ percent }, index) =>
    percent === 0 && index === steps.length - 1 && course.length > 1 ? 'back to 0%' : `${percent}%`,
  )
  const shown =
    words.length <= MAX_STEPS_IN_WORDS ? words : [...words.slice(0, MAX_STEPS_IN_WORDS - 2), '…', ...words.slice(-1)]
  const time = elapsed(last.seconds - first.seconds)
  return `${shown.join(' → ')}${course.length > 1 ? ` in ${time}` : ''}`
}

/** The same as a chart that folds; undefined for fewer than two steps. */
export function trafficChart(result: DeploymentResult): Markup | undefined {
  const course = trafficCourse(result)
  const last = course.at(-1)
  if (last === undefined || course.length < 2 || last.seconds === 0) return undefined
  const times = Array.from({ length: MAX_SAMPLES }, (_, index) => (last.seconds * index) / (MAX_SAMPLES - 1))
  const decimals = last.seconds < 60 * MAX_SAMPLES ? 1 : 0
  const version = result.version === undefined ? 'the new fleet' : `version ${result.version.version}`
  const chart = lineChart({
    name: 'traffic',
    note: `percent on ${version}, by minute of the run`,
    labels: times.map((seconds) => (seconds / 60).toFixed(decimals)),
    values: times.map((seconds) => course.findLast((step) => step.seconds <= seconds)?.percent ?? 0),
    range: [0, 100],
  })
  if (chart === undefined) return undefined
  return details({
    summary: html`${bold('How the traffic moved')} — ${trafficWords(result) ?? ''}`,
    content: chart,
    open: true,
  })
}
