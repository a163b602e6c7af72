import { Ajv, type ValidateFunction } from 'ajv'
// AWS's own schema of a model package's card, as its document on version details publishes it.
import published from '../../metrics/fixtures/model-card.schema.json' with { type: 'json' }
import { validation } from '../service-error.js'

let compiled: ValidateFunction | undefined

/**
 * Refuses a card that is not JSON or not what the schema means: "The content must follow the schema described in Model
 * Package Model Card Schema" (botocore, ModelCardContent). The sentences are not known [?].
 */
export function refuseCard(content: string): void {
  compiled ??= new Ajv({ strict: false, allErrors: true }).compile(Object(intended(published)))
  const card = parsed(content)
  if (compiled(card)) return
  const problems = (compiled.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
  throw validation(`Model card content does not follow the schema: ${problems.join('; ')}`)
}

function parsed(content: string): unknown {
  try {
    const value: unknown = JSON.parse(content)
    return value
  } catch {
    throw validation('Model card content is not valid JSON.')
  }
}

type Node = Readonly<Record<string, unknown>>

/**
 * The schema with its limits where they take effect. In the published one `maxItems` stands inside `items`, `maxContains`
 * has no `contains`, patterns are not anchored, and `objective_function` lists its members as keywords: a validator of JSON
 * Schema overlooks all four. That the service means them is inferred [?].
 */
function intended(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(intended)
  if (!isNode(schema)) return schema
  const node = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, intended(value)]))
  return [lengths, anchored, membersOfObjective, closedGroups, valuesOfTheirType].reduce<Node>(
    (before, mend) => mend(before),
    node,
  )
}

function lengths(node: Node): Node {
  const { maxContains, minContains, ...rest } = node
  if (rest['type'] !== 'array') return node
  const { items } = rest
  const inside = isNode(items) ? items['maxItems'] : undefined
  return {
    ...rest,
    ...(maxContains !== undefined && { maxItems: maxContains }),
    ...(minContains !== undefined && { minItems: minContains }),
    ...(isNode(items) &&
      '$ref' in items &&
      inside !== undefined && { maxItems: inside, items: { $ref: items['$ref'] } }),
  }
}

function anchored(node: Node): Node {
  const { pattern } = node
  return typeof pattern === 'string' && pattern.startsWith('.{') ? { ...node, pattern: `^${pattern}$` } : node
}

function membersOfObjective(node: Node): Node {
  const { function: what, notes, ...rest } = node
  const isMisplaced = isNode(what) && '$ref' in what && isNode(notes) && !('type' in node)
  if (!isMisplaced) return node
  return { ...rest, type: 'object', additionalProperties: false, properties: { function: what, notes } }
}

function closedGroups(node: Node): Node {
  const { properties } = node
  const isGroup = isNode(properties) && 'metric_data' in properties
  return isGroup ? { ...node, additionalProperties: false } : node
}

/** `simple_metric`: a number for `number`, a text for `string`, a boolean for `boolean`. */
function valuesOfTheirType(node: Node): Node {
  const { properties } = node
  if (!isNode(properties)) return node
  const type = properties['type']
  if (!isNode(type) || JSON.stringify(type['enum']) !== '["number","string","boolean"]') return node
  const kinds = ['number', 'string', 'boolean'].map((kind) => ({
    properties: { type: { const: kind }, value: { type: kind } },
  }))
  return { ...node, oneOf: kinds }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
