import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import { REGISTRY_ACCOUNT } from '../emulator/index.js'
import { AWS_S3_KEY_ID, keyArn, OWN_KEY_ID } from '../emulator/options.js'
import { OWN_REGISTRY, refusal, resolve, said } from './resolving.js'
import { anEmulator } from './world.js'

const IMAGE = '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'
const OWN_IMAGE = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing-neuron:1.0'
const PINNED = `222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing-neuron@sha256:${'0a'.repeat(32)}`

const plain = (image = IMAGE) => `group: housing
containers:
  - image: ${image}
    model_data: s3://acme-ml/housing/model.tar.gz
`

test('a tag is resolved to its digest, by the image as it is written', async () => {
  const emulator = anEmulator()
  const { imageDigests, checks } = await resolve(emulator, plain(OWN_IMAGE))
  expect([...imageDigests.keys()]).toEqual([OWN_IMAGE])
  expect(imageDigests.get(OWN_IMAGE)).toMatch(/^sha256:[0-9a-f]{64}$/)
  const moved = emulator.moveTag(OWN_IMAGE)
  expect((await resolve(emulator, plain(OWN_IMAGE))).imageDigests.get(OWN_IMAGE)).toBe(moved)
  expect(checks).toContainEqual({ level: 'passed', title: 'Images', detail: 'The tag was resolved to a digest.' })
})

test('of an image with a digest the form is asked, and its digest stays', async () => {
  const emulator = anEmulator()
  emulator.putImage(PINNED)
  const resolved = await resolve(emulator, plain(PINNED))
  expect(resolved.imageDigests.size).toBe(0)
  expect(said(resolved)).toBe('')
  expect(emulator.log.requests().filter(({ service }) => service === 'ecr')).toMatchObject([
    { input: { imageIds: [{ imageDigest: `sha256:${'0a'.repeat(32)}` }] } },
  ])
})

test('a digest that ECR does not have is said and not refused, since it may be pushed later', async () => {
  expect(said(await resolve(anEmulator(), plain(PINNED)))).toMatch(
    /^Form of the images: Whether SageMaker can pull the image is not known.* Push it before the version is deployed/,
  )
})

const FORMS = [
  ['application/vnd.oci.image.manifest.v1+json', 'an OCI image'],
  ['application/vnd.oci.image.index.v1+json', 'an OCI index'],
  ['application/vnd.docker.distribution.manifest.list.v2+json', 'a list of images for several platforms'],
] as const

/** An ECR whose images all have this form. */
function ofForm(mediaType: string | undefined) {
  const digest = `sha256:${'0a'.repeat(32)}`
  return { images: { manifestOf: async () => ({ digest, ...(mediaType !== undefined && { mediaType }) }) } }
}

test.each(FORMS)('an image of the form %s is refused at its place, tagged or pinned', async (mediaType, form) => {
  for (const image of [OWN_IMAGE, PINNED]) {
    const refused = resolve(anEmulator(), plain(image), { ports: ofForm(mediaType) })
    await expect(refused).rejects.toMatchObject({
      code: 'invalid-manifest',
      hint: expect.stringContaining(
        'docker buildx build --platform linux/amd64 --provenance=false --output type=docker',
      ),
    })
    expect(await refusal(anEmulator(), plain(image), { ports: ofForm(mediaType) })).toEqual([
      'invalid-manifest',
      expect.stringMatching(new RegExp(`^3: containers\\[0\\]\\.image: .* can never be served: it is ${form} \\(`)),
    ])
  }
})

test("an image in Docker's own form passes, and one of which ECR does not say the form is said to be unknown", async () => {
  const docker = 'application/vnd.docker.distribution.manifest.v2+json'
  expect(said(await resolve(anEmulator(), plain(), { ports: ofForm(docker) }))).toBe('')
  const unknown = await resolve(anEmulator(), plain(), { ports: ofForm(undefined) })
  expect(unknown.imageDigests.size).toBe(1)
  expect(said(unknown)).toMatch(/^Form of the images: .*ECR does not say\.$/)
})

