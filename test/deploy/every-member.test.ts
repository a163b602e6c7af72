import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { effectiveDeployment } from '../../src/manifest/deploy-effective.js'
import { readManifests } from '../../src/manifest/read.js'
import type { LiveConfiguration } from '../../src/modes/deploy/observe.js'
import { buildRequests, type Ingredients } from '../../src/modes/deploy/plan/requests.js'
import { operationShape, shapeOf } from '../emulator/model/shapes.js'
import { aFile, CANARY, DEPLOY } from './manifest.js'
import { aSettings, World } from './world.js'

// Each member that AWS knows of an endpoint is sent by an example, kept where it is live, or stands below with its reason. So a
// newer service model makes this fail, and nobody's setting is lost because nobody thought of it.

/** What the manifests and inputs cannot say and what is not kept, by its path or a part of it. */
const REASONS: Readonly<Record<string, string>> = {
  'CreateModel.PrimaryContainer': 'Containers is sent, which is the same for one container',
  'CreateModel.Containers[].ContainerHostname': 'of pipelines; the version has it',
  'CreateModel.Containers[].Image': 'the version has it: a copy would pass by the approval',
  'CreateModel.Containers[].ImageConfig': 'the version has it',
  'CreateModel.Containers[].Mode': 'the version has it',
  'CreateModel.Containers[].ModelData': 'the version has it: a copy would pass by the approval',
  'CreateModel.Containers[].AdditionalModelDataSources': 'the version has it',
  'CreateModel.Containers[].InferenceSpecificationName': 'the inference specification serves, which was approved',
  'CreateModel.Containers[].MultiModelConfig': 'a version is one model',
  'CreateModel.Containers[].ContainerMetricsConfig': 'of containers that are not those of a version',
  'CreateModel.InferenceExecutionConfig': 'Serial is the default, and Direct needs host names, which the version has',
  'CreateEndpointConfig.ProductionVariants[].InstancePools':
    'the manifest names an instance type, which takes their place',
  'CreateEndpointConfig.ProductionVariants[].VariantInstanceProvisionTimeoutInSeconds': 'of instance pools',
  'CreateEndpointConfig.ProductionVariants[].AcceleratorType': 'Elastic Inference is no longer available',
  'CreateEndpointConfig.ShadowProductionVariants[]':
    'never kept: nobody has asked whether its version is still approved',
  'UpdateEndpoint.ExcludeRetainedVariantProperties':
    'sent where autoscaling owns the count (ruling 26): settings.test.ts',
  'UpdateEndpoint.RetainAllVariantProperties': 'sent where autoscaling owns the count (ruling 26): settings.test.ts',
  'UpdateEndpoint.RetainDeploymentConfig': 'sent where the manifest says nothing of traffic: settings.test.ts',
  'CreateEndpoint.DeploymentConfig': 'there is nothing to shift from; the first update says it',
}

function leavesOf(operation: string): readonly string[] {
  const walk = (name: string, path: string, above: readonly string[]): readonly string[] => {
    const { type, members = {}, member } = shapeOf('sagemaker', name)
    if (above.includes(name)) return []
    if (type === 'structure')
      return Object.entries(members).flatMap(([key, { shape }]) => walk(shape, `${path}.${key}`, [...above, name]))
    return member === undefined ? [path] : walk(member.shape, `${path}[]`, above)
  }
  return walk(operationShape('sagemaker', operation, 'input') ?? '', operation, [])
}

