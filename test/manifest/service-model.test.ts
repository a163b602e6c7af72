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
  const [, call = 'CreateModelPackage', members] = /^(?:(\w+): )?(.*)$/.exec(say(part, 'api') ?? '') ?? []
  return (members?.split(', ') ?? []).flatMap((member) =>
    member === '' ? [] : [[`${inside}${inside === '' ? '' : '.'}${key}`, call, member] as const],
  )
})

describe('each key becomes a member that the service has', () => {
  test.each(keys)('%s becomes, in %s, %s', (_, call, member) =>
    expect(shapeOfMember(call, member).type).toMatch(/string|list|map|structure|integer|float|double|blob/))
  test('outside of `deploy` all of CreateModelPackage', () => {
    expect([...new Set(keys.flatMap(([key, call]) => (key.startsWith('deploy') ? [] : [call])))]).toEqual([
      'CreateModelPackage',
    ])
  })
  test('all but our own keys become one', () => {
    const ours = everyKey(manifestSchema).flatMap(({ key, inside, shape: part }) =>
      inside.startsWith('metrics') || say(part, 'api') !== undefined ? [] : [key],
    )
    // Twice what is in each environment, too: `requires` is a rule of this action, and a latency is measured by it.
    expect(ours).toEqual(['schema', 'deploy', 'max_latency', 'environments', 'max_latency', 'requires'])
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
  const { variants, endpoint, alarms } = schema.properties.deploy.properties
  expect(endpoint.maxLength).toBe(shape('EndpointName').max)
  expect(variants.maxItems).toBe(shape('ProductionVariantList').max)
  expect(variants.items.properties.name.maxLength).toBe(shape('VariantName').max)
  expect(variants.items.properties.volume_size.maximum).toBe(shape('ProductionVariantVolumeSizeInGB').max)
  expect(variants.items.properties.environment.maxProperties).toBe(shape('EnvironmentMap').max)
  expect(variants.items.properties.serverless.properties.max_concurrency.maximum).toBe(
    shape('ServerlessMaxConcurrency').max,
  )
  expect(variants.items.properties.ami.enum).toEqual(shape('ProductionVariantInferenceAmiVersion').enum)
  expect(alarms.maxItems).toBe(shape('AlarmList').max)
  expect(alarms.items.maxLength).toBe(shape('AlarmName').max)
  // ` [smr:<candidate>.<spec>]` follows a description, and metrics and provenance share the metadata.
  expect(MAX_DESCRIPTION_CHARACTERS).toBeLessThan(shape('EntityDescription').max ?? 0)
  expect(schema.properties.metadata.maxProperties).toBeLessThan(shape('CustomerMetadataMap').max ?? 0)
  expect(container.environment.maxProperties).toBeLessThanOrEqual(shape('EnvironmentMap').max ?? 0)
})
