import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import type { ApprovedVersion } from '../../src/modes/deploy/approved-version.js'
import { checkBytes } from '../../src/modes/deploy/artifact-bytes.js'
import { artifactCode } from '../../src/registry/version/identity.js'
import { failureReason, sentence, World } from './world.js'

const THEN = { eTag: 'e1', sizeInBytes: 10 }

const now =
  (eTag: string, sizeInBytes = 10) =>
  async () => ({ eTag, sizeInBytes })

/** Version 1 as this action registers it, whose description says that its one artifact is `one`. */
function withArtifact(code: string): World {
  const world = new World()
  world.register({ artifacts: [code] })
  return world
}

test('bytes that are those that were registered let a version pass, and the report says so', async () => {
  const world = withArtifact(artifactCode(THEN))
  world.bytes = { ...world.bytes, identify: now('e1') }
  const result = await world.deploy()
  expect(result.outcome.kind).toBe('deployed')
  expect(result.checks).toContainEqual(expect.objectContaining({ level: 'passed', title: 'Bytes' }))
})

test.each([
  ['have another ETag', now('e2')],
  ['have another size', now('e1', 11)],
  ['are gone', () => Promise.reject(new CallFailure('not-found', 's3:HeadObject', 'Not Found'))],
])('bytes that %s are refused at deploy, and nothing is touched', async (_, identify) => {
  const world = withArtifact(artifactCode(THEN))
  world.bytes = { ...world.bytes, identify }
  const result = await world.deploy()
  expect(failureReason(result)).toBe('changed-since-approval')
  expect(sentence(result)).toContain('s3://acme-ml/churn/model.tar.gz was overwritten or is gone')
  expect(world.writes).toEqual([])
})

test('a rollback to overwritten bytes is warned of, and goes through', async () => {
  const world = withArtifact(artifactCode(THEN))
  world.register()
  await world.deploy()
  await world.deploy({ model: 'churn@v2' })
  world.bytes = { ...world.bytes, identify: now('e2') }
  const result = await world.deploy({ mode: 'rollback', model: '' })
  expect(result.outcome.kind).toBe('deployed')
  expect(result.checks).toContainEqual(expect.objectContaining({ level: 'warning', title: 'Bytes' }))
})

test('bytes that may not be read are a line, and stop nobody', async () => {
  const world = withArtifact(artifactCode(THEN))
  const result = await world.deploy()
  expect(result.outcome.kind).toBe('deployed')
  expect(result.checks).toContainEqual(expect.objectContaining({ level: 'notice', title: 'Bytes' }))
})

/** What a look at the version gives, with changes that others may make. */
function asApproved(world: World, change: object, added: readonly string[] = []): ApprovedVersion {
  const [described] = world.emulator.versions('churn')
  if (described === undefined) throw new Error('no version was registered')
  return {
    arn: described.ModelPackageArn ?? '',
    group: 'churn',
    version: 1,
    approvalStatus: 'Approved',
    modified: new Date(0),
    specification: undefined,
    added,
    described: { ...described, ...change },
  }
}

test('codes that somebody wrote into the metadata do not hide that the bytes are others', async () => {
  const world = withArtifact(artifactCode(THEN))
  const forged = asApproved(world, { CustomerMetadataProperties: { 'smr/artifacts': 'x/y' } })
  const bytes = { ...world.bytes, identify: now('e2') }
  await expect(checkBytes(forged, { mode: 'deploy', bytes })).rejects.toMatchObject({ code: 'changed-since-approval' })
})

test('a specification that was added since is not among the bytes that were registered', async () => {
  const world = withArtifact(artifactCode(THEN))
  const Containers = [{ Image: 'x', ModelDataUrl: 's3://acme-ml/churn/other.tar.gz' }]
  const change = { AdditionalInferenceSpecifications: [{ Name: 'recommended', Containers }] }
  const bytes = { ...world.bytes, identify: now('e1') }
  const checks = await checkBytes(asApproved(world, change, ['recommended']), { mode: 'deploy', bytes })
  expect(checks).toMatchObject([{ level: 'passed', title: 'Bytes' }])
})
