import * as z from 'zod'
import type { MapEntry, Tree } from '../text/tree.js'
import { bare, metaOf, type Shape } from './schema/shape.js'

/**
 * Replaces short forms by what they are short for, as the schema marks them: `metrics: evaluation.json` becomes
 * `metrics: { report: evaluation.json }`, with the place of the text it came from.
 */
export function expandShortForms(tree: Tree, root: Shape): Tree {
  const shape = bare(root)
  const key = metaOf(shape, 'shortFor')
  if (key !== undefined && tree.kind === 'scalar' && typeof tree.value === 'string') {
    const { source, start, end } = tree
    return { kind: 'map', entries: new Map([[key, { keyPlace: tree, value: tree }]]), source, start, end }
  }
  if (!(shape instanceof z.ZodObject) || tree.kind !== 'map') return tree
  const entries = [...tree.entries].map(([name, entry]): [string, MapEntry] => {
    const child: Shape | undefined = Object.hasOwn(shape.shape, name) ? shape.shape[name] : undefined
    return [name, child === undefined ? entry : { ...entry, value: expandShortForms(entry.value, child) }]
  })
  return { ...tree, entries: new Map(entries) }
}