/** The paths of what a request says. */
function pathsIn(value: unknown, path: string): readonly string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${path}[]`))
  if (typeof value !== 'object') return [path]
  // A map of variables is one member.
  if (path.endsWith('.Environment')) return [path]
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, `${path}.${key}`))
}

/** A value of each member, so that it can be told whether it is kept. */
function fullOf(name: string, above: readonly string[] = []): unknown {
  const { type, members = {}, member, enum: words } = shapeOf('sagemaker', name)
  switch (type) {
    case 'structure':
      return above.includes(name)
        ? undefined
        : Object.fromEntries(
            Object.entries(members).map(([key, { shape }]) => [key, fullOf(shape, [...above, name])] as const),
          )
    case 'list':
      return [fullOf(member?.shape ?? '', above)]
    case 'map':
      return { KEY: 'value' }
    case 'boolean':
      return true
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
      return 7
    default:
      return words?.[0] ?? 'text'
  }
}

async function ingredients(over: Partial<Ingredients> = {}): Promise<Ingredients> {
  const world = new World()
  world.register()
  const { version } = await world.deploy({ dryRun: true })
  if (version?.described === undefined) throw new Error('there is no version')
  const primary = {
    ...version,
    described: version.described,
    modified: new Date(0),
    specification: undefined,
    added: [],
  }
  const { deploy } = aFile().manifest
  const deployment = deploy && effectiveDeployment(deploy, 'prod')
  if (deployment === undefined) throw new Error('there is no environment')
  const versions = new Map([[primary.version, primary]])
  return {
    deployment,
    settings: aSettings(),
    primary,
    versions,
    live: undefined,
    previousVersion: 3,
    generation: 0,
    ...over,
  }
}

async function sentByExamples(): Promise<readonly string[]> {
  const root = 'examples/everything'
  const files = readdirSync(root).map((name) => {
    const path = join(root, name, 'model.yaml')
    return { path, text: readFileSync(path, 'utf8') }
  })
  const settings = {
    ...aSettings(),
    vpc: { subnets: ['subnet-1'], securityGroupIds: ['sg-1'] },
    endpointKmsKeyId: 'key',
    dataCaptureS3Uri: 's3://acme/captured',
    dataCaptureKmsKeyId: 'key',
    asyncOutputS3Uri: 's3://acme/answers',
    asyncFailureS3Uri: 's3://acme/failures',
    asyncSuccessTopicArn: 'arn:aws:sns:eu-west-1:333333333333:answers',
    asyncErrorTopicArn: 'arn:aws:sns:eu-west-1:333333333333:errors',
  }
  const sent: string[] = []
  for (const { manifest } of readManifests({ files }).manifests) {
    if (manifest.deploy === undefined) continue
    for (const environment of ['', ...Object.keys(manifest.deploy.environments ?? {})]) {
      const { environments, ...base } = manifest.deploy
      const deployment = effectiveDeployment(environment === '' ? base : { ...base, environments }, environment)
      if (deployment === undefined) continue
      const { models, config } = buildRequests({ ...(await ingredients()), deployment, settings })
      sent.push(...models.flatMap((model) => pathsIn(model, 'CreateModel')), ...pathsIn(config, 'CreateEndpointConfig'))
    }
  }
  const world = new World()
  world.register()
  world.register()
  world.setAlarm('a', 'OK')
  const first = await world.deploy({ dryRun: true })
  sent.push(...(first.plan?.kind === 'create' ? pathsIn(first.plan.endpoint, 'CreateEndpoint') : []))
  await world.deploy({})
  for (const traffic of [
    CANARY,
    { ...CANARY, shift: 'linear' },
    { shift: 'rolling', size: '50%', wait: '5m', timeout: '60m', rollback_size: '50%' },
  ]) {
    const file = aFile({ ...DEPLOY, traffic, alarms: ['a'] })
    const { plan } = await world.deploy({ model: 'churn@v2', file, dryRun: true })
    sent.push(...(plan?.kind === 'update' ? pathsIn(plan.endpoint, 'UpdateEndpoint') : []))
  }
  return sent
}

/** What a manifest that says the least leaves as it is live. */
async function keptOfLive(): Promise<readonly string[]> {
  const config = Object(fullOf(operationShape('sagemaker', 'CreateEndpointConfig', 'input') ?? ''))
  const [variant] = DEPLOY.variants
  const live: LiveConfiguration = {
    config: {
      ...config,
      ProductionVariants: config.ProductionVariants.map((one: object) => ({
        ...one,
        VariantName: variant?.name,
        InstanceType: variant?.instance_type,
        ModelName: 'model',
        ServerlessConfig: undefined,
      })),
    },
    tags: new Map(),
    models: new Map([
      [
        'model',
        {
          ModelName: 'model',
          ModelArn: 'arn',
          CreationTime: new Date(0),
          VpcConfig: { Subnets: ['s'], SecurityGroupIds: ['g'] },
          EnableNetworkIsolation: true,
        },
      ],
    ]),
  }
  const { models, config: built } = buildRequests(await ingredients({ live }))
  return [...models.flatMap((model) => pathsIn(model, 'CreateModel')), ...pathsIn(built, 'CreateEndpointConfig')]
}

test('each member that AWS knows of an endpoint is sent by an example, kept where it is live, or left out for a reason', async () => {
  const known = ['CreateModel', 'CreateEndpointConfig', 'CreateEndpoint', 'UpdateEndpoint'].flatMap(leavesOf)
  expect(known.length).toBeGreaterThan(150)
  const covered = new Set([...(await sentByExamples()), ...(await keptOfLive())])
  const left = known.filter((leaf) => !covered.has(leaf))
  const isExcused = (leaf: string) => Object.keys(REASONS).some((reason) => leaf.startsWith(reason))
  expect(left.filter((leaf) => !isExcused(leaf))).toEqual([])
  expect(Object.keys(REASONS).filter((reason) => !left.some((leaf) => leaf.startsWith(reason)))).toEqual([])
})
