import { expect, test } from '@jest/globals'
import type { Intent } from '../../src/run/intent.js'
import { whatIsKnown } from '../../src/shell/aftermath.js'

const NOTHING: Intent = { phase: 'preparing', models: 1, creations: [], versions: [], requests: [] }
const ARN = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/1'
const GROUP = { what: 'CreateModelPackageGroup of housing', isAnswered: true }
const UPLOAD = { what: 'the upload of s3://acme-ml/reports/housing/0a/evaluation.json', isAnswered: true }

test('a run killed before it sent anything says so', () => {
  expect(whatIsKnown(NOTHING)).toEqual(['Nothing was sent that changes anything. Run the job again.'])
})

test('killed between upload and create, what was uploaded is named', () => {
  expect(whatIsKnown({ ...NOTHING, requests: [GROUP, UPLOAD] })).toEqual([
    'Done: CreateModelPackageGroup of housing.',
    'Done: the upload of s3://acme-ml/reports/housing/0a/evaluation.json.',
    expect.stringContaining('Run the job again: it finds what was done'),
  ])
})

test('killed while it created, what was made before is named beside the version that may be', () => {
  const creations = [{ group: 'housing', clientToken: 'smr-1', isAnswered: false }]
  expect(whatIsKnown({ ...NOTHING, requests: [UPLOAD], creations })).toEqual([
    'Done: the upload of s3://acme-ml/reports/housing/0a/evaluation.json.',
    'A version of housing may have been created: the request with client token smr-1 got no answer.',
    'Run the job again: it finds that version, if there is one, and makes no second.',
  ])
})

test('killed while it wrote the source URI, the version is registered and a rerun does the rest', () => {
  const creations = [{ group: 'housing', clientToken: 'smr-1', isAnswered: true }]
  const versions = [{ manifest: 'model.yaml', arn: ARN, approvalStatus: 'PendingManualApproval', registered: true }]
  const requests = [{ what: `UpdateModelPackage of ${ARN}`, isAnswered: false }]
  expect(whatIsKnown({ ...NOTHING, requests, creations, versions })).toEqual([
    `Sent, without an answer: UpdateModelPackage of ${ARN}.`,
    `Registered: ${ARN}`,
    'Run the job again: what is registered is found and not registered twice, and what is missing is done.',
  ])
})
