import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  approved,
  deploy,
  deployInputs,
  GROUP,
  openDeployable,
  readyForProd,
  register,
  status,
  told,
} from './deployments.js'
import type { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await openDeployable()
})
afterEach(() => world.close())

test('status shows which version is where, who approved it and when, and how each metric went; it writes nothing', async () => {
  await readyForProd(world, 0.85)
  await deploy(world, { tag: 'churn@v1', to: 'prod' })
  await approved(world, 0.9)
  await register(world, 0.95)
  const before = world.emulator.log.writes().length
  const { 'role-to-assume': role, 'registry-role-to-assume': registryRole } = deployInputs('prod')
  const run = await status(world, {
    environment: 'prod',
    with: { 'role-to-assume': role, 'registry-role-to-assume': registryRole },
  })
  expect(run.conclusion).toBe('success')
  expect(world.emulator.log.writes()).toHaveLength(before)
  const document = JSON.parse(run.outputs['report-json'] ?? '')
  expect(JSON.parse(readFileSync(run.outputs['report-path'] ?? '', 'utf8'))).toEqual(document)
  expect(document.groups).toEqual([
    expect.objectContaining({
      group: 'churn',
      versions: [
        expect.objectContaining({ version: 3, approval_status: 'PendingManualApproval', decision: null, served: [] }),
        expect.objectContaining({ version: 2, approval_status: 'Approved', served: [] }),
        expect.objectContaining({
          version: 1,
          arn: `${GROUP}/1`,
          decision: expect.objectContaining({ by: ['priya'] }),
          stage: { stage: 'Prod', status: 'Approved' },
          served: [expect.objectContaining({ environment: 'qa' }), expect.objectContaining({ environment: 'prod' })],
        }),
      ],
      metrics: expect.objectContaining({
        auc: [
          { version: 1, value: 0.85 },
          { version: 2, value: 0.9 },
          { version: 3, value: 0.95 },
        ],
      }),
      endpoints_of: { account: '444444444444', region: 'eu-west-1' },
      endpoints: [{ name: 'churn', status: 'InService', serving: [{ version: 1, percent: 100 }] }],
    }),
  ])
  expect(run.log).toMatch(/^v1 +churn InService +Approved +priya .*Prod/m)
  expect(run.summary).toContain('PendingManualApproval')
  expect(run.outputs['failure-reason']).toBe('')
})

test('a role that reads the registry alone sees the versions, and model names one of them', async () => {
  await approved(world, 0.85)
  await register(world, 0.9)
  const run = await status(world, { with: { model: 'churn@v1' } })
  expect(run.conclusion).toBe('success')
  const [group] = JSON.parse(run.outputs['report-json'] ?? '').groups
  expect(group.versions).toEqual([expect.objectContaining({ version: 1, approval_status: 'Approved' })])
})

test('a version that is not there, and a role that may not read', async () => {
  await register(world)
  expect((await status(world, { with: { model: 'churn@v9' } })).outputs['failure-reason']).toBe('invalid-input')
  world.emulator.roles.clear()
  const denied = await status(world)
  expect(denied.outputs['failure-reason']).toBe('no-credentials')
  expect(told(denied)).toContain('model-registry-read')
})
