import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { CallFailure } from '../../src/errors.js'
import { defined } from '../../src/language/defined.js'
import { REGION, REGISTER_ROLE_ARN, REGISTRY_ACCOUNT } from './options.js'

/** What the emulator's own tests share. */

export const GROUP_ARN = `arn:aws:sagemaker:${REGION}:${REGISTRY_ACCOUNT}:model-package-group/housing`
export const versionArn = (version: number) =>
  `arn:aws:sagemaker:${REGION}:${REGISTRY_ACCOUNT}:model-package/housing/${version}`

/** A valid request; the test overrides the one thing it is about. */
export function aRequest(overrides: Partial<CreateModelPackageCommandInput> = {}): CreateModelPackageCommandInput {
  return {
    ModelPackageGroupName: GROUP_ARN,
    ModelApprovalStatus: 'PendingManualApproval',
    InferenceSpecification: {
      Containers: [{ Image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1' }],
    },
    ...overrides,
  }
}

/** What a promise was rejected with: `kind: AWS's own sentence`, or `fulfilled`. */
export async function outcomeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
    return 'fulfilled'
  } catch (error) {
    if (error instanceof CallFailure) {
      return `${error.kind}: ${error.cause instanceof Error ? error.cause.message : error.message}`
    }
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}

type Env = Readonly<Record<string, string>>

/** Where the emulator serves a service, from the environment that it gives a job. */
export function endpoint(env: Env, service: string): string {
  const url = env[`AWS_ENDPOINT_URL_${service}`]
  if (url === undefined) throw new Error(`the emulator names no endpoint for ${service}`)
  return url
}

/** Asks the runner's endpoint for an ID token, as the toolkit does. */
export async function idToken(env: Env, audience = 'sts.amazonaws.com'): Promise<string> {
  const response = await fetch(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`, {
    headers: { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  })
  return String(new Map(Object.entries(Object(await response.json()))).get('value'))
}

/** Assumes a role with a token, by the real client, without retries. */
export async function assume(
  env: Env,
  options: { token?: string; roleArn?: string; sessionName?: string; seconds?: number } = {},
) {
  const sts = new STSClient({ region: REGION, endpoint: endpoint(env, 'STS'), maxAttempts: 1 })
  const { Credentials } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: options.roleArn ?? REGISTER_ROLE_ARN,
      RoleSessionName: options.sessionName ?? 'acme-models-1',
      WebIdentityToken: options.token ?? (await idToken(env)),
      ...(options.seconds !== undefined && { DurationSeconds: options.seconds }),
    }),
  )
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
    ...defined({ expiration: Credentials?.Expiration }),
  }
}
