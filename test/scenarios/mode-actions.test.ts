import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { deployRoleArn, executionRoleArn } from '../emulator/index.js'
import { ACTION_PATH } from '../lanes/action.js'
import { decide, openDeployable, register } from './deployments.js'
import type { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await openDeployable()
})
afterEach(() => world.close())

const of = (mode: string) => join(ACTION_PATH, mode)

test('the actions of register and deploy do what the one with `mode` does, each with its own outputs', async () => {
  const registered = await world.run({ actionPath: of('register') })
  expect(registered.conclusion).toBe('success')
  expect(registered.outputs['registered']).toBe('true')
  expect(registered.outputs).not.toHaveProperty('endpoint-name')
  expect(world.comments()[0]).toContain('churn')
  await decide(world, 'churn@v1')
  const deployed = await world.run({
    actionPath: of('deploy'),
    trigger: { kind: 'push', ref: 'refs/tags/churn@v1' },
    environment: 'qa',
    permissions: { actions: 'read', contents: 'read', deployments: 'read', 'pull-requests': 'write' },
    with: {
      environment: 'qa',
      'role-to-assume': deployRoleArn('qa'),
      'execution-role-arn': executionRoleArn('qa'),
    },
  })
  expect([deployed.outputs['failure-reason'], deployed.conclusion]).toEqual(['', 'success'])
  expect(deployed.outputs['endpoint-url']).toBe(
    'https://eu-west-1.console.aws.amazon.com/sagemaker/home?region=eu-west-1#/endpoints/churn',
  )
  expect(deployed.outputs).not.toHaveProperty('gates-passed')
})

test('a failure of such an action is reported in the words of its mode', async () => {
  const run = await world.run({
    actionPath: of('deploy'),
    trigger: { kind: 'push', ref: 'refs/tags/churn@v1' },
    with: { environment: 'qa', 'role-to-assume': deployRoleArn('qa') },
  })
  expect(run.outputs['failure-reason']).toBe('invalid-input')
  expect(run.annotations.map(({ message }) => message).join('\n')).toContain('mode deploy needs the role')
})

test('the doctor, the status and the policies start from their own actions', async () => {
  await register(world)
  for (const mode of ['doctor', 'status', 'policies']) {
    const run = await world.run({ actionPath: of(mode), trigger: { kind: 'workflow_dispatch' } })
    expect([mode, run.outputs['failure-reason'], run.conclusion]).toEqual([mode, '', 'success'])
  }
})
