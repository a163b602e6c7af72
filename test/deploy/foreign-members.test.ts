import type { CreateEndpointConfigInput, CreateModelInput } from '@aws-sdk/client-sagemaker'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import { compareConfig, compareModel } from '../../src/modes/deploy/plan/comparison.js'
import { failureReason, sentence, World } from './world.js'

/** Version 1 is in service, as this action put it there. */
let world: World
beforeEach(async () => {
  world = new World()
  world.register()
  expect((await world.deploy()).outcome.kind).toBe('deployed')
})

/** Somebody deleted what has our name while it served, and made it anew with other members. */
function remakeConfig(over: Partial<CreateEndpointConfigInput>): void {
  for (const [name, config] of world.hosting.configs)
    world.hosting.configs.set(name, { ...config, input: { ...config.input, ...over } })
}

function remakeModel(over: Partial<CreateModelInput>): void {
  for (const [name, model] of world.hosting.models)
    world.hosting.models.set(name, { ...model, input: { ...model.input, ...over } })
}

function modelInput(): CreateModelInput {
  const [model] = world.hosting.models.values()
  if (model === undefined) throw new Error('there is no model')
  return model.input
}

function configInput(): CreateEndpointConfigInput {
  const [config] = world.hosting.configs.values()
  if (config === undefined) throw new Error('there is no configuration')
  return config.input
}

/** All that is asked of the endpoint is copied to a model of somebody else. */
function remakeWithShadow(): void {
  const [variant] = configInput().ProductionVariants ?? []
  remakeConfig({ ShadowProductionVariants: [{ ...variant, VariantName: 'copy' }] })
}

describe('what serves under our name already is refused', () => {
  test('where it holds a member that nobody sent', async () => {
    remakeWithShadow()
    const result = await world.deploy()
    expect(failureReason(result)).toBe('failed')
    expect(sentence(result)).toContain('not as planned: configuration: ShadowProductionVariants')
  })

  test('where a nested member is one that nobody sent', async () => {
    const [container] = modelInput().Containers ?? []
    remakeModel({ Containers: [{ ...container, Environment: { SAGEMAKER_PROGRAM: 'other.py' } }] })
    expect(sentence(await world.deploy())).toMatch(/not as planned: model churn-\S+: Containers/)
  })

  test('where a member that was sent is missing', async () => {
    const { ExecutionRoleArn: role, ...without } = modelInput()
    expect(role).toBeDefined()
    for (const [name, model] of world.hosting.models) world.hosting.models.set(name, { ...model, input: without })
    expect(sentence(await world.deploy())).toMatch(/model churn-\S+: ExecutionRoleArn/)
  })

  test('where a nested member that was sent has another value', async () => {
    const [variant] = configInput().ProductionVariants ?? []
    remakeConfig({ ProductionVariants: [{ ...variant, VariantName: 'main', InitialVariantWeight: 0.5 }] })
    expect(sentence(await world.deploy())).toContain('configuration: ProductionVariants')
  })

  test('and the version is not marked as served once more', async () => {
    const before = world.version(1).CustomerMetadataProperties
    remakeWithShadow()
    world.writes.splice(0)
    await world.deploy()
    expect(world.writes).toEqual([])
    expect(world.version(1).CustomerMetadataProperties).toEqual(before)
  })
})

describe("the service's own defaults", () => {
  test('do not refuse, and are named with their values', async () => {
    const [variant] = configInput().ProductionVariants ?? []
    remakeModel({ EnableNetworkIsolation: false })
    remakeConfig({
      EnableNetworkIsolation: false,
      ProductionVariants: [{ ...variant, VariantName: 'main', EnableSSMAccess: false }],
    })
    const result = await world.deploy()
    expect(result.outcome.kind).toBe('current')
    const taken = result.checks.find(({ title }) => title.includes('defaults'))
    expect(taken?.level).toBe('passed')
    expect(taken?.detail).toMatch(/model churn-\S+: EnableNetworkIsolation: false/)
    expect(taken?.detail).toContain('configuration: EnableNetworkIsolation: false')
    expect(taken?.detail).toContain('configuration: ProductionVariants[0].EnableSSMAccess: false')
  })

  test('are told apart at any depth from what differs', () => {
    const wanted = { ModelName: 'm', Containers: [{ ModelPackageName: 'arn:aws:x' }] }
    const found = {
      ...wanted,
      ModelArn: 'arn:aws:m',
      ExecutionRoleArn: undefined,
      CreationTime: new Date(0),
      DeploymentRecommendation: { RecommendationStatus: 'COMPLETED' as const, RealTimeInferenceRecommendations: [] },
      InferenceExecutionConfig: { Mode: 'Serial' as const },
      EnableNetworkIsolation: false,
      Containers: [{ ModelPackageName: 'arn:aws:x', Mode: 'SingleModel' as const, Environment: {} }],
    }
    expect(compareModel(wanted, found)).toEqual({
      differs: [],
      filledIn: [
        'Containers[0].Mode: SingleModel',
        'DeploymentRecommendation',
        'InferenceExecutionConfig',
        'EnableNetworkIsolation: false',
      ],
    })
    expect(compareModel(wanted, { ...found, EnableNetworkIsolation: true }).differs).toEqual(['EnableNetworkIsolation'])
  })

  test('are none where everything was sent', () => {
    const wanted = { EndpointConfigName: 'c', ProductionVariants: [{ VariantName: 'main', ModelName: 'm' }] }
    const found = { ...wanted, EndpointConfigArn: 'arn:aws:c', CreationTime: new Date(0) }
    expect(compareConfig(wanted, found)).toEqual({ differs: [], filledIn: [] })
  })
})

test('a model that may not be described is said to be unread, not to be ours', async () => {
  const gate = ({ operation }: { operation: string }) => {
    if (operation === 'describeModel') throw new CallFailure('access-denied', 'sagemaker:DescribeModel', 'not allowed')
  }
  const result = await world.deploy({ ports: world.ports({ gate }) })
  expect(result.outcome.kind).toBe('current')
  expect(result.checks).toContainEqual(
    expect.objectContaining({ level: 'notice', title: 'Not compared with what was sent' }),
  )
})
