import type { Problem } from '../../errors.js'
import { problemAt } from '../../text/finding.js'
import type { Tree } from '../../text/tree.js'
import { isNumber, isText } from '../../text/tree.js'
import { quote } from '../../text/visible.js'
import type { Format } from '../formats/recognise.js'
import { guessedGoal } from '../known-goals.js'
import type { Metric } from '../metric.js'
import { mayBeShown } from '../metric-names.js'
import { isBookkeeping } from './bookkeeping.js'
import { type MetricPlace, placesOf } from './metric-places.js'
import type { UnreadablePart } from './unreadable.js'
import { looksLikeNumber, type Measured, ownValue, readValue } from './value.js'

const MAX_METRICS = 1000
const MAX_NAMED = 8 // in one notice

/**
 * The metrics of a report that no manifest declares: shown, never judged. What looks like a metric and cannot be read is a
 * notice and no problem, for it gates nothing; what is wrong for one reason is one notice, however often.
 */
export function undeclaredMetrics({
  root,
  format,
  declared,
}: {
  readonly root: Tree
  readonly format: Format
  /** What the manifest does declare: its names, and the places that were read for them. */
  readonly declared: { readonly names: ReadonlySet<string>; readonly places: ReadonlySet<Tree> }
}): { readonly metrics: readonly Metric[]; readonly notices: readonly Problem[] } {
  const metrics: Metric[] = []
  const leftOut: LeftOut[] = []
  const used = new Set(declared.names)
  const places = placesOf(root, format).filter(({ node }) => !declared.places.has(node))
  const taken = places.slice(0, MAX_METRICS)
  for (const [index, name] of namesOf(taken, declared.names).entries()) {
    const place = taken[index]
    if (place === undefined || (name !== undefined && used.has(name))) continue
    const read = readValue(place.node, place.deviation)
    if (name === undefined || place.path === undefined) {
      leftOut.push({ reason: 'name', name: place.shortName ?? '…', place: place.node })
      continue
    }
    used.add(name)
    if (read.kind === 'unreadable') leftOut.push(whyLeftOut(name, place.node, read))
    else {
      if (read.value.leftOut !== undefined) leftOut.push({ reason: 'deviation', name, place: read.value.leftOut.at })
      metrics.push(undeclared(name, place.path, read.value))
    }
  }
  const tooMany = problemAt(
    root,
    `the report has ${places.length} numbers; the first ${MAX_METRICS} are taken`,
    'declare the ones that matter under `metrics.values`',
  )
  return { metrics, notices: [...noticesOf(leftOut), ...(places.length > MAX_METRICS ? [tooMany] : [])] }
}

/** Short where nothing else of the report has that name, else the path; undefined where it can be neither shown nor kept. */
function namesOf(places: readonly MetricPlace[], taken: ReadonlySet<string>): readonly (string | undefined)[] {
  const timesUsed = new Map<string | undefined, number>()
  for (const { shortName } of places) timesUsed.set(shortName, (timesUsed.get(shortName) ?? 0) + 1)
  return places.map(({ shortName, path, node }) => {
    const isShort = timesUsed.get(shortName) === 1 && shortName !== undefined && !taken.has(shortName)
    const name = isShort ? shortName : path
    return name !== undefined && path !== undefined && mayBeShown(name, node) && mayBeShown(path, node)
      ? name
      : undefined
  })
}

function undeclared(name: string, path: string, { value }: Measured): Metric {
  return {
    name,
    path,
    ...value,
    ...(isBookkeeping(name) ? { goalSource: 'unknown' } : guessedGoal(name)),
    isPrimary: false,
    isDeclared: false,
    gates: [],
  }
}

interface LeftOut {
  readonly reason: keyof typeof REASONS
  readonly name: string
  readonly place: Tree | UnreadablePart['at']
  readonly text?: string
}

const REASONS = {
  text: {
    one: 'is a text and no number',
    many: 'are texts and no numbers',
    help: 'write numbers without quotes; in Python float(x) before json.dump',
  },
  'not-finite': {
    one: 'is not finite',
    many: 'are not finite',
    help: 'find out why, or leave it out; in Python json.dump(…, allow_nan=False) finds it earlier',
  },
  other: { one: 'is no number', many: 'are no numbers', help: undefined },
  deviation: {
    one: 'has a `standard_deviation` that is no finite number of at least 0; its value counts without it',
    many: 'have a `standard_deviation` that is no finite number of at least 0; their values count without it',
    help: undefined,
  },
  name: {
    one: 'has a name with characters that cannot be shown, or one that is too long',
    many: 'have names with characters that cannot be shown, or that are too long',
    help: undefined,
  },
} as const

function whyLeftOut(name: string, node: Tree, part: UnreadablePart): LeftOut {
  const value = node.kind === 'map' ? ownValue(node) : node
  if (isText(value) && looksLikeNumber(value.value)) return { reason: 'text', name, place: part.at, text: value.value }
  const isNotFinite = isNumber(value) || (isText(value) && /^[-+]?(?:nan|inf|infinity)$/i.test(value.value))
  return { reason: isNotFinite ? 'not-finite' : 'other', name, place: part.at }
}

/** One notice for each reason, at the first place of it. */
function noticesOf(all: readonly LeftOut[]): readonly Problem[] {
  return (['text', 'not-finite', 'other', 'deviation', 'name'] as const).flatMap((reason) => {
    const those = all.filter((one) => one.reason === reason)
    const [first] = those
    if (first === undefined) return []
    const { one, many, help } = REASONS[reason]
    const left = reason === 'deviation' ? '' : 'left out: '
    const names = those.slice(0, MAX_NAMED).map(({ name }) => quote(name))
    const more = those.length > names.length ? ` and ${those.length - names.length} more` : ''
    const said = first.text === undefined || those.length > 1 ? '' : `, ${quote(first.text)}`
    const verb = those.length === 1 ? `${one}${said}` : many
    return [problemAt(first.place, `${left}${names.join(', ')}${more} ${verb}`, help)]
  })
}
