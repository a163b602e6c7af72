import { type Finding, found } from '../../text/finding.js'
import { formatPath } from '../../text/path.js'
import { positionOf } from '../../text/source.js'
import { closest } from '../../text/suggest.js'
import { childOf, keysIn, numberOf, type Tree, textOf, valuePlaceOf } from '../../text/tree.js'
import { brief } from '../../text/visible.js'

/** The rules within `metrics`, which are asked of a base branch's manifest, too. */
export function metricsFindings(tree: Tree): readonly Finding[] {
  const metrics = childOf(tree, 'metrics')
  return [
    ...primaryFindings(metrics),
    ...keysIn(childOf(metrics, 'values')).flatMap((name) => gateFindings(tree, name)),
  ]
}

function primaryFindings(metrics: Tree | undefined): readonly Finding[] {
  const primary = childOf(metrics, 'primary')
  const name = textOf(primary)
  const names = keysIn(childOf(metrics, 'values'))
  if (primary === undefined || name === undefined || names.length === 0 || names.includes(name)) return []
  const near = closest(name, names)
  const help = near === undefined ? `name one of them, or add it to \`metrics.values\`` : `did you mean \`${near}\`?`
  return [found(primary, `metrics.primary: ${JSON.stringify(brief(name))} is not one of \`metrics.values\``, help)]
}

function gateFindings(tree: Tree, metric: string): readonly Finding[] {
  const path = ['metrics', 'values', metric, 'gate']
  const gate = path.reduce<Tree | undefined>((parent, key) => childOf(parent, key), tree)
  if (gate?.kind !== 'map') return []
  const name = formatPath(path)
  if (!['min', 'max', 'max_regression'].some((key) => gate.entries.has(key))) {
    return [found(valuePlaceOf(tree, path), `${name} has no limit`, 'give it `min`, `max` or `max_regression`')]
  }
  const min = childOf(gate, 'min')
  const max = childOf(gate, 'max')
  const lowest = numberOf(min)
  const highest = numberOf(max)
  if (min === undefined || max === undefined || lowest === undefined || highest === undefined || lowest <= highest)
    return []
  const { line } = positionOf(max)
  const message = `${name}: \`min\` ${lowest} is above \`max\` ${highest} (line ${line}), so that no value can pass`
  return [found(min, message)]
}
