import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { MAX_DESCRIPTION_CHARACTERS } from '../../src/manifest/schema/fields.js'
import { REALTIME_INSTANCE_TYPES, TRANSFORM_INSTANCE_TYPES } from '../../src/manifest/schema/instance-types.js'
import { describedJsonSchema, manifestJsonSchema } from '../../src/manifest/schema/json-schema.js'
import { manifestSchema } from '../../src/manifest/schema/manifest.js'
import { everyKey, metaOf } from '../../src/manifest/schema/shape.js'

// The official service model, as the emulator keeps it: our limits are its limits, or narrower for a reason.
interface Shape {
  readonly type: string
  readonly enum?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly members?: Readonly<Record<string, { readonly shape: string }>>
  readonly member?: { readonly shape: string }
  readonly key?: { readonly shape: string }
  readonly value?: { readonly shape: string }
}
type Shapes = Readonly<Record<string, Shape>>
function shapesOf(service: string): Shapes {
  const path = fileURLToPath(new URL(`../emulator/model/fixtures/${service}.json`, import.meta.url))
  const model: { readonly shapes: Shapes } = JSON.parse(readFileSync(path, 'utf8'))
  return model.shapes
}
const sageMaker = shapesOf('sagemaker')
const services = [sageMaker, shapesOf('sagemaker-runtime'), shapesOf('application-autoscaling')]
const shape = (name: string, shapes: Shapes = sageMaker): Shape => {
  const found = shapes[name]
  if (found === undefined) throw new Error(`the service model has no shape ${name}`)
  return found
}

/** The shape of a member such as `InferenceSpecification.Containers[].Image` of CreateModelPackage, or of the call named before it. */
function shapeOfMember(call: string, path: string): Shape {
  for (const shapes of services) {
    const input = shapes[`${call}Input`] ?? shapes[`${call}Request`]
    if (input === undefined) continue
    return path.split(/\.|(?=\[\])/).reduce<Shape>((parent, step) => {
      const name = step === '[]' ? parent.member?.shape : parent.members?.[step]?.shape
      if (name === undefined) throw new Error(`${call}: ${path}: there is no ${step}`)
      return shape(name, shapes)
    }, input)
  }
  throw new Error(`no service has ${call}`)
}

const keys = everyKey(manifestSchema).flatMap(({ key, inside, shape: part }) => {
  const [, call = 'CreateModelPackage', members] = /^(?:(\w+): )?(.*)$/.exec(metaOf(part, 'api') ?? '') ?? []
  return (members?.split(', ') ?? []).flatMap((member) =>
    member === '' ? [] : [[`${inside}${inside === '' ? '' : '.'}${key}`, call, member] as const],
  )
})

describe('each key becomes a member that the service has', () => {
  test.each(keys)('%s becomes, in %s, %s', (_, call, member) =>
    expect(shapeOfMember(call, member).type).toMatch(/string|list|map|structure|integer|float|double|blob|boolean/))
  test('outside of `deploy` all of CreateModelPackage, but for what is said of a group', () => {
    const others = keys.filter(([key, call]) => !key.startsWith('deploy') && call !== 'CreateModelPackage')
    expect(others.map(([key, call]) => `${key}: ${call}`)).toEqual(['group_description: CreateModelPackageGroup'])
  })
  test('all but our own keys become one', () => {
    const ours = everyKey(manifestSchema).flatMap(({ key, inside, shape: part }) =>
      /^(?:metrics|model_card)/.test(inside) || metaOf(part, 'api') !== undefined ? [] : [key],
    )
    // Twice what is in each environment, too: `requires` is a rule of this action, and a smoke test is judged by it. What
    // `source` finds out becomes containers, and the keys of a card are those of AWS.
    const judged = ['max_latency', 'expect', 'http_status', 'json', 'equals', 'at_least', 'at_most', 'matches']
    const smoke = [...judged, 'requests', ...judged]
    expect(ours).toEqual(['schema', 'source', 'deploy', ...smoke, 'environments', ...smoke, 'requires'])
  })
})

test('instance types are those of the model, none more and none less', () => {
  expect([...REALTIME_INSTANCE_TYPES].sort()).toEqual([...(shape('ProductionVariantInstanceType').enum ?? [])].sort())
  expect([...TRANSFORM_INSTANCE_TYPES].sort()).toEqual([...(shape('TransformInstanceType').enum ?? [])].sort())
})

interface Said {
  readonly api?: string
  readonly properties?: Readonly<Record<string, Said>>
  readonly items?: Said
  readonly anyOf?: readonly Said[]
  readonly propertyNames?: Said
  readonly additionalProperties?: Said | boolean
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly maxLength?: number
  readonly maxItems?: number
  readonly maxProperties?: number
  readonly minimum?: number
  readonly maximum?: number
}

