import {
  CreateModelPackageGroupCommand,
  DescribeModelPackageGroupCommand,
  GetModelPackageGroupPolicyCommand,
  type GetModelPackageGroupPolicyCommandInput,
  type GetModelPackageGroupPolicyCommandOutput,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import type { Call, GroupKeeper } from '../../ports.js'
import { type ClientOptions, call, READ_ATTEMPTS, reading, settings } from '../client-settings.js'
import { onlyIfNotCarriedOut } from './write-retries.js'

/** Looking at and making a model package group. There is no client token: after a doubt the caller looks first. */
export function sageMakerGroups(options: ClientOptions): GroupKeeper {
  const reader = new SageMakerClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  const writer = new SageMakerClient({ ...settings(options), retryStrategy: onlyIfNotCarriedOut })
  return {
    describeModelPackageGroup: reading('sagemaker:DescribeModelPackageGroup', (input) =>
      reader.send(new DescribeModelPackageGroupCommand(input)),
    ),
    createModelPackageGroup: call('sagemaker:CreateModelPackageGroup', (input) =>
      writer.send(new CreateModelPackageGroupCommand(input)),
    ),
  }
}

/** Reading a group's policy: by its owner alone, since it is named by no ARN. */
export function groupPolicyReader(
  options: ClientOptions,
): Call<GetModelPackageGroupPolicyCommandInput, GetModelPackageGroupPolicyCommandOutput> {
  const client = new SageMakerClient({ ...settings(options), maxAttempts: READ_ATTEMPTS })
  return reading('sagemaker:GetModelPackageGroupPolicy', (input) =>
    client.send(new GetModelPackageGroupPolicyCommand(input)),
  )
}
