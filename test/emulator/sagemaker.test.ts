import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { Emulator, REGISTRY_ACCOUNT } from './index.js'

const GROUP_ARN = `arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package-group/housing`
const request: CreateModelPackageCommandInput = {
  ModelPackageGroupName: GROUP_ARN,
  InferenceSpecification: {
    Containers: [{ Image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1' }],
  },
  ModelApprovalStatus: 'PendingManualApproval',
}

test('the training role registers a version in the group of the registry account', async () => {
  const emulator = new Emulator({ groups: ['housing'] })
  const { ModelPackageArn } = await emulator.port().createModelPackage(request)
  expect(ModelPackageArn).toBe(`arn:aws:sagemaker:eu-west-1:${REGISTRY_ACCOUNT}:model-package/housing/1`)
  expect(emulator.versions('housing')).toMatchObject([
    { ModelApprovalStatus: 'PendingManualApproval', ModelPackageStatus: 'Completed' },
  ])
})
