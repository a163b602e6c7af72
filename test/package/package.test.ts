import { beforeEach, expect, test } from '@jest/globals'
import { CallFailure, type Position } from '../../src/errors.js'
import type { PackageManifest } from '../../src/manifest/schema/manifest.js'
import type { Gate } from '../../src/metrics/metric.js'
import { readSuffix } from '../../src/registry/version/identity.js'
import { type Emulator, REGISTER_ROLE_ARN, TRAINING_ACCOUNT } from '../emulator/index.js'
import { aRun } from '../register/world.js'
import { ARN, aFile, aManifest, aMetric, NAME, VALIDATION } from './builders.js'
import { aCandidate, anEmulator, aValidatedCandidate, portsOf, run, told } from './world.js'

let emulator: Emulator
beforeEach(() => {
  emulator = anEmulator()
})

const creates = () => emulator.log.writes().filter(({ operation }) => operation === 'CreateModelPackage')

const withManifest = (over: Partial<PackageManifest>) => aCandidate({ file: aFile(aManifest(over)) })

test('a package is made, waited for until it is Completed, and found again by the next run', async () => {
  const first = await run(emulator)
  expect(told(first)).toBe('created')
  expect(first.outcome).toMatchObject({ state: { arn: ARN, status: 'Completed' } })
  expect(emulator.package(NAME)).toMatchObject({
    ModelPackageStatus: 'Completed',
    MetadataProperties: { CommitId: aRun().pullRequest?.headSha, Repository: 'https://github.com/acme/models' },
  })
  expect(readSuffix(emulator.package(NAME)?.ModelPackageDescription)).toBeDefined()
  const second = await run(emulator, { context: aRun({ runId: '7002' }) })
  expect(told(second)).toBe('reused')
  expect(creates()).toHaveLength(1)
})

test('the ARN is said before anything is waited for, and each change of a status once', async () => {
  const seen: string[] = []
  await run(emulator, {
    candidates: [aValidatedCandidate()],
    ports: {
      onPackage: ({ arn, created }) => seen.push(`${created ? 'created' : 'found'} ${arn}`),
      onProgress: (_, { status, validation, imageScan }) =>
        seen.push(`${status}: scan ${imageScan[0]?.status}, validation ${validation[0]?.status}`),
    },
  })
  expect(seen.filter((line, index) => seen.indexOf(line) === index)).toEqual([
    `created ${ARN}`,
    'Pending: scan NotStarted, validation NotStarted',
    'InProgress: scan InProgress, validation NotStarted',
    'InProgress: scan Completed, validation InProgress',
    'Completed: scan Completed, validation Completed',
  ])
  // Two minutes of scan and thirty of validation: a heartbeat every fifteen, and no line for each look.
  expect(seen.length).toBeLessThanOrEqual(8)
})

test('before data is sent that a listing makes public, the place that names it is told, and only then', async () => {
  const told_: { uri: string; at: Position; creates: number }[] = []
  const onPublicData = (_: unknown, { uri, at }: { uri: string; at: Position }) =>
    told_.push({ uri, at, creates: creates().length })
  const plain = await run(emulator, { ports: { onPublicData } })
  expect(plain.publicData).toBeUndefined()
  const validated = aCandidate({ file: aFile(aManifest({ name: 'other', validation: VALIDATION })) })
  const result = await run(emulator, { candidates: [validated], ports: { onPublicData } })
  const at = { file: 'housing/model.yaml', line: 22, column: 3 }
  expect(told_).toEqual([{ uri: VALIDATION.input, at, creates: 1 }])
  expect(result.publicData).toEqual({ uri: VALIDATION.input, at })
  await run(emulator, { candidates: [validated], ports: { onPublicData } })
  expect(told_).toHaveLength(1)
})

