import { AddTagsCommand, DeleteEndpointCommand, ListTagsCommand, type SageMakerClient } from '@aws-sdk/client-sagemaker'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aConfig, aModel, anUpdate, CANARY, clientsOf, served } from './hosting.support.js'
import type { Statement } from './iam/policy.js'
import {
  deployRoleArn,
  Emulator,
  executionRoleArn,
  PROD_ACCOUNT,
  type RunOptions,
  type StartedEmulator,
  startEmulator,
} from './index.js'
import { assume, outcomeOf, versionArn } from './support.js'

let emulator: Emulator
let server: StartedEmulator
let sagemaker: SageMakerClient

beforeEach(async () => {
  emulator = new Emulator({ groups: ['housing'] })
  for (const version of [1, 2]) {
    emulator.plant('housing')
    emulator.approve('housing', version)
  }
  server = await startEmulator(emulator, { pace: 'stepped' })
  ;({ sagemaker } = await clientsOf(server))
})
afterEach(() => server.close())

const ROLE = deployRoleArn('prod')
const arnOf = (resource: string) => `arn:aws:sagemaker:eu-west-1:${PROD_ACCOUNT}:${resource}`
const minutes = (count: number) => emulator.clock.advance(count * 60_000)

/** Changes statements of a role. */
function change(roleArn: string, sid: string, by: (statement: Statement) => Statement | undefined): void {
  const role = emulator.roles.get(roleArn)
  if (role === undefined) throw new Error(`no role ${roleArn}`)
  const policy = role.policy.flatMap((one) => (one.Sid === sid ? (by(one) ?? []) : one))
  emulator.roles.set(roleArn, { ...role, policy })
}
const without = (sid: string, roleArn = ROLE) => change(roleArn, sid, () => undefined)

test('CreateModel is decided on the model, on the version by the caller, and on the version by its group', async () => {
  const refusedFor = async () => (await outcomeOf(sagemaker.send(aModel(1)))).replace(/^User: \S+ /, '')
  const group = emulator.group('housing')
  const policy = group.policy
  group.policy = policy.filter(({ Sid }) => Sid !== 'DeployRolesRead')
  expect(await refusedFor()).toContain(
    `not authorized to perform: sagemaker:CreateModel on resource: ${versionArn(1)} because no resource-based policy`,
  )
  group.policy = policy
  without('IdentityReadVersions')
  expect(await refusedFor()).toContain(
    `sagemaker:CreateModel on resource: ${versionArn(1)} because no identity-based policy`,
  )
  without('IdentityModels')
  expect(await refusedFor()).toContain(`sagemaker:CreateModel on resource: ${arnOf('model/housing-v1')}`)
})

test('a bare name of a version is one of the own account, and there is none', async () => {
  const bare = aModel(1, { Containers: [{ ModelPackageName: 'housing/1' }] })
  expect(await outcomeOf(sagemaker.send(bare))).toMatch(/^AccessDeniedException|does not exist\.$/)
})

test('the execution role is passed: iam:PassRole, the same account, and the trust in SageMaker', async () => {
  const foreign = aModel(1, { ExecutionRoleArn: executionRoleArn('qa') })
  expect(await outcomeOf(sagemaker.send(foreign))).toContain('Cross-account pass role is not allowed.')
  const nobody = aModel(1, { ExecutionRoleArn: ROLE })
  expect(await outcomeOf(sagemaker.send(nobody))).toContain(`iam:PassRole on resource: ${ROLE}`)
  const role = emulator.roles.get(executionRoleArn('prod'))
  if (role === undefined) throw new Error('no execution role')
  emulator.roles.set(role.arn, { ...role, trust: [] })
  expect(await outcomeOf(sagemaker.send(aModel(1)))).toContain(
    `The execution role ARN "${role.arn}" is invalid. Please ensure that the role exists`,
  )
  emulator.roles.set(role.arn, role)
  without('IdentityPassRole')
  expect(await outcomeOf(sagemaker.send(aModel(1)))).toContain(`iam:PassRole on resource: ${role.arn}`)
})

