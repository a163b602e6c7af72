import { type Emulator, type LoggedRequest, QA_ACCOUNT } from '../emulator/index.js'
import { CALL_POINTS, type Point } from './call-points.js'
import type { Way } from './faults.js'
import type { InProcess, Left } from './in-process.js'
import type { End } from './table.js'
import type { Disturbance, FaultWorld } from './world.js'

/** A world with one job to be done in it, which can be disturbed. */
export interface Story {
  readonly world: FaultWorld
  readonly run: (disturbances?: readonly Disturbance[]) => Promise<Left>
  /** What a run came to. */
  readonly end: (left: Left) => End
  /** What it comes to where nothing disturbs it. */
  readonly undisturbed: End
  /** What the next run, undisturbed, has to come to. */
  readonly next: () => End
  /** Which of the invariants of this story do not hold: after the disturbed run, and with `next` after the one that follows. */
  readonly wrong: (left: Left, next?: Left) => readonly string[]
}

export interface PlayedCell {
  readonly end: End
  readonly wrong: readonly string[]
  /** For who looks into it. */
  readonly left: Left
}

/** Plays one way of one cell: the disturbed run, the next one, and everything that must hold after each. */
export function playCell(story: Story, point: Point, { disturbances }: Way): Promise<PlayedCell> {
  const attempts = () => requestsOf(story.world.emulator, point).length
  return playDisturbed(story, disturbances, (left) =>
    // A story that ends red by itself says nothing of what did not disturb it.
    story.end(left) === story.undisturbed ? [] : named(left, { point, attempts: attempts() }),
  )
}

/** The same with any disturbances; `more` is what else must hold after the disturbed run. */
export async function playDisturbed(
  story: Story,
  disturbances: readonly Disturbance[],
  more: (left: Left) => readonly string[] = () => [],
): Promise<PlayedCell> {
  const { world } = story
  try {
    const left = await story.run(disturbances)
    const end = story.end(left)
    const after = [...common(story, left), ...more(left), ...story.wrong(left)]
    const expected = story.next()
    const next = await story.run()
    const said = story.end(next)
    return {
      end,
      left,
      wrong: [
        ...after,
        ...(said === expected ? [] : [`the next run came to ${said}, not to ${expected}: ${errorOf(next)}`]),
        ...common(story, next).map((sentence) => `${sentence}, after the next run`),
        ...story.wrong(left, next).map((sentence) => `${sentence}, after the next run`),
      ],
    }
  } finally {
    await world.close()
  }
}

/** Whether whoever asked got an answer, be it a refusal. */
export function isAnswered({ response }: LoggedRequest): boolean {
  return typeof response === 'number'
}

/** The requests that came at a point. */
export function requestsOf({ log }: Emulator, { operation, where, since }: Point) {
  const all = log.requests()
  const from = since === undefined ? 0 : all.findIndex((one) => one.operation === since && isAnswered(one)) + 1
  const isThere = since === undefined || from > 0
  return isThere ? all.slice(from).filter((one) => one.operation === operation && where?.(one.input) !== false) : []
}

/** What holds for every run of every mode. */
function common({ world }: Story, left: Left): readonly string[] {
  return [...unchecked(world), ...leaks(world, left), ...late(left)]
}

/** I3: nothing is changed before it is known whose credentials these are. */
function unchecked({ emulator }: FaultWorld): readonly string[] {
  const requests = emulator.log.requests()
  const known = requests.findIndex(({ operation, response }) => operation === 'GetCallerIdentity' && response === 200)
  const written = requests.findIndex(
    (request) => emulator.log.writes().includes(request) && request.service !== 'github',
  )
  return written >= 0 && (known < 0 || written < known)
    ? [`I3: ${requests[written]?.operation} before it was known whose credentials these are`]
    : []
}

/** I7: no secret is in anything that is left behind, in whatever form. */
function leaks({ emulator }: FaultWorld, { log, outputs, summary, journal, secrets }: Left): readonly string[] {
  const sinks = {
    ...{ log, summary, journal },
    outputs: JSON.stringify(outputs),
    comments: JSON.stringify(emulator.github.comments()),
    versions: JSON.stringify([...emulator.groups.values()].map(({ versions }) => versions)),
    endpoints: JSON.stringify(hosted(emulator)),
    deployments: JSON.stringify(emulator.github.deployments.all()),
  }
  return secrets.flatMap((secret) => {
    const forms = [secret, Buffer.from(secret).toString('base64').replace(/=+$/, ''), encodeURIComponent(secret)]
    return Object.entries(sinks).flatMap(([sink, text]) =>
      forms.some((form) => text.includes(form)) ? [`I7: a secret (${secret.slice(0, 8)}…) is in the ${sink}`] : [],
    )
  })
}

/** What a deployment leaves in an account, tags and all. */
function hosted(emulator: Emulator) {
  const { models, configs, endpoints, tags } = emulator.workload(QA_ACCOUNT).hosting
  return [models, configs, endpoints, tags].map((entries) => [...entries])
}

/** I10: who is told to stop ends before it is killed for that; a second fault may kill it in between. */
function late({ isLate }: Left): readonly string[] {
  return isLate ? ['I10: it was told to stop, and had to be killed'] : []
}

/** I9: what failed is named, with how often it was asked, and with what to do next. */
function named(
  left: Left,
  { point, attempts }: { readonly point: Point; readonly attempts: number },
): readonly string[] {
  const error = errorOf(left)
  if (left.exitCode !== 1 || left.isSignalled) return []
  return [
    ...(/undefined|\[object|NaN/.test(error) ? [`I9: the error says ${error}`] : []),
    ...(point.call.test(error) ? [] : [`I9: the error does not name the call: ${error}`]),
    ...(error.includes('\n') ? [] : [`I9: the error says nothing about what to do next: ${error}`]),
    // What core repeats by itself it does not tell.
    ...(point.isWrite || attempts < 2 || isCountedIn(error, point, attempts)
      ? []
      : [`I9: the error does not say that it was asked ${attempts} times: ${error}`]),
  ]
}

function isCountedIn(error: string, point: Point, attempts: number): boolean {
  const [, said] = /(\d+) attempts/.exec(error) ?? []
  // Who looks again and again for a time says for how long.
  if (/for ten minutes|asks to be left alone/.test(error)) return true
  // What core repeats by itself it does not tell; and look-ups run side by side.
  if (point === CALL_POINTS.C1 || SIDE_BY_SIDE.has(point.operation)) return attempts <= 3 || said !== undefined
  return Number(said) === attempts
}

const SIDE_BY_SIDE: ReadonlySet<string> = new Set([
  'ListModelPackages',
  'DescribeModelPackage',
  'DescribeModel',
  'DescribeEndpointConfig',
  'DescribeEndpoint',
  'ListTags',
])

/** The sentence that a failed run ends with, as it was written. */
export function errorOf({ log }: Pick<Left, 'log'>): string {
  const errors = log.split('\n').filter((line) => line.startsWith('::error') && !line.includes(' more of this kind'))
  return (errors.at(-1) ?? '').replace(/^::error[^:]*::/, '').replaceAll('%0A', '\n')
}

export type Opening = (process: InProcess) => Promise<Story>
