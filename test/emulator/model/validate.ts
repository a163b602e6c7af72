import { isDate } from '../copy.js'
import { matchesPattern } from './patterns.js'
import { type ModelledService, operationShape, type Shape, shapeOf } from './shapes.js'

/** One constraint that a request breaks, in the service's words. */
type Violation = string

/**
 * Checks a request (or an answer, with `end: 'output'`) against the official service model.
 * Gives the service's sentence, or undefined when all is well.
 */
export function validate(parameters: {
  readonly service: ModelledService
  readonly operation: string
  readonly value: unknown
  readonly end?: 'input' | 'output'
}): string | undefined {
  const { service, operation, value, end = 'input' } = parameters
  const name = operationShape(service, operation, end)
  if (name === undefined) return undefined
  const violations = check({ service, shape: shapeOf(service, name), value, path: [] })
  if (violations.length === 0) return undefined
  // The wording of AWS's own framework, as issue threads quote it: "1 validation error detected: Value '…' at '…' failed
  // to satisfy constraint: …".
  return `${violations.length} validation error${violations.length === 1 ? '' : 's'} detected: ${violations.join('; ')}`
}

interface Place {
  readonly service: ModelledService
  readonly shape: Shape
  readonly value: unknown
  readonly path: readonly string[]
}

function check(place: Place): readonly Violation[] {
  const { shape, value } = place
  switch (shape.type) {
    case 'structure':
      return isRecord(value) ? checkStructure(place, value) : [wrongType(place, 'a structure')]
    case 'list':
      return Array.isArray(value) ? checkList(place, value) : [wrongType(place, 'a list')]
    case 'map':
      return isRecord(value) ? checkMap(place, value) : [wrongType(place, 'a map')]
    case 'string':
      return typeof value === 'string'
        ? stringConstraints(shape, value).map((text) => failed(place, text))
        : [wrongType(place, 'a string')]
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
      return typeof value === 'number' ? range(place, value, 'value') : [wrongType(place, 'a number')]
    case 'boolean':
      return typeof value === 'boolean' ? [] : [wrongType(place, 'a boolean')]
    case 'timestamp':
      return isDate(value) || typeof value === 'number' ? [] : [wrongType(place, 'a timestamp')]
    default:
      return []
  }
}

function checkStructure(place: Place, value: Readonly<Record<string, unknown>>): readonly Violation[] {
  const members = place.shape.members ?? {}
  const missing = (place.shape.required ?? [])
    .filter((name) => value[name] === undefined || value[name] === null)
    .map(
      (name) => `Value null at '${shown([...place.path, name])}' failed to satisfy constraint: Member must not be null`,
    )
  // Stricter than the service, which may overlook a member it does not know [?]: here a slip of ours must not pass.
  const unknown = Object.keys(value)
    .filter((name) => members[name] === undefined)
    .map(
      (name) => `Value at '${shown([...place.path, name])}' failed to satisfy constraint: Member is not in the model`,
    )
  const below = Object.entries(members).flatMap(([name, member]) => {
    const inner = value[name]
    if (inner === undefined || inner === null) return []
    return check({ ...place, shape: shapeOf(place.service, member.shape), value: inner, path: [...place.path, name] })
  })
  return [...missing, ...unknown, ...below]
}

function checkList(place: Place, items: readonly unknown[]): readonly Violation[] {
  const member = place.shape.member
  const below =
    member === undefined
      ? []
      : items.flatMap((item, index) =>
          check({
            ...place,
            shape: shapeOf(place.service, member.shape),
            value: item,
            path: [...place.path, String(index + 1), 'member'],
          }),
        )
  return [...range(place, items.length, 'length'), ...below]
}

function checkMap(place: Place, map: Readonly<Record<string, unknown>>): readonly Violation[] {
  const { key, value } = place.shape
  const keys =
    key === undefined
      ? []
      : Object.keys(map).flatMap((name) => {
          const broken = stringConstraints(shapeOf(place.service, key.shape), name)
          return broken.length === 0 ? [] : [failed(place, `Map keys must satisfy constraint: [${broken.join(', ')}]`)]
        })
  const values =
    value === undefined
      ? []
      : Object.entries(map).flatMap(([name, item]) => {
          const shape = shapeOf(place.service, value.shape)
          if (shape.type !== 'string' || typeof item !== 'string')
            return check({ ...place, shape, value: item, path: [...place.path, name, 'member'] })
          const broken = stringConstraints(shape, item)
          return broken.length === 0 ? [] : [failed(place, `Map value must satisfy constraint: [${broken.join(', ')}]`)]
        })
  return [...range(place, Object.keys(map).length, 'length'), ...keys, ...values]
}

function stringConstraints(shape: Shape, value: string): readonly string[] {
  const broken: string[] = []
  if (shape.min !== undefined && value.length < shape.min)
    broken.push(`Member must have length greater than or equal to ${shape.min}`)
  if (shape.max !== undefined && value.length > shape.max)
    broken.push(`Member must have length less than or equal to ${shape.max}`)
  if (shape.pattern !== undefined && !matchesPattern(shape.pattern, value))
    broken.push(`Member must satisfy regular expression pattern: ${shape.pattern}`)
  if (shape.enum !== undefined && !shape.enum.includes(value))
    broken.push(`Member must satisfy enum value set: [${shape.enum.join(', ')}]`)
  return broken
}

function range(place: Place, size: number, what: 'length' | 'value'): readonly Violation[] {
  const { min, max } = place.shape
  if (min !== undefined && size < min)
    return [failed(place, `Member must have ${what} greater than or equal to ${min}`)]
  if (max !== undefined && size > max) return [failed(place, `Member must have ${what} less than or equal to ${max}`)]
  return []
}

function failed(place: Place, constraint: string): Violation {
  const value = typeof place.value === 'string' ? place.value : JSON.stringify(place.value)
  return `Value '${value}' at '${shown(place.path)}' failed to satisfy constraint: ${constraint}`
}

function wrongType(place: Place, wanted: string): Violation {
  return failed(place, `Member must be ${wanted}`)
}

/** `inferenceSpecification.containers.1.member.image`: the service lowers the first letter of each member. */
function shown(path: readonly string[]): string {
  return path.map((step) => step.charAt(0).toLowerCase() + step.slice(1)).join('.')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDate(value)
}
