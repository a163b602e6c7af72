import * as z from 'zod'
import { parsedJson } from '../language/unknown.js'
import { type Finding, found } from '../text/finding.js'
import type { Tree } from '../text/tree.js'
import { brief } from '../text/visible.js'
import { readYaml } from '../text/yaml.js'
import { metaOf, type Shape } from './schema/shape.js'
import type { Override } from './set.js'

/**
 * The value of a line of `set`, typed by the schema: a text as it is, a number or boolean as in JSON, a mapping or list as JSON
 * text. Where a text is allowed beside a number or a boolean (`hyper_parameters.max_depth`), what JSON takes for one is one.
 */
export function typedValue(
  override: Override,
  shape: Shape | undefined,
): { readonly tree: Tree } | { readonly finding: Finding } {
  const { value, valuePlace: place } = override
  switch (kindOf(shape, value)) {
    case 'text':
      return { tree: { kind: 'scalar', value, ...place } }
    case 'literal': {
      const literal = parsedJson(value)
      if (typeof literal === 'number' || typeof literal === 'boolean')
        return { tree: { kind: 'scalar', value: literal, ...place } }
      return refusal(override, metaOf(shape, 'allowed') ?? 'a number')
    }
    case 'json': {
      if (parsedJson(value) === undefined)
        return refusal(override, `JSON text of ${metaOf(shape, 'allowed') ?? 'a mapping or list'}`)
      // JSON is YAML; read as such, each value in it has its place, and a key given twice is found.
      const { tree, findings } = readYaml(place.source, { start: place.start, end: place.end })
      const first = findings[0]
      if (first !== undefined) return { finding: first }
      return tree === undefined ? refusal(override, 'JSON text') : { tree }
    }
  }
}

function kindOf(shape: Shape | undefined, value: string): 'text' | 'literal' | 'json' {
  // `10%` or 2, `l2` or true: a number or boolean where the schema takes one beside a text.
  if (shape instanceof z.ZodUnion && !(shape instanceof z.ZodDiscriminatedUnion)) {
    const literal = parsedJson(value)
    const isTaken = shape.options.some(
      (option) =>
        (option instanceof z.ZodNumber && typeof literal === 'number') ||
        (option instanceof z.ZodBoolean && typeof literal === 'boolean'),
    )
    if (isTaken) return 'literal'
    // `{ version: 12 }` beside words.
    return typeof literal === 'object' && shape.options.some((option) => option instanceof z.ZodObject)
      ? 'json'
      : 'text'
  }
  // A report's path stands for the mapping with its `file`.
  if (metaOf(shape, 'shortFor') !== undefined && !/^\s*\{/.test(value)) return 'text'
  if (shape instanceof z.ZodDiscriminatedUnion) return 'json'
  if (shape instanceof z.ZodObject || shape instanceof z.ZodRecord || shape instanceof z.ZodArray) return 'json'
  if (shape instanceof z.ZodNumber || shape instanceof z.ZodBoolean) return 'literal'
  if (shape instanceof z.ZodLiteral && typeof shape.value !== 'string') return 'literal'
  return 'text'
}

function refusal({ name, value, valuePlace }: Override, allowed: string): { readonly finding: Finding } {
  const given = JSON.stringify(brief(value))
  return { finding: found(valuePlace, `${name}: ${given} is not ${allowed}`) }
}