test.each([
  ['public.ecr.aws/acme/housing:1', 'the public gallery of ECR'],
  ['acme/housing:1', 'Docker Hub'],
  ['ghcr.io/acme/housing:1', 'the registry ghcr.io'],
])('%s is warned of, and ECR is not asked about it', async (image, where) => {
  const emulator = anEmulator()
  const resolved = await resolve(emulator, plain(image))
  expect(resolved.checks.filter(({ level }) => level === 'warning')).toEqual([
    { level: 'warning', title: 'Image outside ECR', detail: expect.stringContaining(`${image} is in ${where}, and`) },
  ])
  expect(emulator.log.requests().filter(({ service }) => service === 'ecr')).toEqual([])
})

test('each image is asked once, those of additional specifications too', async () => {
  const emulator = anEmulator()
  const { imageDigests } = await resolve(
    emulator,
    `${plain(OWN_IMAGE)}additional_specifications:
  - { name: one, containers: [{ image: ${OWN_IMAGE} }] }
  - { name: two, containers: [{ image: ${IMAGE} }] }
`,
  )
  expect([...imageDigests.keys()]).toEqual([OWN_IMAGE, IMAGE])
  expect(emulator.log.requests().filter(({ service }) => service === 'ecr')).toHaveLength(2)
})

test('a tag that does not exist is an error at its place', async () => {
  const [code, first] = await refusal(anEmulator(), plain(OWN_IMAGE.replace(':1.0', ':9.9')))
  expect(code).toBe('invalid-manifest')
  expect(first).toMatch(/^3: .*housing-neuron:9\.9/)
})

test.each([
  ['access-denied', 'Allow ecr:BatchGetImage'],
  ['unknown-outcome', undefined],
  ['unreachable', undefined],
  ['invalid-request', undefined],
  ['throttled', undefined],
] as const)('an ECR that answers %s is only said, and the tag is sent', async (kind, hint) => {
  const images = {
    manifestOf: () =>
      Promise.reject(new CallFailure(kind, 'ecr:BatchGetImage', 'No.', hint === undefined ? {} : { hint })),
  }
  const resolved = await resolve(anEmulator(), plain(), { ports: { images } })
  expect(resolved.imageDigests.size).toBe(0)
  expect(said(resolved)).toContain('The tag was sent as it is')
  expect(said(resolved)).toContain(hint ?? 'No.')
})

const everything = `group: housing
containers:
  - image: ${PINNED}
    model_data: s3://acme-ml/housing/model.tar.gz
  - image: ${PINNED}
    model_data_source: { uri: s3://acme-ml/weights/, type: prefix }
    additional_model_data:
      - { channel: adapter, uri: s3://acme-ml/adapter.bin, type: object }
additional_specifications:
  - name: neuron
    containers: [{ image: ${PINNED}, model_data: s3://acme-ml/neuron.tar.gz }]
sample_payload: s3://acme-ml/sample.tar.gz
`

function withEverything() {
  const emulator = anEmulator()
  for (const key of ['weights/a.bin', 'weights/b.bin', 'adapter.bin', 'neuron.tar.gz', 'sample.tar.gz'])
    emulator.putObject(`s3://acme-ml/${key}`, key)
  return emulator
}

test('every artifact has a code, in the order of the manifest, and the code follows the bytes', async () => {
  const emulator = withEverything()
  const before = await resolve(emulator, everything)
  expect(before.artifacts).toHaveLength(5)
  expect(before.artifacts.every((code) => /^[\w-]{12}$/.test(code ?? ''))).toBe(true)
  expect(before.checks).toContainEqual({ level: 'passed', title: 'Artifacts', detail: 'All 5 exist.' })
  for (const [index, key] of [
    'housing/model.tar.gz',
    'weights/b.bin',
    'adapter.bin',
    'neuron.tar.gz',
    'sample.tar.gz',
  ].entries()) {
    emulator.putObject(`s3://acme-ml/${key}`, 'other bytes')
    const after = await resolve(emulator, everything)
    expect(after.artifacts.map((code, one) => code === before.artifacts[one] || one <= index)).not.toContain(false)
    expect(after.artifacts[index]).not.toBe(before.artifacts[index])
  }
})

