import {
  CreateModelPackageCommand,
  DescribeModelPackageCommand,
  ListModelPackagesCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Emulator, REGISTER_ROLE_ARN, type StartedEmulator, startEmulator } from './index.js'

const emulator = new Emulator({ groups: ['housing'] })
let server: StartedEmulator

beforeAll(async () => {
  server = await startEmulator(emulator)
})
afterAll(() => server.close())

async function idToken(env: Readonly<Record<string, string>>, audience = 'sts.amazonaws.com'): Promise<string> {
  const response = await fetch(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${audience}`, {
    headers: { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  })
  const answer: unknown = await response.json()
  return String(new Map(Object.entries(Object(answer))).get('value'))
}

async function credentials(env: Readonly<Record<string, string>>) {
  const sts = new STSClient({ region: 'eu-west-1', endpoint: env['AWS_ENDPOINT_URL_STS'] })
  const { Credentials } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: REGISTER_ROLE_ARN,
      RoleSessionName: 'acme-models-1',
      WebIdentityToken: await idToken(env),
    }),
  )
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  }
}

test('the real SDK goes from the ID token to a version and reads it back', async () => {
  const session = await credentials(server.env)
  const sts = new STSClient({ region: 'eu-west-1', endpoint: server.env['AWS_ENDPOINT_URL_STS'], credentials: session })
  const identity = await sts.send(new GetCallerIdentityCommand({}))
  expect(identity.Account).toBe('222222222222')
  const sagemaker = new SageMakerClient({
    region: 'eu-west-1',
    endpoint: server.env['AWS_ENDPOINT_URL_SAGEMAKER'],
    credentials: session,
  })
  const group = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/housing'
  const created = await sagemaker.send(
    new CreateModelPackageCommand({
      ModelPackageGroupName: group,
      ModelApprovalStatus: 'PendingManualApproval',
      InferenceSpecification: {
        Containers: [{ Image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1' }],
      },
    }),
  )
  const described = await sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName: created.ModelPackageArn }))
  expect(described).toMatchObject({
    ModelPackageVersion: 1,
    ModelApprovalStatus: 'PendingManualApproval',
    CreationTime: expect.any(Date),
  })
  const listed = await sagemaker.send(new ListModelPackagesCommand({ ModelPackageGroupName: group }))
  expect(listed.ModelPackageSummaryList).toHaveLength(1)
})
