import * as z from 'zod'
import type { Finding, Sentence } from '../../text/finding.js'
import type { KeyPath } from '../../text/path.js'
import { formatPath } from '../../text/path.js'
import { find, placeOf, type Tree, valuePlaceOf, writtenOf } from '../../text/tree.js'
import { brief } from '../../text/visible.js'
import { metaOf, shapeAt } from '../schema/shape.js'
import { explain } from './explain.js'
import type { Kind } from './kind.js'
import { unknownKeyFinding } from './unknown-key.js'

/** What the schema found wrong, each with its place and a sentence that says what is allowed. */
export function issueFindings(issues: readonly z.core.$ZodIssue[], tree: Tree, kind: Kind): readonly Finding[] {
  // A value that breaks three limits of one key is told once what the key allows.
  const told = new Set<string>()
  return issues.flatMap(insideOf).flatMap((issue): readonly Finding[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKeyFinding({ place: placeOf(tree, [...path, key]), path, key, kind }))
    }
    const identity = JSON.stringify([issue.code === 'invalid_key', path])
    if (told.has(identity)) return []
    told.add(identity)
    if (issue.code === 'invalid_key') return [{ place: placeOf(tree, path), says: () => aboutKey(path, kind) }]
    if (find(tree, path) === undefined)
      return [{ place: placeOf(tree, path.slice(0, -1)), says: () => aboutMissing(path, tree, kind) }]
    return [{ place: valuePlaceOf(tree, path), says: () => aboutValue(path, tree, kind) }]
  })
}

/** A mapping where a word or a mapping is allowed is told what is wrong inside of it, not that it is no word. */
function insideOf(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const inside = issue.errors.find((errors) =>
    errors.some((error) => error.path.length > 0 || error.code === 'unrecognized_keys'),
  )
  return inside === undefined ? [issue] : inside.map((error) => ({ ...error, path: [...issue.path, ...error.path] }))
}

function aboutMissing(path: KeyPath, tree: Tree, { schema, noun }: Kind): Sentence {
  const owner = path.length === 1 ? noun : `\`${formatPath(path.slice(0, -1))}\``
  const allowed = metaOf(shapeAt(schema, path, tree), 'allowed')
  return { message: `${owner} has no \`${path.at(-1)}\``, help: allowed === undefined ? undefined : `add ${allowed}` }
}

function aboutKey(path: KeyPath, { schema }: Kind): Sentence {
  const key = String(path.at(-1))
  const parent = path.slice(0, -1)
  const name = formatPath(parent)
  if (/^smr\//i.test(key) && ['metadata', 'custom_details'].includes(String(parent.at(-1))) && parent.length > 1) {
    return { message: `${name}: names that begin with \`smr/\` are written by this action` }
  }
  if (/^(?:smr|metric)\//i.test(key) && parent[0] === 'metadata') {
    return { message: `${name}: keys that begin with \`smr/\` or \`metric/\` are written by this action` }
  }
  const shape = shapeAt(schema, parent)
  const allowed = shape instanceof z.ZodRecord ? metaOf(shape.keyType, 'allowed') : undefined
  return { message: `${name}: the key ${JSON.stringify(brief(key))} is not ${allowed ?? 'allowed here'}` }
}

function aboutValue(path: KeyPath, tree: Tree, { schema, noun }: Kind): Sentence {
  const value = find(tree, path)?.value
  const shape = shapeAt(schema, path, tree)
  const allowed = metaOf(shape, 'allowed') ?? 'allowed here'
  const name = path.length === 0 ? noun : formatPath(path)
  const isEmpty = value?.kind === 'scalar' && value.value === null
  const message = isEmpty
    ? `${name}: nothing is given; it must be ${allowed}`
    : `${name}: ${describe(value)} is not ${allowed}`
  return { message, ...explain({ path, value, shape }) }
}

/** A value as a message names it: `"ten"`, `the number 2.10`, `a list of 16`. */
function describe(value: Tree | undefined): string {
  if (value === undefined) return 'nothing'
  switch (value.kind) {
    case 'list':
      return value.items.length === 0 ? 'an empty list' : `a list of ${value.items.length}`
    case 'map':
      return value.entries.size === 0
        ? 'an empty mapping'
        : `a mapping of ${value.entries.size} ${value.entries.size === 1 ? 'key' : 'keys'}`
    case 'scalar':
      if (value.value === null) return 'nothing'
      if (typeof value.value === 'string') return describeText(value.value)
      return typeof value.value === 'number' ? `the number ${brief(writtenOf(value))}` : `the boolean ${value.value}`
  }
}

function describeText(text: string): string {
  if (text.length > 120) return `a text of ${text.length} characters`
  return JSON.stringify(text)
}
