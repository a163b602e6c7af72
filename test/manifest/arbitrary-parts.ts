import fc from 'fast-check'

export const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const HEXADECIMAL = '0123456789abcdef'
const RESERVED = ['__proto__', 'constructor', 'prototype']

export const alphabet = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength })

export const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

/** Values without the keys that are undefined, as JSON and YAML have them. */
export const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

export const entityName = fc
  .tuple(alphabet(LETTERS, 1, 30), alphabet(`${LETTERS}-`, 0, 30), alphabet(LETTERS, 1, 3))
  .map((parts) => parts.join(''))

// U+FFFD is what is left of bytes that were no UTF-8, and is refused.
export const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((value) => !value.includes('\uFFFD'))
export const oneLine = text.filter((value) => /^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$/u.test(value))
export const said = oneLine.filter((value) => value !== '')

export const word = alphabet(`${LETTERS}_.:/=+-@`, 1, 40).filter(
  (value) => !/^(?:(?:smr|metric)\/|aws:)/i.test(value) && !RESERVED.includes(value),
)
export const value = alphabet(`${LETTERS} _.:/=+-@é`, 1, 60)

export const finite = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
  .map((number) => (Object.is(number, -0) ? 0 : number))

export const key = alphabet(`${LETTERS}_=-é`, 1, 60)
export const s3Object = key.map((name) => `s3://acme-ml/${name}`)
export const s3Folder = key.map((name) => `s3://acme-ml/${name}/`)
export const modelData = key.map((name) => `s3://acme-ml/${name}.tar.gz`)
export const eTag = alphabet(HEXADECIMAL, 32, 32)
export const sha256 = alphabet(HEXADECIMAL, 64, 64)

export const image = fc.oneof(
  alphabet(`${LETTERS}._:/-`, 0, 200).map((rest) => `a${rest.replace(/:\/\//g, '')}`),
  sha256.map((digest) => `111111111111.dkr.ecr.eu-west-1.amazonaws.com/churn@sha256:${digest}`),
)

export const environment = fc.dictionary(
  alphabet('ABC_abc012', 1, 20).map((name) => `K${name}`),
  text,
  { maxKeys: 16 },
)

export const mediaType = alphabet(`${LETTERS}/;=-`, 1, 60)
export const instanceLists = <Realtime extends string, Transform extends string>(
  realtime: readonly Realtime[],
  transform: readonly Transform[],
) => ({
  content_types: optional(fc.array(mediaType, { minLength: 1, maxLength: 4 })),
  response_types: optional(
    fc.array(
      alphabet(LETTERS, 1, 60).map((subtype) => `application/${subtype}`),
      { minLength: 1, maxLength: 4 },
    ),
  ),
  realtime_instance_types: optional(fc.subarray([...realtime], { minLength: 1, maxLength: 5 })),
  transform_instance_types: optional(fc.subarray([...transform], { minLength: 1, maxLength: 5 })),
})

/** Mappings that are not empty, of keys of which each may be left out. */
export const some = <Model extends Record<string, fc.Arbitrary<unknown>>>(model: Model) =>
  fc.record(model, { requiredKeys: [] }).filter((record) => Object.keys(record).length > 0)
