import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readManifests } from '../../src/manifest/read.js'
import { readModelCard } from '../../src/manifest/read-card.js'
import { operationShape, type Shape, shapeOf } from '../emulator/model/shapes.js'
import { validate } from '../emulator/model/validate.js'
import { runs } from '../lanes/counts.js'
import { aManifest, aPackage } from './arbitrary.js'
import { read, readPackage } from './manifests.js'
import { requestOf, requestOfPackage } from './requests.js'

const CONTAINER = 'InferenceSpecification.Containers[]'

/** Members of CreateModelPackage that no manifest becomes, and why. */
const LEFT_OUT: readonly (readonly [pattern: RegExp, because: string])[] = [
  [/^ClientToken$/, 'made of the digest when it is sent, so that the same model is registered once (ruling 6)'],
  [/^ModelLifeCycle\./, 'a pull request claims no stage; a deployment that is green writes it (ruling 22)'],
  [/^ManagedStorageType$/, 'what it does is not documented'],
  [/^ModelPackageRegistrationType$/, 'what it does is not documented'],
  [
    /\.AdditionalS3DataSource\./,
    'the service refuses it: "AdditionalS3DataSource is not allowed in InferenceSpecification", boto/boto3#4510',
  ],
  [/\.ImageDigest$/, 'the digest is sent in Image, as REPOSITORY@sha256:…; the service fills this one in'],
]

/** The scalars of the official model, such as `InferenceSpecification.Containers[].Image`; `{}` for the values of a map. */
function leavesOf(name: string, path = ''): readonly string[] {
  const shape: Shape = shapeOf('sagemaker', name)
  switch (shape.type) {
    case 'structure':
      return Object.entries(shape.members ?? {}).flatMap(([member, { shape: of }]) =>
        leavesOf(of, path === '' ? member : `${path}.${member}`),
      )
    case 'list':
      return leavesOf(shape.member?.shape ?? '', `${path}[]`)
    case 'map':
      return leavesOf(shape.value?.shape ?? '', `${path}{}`)
    default:
      return [path]
  }
}

/** The same, of what a request holds. */
function leavesIn(value: unknown, name: string, path = ''): readonly string[] {
  const shape: Shape = shapeOf('sagemaker', name)
  if (value === undefined) return []
  if (shape.type === 'list' && Array.isArray(value))
    return value.flatMap((item) => leavesIn(item, shape.member?.shape ?? '', `${path}[]`))
  if (typeof value !== 'object' || value === null) return [path]
  if (shape.type === 'map')
    return Object.values(value).flatMap((item) => leavesIn(item, shape.value?.shape ?? '', `${path}{}`))
  return Object.entries(value).flatMap(([member, item]) =>
    leavesIn(item, shape.members?.[member]?.shape ?? '', path === '' ? member : `${path}.${member}`),
  )
}

// A container of an additional specification is one of the model's, and model data is the same wherever it stands.
const base = (leaf: string): string =>
  leaf
    .replace('AdditionalInferenceSpecifications[].Containers[]', CONTAINER)
    .replace(/^.*(?:ModelDataSource|AdditionalModelDataSources\[\])\.S3DataSource\./, 'S3ModelDataSource.')

const INPUT = operationShape('sagemaker', 'CreateModelPackage', 'input') ?? ''
const LEAVES = [...new Set(leavesOf(INPUT).map(base))]

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('model.yaml'))
  .map((path) => join('examples', path))

const requests = examples.map((path) => {
  const { manifests, packages } = readManifests({ files: [{ path, text: readFileSync(path, 'utf8') }] })
  const made = [...manifests.map((file) => requestOf(file, cardBeside(path, file))), ...packages.map(requestOfPackage)]
  return { path, made }
})

function cardBeside(path: string, { manifest }: { readonly manifest: { readonly model_card?: unknown } }) {
  const card = manifest.model_card
  if (typeof card !== 'object' || card === null || !('file' in card)) return undefined
  const of = join(dirname(path), String(card.file))
  const { card: read_, problems } = readModelCard({ path: of, text: readFileSync(of, 'utf8') })
  expect(problems).toEqual([])
  return read_
}

const isLeftOut = (leaf: string) => LEFT_OUT.some(([pattern]) => pattern.test(leaf))

describe('of CreateModelPackage in the official model', () => {
  test('there are more than a hundred members', () => expect(LEAVES.length).toBeGreaterThan(100))

  test('each is in the request of an example, or is left out for a reason that stands here', () => {
    const produced = new Set(
      requests.flatMap(({ made }) => made.flatMap((request) => leavesIn(request, INPUT).map(base))),
    )
    expect(LEAVES.filter((leaf) => !produced.has(leaf) && !isLeftOut(leaf))).toEqual([])
    // A member that came to be produced is no longer left out.
    expect([...produced].filter(isLeftOut)).toEqual([])
  })

  test('no reason is given for a member that is not there', () => {
    expect(LEFT_OUT.filter(([pattern]) => !LEAVES.some((leaf) => pattern.test(leaf)))).toEqual([])
  })
})

describe('the request of each example is one that the official model accepts', () => {
  test.each(requests)('$path', ({ made }) => {
    expect(made).toHaveLength(1)
    for (const value of made) {
      expect(validate({ service: 'sagemaker', operation: 'CreateModelPackage', value })).toBeUndefined()
    }
  })
})

test('whatever is accepted as a manifest makes a request that the official model accepts', () => {
  fc.assert(
    fc.property(aManifest, (manifest) => {
      const value = requestOf(read(JSON.stringify(manifest)))
      expect(validate({ service: 'sagemaker', operation: 'CreateModelPackage', value })).toBeUndefined()
    }),
    runs(60),
  )
  fc.assert(
    fc.property(aPackage, (manifest) => {
      const value = requestOfPackage(readPackage(JSON.stringify(manifest)))
      expect(validate({ service: 'sagemaker', operation: 'CreateModelPackage', value })).toBeUndefined()
    }),
    runs(60),
  )
})
