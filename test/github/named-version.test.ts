import { expect, test } from '@jest/globals'
import { versionOfEvent } from '../../src/github/version-of-event.js'

const ARN = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/12'
/** The sample of AWS's page "Events that SageMaker AI sends to EventBridge", shortened. */
const EVENT = {
  version: '0',
  id: '844e2571-85d4-695f-b930-0153b71dcb42',
  'detail-type': 'SageMaker Model Package State Change',
  source: 'aws.sagemaker',
  account: '111111111111',
  region: 'eu-west-1',
  resources: [ARN],
  detail: {
    ModelPackageGroupName: 'churn',
    ModelPackageVersion: 12,
    ModelPackageArn: ARN,
    ModelPackageStatus: 'Completed',
    ModelApprovalStatus: 'Approved',
  },
}

function dispatched(payload: unknown) {
  return versionOfEvent('repository_dispatch', { action: 'deploy', client_payload: payload })
}

test.each<[string, unknown, string, string]>([
  ['a model', { model: 'churn@v12', why: 'promoted' }, 'churn@v12', 'client_payload.model'],
  ['an event of EventBridge', EVENT, ARN, 'client_payload.detail.ModelPackageArn'],
  ["an event's detail", EVENT.detail, ARN, 'client_payload.ModelPackageArn'],
  ['an ARN alone', { ModelPackageArn: ARN }, ARN, 'client_payload.ModelPackageArn'],
  ['a model beside an event', { ...EVENT, model: 'churn@v3' }, 'churn@v3', 'client_payload.model'],
])('a repository_dispatch with %s names the version', (_, payload, model, place) => {
  expect(dispatched(payload)).toEqual({ kind: 'named', model, from: `\`${place}\` of the repository_dispatch` })
})

test.each([undefined, null, {}])('a payload of %j leaves the choice to the mode', (payload) => {
  expect(dispatched(payload)).toEqual({ kind: 'unnamed' })
})

test.each<[unknown, string]>([
  [{ version: 12 }, '"version"'],
  [{ model: 12 }, '"model"'],
  [{ model: ' ' }, '"model"'],
  [{ ...EVENT, 'detail-type': 'SageMaker Training Job State Change', detail: { TrainingJobArn: 'arn:…' } }, '"detail"'],
  [{ client_payload: { model: 'churn@v12' } }, '"client_payload"'],
  [['churn@v12'], 'no JSON object'],
  ['churn@v12', 'no JSON object'],
])('a payload of %j names nothing known, and what it has is shown by its names', (payload, shown) => {
  expect(dispatched(payload)).toEqual({ kind: 'unknown', why: expect.stringContaining(shown) })
})

test('what a payload holds is not repeated, and neither is a long list of names', () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`${index}${'x'.repeat(900)}`, 'secret']),
  )
  const found = dispatched(many)
  expect(JSON.stringify(found).length).toBeLessThan(1000)
  expect(JSON.stringify(found)).not.toContain('secret')
})

test('a workflow_dispatch names a version by its input, and no other event names one', () => {
  const event = { inputs: { model: 'churn@v12' }, client_payload: { model: 'churn@v12' } }
  expect(versionOfEvent('workflow_dispatch', event)).toMatchObject({ kind: 'named', model: 'churn@v12' })
  expect(versionOfEvent('workflow_dispatch', { inputs: null })).toEqual({ kind: 'unnamed' })
  expect(versionOfEvent('push', event)).toEqual({ kind: 'unnamed' })
})
