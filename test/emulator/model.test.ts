import { expect, test } from '@jest/globals'
import autoscaling from './model/fixtures/application-autoscaling.json' with { type: 'json' }
import cloudwatch from './model/fixtures/cloudwatch.json' with { type: 'json' }
import ecr from './model/fixtures/ecr.json' with { type: 'json' }
import kms from './model/fixtures/kms.json' with { type: 'json' }
import logs from './model/fixtures/logs.json' with { type: 'json' }
import s3 from './model/fixtures/s3.json' with { type: 'json' }
import sagemaker from './model/fixtures/sagemaker.json' with { type: 'json' }
import runtime from './model/fixtures/sagemaker-runtime.json' with { type: 'json' }
import quotas from './model/fixtures/service-quotas.json' with { type: 'json' }
import sts from './model/fixtures/sts.json' with { type: 'json' }
import { matchesPattern } from './model/patterns.js'
import { shapeOf } from './model/shapes.js'
import { validate } from './model/validate.js'
import { aRequest } from './support.js'

const problem = (value: unknown, operation = 'CreateModelPackage') =>
  validate({ service: 'sagemaker', operation, value })

test('a valid request breaks no constraint', () => {
  expect(problem(aRequest())).toBeUndefined()
})

test('every pattern of the extracts is one that can be checked', () => {
  for (const model of [sagemaker, sts, cloudwatch, autoscaling, runtime, s3, ecr, kms, quotas, logs]) {
    for (const shape of Object.values(model.shapes)) if ('pattern' in shape) matchesPattern(String(shape.pattern), 'x')
  }
  const holds = (service: 'sagemaker' | 'application-autoscaling' | 'sagemaker-runtime', shape: string, text: string) =>
    matchesPattern(shapeOf(service, shape).pattern ?? '', text)
  expect(holds('sagemaker', 'CustomerMetadataKey', 'metric/mse = 1')).toBe(true)
  expect(holds('application-autoscaling', 'ResourceId', 'endpoint/\u{1F680}/variant/main')).toBe(true)
  expect(holds('application-autoscaling', 'ResourceId', 'endpoint/\u0007')).toBe(false)
  expect(holds('sagemaker-runtime', 'Header', 'text/csv')).toBe(true)
  expect(holds('sagemaker-runtime', 'Header', 'text/csv; \u00FC')).toBe(false)
})

test('a pattern holds for the whole value, so a newline at the end is refused', () => {
  expect(problem(aRequest({ ModelPackageDescription: 'one line' }))).toBeUndefined()
  expect(problem(aRequest({ ModelPackageDescription: 'two\nlines' }))).toMatch(
    /^1 validation error detected: Value 'two\nlines' at 'modelPackageDescription' failed to satisfy constraint: Member must satisfy regular expression pattern/,
  )
  expect(problem(aRequest({ ClientToken: 'abc\n' }))).toContain('regular expression')
})

test('customer metadata refuses the characters that JSON and URLs need', () => {
  expect(problem(aRequest({ CustomerMetadataProperties: { 'metric/mse': '0.28 sd=0.01' } }))).toBeUndefined()
  expect(problem(aRequest({ CustomerMetadataProperties: { a: '{"b":1}' } }))).toContain(
    'Map value must satisfy constraint',
  )
  expect(problem(aRequest({ CustomerMetadataProperties: { 'a,b': 'c' } }))).toContain(
    'Map keys must satisfy constraint',
  )
  expect(problem(aRequest({ CustomerMetadataProperties: { a: '' } }))).toContain('length greater than or equal to 1')
  expect(problem(aRequest({ CustomerMetadataProperties: { a: 'x'.repeat(257) } }))).toContain(
    'length less than or equal to 256',
  )
})

test('an empty map or list is refused where the model wants one member', () => {
  expect(problem(aRequest({ CustomerMetadataProperties: {} }))).toContain("at 'customerMetadataProperties'")
  expect(problem(aRequest({ AdditionalInferenceSpecifications: [] }))).toContain('length greater than or equal to 1')
})

test('what is wrong deep inside is named by its place', () => {
  const text = problem({
    ...aRequest(),
    InferenceSpecification: { Containers: [{ Image: 'a' }, { Image: 'has a space' }] },
  })
  expect(text).toContain("Value 'has a space' at 'inferenceSpecification.containers.2.member.image'")
})

test('all that is wrong is counted and told at once', () => {
  const text = problem({ ModelApprovalStatus: 'Maybe', ModelPackageGroupName: '-x', InferenceSpecification: {} })
  expect(text).toMatch(/^3 validation errors detected: /)
  expect(text).toContain('enum value set: [Approved, Rejected, PendingManualApproval]')
  expect(text).toContain(
    "Value null at 'inferenceSpecification.containers' failed to satisfy constraint: Member must not be null",
  )
})

test('a member that the service does not have is refused', () => {
  expect(problem({ ...aRequest(), Approval: 'yes' })).toContain(
    "'approval' failed to satisfy constraint: Member is not in the model",
  )
})

test('a number of the wrong size and a value of the wrong type are refused', () => {
  expect(problem({ MaxResults: 101 }, 'ListModelPackages')).toContain('value less than or equal to 100')
  expect(problem({ MaxResults: '10' }, 'ListModelPackages')).toContain('must be a number')
})
