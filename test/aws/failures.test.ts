import { expect, test } from '@jest/globals'
import { failureOf } from '../../src/aws/failures.js'
import type { CallFailureKind } from '../../src/errors.js'

const CALL = 'sagemaker:CreateModelPackage'

function anError(name: string, message = 'something', more: object = {}): Error {
  return Object.assign(new Error(message), { name, ...more })
}

function http(status: number): object {
  return { $metadata: { httpStatusCode: status, requestId: 'r-1' } }
}

// Each row is one of ../../src/aws's sources of failure: the service's sentences, STS's codes, the network, the body.
test.each<[string, Error, CallFailureKind]>([
  ['a missing model', anError('ValidationException', 'Could not find model "arn:…".', http(400)), 'not-found'],
  [
    'a missing package',
    anError('ValidationException', 'ModelPackage arn:aws:… does not exist.', http(400)),
    'not-found',
  ],
  [
    'a missing package in other words',
    anError('ValidationException', 'Model package churn-2026 not found', http(400)),
    'not-found',
  ],
  [
    'a group that exists',
    anError('ValidationException', 'Model Package Group already exists: arn', http(400)),
    'already-exists',
  ],
  [
    'a model that exists',
    anError('ValidationException', 'Cannot create already existing model "m".', http(400)),
    'already-exists',
  ],
  ['a busy endpoint', anError('ValidationException', 'Cannot update in-progress endpoint "e".', http(400)), 'busy'],
  [
    'a bad value',
    anError('ValidationException', "1 validation error detected: Value 'x' at 'y' failed", http(400)),
    'invalid-request',
  ],
  [
    'unreadable data',
    anError('ValidationException', 'Could not access model data at s3://b/k. …', http(400)),
    'invalid-request',
  ],
  ['a conflict', anError('ConflictException', 'changed', http(400)), 'conflict'],
  ['a quota', anError('ResourceLimitExceeded', 'limit', http(400)), 'limit-exceeded'],
  ['something in use', anError('ResourceInUse', 'in use', http(400)), 'busy'],
  ['ResourceNotFound', anError('ResourceNotFound', 'no', http(400)), 'not-found'],
  ['throttling', anError('ThrottlingException', 'Rate exceeded', http(400)), 'throttled'],
  ['too many requests', anError('Whatever', 'slow down', http(429)), 'throttled'],
  ['SlowDown of S3', anError('SlowDown', 'Please reduce your request rate.', http(503)), 'throttled'],
  ['AccessDenied of SageMaker', anError('AccessDeniedException', 'User: …', http(400)), 'access-denied'],
  [
    'AccessDenied of STS',
    anError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', http(403)),
    'access-denied',
  ],
  ['a HEAD that is forbidden', anError('403', 'UnknownError', http(403)), 'access-denied'],
  ['a HEAD that finds nothing', anError('NotFound', 'UnknownError', http(404)), 'not-found'],
  ['an expired token', anError('ExpiredTokenException', 'expired', http(400)), 'credentials'],
  ['an unknown client', anError('UnrecognizedClientException', 'invalid', http(400)), 'credentials'],
  ['a bad signature', anError('InvalidSignatureException', 'Signature expired: …', http(400)), 'credentials'],
  [
    'no credentials at all',
    anError('CredentialsProviderError', 'Could not load credentials from any providers'),
    'credentials',
  ],
  ['an identity token', anError('InvalidIdentityToken', 'Incorrect token audience', http(400)), 'credentials'],
  ['500', anError('InternalFailure', 'oops', http(500)), 'unknown-outcome'],
  ['503', anError('ServiceUnavailable', 'oops', http(503)), 'unknown-outcome'],
  ['a 200 that is HTML', Object.assign(new SyntaxError('Unexpected token < in JSON'), http(200)), 'unknown-outcome'],
  ['a reset', anError('Error', 'read ECONNRESET', { code: 'ECONNRESET' }), 'unknown-outcome'],
  ['a broken pipe', anError('Error', 'write EPIPE', { code: 'EPIPE' }), 'unknown-outcome'],
  ['a deadline', anError('TimeoutError', 'no whole answer within 30 s'), 'unknown-outcome'],
  ['a read time-out', anError('Error', 'read ETIMEDOUT', { code: 'ETIMEDOUT', syscall: 'read' }), 'unknown-outcome'],
  ['an abort', anError('AbortError', 'Request aborted'), 'unknown-outcome'],
  ['a refused connection', anError('Error', 'connect ECONNREFUSED', { code: 'ECONNREFUSED' }), 'unreachable'],
  ['no such host', anError('Error', 'getaddrinfo ENOTFOUND', { code: 'ENOTFOUND' }), 'unreachable'],
  [
    'a connect time-out',
    anError('Error', 'connect ETIMEDOUT', { code: 'ETIMEDOUT', syscall: 'connect' }),
    'unreachable',
  ],
  [
    "the SDK's connect time-out",
    anError(
      'TimeoutError',
      '@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of 3000 ms.',
    ),
    'unreachable',
  ],
  [
    'a proxy that says no',
    anError('Error', 'tunneling socket could not be established, statusCode=407', { code: 'ECONNRESET' }),
    'unreachable',
  ],
  [
    'a certificate',
    anError('Error', 'self-signed certificate in certificate chain', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
    'unreachable',
  ],
  ['something thrown that is no error we know', anError('TypeError', 'x is not a function'), 'unknown-outcome'],
])('%s', (_, error, kind) => {
  const failure = failureOf(CALL, error)
  expect([failure.kind, failure.call, failure.cause]).toEqual([kind, CALL, error])
})

test('the request id is kept, and the code stands in front of the sentence', () => {
  const failure = failureOf(CALL, anError('ConflictException', 'changed meanwhile', http(400)))
  expect([failure.requestId, failure.message]).toEqual(['r-1', 'Conflict: changed meanwhile'])
})

test('what a body that is no JSON says is not repeated', () => {
  expect(failureOf(CALL, new SyntaxError('Unexpected token < in JSON at ::error::')).message).not.toContain('::error::')
})

const SESSION = 'arn:aws:sts::222222222222:assumed-role/model-registry-register/smr-1'
const VERSION = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/*'
const denied = (reason: string, resource = VERSION) =>
  failureOf(
    CALL,
    anError(
      'AccessDeniedException',
      `User: ${SESSION} is not authorized to perform: sagemaker:CreateModelPackage on resource: ${resource} ${reason}`,
      http(400),
    ),
  ).hint

test('a missing identity statement is given as JSON, for the role and account of the caller', () => {
  expect(denied('because no identity-based policy allows the sagemaker:CreateModelPackage action')).toBe(
    'Add to the identity policy of role model-registry-register in account 222222222222:\n' +
      '{"Effect":"Allow","Action":"sagemaker:CreateModelPackage","Resource":["arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/housing","arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/*"]}',
  )
})

test("a missing statement of the group's policy is given as JSON, for the group and its account", () => {
  expect(denied('because no resource-based policy allows the sagemaker:CreateModelPackage action')).toBe(
    'Add to the resource policy of model package group housing in account 111111111111:\n' +
      '{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:role/model-registry-register"},"Action":"sagemaker:CreateModelPackage","Resource":["arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/housing","arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/*"]}',
  )
})

test('an explicit deny is said to be one, since adding an Allow would not help', () => {
  expect(denied('with an explicit deny in a service control policy')).toContain(
    'A Deny in a service control policy forbids',
  )
})

test('a limit above the role is named', () => {
  expect(denied('because no service control policy allows the sagemaker:CreateModelPackage action')).toContain(
    'no service control policy',
  )
})

test('without a reason across accounts both sides are given, within an account the identity side', () => {
  expect(denied('')).toMatch(/Across accounts both sides[\s\S]*identity policy[\s\S]*resource policy/)
  expect(denied('', VERSION.replace('111111111111', '222222222222'))).not.toContain('resource policy')
})

test('a statement for S3 has no quotes in its ARN and names the folder, since the next object has another key', () => {
  const sha = 'a'.repeat(64)
  const statementFor = (resource: string) => {
    const sentence = `User: ${SESSION} is not authorized to perform: s3:GetObject on resource: ${resource} because no identity-based policy allows the s3:GetObject action`
    const { hint = '' } = failureOf('s3:GetObject', anError('AccessDenied', sentence, http(403)))
    return JSON.parse(hint.slice(hint.indexOf('\n') + 1)).Resource
  }
  expect(statementFor('"arn:aws:s3:::acme-ml/churn/model.tar.gz"')).toBe('arn:aws:s3:::acme-ml/churn/*')
  expect(statementFor(`"arn:aws:s3:::acme-ml/reports/churn/${sha}/evaluation.json"`)).toBe(
    'arn:aws:s3:::acme-ml/reports/churn/*',
  )
  expect(statementFor('"arn:aws:s3:::acme-ml"')).toBe('arn:aws:s3:::acme-ml')
  expect(statementFor('arn:aws:s3:::acme-ml/model.tar.gz')).toBe('arn:aws:s3:::acme-ml/model.tar.gz')
})

test('a quota of instances is asked for by its name, and nobody is told to delete versions', () => {
  const limit =
    "The account-level service limit 'ml.m5.xlarge for endpoint usage' is 2 Instances, with current utilization of 2 Instances and a request delta of 2 Instances."
  const { kind, hint } = failureOf('sagemaker:CreateEndpoint', anError('ResourceLimitExceeded', limit, http(400)))
  expect(kind).toBe('limit-exceeded')
  expect(hint).toContain('`ml.m5.xlarge for endpoint usage`')
  expect(hint).not.toContain('versions')
  const versions = failureOf('sagemaker:CreateModelPackage', anError('ResourceLimitExceeded', 'limit', http(400)))
  expect(versions.hint).toContain('delete versions')
})

test("model data that may not be read is the execution role's at CreateModel, and the registry's at CreateModelPackage", () => {
  const message =
    'Could not access model data at s3://acme-ml/churn/model.tar.gz. Please ensure that the role "arn:aws:iam::444444444444:role/endpoint" exists and that its trust relationship policy allows the action "sts:AssumeRole" for the service principal "sagemaker.amazonaws.com". Also ensure that the role has "s3:GetObject" permissions and that the object is located in eu-west-1.'
  const atDeploy = failureOf('sagemaker:CreateModel', anError('ValidationException', message, http(400))).hint ?? ''
  expect(atDeploy).toContain('`execution-role-arn`')
  expect(atDeploy).toContain('allow arn:aws:iam::444444444444:role/endpoint to read it')
  expect(JSON.parse(atDeploy.split('\n')[1] ?? '')).toEqual({
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::acme-ml/churn/*',
  })
  expect(failureOf(CALL, anError('ValidationException', message, http(400))).hint).toContain('registry account')
})
