import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import type { RegisterPorts } from '../../src/modes/register/request.js'
import type { Candidate } from '../../src/registry/candidate.js'
import { specificationOf } from '../../src/registry/version/specification.js'
import { type Emulator, REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { ARTIFACT, aCandidate, aFile, aManifest, anEmulator, GROUP, run, told } from './world.js'

// "SourceUri and InferenceSpecification cannot be specified together": a plain URI beside containers is written afterwards.

const URI = 'https://mlflow.acme.com/runs/42'
const VERSION_1 = `arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package/${GROUP}/1`
const NOBODY: Pick<RegisterPorts, 'updater'> = {
  updater: async () => Promise.reject(new CallFailure('unknown-outcome', 'sagemaker:UpdateModelPackage', 'Killed')),
}

function withSource(source_uri = URI): Candidate {
  return aCandidate({ file: aFile(aManifest({ source_uri })) })
}

function uris(emulator: Emulator) {
  return emulator.versions(GROUP).map(({ SourceUri }) => SourceUri)
}

test('a source URI is written on the version that was just made, and asked for only once', async () => {
  const emulator = anEmulator()
  const candidates = [withSource()]
  const { result } = await run(emulator, { candidates })

  expect([told(result), uris(emulator)]).toEqual(['registered 1', [URI]])
  expect(result.checks).toContainEqual({ level: 'passed', title: 'Source URI', detail: `${URI} was written.` })
  const writes = emulator.log.writes().length
  expect(told((await run(emulator, { candidates })).result)).toBe('reused 1')
  expect(emulator.log.writes()).toHaveLength(writes)
  const [version] = emulator.versions(GROUP)
  expect(version && specificationOf(version)).toEqual({ kind: 'same' })
})

test('another source URI is another candidate', async () => {
  const emulator = anEmulator()
  await run(emulator, { candidates: [withSource()] })
  expect(told((await run(emulator, { candidates: [withSource(`${URI}3`)] })).result)).toBe('registered 2')
  expect(told((await run(emulator)).result)).toBe('registered 3')
  expect(uris(emulator)).toEqual([URI, `${URI}3`, undefined])
})

test('a version that is Pending is waited for', async () => {
  const emulator = anEmulator({ pendingMilliseconds: 40_000 })
  expect(told((await run(emulator, { candidates: [withSource()] })).result)).toBe('registered 1')
  expect(uris(emulator)).toEqual([URI])
})

test('a version that an earlier run made, and that is Pending yet, is waited for, too', async () => {
  const emulator = anEmulator({ pendingMilliseconds: 60_000 })
  const candidates = [withSource()]
  const { result } = await run(emulator, { candidates, settings: { dryRun: true } })
  if (result.outcome.kind !== 'planned') throw new Error(told(result))
  emulator.plant(GROUP, result.outcome.request)

  expect(told((await run(emulator, { candidates })).result)).toBe('reused 1')
  expect(uris(emulator)).toEqual([URI])
})

test('an update that was killed is red, the ARN is said all the same, and the next run finishes it', async () => {
  const emulator = anEmulator()
  const candidates = [withSource()]
  const { result, known } = await run(emulator, { candidates, ports: NOBODY })

  expect(result.outcome).toMatchObject({ kind: 'failed', version: { arn: VERSION_1, version: 1 }, isNew: true })
  expect(known.map(({ version, registered }) => [version.arn, registered])).toContainEqual([VERSION_1, true])
  if (result.outcome.kind !== 'failed') throw new Error('not failed')
  expect(result.outcome.error.message).toContain(`its source URI ${URI} is not written`)
  expect(result.outcome.error.hint).toContain('Run the job again')

  const stillOpen = await run(emulator, { candidates, ports: NOBODY })
  expect(stillOpen.result.outcome).toMatchObject({ kind: 'failed', version: { arn: VERSION_1 }, isNew: false })

  const again = await run(emulator, { candidates })
  expect([told(again.result), uris(emulator)]).toEqual(['reused 1', [URI]])
})

test('a lost answer is looked into, and nothing is written twice', async () => {
  const emulator = anEmulator()
  emulator.fail({ operation: 'UpdateModelPackage', kind: 'reset', when: 'after' })
  const { result } = await run(emulator, { candidates: [withSource()] })

  expect([told(result), uris(emulator)]).toEqual(['registered 1', [URI]])
  expect(emulator.log.writes().filter(({ operation }) => operation === 'UpdateModelPackage')).toHaveLength(1)
})

test('an update that is denied names the statement, with the condition that keeps it from approving', async () => {
  const emulator = anEmulator()
  emulator.remove('identity-update')
  const { result, known } = await run(emulator, { candidates: [withSource()] })
  if (result.outcome.kind !== 'failed') throw new Error(told(result))

  expect(result.outcome.error.code).toBe('access-denied')
  expect(result.outcome.error.hint).toContain('"Action":"sagemaker:UpdateModelPackage"')
  expect(result.outcome.error.hint).toContain(
    '{"Null":{"sagemaker:ModelApprovalStatus":"true","sagemaker:ModelLifeCycle:stage":"true",' +
      '"sagemaker:CustomerMetadataProperties/smr/served/qa":"true","sagemaker:CustomerMetadataProperties/smr/served/prod":"true",' +
      '"sagemaker:CustomerMetadataProperties/smr/forced":"true","sagemaker:CustomerMetadataProperties/smr/actor":"true",' +
      '"sagemaker:CustomerMetadataProperties/smr/author":"true","sagemaker:CustomerMetadataProperties/smr/pull-request":"true"}}',
  )
  expect(result.outcome.error.hint).toContain('may approve')
  expect(known.at(-1)?.version.arn).toBe(VERSION_1)
})

test('a source URI that somebody else has written stays, with a warning', async () => {
  const emulator = anEmulator()
  const candidates = [withSource()]
  await run(emulator, { candidates, ports: NOBODY })
  const owner = emulator.port({ account: REGISTRY_ACCOUNT })
  await owner.updateModelPackage({ ModelPackageArn: VERSION_1, SourceUri: 'https://elsewhere' })
  const { result } = await run(emulator, { candidates })

  expect([told(result), uris(emulator)]).toEqual(['reused 1', ['https://elsewhere']])
  expect(result.checks).toContainEqual(expect.objectContaining({ level: 'warning', title: 'Source URI' }))
})

test('a rejected version gets none', async () => {
  const emulator = anEmulator()
  const candidates = [withSource()]
  await run(emulator, { candidates, ports: NOBODY })
  emulator.reject(GROUP, 1)
  expect(told((await run(emulator, { candidates })).result)).toBe('rejected 1')
  expect(uris(emulator)).toEqual([undefined])
})

test('a version that was created Approved gets none: our write would pass for an approval', async () => {
  const ours = anEmulator()
  const candidates = [withSource()]
  await run(ours, { candidates, ports: NOBODY })
  const [created] = ours.versions(GROUP)
  if (created === undefined) throw new Error('nothing was registered')
  const { ModelPackageDescription, InferenceSpecification, CustomerMetadataProperties } = created
  const emulator = anEmulator()
  emulator.plant(GROUP, {
    ModelPackageDescription,
    InferenceSpecification,
    CustomerMetadataProperties,
    ModelApprovalStatus: 'Approved',
  })
  const { result } = await run(emulator, { candidates })

  expect([told(result), uris(emulator)]).toEqual(['reused 1', [undefined]])
  expect(result.checks).toContainEqual(expect.objectContaining({ level: 'warning', title: 'Source URI' }))
})

test('a dry run shows both requests and sends neither', async () => {
  const emulator = anEmulator()
  const { result } = await run(emulator, { candidates: [withSource()], settings: { dryRun: true } })

  expect(result.checks).toContainEqual({
    level: 'notice',
    title: 'Source URI',
    detail: `UpdateModelPackage would follow once the version is Completed: {"SourceUri":"${URI}"}`,
  })
  expect(result.outcome.kind === 'planned' && result.outcome.request.SourceUri).toBeUndefined()
  await run(emulator, { candidates: [withSource()], ports: NOBODY })
  const again = await run(emulator, { candidates: [withSource()], settings: { dryRun: true } })
  expect(again.result.checks).toContainEqual(expect.objectContaining({ level: 'notice', title: 'Source URI' }))
  expect(uris(emulator)).toEqual([undefined])
})

test('where nothing may be read, the update is sent blind', async () => {
  const emulator = anEmulator({ pendingMilliseconds: 3_000 })
  emulator.remove('group-list')
  emulator.remove('group-describe')
  const { result } = await run(emulator, { candidates: [withSource()] })
  expect([told(result), uris(emulator)]).toEqual(['registered 1', [URI]])
})

test('a model is registered by its ARN, with the containers that it has', async () => {
  const emulator = anEmulator()
  const image = `${TRAINING_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/breast-cancer:2.3.0`
  emulator.putModel({ ModelName: 'housing', PrimaryContainer: { Image: image, ModelDataUrl: ARTIFACT } })
  const source_uri = `arn:aws:sagemaker:eu-west-1:${TRAINING_ACCOUNT}:model/housing`
  const candidates = [aCandidate({ file: aFile({ group: GROUP, source_uri, containers: [] }) })]
  const { result } = await run(emulator, { candidates })
  const [version] = emulator.versions(GROUP)

  expect(told(result)).toBe('registered 1')
  expect(result.checks.filter(({ level }) => level === 'warning')).toEqual([])
  expect(version?.InferenceSpecification?.Containers).toEqual([
    expect.objectContaining({ Image: image, ModelDataUrl: ARTIFACT }),
  ])
  expect(version && specificationOf(version)).toEqual({ kind: 'same' })
  expect(told((await run(emulator, { candidates })).result)).toBe('reused 1')
})