test.each([
  ['validation', 'The validation batch-smoke failed: the container answered 500'],
  ['scan', 'The image scan image-1 failed: the container answered 500'],
] as const)('a %s that fails is red with its own reason, and so is every run until the package is deleted', async (fails, sentence) => {
  emulator.nextPackage({ fails, reason: 'the container answered 500.' })
  const first = await run(emulator, { candidates: [aValidatedCandidate()] })
  expect(told(first)).toBe('package-failed new')
  const { trouble } = await import('../../src/modes/package/sentences.js')
  expect(trouble(first)?.message).toContain(sentence)
  expect(trouble(first)?.hint).toContain(
    `aws sagemaker delete-model-package --region eu-west-1 --model-package-name ${NAME}`,
  )
  const second = await run(emulator, { candidates: [aValidatedCandidate()] })
  expect(told(second)).toBe('package-failed there')
  expect(creates()).toHaveLength(1)
  emulator.packages.clear()
  expect(told(await run(emulator, { candidates: [aValidatedCandidate()] }))).toBe('created')
})

test.each([
  'same-arn',
  'conflict',
  'forgets',
] as const)('a package that was deleted is made anew, whatever the service does with its old token (%s)', async (tokenPolicy) => {
  emulator = anEmulator({ tokenPolicy })
  await run(emulator)
  emulator.packages.clear()
  expect(told(await run(emulator))).toBe('created')
  expect(emulator.package(NAME)).toBeDefined()
})

test('other content under the same name is red and says what differs; nothing is sent', async () => {
  await run(emulator)
  const [container] = aManifest().containers
  const result = await run(emulator, {
    candidates: [
      withManifest({
        task: 'REGRESSION',
        content_types: ['application/json'],
        containers: [{ ...container, environment: { LOG_LEVEL: 'debug' } }],
      }),
    ],
  })
  expect(result.outcome).toEqual({
    kind: 'name-taken',
    arn: ARN,
    because: 'content',
    differences: [
      { member: 'InferenceSpecification.Containers[0].Environment.LOG_LEVEL', wanted: 'debug' },
      {
        member: 'InferenceSpecification.SupportedContentTypes',
        there: '["text/csv"]',
        wanted: '["application/json"]',
      },
      { member: 'Task', wanted: 'REGRESSION' },
    ],
  })
  expect(creates()).toHaveLength(1)
})

test('another validation job is another package; another role or another key of it is not', async () => {
  await run(emulator, { candidates: [aValidatedCandidate()] })
  const again = await run(emulator, {
    candidates: [aValidatedCandidate()],
    settings: { validationRoleArn: 'arn:aws:iam::222222222222:role/another', validationKmsKeyId: 'alias/other' },
  })
  expect(told(again)).toBe('reused')
  const other = { ...VALIDATION, max_payload_mb: 6 }
  const result = await run(emulator, {
    candidates: [withManifest({ validation: other, certify_for_marketplace: true })],
  })
  expect(result.outcome).toMatchObject({
    kind: 'name-taken',
    differences: [
      {
        member: 'ValidationSpecification.ValidationProfiles[0].TransformJobDefinition.MaxPayloadInMB',
        wanted: '6',
      },
    ],
  })
})

test('an artifact that was overwritten is another package; one that may not be read is the same, with a warning', async () => {
  await run(emulator)
  emulator.remove('identity-read-artifacts')
  const unread = await run(emulator)
  expect(told(unread)).toBe('reused')
  expect(unread.checks).toContainEqual(expect.objectContaining({ level: 'warning', title: 'Artifacts' }))
})

test('an artifact that was overwritten since is told', async () => {
  await run(emulator)
  emulator.putObject('s3://acme-ml/housing/model.tar.gz', 'trained again')
  expect(told(await run(emulator))).toBe('name-taken artifacts')
})

test('other metrics are another package, although no Describe shows them', async () => {
  await run(emulator, { candidates: [aCandidate({ metrics: [aMetric('mse', 0.3)] })] })
  const result = await run(emulator, { candidates: [aCandidate({ metrics: [aMetric('mse', 0.2)] })] })
  expect(result.outcome).toMatchObject({ kind: 'name-taken', because: 'content', differences: [] })
})

