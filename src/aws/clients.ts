import {
  CreateModelPackageCommand,
  DescribeModelPackageCommand,
  ListModelPackagesCommand,
  SageMakerClient,
  UpdateModelPackageCommand,
  type UpdateModelPackageCommandInput,
  type UpdateModelPackageCommandOutput,
} from '@aws-sdk/client-sagemaker'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { CallFailure } from '../errors.js'
import { once } from '../language/once.js'
import type { ArtifactStore, Call, Identity, VersionReader, VersionWriter } from '../ports.js'
import { type ClientOptions, call, READ_ATTEMPTS, settings } from './client.js'
import { onlyIfNotCarriedOut } from './sagemaker/create-retries.js'

/** Creating versions: `sagemaker:CreateModelPackage`. */
export function versionWriter(options: ClientOptions): VersionWriter {
  const client = new SageMakerClient({ ...settings(options), retryStrategy: onlyIfNotCarriedOut })
  return {
    createModelPackage: call('sagemaker:CreateModelPackage', (input) =>
      client.send(new CreateModelPackageCommand(input)),
    ),
  }
}

/**
 * Changing a version: `sagemaker:UpdateModelPackage`. Repeated only where it was certainly not carried out, since a lost
 * answer may hide somebody else's decision in between.
 */
export function versionUpdater(
  options: ClientOptions,
): Call<UpdateModelPackageCommandInput, UpdateModelPackageCommandOutput> {
  const client = new SageMakerClient({ ...settings(options), retryStrategy: onlyIfNotCarriedOut })
  return call('sagemaker:UpdateModelPackage', (input) => client.send(new UpdateModelPackageCommand(input)))
}

/** Reading versions: `sagemaker:DescribeModelPackage` and `sagemaker:ListModelPackages`. */
export function versionReader(options: ClientOptions): VersionReader {
  const client = new SageMakerClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  return {
    describeModelPackage: call('sagemaker:DescribeModelPackage', (input) =>
      client.send(new DescribeModelPackageCommand(input)),
    ),
    listModelPackages: call('sagemaker:ListModelPackages', (input) => client.send(new ListModelPackagesCommand(input))),
  }
}

/** S3, in a chunk of its own that is loaded when the first artifact is looked at. */
export function artifactStore(options: ClientOptions): ArtifactStore {
  const store = once(async () => (await import('./s3/objects.js')).s3ArtifactStore(options))
  return { identify: async (uri) => (await store()).identify(uri) }
}

/** Whose credentials these are: `sts:GetCallerIdentity`, which no policy can forbid. */
export async function callerIdentity(options: ClientOptions): Promise<Identity> {
  const client = new STSClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  const ask = call('sts:GetCallerIdentity', (_: Record<string, never>) => client.send(new GetCallerIdentityCommand({})))
  const { Account: account = '', Arn: arn = '' } = await ask({})
  const partition = /^arn:(aws[a-z-]*):/.exec(arn)?.[1]
  if (!/^\d{12}$/.test(account) || partition === undefined) {
    throw new CallFailure('unknown-outcome', 'sts:GetCallerIdentity', "STS's answer names no account.")
  }
  return { account, arn, partition }
}
