import fc from 'fast-check'
import { REALTIME_INSTANCE_TYPES, TRANSFORM_INSTANCE_TYPES } from '../../src/manifest/instance-types.js'
import type { Manifest } from '../../src/manifest/schema.js'
import { aDeploySection } from './arbitrary-deploy.js'

const alphabet = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength })
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

const entityName = fc
  .tuple(alphabet(LETTERS, 1, 30), alphabet(`${LETTERS}-`, 0, 30), alphabet(LETTERS, 1, 3))
  .map((parts) => parts.join(''))
const image = fc.oneof(
  alphabet(`${LETTERS}._:/-`, 0, 200).map((rest) => `a${rest.replace(/:\/\//g, '')}`),
  alphabet('0123456789abcdef', 64, 64).map(
    (digest) => `111111111111.dkr.ecr.eu-west-1.amazonaws.com/churn@sha256:${digest}`,
  ),
)
const modelData = alphabet(`${LETTERS}/_=-é`, 1, 100).map((key) => `s3://acme-ml/${key}.tar.gz`)
// U+FFFD is what is left of bytes that were no UTF-8, and is refused.
const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((value) => !value.includes('\uFFFD'))
const oneLine = text.filter((value) => /^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$/u.test(value))
const word = alphabet(`${LETTERS}_.:/=+-@`, 1, 40).filter(
  (value) => !/^(?:smr|metric)\//i.test(value) && !RESERVED.includes(value),
)
const RESERVED = ['__proto__', 'constructor', 'prototype']
const finite = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
  .map((value) => (Object.is(value, -0) ? 0 : value))
const percentage = fc.integer({ min: 0, max: 9999 }).map((share) => `${share}%`)

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const without = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const gate = fc
  .record({
    limits: fc.tuple(optional(finite), optional(finite), optional(fc.oneof(percentage, finite.map(Math.abs)))),
    level: optional(fc.constantFrom('error' as const, 'warn' as const)),
  })
  .filter(({ limits }) => limits.some((limit) => limit !== undefined))
  .map(({ limits: [one, other, max_regression], level }) => {
    const isSwapped = one !== undefined && other !== undefined && one > other
    return { min: isSwapped ? other : one, max: isSwapped ? one : other, max_regression, level }
  })

const metric = fc.record({
  path: optional(alphabet(`${LETTERS}._`, 1, 60)),
  goal: optional(fc.constantFrom('minimize' as const, 'maximize' as const)),
  tolerance: optional(finite.map(Math.abs)),
  unit: optional(alphabet(`${LETTERS}% /`, 1, 20)),
  gate: optional(gate),
})

const metrics = fc
  .record({
    report: fc.oneof(
      alphabet(`${LETTERS}_-./ `, 1, 60).filter((path) => !path.startsWith('/')),
      fc.constant('s3://acme-ml/e.json'),
    ),
    baseline: optional(
      fc.oneof(
        fc.constant('latest_approved' as const),
        fc.constant('none' as const),
        fc.record({ version: fc.integer({ min: 1 }) }),
      ),
    ),
    values: optional(fc.dictionary(word, metric, { maxKeys: 8 })),
    pick: fc.nat(),
  })
  .map(({ pick, ...rest }) => {
    const names = Object.keys(rest.values ?? {})
    return { ...rest, primary: names[pick % Math.max(1, names.length)] }
  })

const containers = fc
  .array(
    fc.record({
      image,
      model_data: optional(modelData),
      environment: optional(
        fc.dictionary(
          alphabet('ABC_abc012', 1, 20).map((name) => `K${name}`),
          text,
          { maxKeys: 16 },
        ),
      ),
      framework: optional(alphabet('ABCDEF-', 1, 10)),
      framework_version: optional(
        fc.tuple(fc.nat(9), alphabet('0123456789.-ab', 1, 8)).map(([major, rest]) => `${major}.${rest}`),
      ),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .chain((list) =>
    fc
      .boolean()
      .map((isNamed) =>
        list.map((container, index) => (isNamed ? { ...container, name: `step-${index}` } : container)),
      ),
  )

/** Manifests that are allowed, each with a good part of the schema in it. */
export const aManifest: fc.Arbitrary<Manifest> = fc
  .record({
    schema: optional(fc.constant(1 as const)),
    group: entityName,
    description: optional(oneLine),
    containers,
    content_types: optional(fc.array(alphabet(`${LETTERS}/;=-`, 1, 60), { minLength: 1, maxLength: 4 })),
    response_types: optional(
      fc.array(
        alphabet(LETTERS, 1, 60).map((subtype) => `application/${subtype}`),
        { minLength: 1, maxLength: 4 },
      ),
    ),
    realtime_instance_types: optional(fc.subarray([...REALTIME_INSTANCE_TYPES], { minLength: 1, maxLength: 5 })),
    transform_instance_types: optional(fc.subarray([...TRANSFORM_INSTANCE_TYPES], { minLength: 1, maxLength: 5 })),
    metadata: optional(fc.dictionary(word, alphabet(`${LETTERS} _.:/=+-@é`, 1, 60), { maxKeys: 20 })),
    metrics: optional(metrics),
    deploy: optional(aDeploySection),
  })
  .map((manifest) => without(manifest) as Manifest)
  // A serverless endpoint serves one container.
  .map(({ containers: all, ...manifest }) =>
    manifest.deploy?.variants?.some(({ serverless }) => serverless !== undefined)
      ? { ...manifest, containers: all.slice(0, 1) }
      : { ...manifest, containers: all },
  )
