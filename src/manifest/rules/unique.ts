import { type Finding, found } from '../../text/finding.js'
import type { KeyPath } from '../../text/path.js'
import { formatPath } from '../../text/path.js'
import { childOf, itemsOf, type Tree, textOf, valuePlaceOf } from '../../text/tree.js'
import { brief } from '../../text/visible.js'

/** Of a list of mappings, no two have the same text under a key. */
export function uniqueFindings(tree: Tree, path: KeyPath, key: string): readonly Finding[] {
  const items = itemsOf(path.reduce<Tree | undefined>((parent, step) => childOf(parent, step), tree))
  const first = new Map<string, number>()
  return items.flatMap((item, index): readonly Finding[] => {
    const text = textOf(childOf(item, key))
    if (text === undefined) return []
    const other = first.get(text)
    if (other === undefined) {
      first.set(text, index)
      return []
    }
    const at = [...path, index, key]
    const message = `${formatPath(at)}: ${JSON.stringify(brief(text))} is the ${key} of ${formatPath([...path, other])} already`
    return [found(valuePlaceOf(tree, at), message)]
  })
}