test('all that is missing is told together, each at its place', async () => {
  const problems = await refusal(anEmulator(), everything)
  expect(problems).toEqual([
    'invalid-manifest',
    '6: Nothing lies under s3://acme-ml/weights/.',
    '8: s3://acme-ml/adapter.bin does not exist.',
    '11: s3://acme-ml/neuron.tar.gz does not exist.',
    '12: s3://acme-ml/sample.tar.gz does not exist.',
  ])
})

test('an artifact that may not be read is only said, with the statement', async () => {
  const emulator = anEmulator()
  const refused = () =>
    Promise.reject(new CallFailure('access-denied', 's3:GetObject', 'No.', { hint: 'Allow s3:GetObject.' }))
  const resolved = await resolve(emulator, plain(PINNED), { ports: { artifacts: { identify: refused } } })
  expect(resolved.artifacts).toEqual([undefined])
  expect(said(resolved)).toMatch(/may not be read by the role\. Allow s3:GetObject\./)
})

test('a bucket of another Region is an error that names the Region', async () => {
  const emulator = anEmulator()
  emulator.addBucket({ name: 'acme-us', region: 'us-east-1', objects: { 'model.tar.gz': 'bytes' } })
  const identify = () =>
    Promise.reject(new CallFailure('invalid-request', 's3:GetObject', 'The bucket of s3://acme-us/m is in us-east-1.'))
  const yaml = plain(PINNED).replace('acme-ml/housing', 'acme-us')
  expect(await refusal(emulator, yaml, { ports: { artifacts: { identify } } })).toEqual([
    'invalid-manifest',
    '4: The bucket of s3://acme-us/m is in us-east-1.',
  ])
})

test('an ETag that the manifest gives is compared', async () => {
  const emulator = anEmulator()
  const eTag = emulator.buckets.get('acme-ml')?.objects.get('housing/model.tar.gz')?.eTag.replaceAll('"', '') ?? ''
  const yaml = (given: string) => `${plain(PINNED)}    model_data_etag: "${given}"\n`
  expect((await resolve(emulator, yaml(eTag))).artifacts[0]).toBeDefined()
  expect(await refusal(emulator, yaml('0123'))).toEqual([
    'invalid-manifest',
    `4: s3://acme-ml/housing/model.tar.gz has the ETag ${eTag}, and the manifest says 0123.`,
  ])
})

function encrypted(id: string) {
  const emulator = anEmulator()
  const encryption = { kind: 'aws:kms', keyArn: keyArn(id) } as const
  emulator.putObject('s3://acme-ml/housing/model.tar.gz', { body: 'bytes', encryption })
  return emulator
}

test('a model encrypted with a key that AWS manages cannot be shared with the registry', async () => {
  const [code, problem] = await refusal(encrypted(AWS_S3_KEY_ID), plain(PINNED))
  expect(code).toBe('invalid-manifest')
  expect(problem).toContain(
    `${keyArn(AWS_S3_KEY_ID)}, which AWS manages, and account ${REGISTRY_ACCOUNT} cannot be let use that`,
  )
})

test('a key of our own can be shared, and in our own registry no key is asked about', async () => {
  expect(said(await resolve(encrypted(OWN_KEY_ID), plain()))).toBe('')
  const emulator = encrypted(AWS_S3_KEY_ID)
  expect(said(await resolve(emulator, plain(), { settings: OWN_REGISTRY }))).toBe('')
  expect(emulator.log.requests().filter(({ service }) => service === 'kms')).toEqual([])
})

test('a key that may not be asked about is said, with the statement its policy needs', async () => {
  const emulator = encrypted(AWS_S3_KEY_ID)
  const managerOf = () => Promise.reject(new CallFailure('access-denied', 'kms:DescribeKey', 'No.'))
  const resolved = await resolve(emulator, plain(PINNED), { ports: { keys: { managerOf } } })
  expect(said(resolved)).toContain(
    `{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::${REGISTRY_ACCOUNT}:root"},"Action":["kms:Decrypt","kms:DescribeKey","kms:GenerateDataKey*"],"Resource":"*"}`,
  )
})
