import { entryOf, isNumber, isText, type Tree } from '../../text/tree.js'

// How tools call the items of a list, each with the key that holds the name.
const NAMES = [
  'name',
  'key',
  'MetricName',
  'metric_name',
  'metric',
  'eval_name',
  'model',
  'model_name',
  'task',
  'feature_name',
  'value_or_threshold',
  'label',
]

/** What an item of a list is called: `{"MetricName": "validation:auc", "Value": 0.93}`; undefined where it has no name. */
export function nameOfItem(item: Tree): string | undefined {
  if (item.kind !== 'map') return undefined
  for (const key of NAMES) {
    const name = entryOf(item, key)?.value
    if (isText(name) || isNumber(name)) return String(name.value)
  }
  return undefined
}

/** A name with the data it was measured on: `F1 (Validation)`, as Autopilot has each metric once for each set. */
export function nameAndSetOf(item: Tree): string | undefined {
  const name = nameOfItem(item)
  const set = (entryOf(item, 'Set') ?? entryOf(item, 'split') ?? entryOf(item, 'dataset_name'))?.value
  return name === undefined || !isText(set) ? undefined : `${name} (${set.value})`
}

/** Whether an item of a list is called so. */
export function isCalled(item: Tree, name: string): boolean {
  if (item.kind !== 'map') return false
  if (nameAndSetOf(item) === name) return true
  return NAMES.some((key) => {
    const node = entryOf(item, key)?.value
    return (isText(node) || isNumber(node)) && String(node.value) === name
  })
}
