import {
  CreateModelPackageGroupCommand,
  DescribeModelPackageGroupCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import type { GroupKeeper } from '../../ports.js'
import { type ClientOptions, call, READ_ATTEMPTS, settings } from '../client-settings.js'
import { onlyIfNotCarriedOut } from './write-retries.js'

/** Looking at and making a model package group. There is no client token: after a doubt the caller looks first. */
export function sageMakerGroups(options: ClientOptions): GroupKeeper {
  const reader = new SageMakerClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  const writer = new SageMakerClient({ ...settings(options), retryStrategy: onlyIfNotCarriedOut })
  return {
    describeModelPackageGroup: call('sagemaker:DescribeModelPackageGroup', (input) =>
      reader.send(new DescribeModelPackageGroupCommand(input)),
    ),
    createModelPackageGroup: call('sagemaker:CreateModelPackageGroup', (input) =>
      writer.send(new CreateModelPackageGroupCommand(input)),
    ),
  }
}
