import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

/** A request to GitHub's REST API and its answer. */
export interface GitHubExchange {
  readonly method: string
  /** With its query, without the API's base. */
  readonly path: string
  readonly requestBody?: unknown
  readonly status: number
  readonly responseBody?: unknown
  /** The file itself was asked for (`application/vnd.github.raw`), so the answer is no JSON. */
  readonly isRaw?: boolean
}

type JsonSchema = { readonly [key: string]: unknown }
interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: JsonSchema
}
interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: {
    readonly required?: boolean
    readonly content: { readonly 'application/json'?: { readonly schema: JsonSchema } }
  }
  readonly responses: Readonly<Record<string, Response | { readonly $ref: string }>>
}
interface Response {
  readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>>
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, never>>>>
}

const description = readDescription(new URL('../judges/github-openapi.json', import.meta.url))
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false })
addFormats.default(ajv)
ajv.addSchema({ $id: 'github', ...description })
const ajvOfText = new Ajv({ strict: false, coerceTypes: true })
addFormats.default(ajvOfText)
ajvOfText.addSchema({ $id: 'github', ...description })

/** What GitHub's own OpenAPI description has against a request or its answer; empty when it agrees with both. */
export function complaintsOf(exchange: GitHubExchange): string[] {
  const url = new URL(exchange.path, 'https://api.github.com')
  const found = operationOf(exchange.method, url.pathname)
  const where = `${exchange.method} ${url.pathname} → ${exchange.status}`
  if (found === undefined)
    return [`${where}: no such operation in the description (scripts/github-openapi.mjs lists them)`]
  const { operation, pathParameters } = found
  const given = { path: pathParameters, query: Object.fromEntries(url.searchParams) }
  return [
    ...parameterComplaints(operation, given),
    ...requestComplaints(operation, exchange),
    ...answerComplaints(operation, exchange),
  ].map((complaint) => `${where}: ${complaint}`)
}

function operationOf(method: string, path: string) {
  for (const [template, operations] of Object.entries(description.paths)) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
    // `path` of contents is the one parameter that may hold slashes.
    const pattern = template.replace('{path}', '(.+)').replace(/\{\w+\}/g, '([^/]+)')
    const match = new RegExp(`^${pattern}$`).exec(path)
    const operation = operations[method.toLowerCase()]
    if (match === null || operation === undefined) continue
    const values = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])
    return { operation, pathParameters: Object.fromEntries(values) }
  }
  return undefined
}

function parameterComplaints(
  operation: Operation,
  given: { readonly path: Readonly<Record<string, string>>; readonly query: Readonly<Record<string, string>> },
): string[] {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(parameter))
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  const unknown = Object.keys(given.query).filter((name) => !known.includes(name))
  const wrong = parameters.flatMap((parameter) => {
    const value = (parameter.in === 'path' ? given.path : given.query)[parameter.name]
    if (parameter.in !== 'path' && parameter.in !== 'query') return []
    if (value === undefined) return parameter.required ? [`parameter ${parameter.name} is missing`] : []
    // Parameters are text; `integer` means a text that is one.
    const holder = { value }
    const schema = { type: 'object', properties: { value: toJsonSchema(parameter.schema) } }
    return ajvOfText.validate(schema, holder) ? [] : [`parameter ${parameter.name}: ${ajvOfText.errorsText()}`]
  })
  return [...unknown.map((name) => `unknown parameter ${name}`), ...wrong]
}

function requestComplaints(operation: Operation, exchange: GitHubExchange): string[] {
  const schema = operation.requestBody?.content['application/json']?.schema
  if (schema === undefined) return exchange.requestBody === undefined ? [] : ['a body where none is known']
  if (exchange.requestBody === undefined) return operation.requestBody?.required ? ['the body is missing'] : []
  return validate(schema, exchange.requestBody, 'request')
}

function answerComplaints(operation: Operation, exchange: GitHubExchange): string[] {
  const response = operation.responses[String(exchange.status)]
  // What every operation may answer is not repeated in the description: a lacking permission, nothing there, limits, faults.
  if (response === undefined)
    return [401, 403, 404, 429, 500, 502, 503, 504].includes(exchange.status) ? [] : ['no such status']
  const content = resolve<Response>(response).content
  const schema = content?.['application/json']?.schema
  return schema === undefined || exchange.isRaw === true ? [] : validate(schema, exchange.responseBody, 'answer')
}

function validate(schema: JsonSchema, value: unknown, what: string): string[] {
  const holds = ajv.compile(toJsonSchema(schema))
  if (holds(value)) return []
  return (holds.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`)
}

function resolve<Thing>(thing: Thing | { readonly $ref: string }): Thing {
  if (!isReference(thing)) return thing
  const [, , kind = '', name = ''] = thing.$ref.split('/')
  const found: Thing | undefined = description.components[kind]?.[name]
  if (found === undefined) throw new Error(`${thing.$ref} is not in the description`)
  return found
}

const isReference = (thing: unknown): thing is { readonly $ref: string } =>
  typeof thing === 'object' && thing !== null && '$ref' in thing

function readDescription(file: URL): Description {
  // The one place where the file is believed to be what its script writes.
  const parsed: Description = JSON.parse(readFileSync(fileURLToPath(file), 'utf8'), (_key, value) =>
    typeof value === 'object' && value !== null ? withNull(value) : value,
  )
  return parsed
}

/** OpenAPI 3.0 says `nullable: true` where JSON Schema says `type: [..., "null"]`. */
function withNull(schema: Record<string, unknown>): Record<string, unknown> {
  if (schema['nullable'] !== true) return schema
  const { nullable: _, ...rest } = schema
  return { anyOf: [rest, { type: 'null' }] }
}

/** References within the description are to `#/components/…`; ajv knows that document as `github`. */
function toJsonSchema(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/'))
}