test('tags are written once and are no part of what the package is', async () => {
  await run(emulator, { candidates: [withManifest({ tags: { 'cost-center': '4711' } })] })
  expect(creates()[0]?.input).toMatchObject({ Tags: [{ Key: 'cost-center', Value: '4711' }] })
  const again = await run(emulator, { candidates: [withManifest({ tags: { 'cost-center': '4712' } })] })
  expect(told(again)).toBe('reused')
  expect(again.checks).toContainEqual(expect.objectContaining({ title: 'Tags' }))
})

test('a package of that name that somebody else made is not touched', async () => {
  const door = emulator.port({ account: TRAINING_ACCOUNT })
  await door.createModelPackage({
    ModelPackageName: NAME,
    InferenceSpecification: {
      Containers: [{ Image: 'made-by-hand' }],
      SupportedTransformInstanceTypes: ['ml.m5.xlarge'],
      SupportedRealtimeInferenceInstanceTypes: ['ml.m5.xlarge'],
    },
  })
  const result = await run(emulator)
  expect(told(result)).toBe('name-taken not-ours')
  expect(emulator.log.writes()).toHaveLength(1)
})

const AT = { file: 'housing/model.yaml', line: 31, column: 7 }
const GATE: Gate = { kind: 'max', limit: 0.3, level: 'error', at: AT }
const RELATIVE: Gate = { kind: 'max-regression', limit: 2, relative: true, level: 'error', at: AT }

test('a failed gate makes no package; on-gate-failure: register makes it, marked', async () => {
  const candidates = [aCandidate({ metrics: [aMetric('mse', 0.4, { gates: [GATE] })] })]
  const stopped = await run(emulator, { candidates })
  expect(told(stopped)).toBe('gate-failed')
  expect(creates()).toEqual([])
  const forced = await run(emulator, { candidates, settings: { onGateFailure: 'register' } })
  expect(forced.outcome).toMatchObject({ kind: 'created', forced: true })
  expect(emulator.package(NAME)?.CustomerMetadataProperties).toEqual({ 'smr/forced': 'mse' })
  const stoppedAgain = await run(emulator, { candidates })
  expect(stoppedAgain.outcome).toMatchObject({ kind: 'gate-failed', state: { name: NAME } })
  expect(creates()).toHaveLength(1)
})

test('gates of the base branch that could not be read are no pass for a package, either', async () => {
  const unreadBase = { reasons: ['GitHub answered 403'], cures: ['Give the job contents: read.'] }
  const result = await run(emulator, { candidates: [aCandidate({ unreadBase })] })
  expect(result.outcome).toMatchObject({ kind: 'failed', error: { code: 'base-unread' } })
  expect(creates()).toEqual([])
})

test('a gate that needs a baseline is skipped and said to be', async () => {
  const candidates = [aCandidate({ metrics: [aMetric('mse', 0.2, { gates: [GATE, RELATIVE] })] })]
  const result = await run(emulator, { candidates })
  expect(told(result)).toBe('created')
  expect(result.gates.map(({ outcome }) => outcome)).toEqual(['passed', 'skipped'])
  expect(result.checks).toContainEqual(expect.objectContaining({ title: 'Gate skipped' }))
  expect(emulator.package(NAME)?.ModelCard?.ModelCardContent).toContain('mse')
})

test('a dry run sends nothing and shows the request', async () => {
  const result = await run(emulator, { candidates: [aValidatedCandidate()], settings: { dryRun: true } })
  expect(result.outcome).toMatchObject({
    kind: 'planned',
    request: { ModelPackageName: NAME, CertifyForMarketplace: true, ClientToken: expect.stringMatching(/^smr-/) },
  })
  expect(emulator.log.writes()).toEqual([])
})

