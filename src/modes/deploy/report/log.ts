import type { Problem } from '../../../errors.js'
import { defined } from '../../../language/defined.js'
import { elapsed } from '../../../language/elapsed.js'
import { CHECK_SIGNS, type Check } from '../../../markdown/checks.js'
import { visible } from '../../../markdown/escape.js'
import { dateAndTime } from '../../../markdown/time.js'
import { readDecision } from '../../../registry/decision.js'
import type { ServedConfiguration } from '../observe.js'
import type { DeploymentResult, DeploymentSoFar, ProgressEvent } from '../result.js'
import { guardrailsInWords } from './guardrails.js'
import { type Inputs, resumeInputs, rollbackInputs } from './next-steps.js'
import { nameOf, plannedRequests } from './planned-requests.js'
import { trafficCourse } from './traffic-course.js'
import { errorOf, place, plainText, verdict } from './verdict.js'

/** The lines of the log for one event; the deploy gives one when something changed, and every five minutes. */
export function logLines(event: ProgressEvent): readonly string[] {
  switch (event.kind) {
    case 'step':
      return [`▸ ${oneLine(event.message)}`]
    case 'plan':
      return linesOf(planFacts(event.soFar))
    case 'waiting':
    case 'blind': {
      const tail = ` · ${elapsed(event.elapsedSeconds)}`
      const message = event.message.endsWith(tail) ? event.message.slice(0, -tail.length) : event.message
      const sign = event.kind === 'blind' ? '⚠️ ' : ''
      return [`  ${time(event.elapsedSeconds)}  ${sign}${oneLine(message)}`]
    }
  }
}

/**
 * The last lines of the log: what was meant, checked, seen, and how it ended; one line for each fact. What `announced` has
 * was logged before the first write.
 */
export function finalLines(result: DeploymentResult, announced?: DeploymentSoFar): readonly string[] {
  const course = trafficCourse(result).map(({ percent, seconds }) => `${time(seconds)} ${percent}%`)
  const isNew = (check: Check) => announced?.checks.some((one) => isSame(one, check)) !== true
  return linesOf([
    ...(announced === undefined ? [['Plan', planOf(result)] as const] : []),
    ['Checks', checkLines(result.checks.filter(isNew))],
    ...(announced === undefined ? [['Alarms', alarmLines(result.alarms)] as const] : []),
    ['Traffic', course.length === 0 ? [] : [course.join(' · ')]],
    ['Containers', result.containerLog?.lines.slice(-10) ?? []],
    ['Before', served(result.previous)],
    ['Now', served(result.serving)],
    ['Stage', result.stage === undefined ? [] : [`${result.stage.stage} ${result.stage.status}`]],
    ['Removed', result.removed],
    ['Result', [plainText(verdict(result))]],
    ['Go back', inputs(rollbackInputs(result))],
    ['Resume', inputs(resumeInputs(result))],
  ])
}

/** What is about to be done: version and who approved it, what it replaces and how, what was checked, what is sent. */
function planFacts(soFar: DeploymentSoFar): readonly Fact[] {
  const { plan, version, previous, checks, alarms } = soFar
  const decision = readDecision(version?.approvalDescription)
  const isUpdate = plan?.kind === 'update'
  return [
    ['Plan', planOf(soFar)],
    [
      'Version',
      decision === undefined ? [] : [`${decision.status} by ${decision.by.join(' and ')}, ${dateAndTime(decision.at)}`],
    ],
    ['Serving', previous === undefined ? ['nothing: the endpoint is new'] : served(previous)],
    ['Shift', plan?.kind === 'update' ? guardrailsInWords(plan.endpoint) : []],
    ['Checks', checkLines(checks)],
    ['Alarms', isUpdate && alarms.length === 0 ? ['none watches this update'] : alarmLines(alarms)],
    [
      'Sends',
      plan === undefined ? [] : plannedRequests(plan).map(({ action, input }) => `${action} ${nameOf(input)}`.trim()),
    ],
  ]
}

type Fact = readonly [string, readonly string[]]

function linesOf(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(([label, lines]) =>
    lines.map((line, index) => `${index === 0 ? `▸ ${label.padEnd(LABEL)}` : ' '.repeat(LABEL + 2)} ${oneLine(line)}`),
  )
}

function checkLines(checks: readonly Check[]): readonly string[] {
  return checks.map(({ level, title, detail }) => `${CHECK_SIGNS[level]} ${title}: ${detail}`)
}

function alarmLines(alarms: DeploymentResult['alarms']): readonly string[] {
  return alarms.map(({ name, state }) => `${state === 'OK' ? '✅' : '⚠️'} ${name} ${state}`)
}

function isSame(one: Check, other: Check): boolean {
  return one.level === other.level && one.title === other.title && one.detail === other.detail
}

const LABEL = 'Traffic'.length

/** The one thing to say on the run's page; nothing where nothing was done or planned. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly message: string
  readonly problem?: Problem
}

/** The annotation of a deployment: its verdict, what happened and what to do. */
export function annotationOf(result: DeploymentResult): Annotation | undefined {
  const error = errorOf(result)
  const text = plainText(verdict(result))
  if (error === undefined) return result.outcome.kind === 'current' ? undefined : { level: 'notice', message: text }
  const [problem] = error.problems
  const resume = resumeInputs(result)
  const message = [
    text,
    error.message,
    ...(error.hint === undefined ? [] : [error.hint]),
    ...(resume === undefined ? [] : [`Resume with ${inputs(resume).join('')}`]),
  ].join('\n')
  return defined({ level: 'error', message, problem })
}

function planOf(result: DeploymentSoFar): readonly string[] {
  const { plan, version, differences } = result
  if (plan === undefined || version === undefined) return []
  const where = plainText([place(result)])
  const name = `${version.group}@v${version.version} → ${where} (endpoint ${plan.wanted.endpointName})`
  const requests = plannedRequests(plan).length
  const facts = [
    plan.kind,
    ...(requests === 0 ? [] : [`${requests} ${requests === 1 ? 'request' : 'requests'}`]),
    ...(differences.length === 0 ? [] : [`${differences.length} settings differ`]),
  ]
  return [`${name}  ${facts.join(', ')}`]
}

function served(configuration: ServedConfiguration | undefined): readonly string[] {
  if (configuration === undefined) return []
  const { version, endpointConfigName } = configuration
  return [version === undefined ? endpointConfigName : `v${version} (${endpointConfigName})`]
}

function inputs(given: Inputs | undefined): readonly string[] {
  return given === undefined ? [] : [given.map(([name, value]) => `${name}: ${value}`).join(', ')]
}

/** `06:40`, `1:06:40`. */
function time(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const tail = `${two(minutes)}:${two(whole % 60)}`
  return hours === 0 ? tail : `${hours}:${tail}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function oneLine(text: string): string {
  return visible(text)
}