test('the execution role must be able to read the artifacts: its own policy, the bucket, and the object itself', async () => {
  const refused = async () => /^ValidationException: Could not access model data at s3:/.test(await create())
  let count = 0
  const create = (ModelDataUrl = 's3://acme-ml/housing/model.tar.gz') => {
    count += 1
    const Image = `${PROD_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/housing:1`
    return outcomeOf(sagemaker.send(aModel(1, { ModelName: `model-${count}`, Containers: [{ Image, ModelDataUrl }] })))
  }
  expect(await create()).toBe('fulfilled')
  expect(await create('s3://acme-ml/housing/no-such.tar.gz')).toContain('Could not access model data')
  expect(await create('s3://a-bucket-of-others/model.tar.gz')).toBe('fulfilled')
  const bucket = emulator.buckets.get('acme-ml')
  if (bucket === undefined) throw new Error('no bucket')
  emulator.buckets.set('acme-ml', { ...bucket, policy: [] })
  expect(await refused()).toBe(true)
  emulator.buckets.set('acme-ml', { ...bucket, region: 'us-east-1' })
  expect(await refused()).toBe(true)
  emulator.buckets.set('acme-ml', bucket)
  without('ReadArtifacts', executionRoleArn('prod'))
  expect(await refused()).toBe(true)
})

test('tags on a create need sagemaker:AddTags; what has tags shows and takes them', async () => {
  const Tags = [{ Key: 'smr:version', Value: '1' }]
  await sagemaker.send(aModel(1, { Tags }))
  const ResourceArn = arnOf('model/housing-v1')
  await sagemaker.send(new AddTagsCommand({ ResourceArn, Tags: [{ Key: 'team', Value: 'risk' }] }))
  expect((await sagemaker.send(new ListTagsCommand({ ResourceArn }))).Tags).toEqual([
    ...Tags,
    { Key: 'team', Value: 'risk' },
  ])
  without('IdentityTags')
  expect(await outcomeOf(sagemaker.send(aModel(2, { Tags })))).toContain('sagemaker:AddTags on resource: ')
  expect(await outcomeOf(sagemaker.send(aModel(2)))).toBe('fulfilled')
})

test('UpdateEndpoint needs the endpoint and the configuration (aws-controllers-k8s/community#1889)', async () => {
  await served(sagemaker)
  minutes(5)
  await sagemaker.send(aModel(2))
  await sagemaker.send(aConfig(2))
  change(ROLE, 'IdentityEndpoints', (statement) => ({ ...statement, Resource: arnOf('endpoint/*') }))
  expect(await outcomeOf(sagemaker.send(anUpdate(2)))).toContain(
    `sagemaker:UpdateEndpoint on resource: ${arnOf('endpoint-config/housing-v2')}`,
  )
  change(ROLE, 'IdentityEndpoints', (statement) => ({ ...statement, Resource: arnOf('endpoint-config/*') }))
  expect(await outcomeOf(sagemaker.send(anUpdate(2)))).toContain(
    `sagemaker:UpdateEndpoint on resource: ${arnOf('endpoint/housing')}`,
  )
})

test('a deploy role lets in jobs of its environment, and nobody else', async () => {
  const trigger = { kind: 'push', ref: 'refs/tags/housing@v1' } as const
  const enter = (options: RunOptions) => outcomeOf(assume(server.run({ trigger, ...options }).env, { roleArn: ROLE }))
  expect(await enter({ environment: 'prod' })).toBe('fulfilled')
  for (const options of [{}, { environment: 'qa' }, { trigger: { kind: 'pull_request' } as const }])
    expect(await enter(options)).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity')
  emulator.remove('trust-environment')
  expect(await enter({ environment: 'prod' })).toContain('Not authorized')
})

test('a deploy role can neither delete an endpoint nor serve another account', async () => {
  await served(sagemaker)
  minutes(5)
  expect(await outcomeOf(sagemaker.send(new DeleteEndpointCommand({ EndpointName: 'housing' })))).toContain(
    'sagemaker:DeleteEndpoint',
  )
  expect(emulator.endpoint('333333333333', 'housing')).toBeUndefined()
  expect(await outcomeOf(clientsOf(server, 'qa').then(({ sagemaker: qa }) => qa.send(aModel(1))))).toContain(
    'Cross-account pass role',
  )
})

test('auto-rollback reads alarms in the name of the execution role', async () => {
  await served(sagemaker)
  minutes(5)
  await sagemaker.send(aModel(2))
  await sagemaker.send(aConfig(2))
  without('WatchAlarms', executionRoleArn('prod'))
  expect(await outcomeOf(sagemaker.send(anUpdate(2, CANARY)))).toMatch(
    /assumed-role\/model-registry-endpoint-prod\/SageMaker is not authorized to perform: cloudwatch:DescribeAlarms/,
  )
  expect(await outcomeOf(sagemaker.send(anUpdate(2)))).toBe('fulfilled')
})
