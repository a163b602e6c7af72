import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { IAMClient } from '@aws-sdk/client-iam'
import { KMSClient } from '@aws-sdk/client-kms'
import { S3Client } from '@aws-sdk/client-s3'
import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { ServiceQuotasClient } from '@aws-sdk/client-service-quotas'
import { STSClient } from '@aws-sdk/client-sts'

/** The services as one principal asks them. */
export interface Clients {
  readonly cloudWatch: CloudWatchClient
  readonly iam: IAMClient
  readonly kms: KMSClient
  readonly quotas: ServiceQuotasClient
  readonly s3: S3Client
  readonly sageMaker: SageMakerClient
  readonly sts: STSClient
}

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** Clients with these credentials, else with those that the AWS CLI would find. */
export function clientsOf(region: string, credentials?: Credentials): Clients {
  // A request without an end would be a question without one.
  const requestHandler = { connectionTimeout: 10_000, requestTimeout: 60_000, throwOnRequestTimeout: true }
  const config = { region, maxAttempts: 6, requestHandler, ...(credentials === undefined ? {} : { credentials }) }
  return {
    cloudWatch: new CloudWatchClient(config),
    iam: new IAMClient(config),
    kms: new KMSClient(config),
    quotas: new ServiceQuotasClient(config),
    s3: new S3Client({ ...config, followRegionRedirects: true }),
    sageMaker: new SageMakerClient(config),
    sts: new STSClient(config),
  }
}
