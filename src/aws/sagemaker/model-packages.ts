import {
  CreateModelPackageCommand,
  DescribeModelPackageCommand,
  ListModelPackagesCommand,
  SageMakerClient,
  UpdateModelPackageCommand,
} from '@aws-sdk/client-sagemaker'
import type { VersionReader, VersionUpdater, VersionWriter } from '../../ports.js'
import { type ClientOptions, call, READ_ATTEMPTS, reading, settings } from '../client-settings.js'
import { onlyIfNotCarriedOut } from './write-retries.js'

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
export function versionUpdater(options: ClientOptions): VersionUpdater {
  const client = new SageMakerClient({ ...settings(options), retryStrategy: onlyIfNotCarriedOut })
  return call('sagemaker:UpdateModelPackage', (input) => client.send(new UpdateModelPackageCommand(input)))
}

/** Reading versions: `sagemaker:DescribeModelPackage` and `sagemaker:ListModelPackages`. */
export function versionReader(options: ClientOptions): VersionReader {
  const client = new SageMakerClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  return {
    describeModelPackage: reading('sagemaker:DescribeModelPackage', (input) =>
      client.send(new DescribeModelPackageCommand(input)),
    ),
    listModelPackages: reading('sagemaker:ListModelPackages', (input) =>
      client.send(new ListModelPackagesCommand(input)),
    ),
  }
}
