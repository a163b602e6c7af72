import { expect, test } from '@jest/globals'
import { isForcedAndApproved } from '../../src/modes/register/plan.js'
import type { DescribedVersion } from '../../src/registry/look-up.js'

const CREATED = new Date('2026-11-21T14:00:00Z')
const LATER = new Date('2026-11-21T15:00:00Z')

function aVersion(description: Partial<DescribedVersion['description']>): DescribedVersion {
  return {
    arn: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/1',
    version: 1,
    description: {
      $metadata: {},
      ModelPackageName: 'churn',
      ModelPackageArn: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/1',
      ModelPackageStatus: 'Completed',
      ModelPackageStatusDetails: { ValidationStatuses: [] },
      CreationTime: CREATED,
      ModelApprovalStatus: 'Approved',
      LastModifiedTime: LATER,
      CustomerMetadataProperties: { 'smr/forced': 'auc' },
      ...description,
    },
  }
}

test('a version that went past its gates and that somebody approved afterwards stands', () => {
  expect(isForcedAndApproved(aVersion({}))).toBe(true)
})

test('one that was Approved when it was created does not make a failed gate green, whatever it says of itself', () => {
  expect(isForcedAndApproved(aVersion({ LastModifiedTime: CREATED }))).toBe(false)
})

test('neither does one that waits, was rejected, or says nothing of its gates', () => {
  expect(isForcedAndApproved(aVersion({ ModelApprovalStatus: 'PendingManualApproval' }))).toBe(false)
  expect(isForcedAndApproved(aVersion({ ModelApprovalStatus: 'Rejected' }))).toBe(false)
  expect(isForcedAndApproved(aVersion({ CustomerMetadataProperties: {} }))).toBe(false)
  expect(isForcedAndApproved(undefined)).toBe(false)
})
