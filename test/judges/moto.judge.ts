import { CreateRepositoryCommand, ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  CreateModelPackageGroupCommand,
  DescribeModelPackageCommand,
  ListModelPackagesCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { aReport, CHURN_MANIFEST } from '../scenarios/files.js'
import { World } from '../scenarios/world.js'
import { startServer, tool } from './tools.js'

// A second opinion on what a service says. moto knows neither group policies nor ARNs of another account's group, so
// the group is in the account of the role, and it is sent by its name (ruling 9).
const PORT = '5599'
const url = `http://127.0.0.1:${PORT}`
const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' }
const ACCOUNT = '123456789012'

const MANIFEST = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
  config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: 2, digest: `sha256:${'1'.repeat(64)}` },
  layers: [],
})

let moto: { readonly stop: () => void }
let world: World
const sagemaker = new SageMakerClient({ region: 'eu-west-1', endpoint: url, credentials })

beforeAll(async () => {
  moto = await startServer(tool('moto_server'), ['-H', '127.0.0.1', '-p', PORT], url)
  const s3 = new S3Client({ region: 'eu-west-1', endpoint: url, credentials, forcePathStyle: true })
  await s3.send(
    new CreateBucketCommand({ Bucket: 'acme-ml', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
  )
  await s3.send(new PutObjectCommand({ Bucket: 'acme-ml', Key: 'churn/model.tar.gz', Body: 'a model' }))
  const ecr = new ECRClient({ region: 'eu-west-1', endpoint: url, credentials })
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'churn' }))
  await ecr.send(new PutImageCommand({ repositoryName: 'churn', imageTag: '1.0', imageManifest: MANIFEST }))
  await sagemaker.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName: 'churn' }))
  world = await World.open()
  // moto knows no repository of another account, AWS's own neither.
  const image = `${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/churn:1.0`
  const manifest = CHURN_MANIFEST.replace(/image: .*/, `image: ${image}`)
  world.write({ 'model.yaml': manifest, 'evaluation.json': aReport({ auc: 0.85 }) })
})

afterAll(async () => {
  moto.stop()
  await world.close()
})

/** The same action, with moto in the emulator's place for all of AWS. */
const run = () =>
  world.run({
    with: { 'role-to-assume': `arn:aws:iam::${ACCOUNT}:role/register`, 'registry-account-id': undefined },
    machineEnv: {
      AWS_ENDPOINT_URL_STS: url,
      AWS_ENDPOINT_URL_SAGEMAKER: url,
      AWS_ENDPOINT_URL_S3: url,
      AWS_ENDPOINT_URL_ECR: url,
      AWS_ENDPOINT_URL_KMS: url,
    },
  })

test('against moto a version is registered by the name of its group, and a rerun finds it', async () => {
  const first = await run()
  expect(first.conclusion).toBe('success')
  const arn = `arn:aws:sagemaker:eu-west-1:${ACCOUNT}:model-package/churn/1`
  expect(first.outputs).toMatchObject({ 'model-package-arn': arn, registered: 'true' })
  const described = await sagemaker.send(new DescribeModelPackageCommand({ ModelPackageName: arn }))
  expect(described).toMatchObject({ ModelApprovalStatus: 'PendingManualApproval', ModelPackageVersion: 1 })
  expect(described.CustomerMetadataProperties).toMatchObject({
    'metric/binary_classification_metrics.auc': '0.85 sd=0.004',
  })

  const again = await run()
  expect(again.outputs).toMatchObject({ 'model-package-arn': arn, registered: 'false' })
  const { ModelPackageSummaryList } = await sagemaker.send(
    new ListModelPackagesCommand({ ModelPackageGroupName: 'churn' }),
  )
  expect(ModelPackageSummaryList).toHaveLength(1)
})
