import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CallFailure } from '../../src/errors.js'
import type { ImageRegistry } from '../../src/ports.js'
import type { Candidate } from '../../src/registry/candidate.js'
import { readSuffix } from '../../src/registry/version/identity.js'
import { specificationOf } from '../../src/registry/version/specification.js'
import { type Emulator, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { runs } from '../lanes/counts.js'
import { ARTIFACT, aCandidate, aFile, aManifest, anEmulator, GROUP, run, told } from './world.js'

// Images are artifacts in the sense of ruling 4: a flapping permission makes no second version, a tag that was moved does.

const TAGGED = `${TRAINING_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/breast-cancer:2.3.0`
const VERSION_1 = `arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package/${GROUP}/1`
const DENIED: ImageRegistry = {
  manifestOf: async () => Promise.reject(new CallFailure('access-denied', 'ecr:BatchGetImage', 'Access Denied')),
}

function tagged(image = TAGGED): Candidate {
  return aCandidate({ file: aFile(aManifest({ containers: [{ image, model_data: ARTIFACT }] })) })
}

async function registered(emulator: Emulator, images?: ImageRegistry): Promise<string> {
  const { result } = await run(emulator, { candidates: [tagged()], ...(images && { ports: { images } }) })
  const warnings = result.checks.filter(({ level }) => level === 'warning').map(({ title }) => title)
  return [told(result), ...warnings].join(', ')
}

test('a tag that was moved makes another version, and one that was moved back the first one', async () => {
  const emulator = anEmulator()
  const before = emulator.putImage(TAGGED)
  expect(await registered(emulator)).toBe('registered 1')
  const after = emulator.moveTag(TAGGED)
  expect(await registered(emulator)).toBe('registered 2')
  expect(await registered(emulator)).toBe('reused 2')
  emulator.putImage(TAGGED)
  expect(await registered(emulator)).toBe('reused 1')

  const images = emulator.versions(GROUP).map((one) => one.InferenceSpecification?.Containers?.[0]?.Image)
  const repository = TAGGED.replace(/:2\.3\.0$/, '')
  expect(images).toEqual([`${repository}@${before}`, `${repository}@${after}`])
})

test('a tag that was moved makes another version even while lists are behind and the token is known', async () => {
  for (const tokenPolicy of ['same-arn', 'conflict', 'forgets'] as const) {
    const emulator = anEmulator({ tokenPolicy, listDelayMilliseconds: 29_000 })
    expect(await registered(emulator)).toBe('registered 1')
    emulator.moveTag(TAGGED)
    expect(await registered(emulator)).toBe('registered 2')
  }
})

test('an image that could be read only then, or only now, is reused with a warning', async () => {
  for (const [then, now] of [
    [undefined, DENIED],
    [DENIED, undefined],
  ]) {
    const emulator = anEmulator()
    expect(await registered(emulator, then)).toBe('registered 1')
    expect(await registered(emulator, now)).toBe('reused 1, Artifacts')
    expect(emulator.versions(GROUP)).toHaveLength(1)
  }
  const never = anEmulator()
  expect([await registered(never, DENIED), await registered(never, DENIED)]).toEqual(['registered 1', 'reused 1'])
})

test('of two versions of a tag that was moved the newer one is meant while nobody can read it, and neither is a duplicate', async () => {
  const emulator = anEmulator()
  await registered(emulator)
  emulator.moveTag(TAGGED)
  await registered(emulator)
  expect(await registered(emulator, DENIED)).toBe('reused 2, Artifacts')
})

test('however ECR flaps, a tag that stays where it is makes one version', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }), async (readable) => {
      const emulator = anEmulator()
      for (const isReadable of readable) await registered(emulator, isReadable ? undefined : DENIED)
      expect(emulator.versions(GROUP)).toHaveLength(1)
    }),
    runs(60),
  )
})

test('however often a tag moves, each image that was read has one version', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { minLength: 1, maxLength: 10 }), async (contents) => {
      const emulator = anEmulator()
      for (const content of contents) {
        emulator.putImage(TAGGED, { content: String(content) })
        await registered(emulator)
      }
      expect(emulator.versions(GROUP)).toHaveLength(new Set(contents).size)
    }),
    runs(60),
  )
})

