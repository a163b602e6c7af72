import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
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
