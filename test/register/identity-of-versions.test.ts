import type { CreateModelPackageCommandOutput } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import type { VersionWriter } from '../../src/ports.js'
import { addressOf } from '../../src/registry/address.js'
import { unresolved } from '../../src/registry/resolve/offline.js'
import { draftVersion } from '../../src/registry/version/draft.js'
import { clientToken } from '../../src/registry/version/identity.js'
import { REGISTER_ROLE_ARN } from '../emulator/index.js'
import { Scheduler, seeded } from './scheduler.js'
import { ARTIFACT, aCandidate, aFile, aManifest, anEmulator, aRun, GROUP, run, SETTINGS, told } from './world.js'

const denied = {
  identify: async () => Promise.reject(new CallFailure('access-denied', 's3:GetObject', 'Access Denied')),
}
const EVIL = { InferenceSpecification: { Containers: [{ Image: 'evil.example.com/model:1', ModelDataUrl: ARTIFACT }] } }

/** What the next run would send, as anybody can compute who reads the repository. */
function draft() {
  const candidate = aCandidate()
  const resolved = { ...unresolved(candidate), artifacts: [undefined] }
  return draftVersion({ candidate, resolved, address: addressOf(GROUP, SETTINGS), context: aRun(), settings: {} })
}

test('a version that only claims to be the candidate is passed over with a warning', async () => {
  const emulator = anEmulator()
  const { ModelPackageDescription } = draft().request
  emulator.plant(GROUP, { ...EVIL, ...(ModelPackageDescription && { ModelPackageDescription }) })
  const { result } = await run(emulator)

  expect(told(result)).toBe('registered 2')
  expect(result.checks).toContainEqual({
    level: 'warning',
    title: 'Not what it says',
    detail: expect.stringContaining('model-package/housing/1 is labelled as this candidate'),
  })
  expect(told((await run(emulator)).result)).toBe('reused 2')
})

test("a version that took the candidate's token beforehand is not mistaken for it", async () => {
  for (const tokenPolicy of ['same-arn', 'conflict'] as const) {
    const emulator = anEmulator({ tokenPolicy, listDelayMilliseconds: 29_000 })
    const { request, identity } = draft()
    const door = emulator.port()
    await door.createModelPackage({ ...request, ...EVIL, ClientToken: clientToken(identity, 0) })
    const { result } = await run(emulator)

    expect(told(result)).toBe('registered 2')
    expect(emulator.versions(GROUP)[1]?.InferenceSpecification?.Containers?.[0]?.Image).not.toContain('evil')
  }
})

test('a version whose specification was swapped later is not adopted', async () => {
  const emulator = anEmulator()
  await run(emulator)
  const owner = emulator.port({ account: '111111111111' })
  const ModelPackageArn = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/1'
  await owner.updateModelPackage({ ModelPackageArn, ...EVIL })

  expect(told((await run(emulator)).result)).toBe('registered 2')
})

test('what the service fills in by itself does not make another version', async () => {
  const emulator = anEmulator()
  // A tag that could not be resolved is sent, and the service fills in its digest.
  const images = { manifestOf: async () => Promise.reject(new CallFailure('access-denied', 'ecr:BatchGetImage', 'No')) }
  await run(emulator, { ports: { images } })
  const filled = emulator.versions(GROUP)[0]?.InferenceSpecification?.Containers?.[0]

  expect(filled?.ImageDigest).toMatch(/^sha256:/)
  expect(told((await run(emulator)).result)).toBe('reused 1')
})

test('artifacts that were overwritten make another version, and the old bytes the old one', async () => {
  const emulator = anEmulator({ buckets: [{ name: 'acme-ml', account: '222222222222', objects: {} }] })
  emulator.putObject(ARTIFACT, 'first bytes')
  await run(emulator)
  emulator.putObject(ARTIFACT, 'other bytes')
  expect(told((await run(emulator)).result)).toBe('registered 2')
  emulator.putObject(ARTIFACT, 'first bytes')
  expect(told((await run(emulator)).result)).toBe('reused 1')
})

test('a HeadObject that is denied now and then makes no second version', async () => {
  for (const first of ['read', 'denied'] as const) {
    const emulator = anEmulator()
    await run(emulator, first === 'denied' ? { ports: { artifacts: denied } } : {})
    const { result } = await run(emulator, first === 'read' ? { ports: { artifacts: denied } } : {})

    expect(told(result)).toBe('reused 1')
    expect(result.checks).toContainEqual({
      level: 'warning',
      title: 'Artifacts',
      detail: expect.stringContaining('cannot be told'),
    })
  }
})

test('an artifact that is not there is an error at its place, and nothing is created', async () => {
  const emulator = anEmulator({ buckets: [{ name: 'acme-ml', account: '222222222222', objects: {} }] })
  const { result } = await run(emulator)

  expect(told(result)).toBe('failed invalid-manifest')
  expect(result.outcome).toMatchObject({
    error: { message: `${ARTIFACT} does not exist.`, problems: [{ at: { line: 3, column: 5 } }] },
  })
  expect(emulator.log.writes()).toEqual([])
})

test('a version that failed is made again, by the next token', async () => {
  for (const tokenPolicy of ['same-arn', 'conflict', 'forgets'] as const) {
    for (const listDelayMilliseconds of [0, 29_000]) {
      const emulator = anEmulator({ tokenPolicy, listDelayMilliseconds })
      await run(emulator)
      emulator.failVersion(GROUP, 1)

      expect(told((await run(emulator, { context: aRun({ runId: '7002' }) })).result)).toBe('registered 2')
      emulator.clock.advance(30_000)
      expect(told((await run(emulator)).result)).toBe('reused 2')
    }
  }
})