test('another image that is passed off for one that was registered is not taken for it', async () => {
  const emulator = anEmulator()
  await registered(emulator)
  const owner = emulator.port({ account: REGISTRY_ACCOUNT })
  const evil = `${TRAINING_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/housing-neuron`
  for (const Image of [`${evil}@sha256:${'a'.repeat(64)}`, `${evil}:2.3.0`]) {
    const InferenceSpecification = {
      ...emulator.versions(GROUP)[0]?.InferenceSpecification,
      Containers: [{ Image, ModelDataUrl: ARTIFACT }],
    }
    await owner.updateModelPackage({ ModelPackageArn: VERSION_1, InferenceSpecification })
    expect(await registered(emulator)).toMatch(/^(registered|reused) 2, Not what it says$/)
  }
})

test('an image that was exchanged for another of the same repository is noticed, whether or not ECR can be read', async () => {
  for (const images of [undefined, DENIED]) {
    const emulator = anEmulator()
    await registered(emulator)
    const [version] = emulator.versions(GROUP)
    const [container] = version?.InferenceSpecification?.Containers ?? []
    const Image = `${TAGGED.replace(/:2\.3\.0$/, '')}@sha256:${'e'.repeat(64)}`
    const InferenceSpecification = { ...version?.InferenceSpecification, Containers: [{ ...container, Image }] }
    await emulator
      .port({ account: REGISTRY_ACCOUNT })
      .updateModelPackage({ ModelPackageArn: VERSION_1, InferenceSpecification })
    expect(await registered(emulator, images)).toBe('registered 2, Not what it says')
  }
})

test('a specification that was appended leaves the version what it was', async () => {
  const emulator = anEmulator()
  await registered(emulator)
  const owner = emulator.port({ account: REGISTRY_ACCOUNT })
  const Containers = [{ Image: TAGGED }]
  const AdditionalInferenceSpecificationsToAdd = [
    { Name: 'one', Containers },
    { Name: 'two', Containers },
  ]
  await owner.updateModelPackage({ ModelPackageArn: VERSION_1, AdditionalInferenceSpecificationsToAdd })

  expect(await registered(emulator)).toBe('reused 1')
  const [version] = emulator.versions(GROUP)
  expect(version && specificationOf(version)).toEqual({ kind: 'extended', added: ['one', 'two'] })
})

test('additional specifications count: those registered as they are, further ones by name, any other change as a change', async () => {
  const emulator = anEmulator()
  const additional_specifications = [
    { name: 'b', containers: [{ image: TAGGED }] },
    { name: 'a', containers: [{ image: TAGGED }] },
  ]
  const file = aFile(aManifest({ additional_specifications }))
  await run(emulator, { candidates: [aCandidate({ file })] })
  const [version] = emulator.versions(GROUP)
  if (version === undefined) throw new Error('no version')
  const additional = version.AdditionalInferenceSpecifications ?? []
  const more = { Name: 'c', Containers: [{ Image: TAGGED }] }
  const of = (AdditionalInferenceSpecifications: typeof additional) =>
    specificationOf({ ...version, AdditionalInferenceSpecifications })

  expect(of(additional)).toEqual({ kind: 'same' })
  expect(of(additional.toReversed())).toEqual({ kind: 'same' })
  expect(of([...additional, more])).toEqual({ kind: 'extended', added: ['c'] })
  expect(of([...additional.toReversed(), more])).toEqual({ kind: 'extended', added: ['c'] })
  expect(of(additional.slice(0, 1))).toEqual({ kind: 'changed' })
  expect(of([...additional.slice(0, 1), { ...more, Name: 'a' }])).toEqual({ kind: 'changed' })
  expect(of([...additional.map((one) => ({ ...one, Description: 'x' })), more])).toEqual({ kind: 'changed' })
  expect(specificationOf({ ...version, ModelPackageDescription: 'By hand' })).toEqual({ kind: 'unknown' })
})

