import { type Finding, found } from '../text/finding.js'
import { formatPath } from '../text/path.js'
import { type MapEntry, RESERVED_KEYS, type Tree } from '../text/tree.js'
import { MANIFEST } from './check.js'
import { unknownKeyFinding } from './messages/unknown-key.js'
import { manifestSchema } from './schema/manifest.js'
import { shapeAt } from './schema/shape.js'
import type { Override } from './set.js'
import { expandShortForms } from './short-form.js'
import { typedValue } from './typed-value.js'

/** The values of a manifest with those of `set` laid over them, each with the place it came from. */
export function layOver(
  tree: Tree,
  overrides: readonly Override[],
): { readonly tree: Tree; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  let laid = tree
  for (const override of overrides) {
    const value = givenValue(override, laid)
    const next = 'finding' in value ? value : put(laid, override, 0, value.tree)
    if ('finding' in next) findings.push(next.finding)
    else laid = next.tree
  }
  return { tree: laid, findings }
}

type Result = { readonly tree: Tree } | { readonly finding: Finding }

function givenValue(override: Override, laid: Tree): Result {
  const place = override.stepPlaces.at(-1) ?? override.valuePlace
  if (touchesGates(override)) {
    const message = `\`set\` cannot change \`${override.name}\`: gates, and what they measure, are changed in the manifest, where reviewers see it`
    return { finding: found(place, message) }
  }
  const reserved = override.path.find((step) => RESERVED_KEYS.includes(step))
  if (reserved !== undefined) return { finding: found(place, `the key \`${reserved}\` is reserved`) }
  const known = override.path.findIndex(
    (_, index) => shapeAt(manifestSchema, override.path.slice(0, index + 1), laid) === undefined,
  )
  if (known !== -1) return { finding: unknownPath(override, known) }
  const shape = shapeAt(manifestSchema, override.path, laid)
  const value = typedValue(override, shape)
  return 'finding' in value || shape === undefined ? value : { tree: expandShortForms(value.tree, shape) }
}

/** A pull request's reviewers see the manifest; `set` may come from anywhere. So it must not loosen a gate (nor what it compares).
 * It may touch all of `deploy`, alarms and `requires` too: what a deploy does is decided by whoever writes its workflow, and
 * each line is listed in the report. */
function touchesGates({ path }: Override): boolean {
  const [first, second, , member] = path
  if (first !== 'metrics') return false
  if (second === undefined || second === 'baseline') return true
  return second === 'values' && (member === undefined || GATE_KEYS.includes(member))
}

/** What a gate is, and what it measures. */
const GATE_KEYS: readonly (string | number)[] = ['gate', 'path', 'report', 'goal']

function unknownPath({ path, stepPlaces, valuePlace, name }: Override, index: number): Finding {
  const place = stepPlaces[index] ?? valuePlace
  const parent = path.slice(0, index)
  const step = path[index]
  if (typeof step !== 'string') return found(place, `${name}: ${ownerOf(parent)} is not a list`)
  return unknownKeyFinding({ place, path: parent, key: step, kind: MANIFEST })
}

function put(tree: Tree | undefined, override: Override, depth: number, value: Tree): Result {
  const step = override.path[depth]
  if (step === undefined) return { tree: value }
  const place = override.stepPlaces[depth] ?? override.valuePlace
  const owner = ownerOf(override.path.slice(0, depth))
  const isAbsent = tree === undefined || (tree.kind === 'scalar' && tree.value === null)
  if (typeof step === 'number') {
    const list = isAbsent ? { kind: 'list' as const, items: [], ...place } : tree
    if (list.kind !== 'list') return { finding: found(place, `${owner} is not a list in the manifest`) }
    if (step > list.items.length) {
      const message = `${owner} has ${list.items.length} ${list.items.length === 1 ? 'item' : 'items'}, so the index is at most ${list.items.length}`
      return { finding: found(place, message) }
    }
    const next = put(list.items[step], override, depth + 1, value)
    return 'finding' in next
      ? next
      : { tree: { ...list, items: [...list.items.slice(0, step), next.tree, ...list.items.slice(step + 1)] } }
  }
  const map = isAbsent ? { kind: 'map' as const, entries: new Map<string, MapEntry>(), ...place } : tree
  if (map.kind !== 'map') return { finding: found(place, `${owner} is not a mapping in the manifest`) }
  const entry = map.entries.get(step)
  const next = put(entry?.value, override, depth + 1, value)
  if ('finding' in next) return next
  const isLast = depth === override.path.length - 1
  const keyPlace = isLast || entry === undefined ? place : entry.keyPlace
  return { tree: { ...map, entries: new Map([...map.entries, [step, { keyPlace, value: next.tree }]]) } }
}

function ownerOf(path: readonly (string | number)[]): string {
  return path.length === 0 ? 'the manifest' : `\`${formatPath(path)}\``
}
