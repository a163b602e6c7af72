// Required members of the service's own model (botocore sagemaker/2017-07-24, sts/2011-06-15, kms/2014-11-01).
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'sagemaker:CreateModelPackage': ['ModelPackageArn'],
  'sagemaker:DescribeModelPackage': ['ModelPackageArn', 'ModelPackageStatus', 'CreationTime'],
  'sagemaker:ListModelPackages': ['ModelPackageSummaryList'],
  'sagemaker:UpdateModelPackage': ['ModelPackageArn'],
  'sagemaker:CreateModelPackageGroup': ['ModelPackageGroupArn'],
  'sagemaker:DescribeModelPackageGroup': ['ModelPackageGroupName', 'ModelPackageGroupStatus'],
  'sagemaker:DescribeTrainingJob': ['TrainingJobArn', 'TrainingJobStatus'],
  'sagemaker:CreateModel': ['ModelArn'],
  'sagemaker:DescribeModel': ['ModelName', 'CreationTime'],
  'sagemaker:CreateEndpointConfig': ['EndpointConfigArn'],
  'sagemaker:DescribeEndpointConfig': ['EndpointConfigName', 'ProductionVariants'],
  'sagemaker:ListEndpointConfigs': ['EndpointConfigs'],
  'sagemaker:CreateEndpoint': ['EndpointArn'],
  'sagemaker:UpdateEndpoint': ['EndpointArn'],
  'sagemaker:DescribeEndpoint': ['EndpointName', 'EndpointStatus'],
  'sagemaker:ListEndpoints': ['Endpoints'],
  'sts:GetCallerIdentity': ['Account', 'Arn'],
  'kms:DescribeKey': ['KeyMetadata'],
}

/**
 * The first required member that an answer lacks. The SDK takes `200 {}` for success and leaves the members undefined
 * (measured with client-sagemaker 3.1142), so a proxy's empty page would look like a version without an ARN.
 */
export function missingMember(call: string, output: object): string | undefined {
  return (REQUIRED[call] ?? []).find((member) => {
    const value: unknown = Reflect.get(output, member)
    return value === undefined || value === null || value === ''
  })
}
