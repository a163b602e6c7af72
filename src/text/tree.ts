import type { KeyPath } from './path.js'
import type { Place } from './source.js'

/**
 * What a manifest, a card or a report says before it is checked, whether it was written in YAML or in JSON. Each value is
 * its own place in the file (or in `set`): a report may have a million of them.
 */
export type Tree = ScalarTree | ListTree | MapTree

export interface ScalarTree extends Place {
  readonly kind: 'scalar'
  /** A number of a report need not be finite: Python writes `NaN`, and `1e999` is too large for a double. */
  readonly value: string | number | boolean | null
}

export interface ListTree extends Place {
  readonly kind: 'list'
  readonly items: readonly Tree[]
}

export interface MapTree extends Place {
  readonly kind: 'map'
  /** In the order written. No key can reach a prototype. */
  readonly entries: ReadonlyMap<string, MapEntry>
}

export interface MapEntry {
  readonly keyPlace: Place
  readonly value: Tree
}

/** Keys that mean something to JavaScript itself. */
export const RESERVED_KEYS: readonly unknown[] = ['__proto__', 'constructor', 'prototype']

/** The bare values. Mappings have no prototype, so that no key means anything but itself. */
export function toData(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.value
    case 'list':
      return tree.items.map(toData)
    case 'map': {
      const data: Record<string, unknown> = Object.create(null)
      for (const [key, { value }] of tree.entries) data[key] = toData(value)
      return data
    }
  }
}

export function entryOf(tree: Tree | undefined, key: string | number): MapEntry | undefined {
  return tree?.kind === 'map' && typeof key === 'string' ? tree.entries.get(key) : undefined
}

export function childOf(tree: Tree | undefined, step: string | number): Tree | undefined {
  if (tree?.kind === 'list') return typeof step === 'number' ? tree.items[step] : undefined
  return entryOf(tree, step)?.value
}

/** The value at a path, and where it and its key stand; undefined where the path leads nowhere. */
export function find(tree: Tree, path: KeyPath): { readonly value: Tree; readonly keyPlace?: Place } | undefined {
  let value: Tree = tree
  let keyPlace: Place | undefined
  for (const step of path) {
    const next = childOf(value, step)
    if (next === undefined) return undefined
    keyPlace = entryOf(value, step)?.keyPlace
    value = next
  }
  return keyPlace === undefined ? { value } : { value, keyPlace }
}

/** Where a path stands: its key, else the item itself; the nearest parent where it is absent. */
export function placeOf(tree: Tree, path: KeyPath): Place {
  for (let length = path.length; length > 0; length--) {
    const found = find(tree, path.slice(0, length))
    if (found !== undefined) return found.keyPlace ?? beginningOf(found.value)
  }
  return beginningOf(tree)
}

/** A mapping without a key of its own is shown by its first key; all of it would be many lines. */
function beginningOf(tree: Tree): Place {
  if (tree.kind !== 'map') return tree
  for (const { keyPlace } of tree.entries.values()) return keyPlace
  return tree
}

/** Where to point when the value at a path is wrong: a scalar itself, else its key, so that one line shows it. */
export function valuePlaceOf(tree: Tree, path: KeyPath): Place {
  const found = find(tree, path)
  const isShown = found?.value.kind === 'scalar' && found.value.end > found.value.start
  return isShown ? found.value : placeOf(tree, path)
}

/** A value as it was written, quotes and all. */
export function writtenOf({ source, start, end }: Place): string {
  return source.text.slice(start, end).trim()
}

/** The value at a path of keys alone. */
export function at(tree: Tree | undefined, keys: readonly string[]): Tree | undefined {
  return keys.reduce((node, key) => entryOf(node, key)?.value, tree)
}

/** The text of a scalar, the number of one, the keys of a mapping, the items of a list; nothing where it is another kind. */
export function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : undefined
}

export function numberOf(tree: Tree | undefined): number | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'number' ? tree.value : undefined
}

export function keysIn(tree: Tree | undefined): readonly string[] {
  return tree?.kind === 'map' ? [...tree.entries.keys()] : []
}

export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === 'list' ? tree.items : []
}

/** Whether a value is a number, finite or not; a text; a mapping; a list. */
export function isNumber(tree: Tree | undefined): tree is ScalarTree & { readonly value: number } {
  return tree?.kind === 'scalar' && typeof tree.value === 'number'
}

export function isText(tree: Tree | undefined): tree is ScalarTree & { readonly value: string } {
  return tree?.kind === 'scalar' && typeof tree.value === 'string'
}

export function isMap(tree: Tree | undefined): tree is MapTree {
  return tree?.kind === 'map'
}

export function isList(tree: Tree | undefined): tree is ListTree {
  return tree?.kind === 'list'
}
