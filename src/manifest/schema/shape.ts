import * as z from 'zod'
import type { KeyPath } from '../../text/path.js'
import { childOf, type Tree, textOf } from '../../text/tree.js'

/** Any part of the schema. */
export type Shape = z.core.$ZodType

/** A part of the schema without the marks that say it may be left out, or taken away with `null`. */
export function bare(shape: Shape): Shape {
  return shape instanceof z.ZodOptional || shape instanceof z.ZodNullable ? bare(shape.unwrap()) : shape
}

/**
 * What the schema says of the value at a path; undefined where it knows no such path. Where one key of a mapping tells which
 * of several it is, `tree` tells it; without it, the first that has the next key.
 */
export function shapeAt(root: Shape, path: KeyPath, tree?: Tree): Shape | undefined {
  let shape: Shape | undefined = root
  let value = tree
  for (const step of path) {
    if (shape === undefined) return undefined
    shape = childShape(chosen(bare(shape), value), step)
    value = childOf(value, step)
  }
  return shape === undefined ? undefined : bare(shape)
}

/** Of mappings that one key tells apart, the one whose word that key has. */
function chosen(shape: Shape, value: Tree | undefined): Shape {
  if (!(shape instanceof z.ZodDiscriminatedUnion)) return shape
  const word = textOf(childOf(value, shape.def.discriminator))
  return (
    shape.options.find(
      (option) => word !== undefined && wordsOf(shapeAt(option, [shape.def.discriminator])).includes(word),
    ) ?? shape
  )
}

function childShape(shape: Shape, step: string | number): Shape | undefined {
  if (shape instanceof z.ZodDiscriminatedUnion && step === shape.def.discriminator) return kindsOf(shape, step)
  if (shape instanceof z.ZodObject)
    return typeof step === 'string' && Object.hasOwn(shape.shape, step) ? shape.shape[step] : undefined
  if (shape instanceof z.ZodRecord) return typeof step === 'string' ? shape.valueType : undefined
  if (shape instanceof z.ZodArray) return typeof step === 'number' ? shape.element : undefined
  if (shape instanceof z.ZodUnion)
    return shape.options.map((option) => childShape(bare(option), step)).find((found) => found !== undefined)
  return undefined
}

/** The words of the key that tells mappings apart, as a shape of its own. */
function kindsOf(shape: z.ZodDiscriminatedUnion, key: string): Shape {
  const words = shape.options.flatMap((option) => wordsOf(shapeAt(option, [key])))
  const shown = words.map((word) => `\`${word}\``)
  return z.enum(words).meta({ allowed: `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}` })
}

/** The keys that a mapping may have; none where any text may be a key. */
export function keysOf(shape: Shape | undefined): readonly string[] {
  if (shape instanceof z.ZodObject) return Object.keys(shape.shape)
  if (shape instanceof z.ZodUnion) return [...new Set(shape.options.flatMap((option) => keysOf(bare(option))))]
  return []
}

/** The words of which the value must be one; none where it is free. */
export function wordsOf(shape: Shape | undefined): readonly string[] {
  if (shape instanceof z.ZodEnum) return shape.options.filter((option) => typeof option === 'string')
  if (shape instanceof z.ZodLiteral) return [...shape.values].filter((value) => typeof value === 'string')
  if (shape instanceof z.ZodUnion) return shape.options.flatMap((option) => wordsOf(bare(option)))
  return []
}

/** Words of an open list of AWS that this release knows: the value may be another one of their form. None where it is free or closed. */
export function knownWordsOf(shape: Shape | undefined): readonly string[] {
  const known = shape === undefined ? undefined : z.globalRegistry.get(shape)?.['known']
  return Array.isArray(known) ? known.filter((word) => typeof word === 'string') : []
}

/** One text of what the schema says about a value: `allowed`, `api`, `shortFor`. */
export function metaOf(shape: Shape | undefined, what: 'allowed' | 'api' | 'shortFor'): string | undefined {
  const text = shape === undefined ? undefined : z.globalRegistry.get(shape)?.[what]
  return typeof text === 'string' ? text : undefined
}

/** Every place of the schema that has a key of its own, with the key's path (`containers[].image`). */
export function everyKey(
  root: Shape,
  prefix = '',
): readonly { readonly key: string; readonly inside: string; readonly shape: Shape }[] {
  const shape = bare(root)
  if (shape instanceof z.ZodArray) return everyKey(shape.element, `${prefix}[]`)
  if (shape instanceof z.ZodRecord) return everyKey(shape.valueType, `${prefix}.NAME`)
  if (!(shape instanceof z.ZodObject)) return []
  return Object.entries(shape.shape).flatMap(([key, child]) => [
    { key, inside: prefix, shape: bare(child) },
    ...everyKey(child, prefix === '' ? key : `${prefix}.${key}`),
  ])
}