test('a version that was deleted is made again, although its token is remembered', async () => {
  for (const tokenPolicy of ['same-arn', 'conflict', 'forgets'] as const) {
    const emulator = anEmulator({ tokenPolicy })
    await run(emulator)
    emulator.deleteVersion(GROUP, 1)

    expect(told((await run(emulator)).result)).toBe('registered 2')
    expect(told((await run(emulator)).result)).toBe('reused 2')
  }
})

test('a version that the service gives up on while we wait is explained', async () => {
  const emulator = anEmulator({ pendingMilliseconds: 20_000 })
  const door = emulator.port({
    roleArn: REGISTER_ROLE_ARN,
    onYield: ({ when, operation }) => {
      if (when === 'before' && operation === 'DescribeModelPackage') emulator.failVersion(GROUP, 1)
    },
  })
  const { result, known } = await run(emulator, { ports: { reader: door } })

  expect(told(result)).toBe('failed failed')
  expect(result.outcome).toMatchObject({ error: { message: expect.stringContaining('housing/1 is Failed') } })
  expect(known).toMatchObject([{ version: { version: 1 } }])
})

test('a version that is Pending is waited for', async () => {
  const emulator = anEmulator({ pendingMilliseconds: 20_000 })
  const { result } = await run(emulator)

  expect(told(result)).toBe('registered 1')
  expect(emulator.versions(GROUP)[0]?.ModelPackageStatus).toBe('Completed')
  expect(result.checks.map(({ title }) => title)).toEqual(['Images', 'Artifacts'])
})

test('the ARN is said before anything else is awaited', async () => {
  const emulator = anEmulator()
  const scheduler = new Scheduler(seeded(1), emulator.clock)
  const said: string[] = []
  scheduler.start('hangs', async (process) => {
    const door = emulator.port({
      roleArn: REGISTER_ROLE_ARN,
      onYield: ({ operation, when }) => {
        if (when === 'before' && operation === 'DescribeModelPackage') process.kill()
        return process.yieldAt(operation)
      },
    })
    const onVersion = ({ version }: { readonly version: { readonly arn: string } }) => said.push(version.arn)
    await run(emulator, { ports: { writer: door, reader: door, artifacts: door, clock: process.clock, onVersion } })
  })
  await scheduler.run()

  expect(said).toEqual(['arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/1'])
})

test('where a token is forgotten, two runs at once both report the lower version and name the higher', async () => {
  const emulator = anEmulator({ tokenPolicy: 'forgets' })
  const [one, other] = await Promise.all(['7001', '7002'].map((runId) => run(emulator, { context: aRun({ runId }) })))

  for (const { outcome, checks } of [one?.result, other?.result].flatMap((result) => result ?? [])) {
    expect(outcome).toMatchObject({ version: { version: 1 }, duplicate: { version: 2 } })
    expect(checks).toContainEqual({
      level: 'warning',
      title: 'Duplicate',
      detail: expect.stringContaining('housing/2'),
    })
  }
  expect([one, other].map((each) => each && told(each.result)).sort()).toEqual(['registered 1', 'reused 1'])
})

test('of two versions of one candidate the approved one counts, then a rejected one', async () => {
  const emulator = anEmulator({ tokenPolicy: 'forgets' })
  await Promise.all([run(emulator), run(emulator)])
  emulator.reject(GROUP, 2)
  expect(told((await run(emulator)).result)).toBe('rejected 2')
  emulator.approve(GROUP, 2)
  const { result } = await run(emulator)
  expect(result.outcome).toMatchObject({ kind: 'reused', version: { version: 2 }, duplicate: { version: 1 } })
})

test('where the service looks at the token alone, only the run that made the version says so', async () => {
  const emulator = anEmulator({ listDelayMilliseconds: 29_000 })
  const door = emulator.port()
  const given = new Map<string, Promise<CreateModelPackageCommandOutput>>()
  const writer: VersionWriter = {
    createModelPackage: (input) => {
      const token = input.ClientToken ?? ''
      const answer = given.get(token) ?? door.createModelPackage(input)
      given.set(token, answer)
      return answer
    },
  }
  const first = await run(emulator, { ports: { writer } })
  const second = await run(emulator, { ports: { writer }, context: aRun({ runId: '7002' }) })

  expect([first.result, second.result].map(told)).toEqual(['registered 1', 'reused 1'])
})

test('of many artifacts each is remembered, if shortly: one that was overwritten is noticed beside others that are unread', async () => {
  const emulator = anEmulator()
  const uris = Array.from({ length: 60 }, (_, index) => `s3://acme-ml/part-${index}`)
  for (const uri of uris) emulator.putObject(uri, uri)
  const container = (part: number) => ({
    image: '111111111111.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0',
    name: `part-${part}`,
    additional_model_data: uris
      .slice(part * 5, part * 5 + 5)
      .map((uri, index) => ({ channel: `c${index}`, uri, type: 'object' as const })),
  })
  const containers = Array.from({ length: 12 }, (_, part) => container(part))
  const candidates = [aCandidate({ file: aFile(aManifest({ containers })) })]
  const first = await run(emulator, { candidates })
  expect(told(first.result)).toBe('registered 1')
  const [last = ''] = uris.slice(-1)
  const door = emulator.port()
  const artifacts = { identify: (uri: string) => (uri === uris[0] ? denied.identify() : door.identify(uri)) }

  expect(told((await run(emulator, { candidates, ports: { artifacts } })).result)).toBe('reused 1')
  emulator.putObject(last, 'overwritten')
  expect(told((await run(emulator, { candidates, ports: { artifacts } })).result)).toBe('registered 2')
})