test('a dry run says of a package that is there how it is, and waits for none', async () => {
  emulator.nextPackage({ fails: 'validation' })
  const candidates = [aValidatedCandidate()]
  await run(emulator, { candidates, settings: { validationMinutes: 1 } })
  const waiting = await run(emulator, { candidates, settings: { dryRun: true } })
  expect(waiting.outcome).toMatchObject({
    kind: 'reused',
    state: { status: expect.stringMatching(/Pending|InProgress/) },
  })
  emulator.clock.advance(3_600_000)
  expect(told(await run(emulator, { candidates, settings: { dryRun: true } }))).toBe('package-failed there')
})

test('a head that moved on makes nothing', async () => {
  const result = await run(emulator, { ports: { pullRequest: { headSha: async () => 'f'.repeat(40) } } })
  expect(told(result)).toBe('superseded')
  expect(creates()).toEqual([])
})

test.each([
  ['timeout', 10],
  ['cancelled', 350],
] as const)('a run that has to stop (%s) says what is there, and the next one goes on waiting', async (because, minutes) => {
  const controller = new AbortController()
  const first = await run(emulator, {
    candidates: [aValidatedCandidate()],
    settings: { validationMinutes: minutes },
    ports: {
      signal: controller.signal,
      onProgress: (_, { imageScan }) => {
        if (because === 'cancelled' && imageScan[0]?.status === 'Completed') controller.abort()
      },
    },
  })
  expect(first.outcome).toMatchObject({ kind: 'unfinished', because, isNew: true, state: { status: 'InProgress' } })
  const second = await run(emulator, { candidates: [aValidatedCandidate()], context: aRun({ runId: '7002' }) })
  expect(told(second)).toBe('reused')
  expect(emulator.package(NAME)?.ModelPackageStatus).toBe('Completed')
  expect(creates()).toHaveLength(1)
})

test('a run that is cancelled before the create sends nothing, and says so', async () => {
  const controller = new AbortController()
  const result = await run(emulator, {
    ports: {
      signal: controller.signal,
      writer: {
        createModelPackage: async () => {
          controller.abort()
          throw new CallFailure('unreachable', 'sagemaker:CreateModelPackage', 'Not sent: the run was stopped.')
        },
      },
    },
  })
  expect(told(result)).toMatch(/^failed cancelled: .*before anything was sent/)
  expect(emulator.packages.size).toBe(0)
})

test('a validation of hours is waited for, through answers that fail', async () => {
  emulator = anEmulator({ packages: { validation: 5 * 3_600_000 } })
  const started = emulator.clock.now().getTime()
  emulator.fail({ operation: 'DescribeModelPackage', kind: 'internal-error', when: 'before', call: 5, times: 4 })
  expect(told(await run(emulator, { candidates: [aValidatedCandidate()] }))).toBe('created')
  expect((emulator.clock.now().getTime() - started) / 3_600_000).toBeGreaterThan(5)
})

test('a package that is deleted while it is waited for is told as gone', async () => {
  const result = await run(emulator, {
    candidates: [aValidatedCandidate()],
    ports: { onProgress: () => emulator.packages.clear() },
  })
  expect(told(result)).toMatch(/^failed failed: .* was deleted while SageMaker was at work on it/)
})

test('without the right to hand over the role the statement to add is named', async () => {
  emulator.remove('identity-pass-validation-role')
  const result = await run(emulator, { candidates: [aValidatedCandidate()] })
  expect(told(result)).toMatch(/^failed access-denied: .*iam:PassRole/)
  const { outcome } = result
  expect(outcome.kind === 'failed' && outcome.error.hint).toContain(
    '{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::222222222222:role/model-registry-validation"}',
  )
})

test('without the right to read packages nothing is sent, and the statement names the package itself', async () => {
  emulator.remove('identity-packages')
  emulator.remove('identity-describe')
  const result = await run(emulator)
  expect(told(result)).toMatch(/^failed access-denied/)
  const { outcome } = result
  expect(outcome.kind === 'failed' && outcome.error.hint).toContain(`"Resource":"${ARN}"`)
  expect(creates()).toEqual([])
})

