import type { CreateModelInput, DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import { roleCaller } from '../iam/caller.js'
import type { Role } from '../iam/role.js'
import { getObject } from '../s3/service.js'
import type { SageMakerContext } from '../sagemaker/service.js'
import { ServiceError, validation } from '../service-error.js'

/**
 * The artifacts must be readable by the execution role: its identity policy, and the bucket's policy where another account
 * owns it. That CreateModel looks for them is seen for containers (philschmid/llm-sagemaker-sample#2); for versions [?].
 * Buckets that this world does not have are believed.
 */
export function refuseUnreadableData(
  context: SageMakerContext,
  of: { readonly input: CreateModelInput; readonly packages: readonly DescribeModelPackageOutput[] },
): void {
  const role = context.state.roles.get(of.input.ExecutionRoleArn ?? '')
  if (role === undefined) return
  for (const uri of artifactsOf(of)) if (!canRead(context, role, uri)) throw unreadable(context, role, uri)
}

function artifactsOf({ input, packages }: Parameters<typeof refuseUnreadableData>[1]): readonly string[] {
  const own = input.Containers ?? (input.PrimaryContainer === undefined ? [] : [input.PrimaryContainer])
  const packaged = packages.flatMap(({ InferenceSpecification: specification }) => specification?.Containers ?? [])
  return [...own, ...packaged].flatMap(({ ModelDataUrl: url, ModelDataSource: source }) => {
    const object = source?.S3DataSource?.S3DataType === 'S3Object' ? source.S3DataSource.S3Uri : undefined
    return [url, object].filter((one) => one !== undefined)
  })
}

function canRead(context: SageMakerContext, role: Role, uri: string): boolean {
  const { state, region } = context
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.+)$/.exec(uri) ?? []
  if (!state.buckets.has(bucket)) return true
  try {
    getObject({ state, caller: roleCaller(role, 'SageMaker'), region }, { bucket, key })
    return true
  } catch (error) {
    if (error instanceof ServiceError) return false
    throw error
  }
}

/** The sentence of philschmid/llm-sagemaker-sample#2; the same for a missing object, a lacking right and another Region. */
function unreadable({ region }: SageMakerContext, role: Role, uri: string): ServiceError {
  return validation(
    `Could not access model data at ${uri}. Please ensure that the role "${role.arn}" exists and that its trust relationship policy allows the action "sts:AssumeRole" for the service principal "sagemaker.amazonaws.com". Also ensure that the role has "s3:GetObject" permissions and that the object is located in ${region}.`,
  )
}