test('ETags that the service fills in are no change, and one that was sent cannot be exchanged', async () => {
  const emulator = anEmulator()
  emulator.putObject('s3://acme-ml/a', 'a')
  const etag = '0cc175b9c0f1b6a831c399e269772661' // MD5 of `a`
  const file = aFile(
    aManifest({
      containers: [
        {
          image: TAGGED,
          model_data: ARTIFACT,
          additional_model_data: [
            { channel: 'pinned', uri: 's3://acme-ml/a', type: 'object', etag },
            { channel: 'free', uri: 's3://acme-ml/a', type: 'object' },
          ],
        },
      ],
    }),
  )
  const { result } = await run(emulator, { candidates: [aCandidate({ file })] })
  expect(told(result)).toBe('registered 1')
  const [version] = emulator.versions(GROUP)
  const [container] = version?.InferenceSpecification?.Containers ?? []
  const [pinned, free] = container?.AdditionalModelDataSources ?? []
  if (version === undefined || pinned === undefined || free === undefined) throw new Error('no sources')
  const state = (ofPinned: string, filledIn?: string) =>
    specificationOf({
      ...version,
      InferenceSpecification: {
        Containers: [
          {
            ...container,
            ModelDataETag: filledIn,
            AdditionalModelDataSources: [
              { ...pinned, S3DataSource: pinned.S3DataSource && { ...pinned.S3DataSource, ETag: ofPinned } },
              { ...free, S3DataSource: free.S3DataSource && { ...free.S3DataSource, ETag: filledIn } },
            ],
          },
        ],
        SupportedContentTypes: ['text/csv'],
        SupportedResponseMIMETypes: ['application/json'],
        SupportedRealtimeInferenceInstanceTypes: ['ml.m5.xlarge'],
      },
    })

  expect(state(etag)).toEqual({ kind: 'same' })
  expect(state(etag, 'filled-in')).toEqual({ kind: 'same' })
  expect(state('another')).toEqual({ kind: 'changed' })
  expect(state('another', 'filled-in')).toEqual({ kind: 'changed' })
})

const CLONED = `arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package/origin/1`

function aClone(): Candidate {
  const { containers: _containers, ...rest } = aManifest({ source_uri: CLONED })
  const { content_types: _in, response_types: _out, realtime_instance_types: _types, ...manifest } = rest
  return aCandidate({ file: aFile({ ...manifest, containers: [] }) })
}

test('a clone is sent by its source alone, and what the source held is what is approved', async () => {
  const emulator = anEmulator({ groups: [GROUP, 'origin'] })
  const Containers = [{ Image: TAGGED, ModelDataUrl: ARTIFACT, ModelDataETag: 'of the source' }]
  emulator.plant('origin', { InferenceSpecification: { Containers, SupportedContentTypes: ['text/csv'] } })
  const { result } = await run(emulator, { candidates: [aClone()] })
  const [version] = emulator.versions(GROUP)
  if (version === undefined) throw new Error('no version')

  expect(told(result)).toBe('registered 1')
  expect(version.SourceUri).toBe(CLONED)
  expect(version.InferenceSpecification?.Containers?.[0]).toMatchObject({ Image: TAGGED })
  expect(result.checks.filter(({ level }) => level === 'warning')).toEqual([])
  expect(specificationOf(version)).toEqual({ kind: 'same' })
  // Whether the service copies ETags, fills them in anew or leaves them out is not known.
  for (const ModelDataETag of [undefined, 'another']) {
    const InferenceSpecification = {
      Containers: [{ ...Containers[0], ModelDataETag }],
      SupportedContentTypes: ['text/csv'],
    }
    expect(specificationOf({ ...version, InferenceSpecification })).toEqual({ kind: 'same' })
  }
  expect(specificationOf({ ...version, InferenceSpecification: { Containers: [{ Image: 'evil:1' }] } })).toEqual({
    kind: 'changed',
  })
  expect(told((await run(emulator, { candidates: [aClone()] })).result)).toBe('reused 1')
})

test('when the source of a clone was changed, it is another candidate and nobody is called an impostor', async () => {
  const emulator = anEmulator({ groups: [GROUP, 'origin'] })
  emulator.plant('origin', { InferenceSpecification: { Containers: [{ Image: TAGGED, ModelDataUrl: ARTIFACT }] } })
  await run(emulator, { candidates: [aClone()] })
  const owner = emulator.port({ account: REGISTRY_ACCOUNT })
  const InferenceSpecification = { Containers: [{ Image: `${TAGGED}-1`, ModelDataUrl: ARTIFACT }] }
  await owner.updateModelPackage({ ModelPackageArn: CLONED, InferenceSpecification })
  const { result } = await run(emulator, { candidates: [aClone()] })

  expect(told(result)).toBe('registered 2')
  expect(result.checks.filter(({ level }) => level === 'warning')).toEqual([])
  const [one, other] = emulator.versions(GROUP).map((version) => readSuffix(version.ModelPackageDescription))
  expect(one?.content).toBe(other?.content)
  expect(one?.specification).not.toBe(other?.specification)
})
