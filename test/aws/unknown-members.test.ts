import { afterEach, expect, test } from '@jest/globals'
import { endpoints } from '../../src/aws/sagemaker/endpoints.js'
import { Transport } from '../../src/aws/transport.js'
import { type AServer, aServer } from './a-server.js'

// Members that SageMaker has and the SDK's model lacks: what is live is kept with all of them.

let server: AServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
  delete process.env['AWS_ENDPOINT_URL']
})

const LIVE = {
  EndpointConfigName: 'churn-1',
  EndpointConfigArn: 'arn:aws:sagemaker:eu-west-1:333333333333:endpoint-config/churn-1',
  CreationTime: 1763719200,
  CrossRegionTrafficConfig: { MaxInvocationsPerSecondPerInstance: 5 },
  NotSet: null,
  ProductionVariants: [
    { VariantName: 'main', ModelName: 'm', AcceleratorPartitionLayouts: [{ Layout: '1g.10gb', Count: 2 }] },
    { VariantName: 'b', ModelName: 'm', RoutingConfig: { RoutingStrategy: 'RANDOM', Stickiness: { Seconds: 60 } } },
  ],
}

/** The first request is answered with what is live, the next with the ARN of what it made. */
async function theEndpoints() {
  const made = await aServer((response, count) => {
    const body = count === 1 ? LIVE : { EndpointConfigArn: LIVE.EndpointConfigArn }
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body))
  })
  server = made
  process.env['AWS_ENDPOINT_URL'] = made.url
  const port = endpoints({
    region: 'eu-west-1',
    credentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' }),
    transport: new Transport(() => undefined),
    userAgent: 'test/1',
  })
  return { port, requests: made.requests }
}

test('an answer holds what the SDK does not know, beside what it reads', async () => {
  const { port } = await theEndpoints()
  const found: object = await port.describeEndpointConfig({ EndpointConfigName: 'churn-1' })
  expect(found).toMatchObject({
    EndpointConfigName: 'churn-1',
    CreationTime: new Date(1763719200_000),
    CrossRegionTrafficConfig: LIVE.CrossRegionTrafficConfig,
    ProductionVariants: LIVE.ProductionVariants,
  })
  expect(Object.keys(found)).not.toContain('NotSet')
})

test('a request sends it as it was read, beside what the SDK writes', async () => {
  const { port, requests } = await theEndpoints()
  const {
    EndpointConfigArn: _arn,
    CreationTime: _time,
    $metadata: _,
    ...live
  } = Object.assign({ $metadata: {} }, await port.describeEndpointConfig({ EndpointConfigName: 'churn-1' }))
  await port.createEndpointConfig({ ...live, EndpointConfigName: 'churn-2', KmsKeyId: 'k' })
  expect(JSON.parse(requests[1]?.body ?? '')).toEqual({
    EndpointConfigName: 'churn-2',
    KmsKeyId: 'k',
    CrossRegionTrafficConfig: LIVE.CrossRegionTrafficConfig,
    ProductionVariants: LIVE.ProductionVariants,
  })
})