test.each([
  'reset',
  'timeout',
  'internal-error',
  'empty',
  'malformed',
] as const)('an answer that is lost (%s) is looked for, and no second package is tried', async (kind) => {
  emulator.fail({ operation: 'CreateModelPackage', kind, when: 'after' })
  const result = await run(emulator)
  expect(told(result)).toBe('created')
  expect(creates()).toHaveLength(1)
})

test('an answer that never comes, with nothing to show for it, is sent again with the same token', async () => {
  emulator.fail({ operation: 'CreateModelPackage', kind: 'reset', when: 'before' })
  expect(told(await run(emulator))).toBe('created')
  const tokens = emulator.log
    .requests()
    .flatMap(({ operation, input }) =>
      operation === 'CreateModelPackage' && typeof input === 'object' && input !== null
        ? [Reflect.get(input, 'ClientToken')]
        : [],
    )
  expect(new Set(tokens).size).toBe(1)
})

test('what a run beside this one made is adopted, even where SageMaker calls it a resource in use', async () => {
  const door = emulator.port({ roleArn: REGISTER_ROLE_ARN })
  const ports = portsOf(door, { clock: emulator.clock })
  let overtaken = false
  const result = await run(emulator, {
    context: aRun({ runId: '7002' }),
    ports: {
      writer: {
        createModelPackage: async () => {
          if (!overtaken) await run(emulator, { context: aRun({ runId: '7001' }) })
          overtaken = true
          throw new CallFailure('busy', 'sagemaker:CreateModelPackage', 'ResourceInUse')
        },
      },
      reader: ports.reader,
    },
  })
  expect(told(result)).toBe('reused')
  expect(emulator.packages.size).toBe(1)
})

test('an algorithm stands for containers: its model data is read, and an ETag that the service fills in is no difference', async () => {
  const algorithm = { name: 'my-algorithm', model_data: 's3://acme-ml/housing/model.tar.gz' }
  const {
    content_types: _c,
    response_types: _r,
    realtime_instance_types: _i,
    transform_instance_types: _t,
    ...rest
  } = aManifest()
  const candidates = [aCandidate({ file: aFile({ ...rest, containers: [], algorithm }) })]
  const first = await run(emulator, { candidates })
  expect(told(first)).toBe('created')
  expect(creates()[0]?.input).toMatchObject({
    SourceAlgorithmSpecification: {
      SourceAlgorithms: [{ AlgorithmName: 'my-algorithm', ModelDataUrl: algorithm.model_data }],
    },
  })
  expect(creates()[0]?.input).not.toHaveProperty('InferenceSpecification')
  const reader = emulator.port({ roleArn: REGISTER_ROLE_ARN })
  const withETag: typeof reader.describeModelPackage = async (input) => {
    const described = await reader.describeModelPackage(input)
    const [one] = described.SourceAlgorithmSpecification?.SourceAlgorithms ?? []
    return one === undefined
      ? described
      : { ...described, SourceAlgorithmSpecification: { SourceAlgorithms: [{ ...one, ModelDataETag: 'abc' }] } }
  }
  expect(told(await run(emulator, { candidates, ports: { reader: { describeModelPackage: withETag } } }))).toBe(
    'reused',
  )
  emulator.putObject(algorithm.model_data, 'trained again')
  expect(told(await run(emulator, { candidates }))).toBe('name-taken artifacts')
})

test('model data that does not exist is told at the algorithm', async () => {
  const algorithm = { name: 'my-algorithm', model_data: 's3://acme-ml/nowhere.tar.gz' }
  const file = aFile({ name: NAME, containers: [], algorithm })
  const places: string[] = []
  const locate = (path: readonly (string | number)[]) => {
    places.push(path.join('.'))
    return file.locate(path)
  }
  const result = await run(emulator, { candidates: [aCandidate({ file: { ...file, locate } })] })
  expect(told(result)).toMatch(/^failed invalid-manifest: .*nowhere/)
  expect(places).toContain('algorithm.model_data')
})
