import { expect, test } from '@jest/globals'
import { sentenceOf } from '../../src/shell/endpoint-now.js'

const OURS = { name: 'churn', config: 'churn-v2' }

function endpoint(EndpointStatus: 'Creating' | 'InService' | 'Updating' | 'Failed', config: string, pending?: string) {
  return {
    EndpointName: 'churn',
    EndpointArn: 'arn',
    CreationTime: new Date(0),
    LastModifiedTime: new Date(0),
    EndpointStatus,
    EndpointConfigName: config,
    ...(pending !== undefined && { PendingDeploymentSummary: { EndpointConfigName: pending } }),
  }
}

test.each([
  [endpoint('Creating', 'churn-v2'), "Endpoint churn is Creating now: churn-v2, which is this run's, will serve."],
  [endpoint('Failed', 'churn-v2'), "Endpoint churn is Failed now: churn-v2, which is this run's, does not serve."],
  [endpoint('InService', 'churn-v2'), "Endpoint churn is InService now: churn-v2, which is this run's, serves."],
  [
    endpoint('Updating', 'churn-v1', 'churn-v2'),
    "Endpoint churn is Updating now: churn-v1 serves, which is not this run's churn-v2. An update to churn-v2 is under way.",
  ],
])('what is being created will serve, and only what is there serves', (seen, sentence) => {
  expect(sentenceOf(seen, OURS)).toBe(sentence)
})
