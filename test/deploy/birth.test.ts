import { expect, test } from '@jest/globals'
import { aSpecification, failureReason, GROUP, sentence, World } from './world.js'

function approvedAtBirth(): World {
  const world = new World()
  world.emulator.plant(GROUP, {
    InferenceSpecification: aSpecification('churn:1'),
    ModelApprovalStatus: 'Approved',
  })
  return world
}

test('a version that was Approved when it was created was approved by nobody, and is not deployed', async () => {
  const world = approvedAtBirth()
  const result = await world.deploy()
  expect(failureReason(result)).toBe('not-approved')
  expect(sentence(result)).toContain('since it was created')
  expect(result.outcome).toMatchObject({ error: { hint: expect.stringContaining('allow-approved-at-birth: true') } })
  expect(world.writes).toEqual([])
})

test('allow-approved-at-birth deploys it, with a warning', async () => {
  const result = await approvedAtBirth().deploy({ allowApprovedAtBirth: true })
  expect(result.outcome.kind).toBe('deployed')
  expect(result.checks).toContainEqual(
    expect.objectContaining({ level: 'warning', title: expect.stringContaining('Approved since it was created') }),
  )
})

test('deploying it does not make it look approved: nothing is written on it, and without the input it is refused again', async () => {
  const world = approvedAtBirth()
  const result = await world.deploy({ allowApprovedAtBirth: true })
  expect(result.outcome.kind).toBe('deployed')
  expect(result.stage).toBeUndefined()
  expect(result.checks).toContainEqual(
    expect.objectContaining({ level: 'notice', title: 'Nothing is written on a version that was created Approved' }),
  )
  expect(world.writes).not.toContain('updateModelPackage')
  expect(failureReason(await world.deploy())).toBe('not-approved')
  world.tick(1000)
  world.emulator.reject(GROUP, 1)
  world.approve(1)
  expect((await world.deploy()).stage?.stage).toBe('Prod')
})

test('a version of others that somebody approved is deployed, with who, when and that no digest guards it', async () => {
  const world = new World()
  world.emulator.plant(GROUP, { InferenceSpecification: aSpecification('churn:1') })
  world.tick(1000)
  world.approve(1)
  const result = await world.deploy()
  expect(result.outcome.kind).toBe('deployed')
  const detail = result.checks.find(({ title }) => title.includes('was not registered by this action'))?.detail
  expect(detail).toMatch(/last modified by .* at \d{4}-\d\d-\d\dT.*better.*No digest guards it/)
})
