import { expect, test } from '@jest/globals'
import { outcomeOf } from '../../src/modes/deploy/apply/outcome.js'

const WANTED = { endpointName: 'churn', endpointConfigName: 'churn-v2', variants: [] }

function hintOf(reason: string): string {
  const state = { kind: 'rolled-back', endpointConfigName: 'churn-v1', reason } as const
  const end = { kind: 'final', state, endpoint: undefined } as const
  const outcome = outcomeOf({ end, wanted: WANTED, how: 'updated', waitedSeconds: 60 })
  return 'error' in outcome ? (outcome.error.hint ?? '') : ''
}

test.each([
  [
    'Failed to download model data for container "container_1" from URL: "s3://acme-ml/churn/model.tar.gz". Please ensure that there is an object located at the URL and that the role passed to CreateModel has permissions to download the object.',
    '`execution-role-arn`',
  ],
  [
    'Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error. Please retry using a different ML instance type or after some time.',
    'another instance type',
  ],
  ['ResourceLimitExceeded: the service limit is reached', 'Service Quotas'],
  ['Alarm(s) churn-5xx went into ALARM', 'the log group /aws/sagemaker/Endpoints/churn'],
])('what SageMaker took back because of "%s" comes with whose it is to mend', (reason, hint) => {
  expect(hintOf(reason)).toContain(hint)
})