function* everyNode(node: Said, path = ''): Generator<readonly [string, Said]> {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    yield [`${path}.${key}`, child]
    yield* everyNode(child, `${path}.${key}`)
  }
  if (node.items !== undefined) yield* everyNode(node.items, `${path}[]`)
  if (typeof node.additionalProperties === 'object') yield* everyNode(node.additionalProperties, `${path}.NAME`)
  for (const one of node.anyOf ?? []) yield* everyNode(one, path)
}

/** Limits of the service model that ours are wider than, in words. Kinds that differ (a duration for seconds) have none. */
function widerThan(node: Said, of: Shape): readonly string[] {
  const wider = (what: string, ours: number | undefined, theirs: number | undefined) =>
    theirs !== undefined && (ours ?? Number.POSITIVE_INFINITY) > theirs ? [`${what} ${ours} > ${theirs}`] : []
  const child = (name: { readonly shape: string } | undefined): Shape => shape(name?.shape ?? '')
  const isFixed = node.enum !== undefined || node.const !== undefined
  switch (of.type) {
    case 'string':
      if (node.type === 'string' && !isFixed) return wider('maxLength', node.maxLength, of.max)
      return node.enum === undefined || of.enum === undefined ? [] : wider('words', node.enum.length, of.enum.length)
    case 'integer':
      return node.type !== 'integer'
        ? []
        : [...wider('maximum', node.maximum, of.max), ...wider('-minimum', -(node.minimum ?? 0), -(of.min ?? 0))]
    case 'list':
      if (node.items === undefined) return []
      return [...wider('maxItems', node.maxItems, of.max), ...widerThan(node.items, child(of.member))]
    case 'map': {
      const { propertyNames: names = {}, additionalProperties: values } = node
      if (typeof values !== 'object') return []
      return [
        ...wider('maxProperties', node.maxProperties, of.max),
        ...widerThan({ type: 'string', ...names }, child(of.key)),
        ...widerThan(values, child(of.value)),
      ]
    }
    default:
      return []
  }
}

describe('no limit is wider than the model', () => {
  // The pattern keeps these short.
  const BY_PATTERN = /\.(?:digest|base_model\.version)$/
  const schema: Said = JSON.parse(JSON.stringify(describedJsonSchema()))
  const limited = [...everyNode(schema)].flatMap(([path, node]) => {
    const [, call, members] = /^(\w+): (.*)$/.exec(node.api ?? '') ?? []
    return call === undefined || call !== 'CreateModelPackage' || BY_PATTERN.test(path)
      ? []
      : (members ?? '').split(', ').map((member) => [path.slice(1), member, node] as const)
  })
  test('each key that becomes a member is asked', () => expect(limited.length).toBeGreaterThan(150))
  test.each(limited)('%s, for %s', (_, member, node) => {
    expect(widerThan(node, shapeOfMember('CreateModelPackage', member))).toEqual([])
  })
  test('the room for what follows a description, and for the metadata of ours', () => {
    // ` [smr:<candidate>.<spec>]` follows a description, and metrics and provenance share the metadata.
    expect(MAX_DESCRIPTION_CHARACTERS).toBeLessThan(shape('EntityDescription').max ?? 0)
    expect(schema.properties?.['metadata']?.maxProperties).toBeLessThan(shape('CustomerMetadataMap').max ?? 0)
  })
})

test('no limit of a deployment is wider than the model', () => {
  const schema = JSON.parse(JSON.stringify(manifestJsonSchema()))
  const { variants, endpoint, alarms } = schema.properties.deploy.properties
  expect(endpoint.maxLength).toBe(shape('EndpointName').max)
  expect(variants.maxItems).toBe(shape('ProductionVariantList').max)
  expect(variants.items.properties.name.maxLength).toBe(shape('VariantName').max)
  expect(variants.items.properties.volume_size.maximum).toBe(shape('ProductionVariantVolumeSizeInGB').max)
  expect(variants.items.properties.environment.maxProperties).toBe(shape('EnvironmentMap').max)
  expect(variants.items.properties.serverless.properties.max_concurrency.maximum).toBe(
    shape('ServerlessMaxConcurrency').max,
  )
  expect(variants.items.properties.ami.anyOf[0].enum).toEqual(shape('ProductionVariantInferenceAmiVersion').enum)
  expect(alarms.maxItems).toBe(shape('AlarmList').max)
  expect(alarms.items.maxLength).toBe(shape('AlarmName').max)
})
