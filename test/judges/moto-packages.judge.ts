import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { DescribeModelPackageCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { World } from '../scenarios/world.js'
import { startServer, tool } from './tools.js'

// A second opinion on packages that are no versions. moto validates none, lists no tags of one and lets a second create
// overwrite the first, so only the plain way is gone: made, read back, found again.
const PORT = '5601'
const url = `http://127.0.0.1:${PORT}`
const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' }
const ACCOUNT = '123456789012'
const ARN = `arn:aws:sagemaker:eu-west-1:${ACCOUNT}:model-package/churn-2026`

const MANIFEST = `name: churn-2026
description: Will this customer leave?
containers:
  - image: ${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0
    model_data: s3://acme-ml/churn/model.tar.gz
content_types: [text/csv]
response_types: [text/csv]
realtime_instance_types: [ml.m5.large]
transform_instance_types: [ml.m5.large]
certify_for_marketplace: true
validation:
  name: batch-smoke
  input: s3://acme-ml/churn/public/
  output: s3://acme-ml/churn/validation/
  content_type: text/csv
  instance_type: ml.m5.large
tags: { cost-center: "4711" }
`

let moto: { readonly stop: () => void }
let world: World
const sagemaker = new SageMakerClient({ region: 'eu-west-1', endpoint: url, credentials })

beforeAll(async () => {
  moto = await startServer(tool('moto_server'), ['-H', '127.0.0.1', '-p', PORT], url)
  const s3 = new S3Client({ region: 'eu-west-1', endpoint: url, credentials, forcePathStyle: true })
  const place = { CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } } as const
  await s3.send(new CreateBucketCommand({ Bucket: 'acme-ml', ...place }))
  await s3.send(new PutObjectCommand({ Bucket: 'acme-ml', Key: 'churn/model.tar.gz', Body: 'a model' }))
  world = await World.open()
  world.write({ 'model.yaml': MANIFEST })
})

afterAll(async () => {
  await world.close()
  moto.stop()
})

const run = () =>
  world.run({
    with: {
      'role-to-assume': `arn:aws:iam::${ACCOUNT}:role/register`,
      'registry-account-id': undefined,
      'validation-role-arn': `arn:aws:iam::${ACCOUNT}:role/validation`,
    },
    machineEnv: {
      AWS_ENDPOINT_URL_STS: url,
      AWS_ENDPOINT_URL_SAGEMAKER: url,
      AWS_ENDPOINT_URL_S3: url,
      AWS_ENDPOINT_URL_ECR: url,
      AWS_ENDPOINT_URL_KMS: url,
    },
  })

test('against moto a package is made with its validation, and a rerun finds it', async () => {
  const first = await run()
  expect(first.conclusion).toBe('success')
  expect(first.outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'true' })
  const described = await sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName: 'churn-2026' }))
  expect(described).toMatchObject({ ModelPackageArn: ARN, CertifyForMarketplace: true })
  expect(described.ValidationSpecification?.ValidationProfiles?.[0]).toMatchObject({ ProfileName: 'batch-smoke' })
  expect(described.ModelPackageVersion).toBeUndefined()
  const again = await run()
  expect(again.outputs).toMatchObject({ 'model-package-arn': ARN, registered: 'false' })
})
