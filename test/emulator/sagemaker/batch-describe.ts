import type {
  BatchDescribeModelPackageError,
  BatchDescribeModelPackageInput,
  BatchDescribeModelPackageOutput,
  BatchDescribeModelPackageSummary,
  DescribeModelPackageOutput,
} from '@aws-sdk/client-sagemaker'
import { copy } from '../copy.js'
import { authorize } from '../iam/authorize.js'
import { ServiceError, validation } from '../service-error.js'
import { findVersion } from './describe.js'
import { doesNotExist, type SageMakerContext } from './service.js'

/**
 * BatchDescribeModelPackage: what it can tell of each version, and an error for each of the others. Authorised on each
 * version (service authorization reference). Which codes the errors have is not known [?]: those of the single call here.
 */
export function batchDescribeModelPackage(
  context: SageMakerContext,
  input: BatchDescribeModelPackageInput,
): BatchDescribeModelPackageOutput {
  const summaries: Record<string, BatchDescribeModelPackageSummary> = {}
  const errors: Record<string, BatchDescribeModelPackageError> = {}
  for (const arn of input.ModelPackageArnList ?? []) {
    try {
      summaries[arn] = summaryOf(versionOf(context, arn))
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      errors[arn] = { ErrorCode: error.code, ErrorResponse: error.message }
    }
  }
  return { ModelPackageSummaries: summaries, BatchDescribeModelPackageErrorMap: errors }
}

function versionOf(context: SageMakerContext, arn: string): DescribeModelPackageOutput {
  const found = findVersion(context, arn)
  const refused = authorize({
    caller: context.caller,
    action: 'sagemaker:BatchDescribeModelPackage',
    resources: [found.arn],
    owner: found.account,
    resourcePolicy: found.group?.policy ?? [],
  })
  if (refused !== undefined) throw refused
  if (found.version === undefined) throw doesNotExist(`ModelPackage ${found.arn}`)
  // "batch describes a list of versioned model packages" (botocore); the text is not known [?].
  if (found.group === undefined) throw validation(`ModelPackage ${found.arn} is unversioned.`)
  return found.version.described
}

/** The members of botocore's BatchDescribeModelPackageSummary. */
function summaryOf(described: DescribeModelPackageOutput): BatchDescribeModelPackageSummary {
  return copy({
    ModelPackageGroupName: described.ModelPackageGroupName,
    ...(described.ModelPackageVersion !== undefined && { ModelPackageVersion: described.ModelPackageVersion }),
    ModelPackageArn: described.ModelPackageArn,
    ...(described.ModelPackageDescription !== undefined && {
      ModelPackageDescription: described.ModelPackageDescription,
    }),
    CreationTime: described.CreationTime,
    // The shape requires it; what a version without one shows is not known [?].
    InferenceSpecification: described.InferenceSpecification,
    ModelPackageStatus: described.ModelPackageStatus,
    ModelApprovalStatus: described.ModelApprovalStatus,
    ...(described.ModelPackageRegistrationType !== undefined && {
      ModelPackageRegistrationType: described.ModelPackageRegistrationType,
    }),
  })
}
