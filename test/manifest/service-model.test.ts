import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { MAX_DESCRIPTION_CHARACTERS } from '../../src/manifest/fields.js'
import { REALTIME_INSTANCE_TYPES, TRANSFORM_INSTANCE_TYPES } from '../../src/manifest/instance-types.js'
import { manifestJsonSchema } from '../../src/manifest/json-schema.js'
import { manifestSchema } from '../../src/manifest/schema.js'
import { everyKey, say } from '../../src/manifest/shape.js'

// The official service model, as the emulator keeps it: our limits are its limits, or narrower for a reason.
interface Shape {
  readonly type: string
  readonly enum?: readonly string[]
  readonly max?: number
  readonly members?: Readonly<Record<string, { readonly shape: string }>>
  readonly member?: { readonly shape: string }
  readonly key?: { readonly shape: string }
  readonly value?: { readonly shape: string }
}
const model: { readonly shapes: Readonly<Record<string, Shape>> } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../emulator/model/fixtures/sagemaker.json', import.meta.url)), 'utf8'),
)
const shape = (name: string): Shape => {
  const found = model.shapes[name]
  if (found === undefined) throw new Error(`the service model has no shape ${name}`)
  return found
}

/** The shape of a member such as `InferenceSpecification.Containers[].Image`. */
function shapeOfMember(path: string): Shape {
  return path.split(/\.|(?=\[\])/).reduce<Shape>((parent, step) => {
    const name = step === '[]' ? parent.member?.shape : parent.members?.[step]?.shape
    if (name === undefined) throw new Error(`${path}: there is no ${step}`)
    return shape(name)
  }, shape('CreateModelPackageInput'))
}

const keys = everyKey(manifestSchema).flatMap(({ key, inside, shape: part }) => {
  const api = say(part, 'api')
  return api === undefined
    ? []
    : api.split(', ').map((member) => [`${inside}${inside === '' ? '' : '.'}${key}`, member] as const)
})

describe('each key becomes a member that CreateModelPackage has', () => {
  test.each(keys)('%s becomes %s', (_, member) =>
    expect(shapeOfMember(member).type).toMatch(/string|list|map|structure/))
  test('all but our own keys become one', () => {
    const ours = everyKey(manifestSchema).flatMap(({ key, inside, shape: part }) =>
      inside.startsWith('metrics') || say(part, 'api') !== undefined ? [] : [key],
    )
    expect(ours).toEqual(['schema'])
  })
})

test('instance types are those of the model, none more and none less', () => {
  expect([...REALTIME_INSTANCE_TYPES].sort()).toEqual([...(shape('ProductionVariantInstanceType').enum ?? [])].sort())
  expect([...TRANSFORM_INSTANCE_TYPES].sort()).toEqual([...(shape('TransformInstanceType').enum ?? [])].sort())
})

test('no limit is wider than the model', () => {
  const schema = JSON.parse(JSON.stringify(manifestJsonSchema()))
  const container = schema.properties.containers.items.properties
  expect(schema.properties.group.maxLength).toBe(shape('EntityName').max)
  expect(schema.properties.containers.maxItems).toBe(shape('ModelPackageContainerDefinitionList').max)
  expect(container.image.maxLength).toBe(shape('ContainerImage').max)
  expect(container.model_data.maxLength).toBe(shape('Url').max)
  expect(container.name.maxLength).toBe(shape('ContainerHostname').max)
  expect(container.framework_version.maxLength).toBe(shape('ModelPackageFrameworkVersion').max)
  expect(container.environment.propertyNames.maxLength).toBe(shape('EnvironmentKey').max)
  expect(container.environment.additionalProperties.maxLength).toBe(shape('EnvironmentValue').max)
  expect(schema.properties.content_types.items.maxLength).toBe(shape('ContentType').max)
  expect(schema.properties.response_types.items.maxLength).toBe(shape('ResponseMIMEType').max)
  expect(schema.properties.metadata.propertyNames.maxLength).toBe(shape('CustomerMetadataKey').max)
  expect(schema.properties.metadata.additionalProperties.maxLength).toBe(shape('CustomerMetadataValue').max)
  // ` [smr:<candidate>.<spec>]` follows a description, and metrics and provenance share the metadata.
  expect(MAX_DESCRIPTION_CHARACTERS).toBeLessThan(shape('EntityDescription').max ?? 0)
  expect(schema.properties.metadata.maxProperties).toBeLessThan(shape('CustomerMetadataMap').max ?? 0)
  expect(container.environment.maxProperties).toBeLessThanOrEqual(shape('EnvironmentMap').max ?? 0)
})
