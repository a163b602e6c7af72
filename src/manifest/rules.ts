import { deployFindings } from './deploy-rules.js'
import { type Finding, found } from './finding.js'
import { formatPath } from './path.js'
import { positionOf } from './source.js'
import { closest } from './suggest.js'
import { childOf, entryOf, placeOf, type Tree, valuePlaceOf } from './tree.js'
import { brief } from './visible.js'

/** The rules between keys. They read the values as they are, so that one wrong key does not hide what is wrong with another. */
export function crossFindings(tree: Tree): readonly Finding[] {
  return [...identityFindings(tree), ...containerNameFindings(tree), ...metricsFindings(tree), ...deployFindings(tree)]
}

/** The rules within `metrics`, which are asked of a base branch's manifest, too. */
export function metricsFindings(tree: Tree): readonly Finding[] {
  const metrics = childOf(tree, 'metrics')
  return [
    ...primaryFindings(metrics),
    ...mapKeys(childOf(metrics, 'values')).flatMap((name) => gateFindings(tree, name)),
  ]
}

/** "ModelPackageName … required for unversioned models. It is not applicable to versioned models." */
function identityFindings(tree: Tree): readonly Finding[] {
  const [group, name] = [entryOf(tree, 'group'), entryOf(tree, 'name')]
  if (group !== undefined && name !== undefined) {
    const message = '`name` and `group` are given: a package is a version of a group, or has a name of its own'
    return [found(name.keyPlace, message, 'remove one of them; only AWS Marketplace needs `name`')]
  }
  if (group === undefined && name === undefined) {
    return [found(placeOf(tree, []), 'the manifest has no `group`', 'add the name of a model package group')]
  }
  return []
}

/** "Hostnames in a pipeline: all or none" (documentation of ContainerHostname), and no two alike. */
function containerNameFindings(tree: Tree): readonly Finding[] {
  const containers = childOf(tree, 'containers')
  if (containers?.kind !== 'list') return []
  const names = containers.items.map((item) => textOf(childOf(item, 'name')))
  const hasSome = names.some((name) => name !== undefined)
  return names.flatMap((name, index): readonly Finding[] => {
    const path = ['containers', index, 'name']
    const place = valuePlaceOf(tree, path)
    const isMapping = containers.items[index]?.kind === 'map'
    if (name === undefined) {
      const isLeftOut = isMapping && entryOf(containers.items[index], 'name') === undefined
      const message = `\`containers[${index}]\` has no \`name\`, and another container has one: all have one, or none`
      return hasSome && isLeftOut ? [found(place, message)] : []
    }
    const first = names.indexOf(name)
    return first === index
      ? []
      : [found(place, `${formatPath(path)}: ${JSON.stringify(name)} is the name of containers[${first}] already`)]
  })
}

function primaryFindings(metrics: Tree | undefined): readonly Finding[] {
  const primary = childOf(metrics, 'primary')
  const name = textOf(primary)
  const names = mapKeys(childOf(metrics, 'values'))
  if (primary === undefined || name === undefined || names.length === 0 || names.includes(name)) return []
  const near = closest(name, names)
  const help = near === undefined ? `name one of them, or add it to \`metrics.values\`` : `did you mean \`${near}\`?`
  return [
    found(primary.place, `metrics.primary: ${JSON.stringify(brief(name))} is not one of \`metrics.values\``, help),
  ]
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
  const { line } = positionOf(max.place)
  const message = `${name}: \`min\` ${lowest} is above \`max\` ${highest} (line ${line}), so that no value can pass`
  return [found(min.place, message)]
}

function mapKeys(tree: Tree | undefined): readonly string[] {
  return tree?.kind === 'map' ? [...tree.entries.keys()] : []
}

function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : undefined
}

function numberOf(tree: Tree | undefined): number | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'number' ? tree.value : undefined
}
