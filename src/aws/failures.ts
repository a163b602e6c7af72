import { ActionError, CallFailure, type CallFailureKind, messageOf } from '../errors.js'
import { defined } from '../language/defined.js'
import { isCertificateRefused, wasNeverSent } from '../language/never-sent.js'
import { propertyOf } from '../language/unknown.js'
import { allow, asJson, folderOf } from '../permissions/statements.js'
import { accessDeniedHint } from './access-denied.js'

/**
 * Classifies what a call to AWS was rejected with. The only place that reads AWS's texts: SageMaker answers not-found,
 * already-exists and busy all with `ValidationException` and a sentence (aws-controllers-k8s/sagemaker-controller keeps
 * the same list). `call` is the IAM action, such as `sagemaker:CreateModelPackage`. An `ActionError` passes unchanged
 * as the cause of a `credentials` failure.
 */
export function failureOf(call: string, error: unknown): CallFailure {
  if (error instanceof CallFailure) return error
  const kind = error instanceof ActionError ? 'credentials' : kindOf(error)
  const hint = hintOf(kind, call, error)
  const requestId = requestIdOf(error)
  const attempts = attemptsOf(error)
  return new CallFailure(kind, call, sentenceOf(error), defined({ cause: error, hint, requestId, attempts }))
}

/** Whether it was answered, and the answer was not the service's. */
export function isSenseless(error: unknown): error is CallFailure {
  if (!(error instanceof CallFailure) || error.kind !== 'unknown-outcome') return false
  return error.cause === undefined || (error.cause instanceof SyntaxError && statusOf(error.cause) === 200)
}

// Wire codes, without the `Exception` that some of them end in.
const KIND_BY_CODE: Readonly<Record<string, CallFailureKind>> = {
  AccessDenied: 'access-denied',
  Forbidden: 'access-denied',
  OptInRequired: 'access-denied',
  UnauthorizedOperation: 'access-denied',
  NotAuthorized: 'access-denied',
  AllAccessDisabled: 'access-denied',
  ResourceNotFound: 'not-found',
  NotFound: 'not-found',
  NoSuchKey: 'not-found',
  NoSuchBucket: 'not-found',
  Conflict: 'conflict',
  ConditionalRequestConflict: 'conflict',
  PreconditionFailed: 'already-exists', // of a PutObject with If-None-Match, the only precondition that is sent
  ResourceLimitExceeded: 'limit-exceeded',
  ServiceQuotaExceeded: 'limit-exceeded',
  ResourceInUse: 'busy',
  AuthFailure: 'credentials',
  CredentialsProviderError: 'credentials',
  TokenProviderError: 'credentials',
  ExpiredToken: 'credentials',
  IDPCommunicationError: 'credentials',
  IDPRejectedClaim: 'credentials',
  IncompleteSignature: 'credentials',
  InvalidAccessKeyId: 'credentials',
  InvalidClientTokenId: 'credentials',
  InvalidIdentityToken: 'credentials',
  InvalidSignature: 'credentials',
  InvalidToken: 'credentials',
  MissingAuthenticationToken: 'credentials',
  RegionDisabled: 'credentials',
  RequestExpired: 'credentials',
  RequestTimeTooSkewed: 'credentials',
  SignatureDoesNotMatch: 'credentials',
  UnrecognizedClient: 'credentials',
}

const THROTTLING =
  /^(Throttl|RequestThrottled|TooManyRequests|RequestLimitExceeded|BandwidthLimitExceeded|SlowDown|PriorRequestNotComplete|LimitExceeded$)/

/** Whether an answer says that too much is asked, before anything is made of it. */
export function isThrottledAnswer(of: {
  readonly status: number
  /** `x-amzn-errortype`, where it has one. */
  readonly errorType: string | undefined
  /** Of an answer that is an error. */
  readonly text: string
}): boolean {
  const { status, errorType = '', text } = of
  if (status < 400) return false
  const code = /(?:"__type"\s*:\s*"(?:[^"#]*#)?|<Code>)(\w+)/.exec(text)?.[1] ?? ''
  return status === 429 || THROTTLING.test(errorType) || THROTTLING.test(code) || /"Rate exceeded/.test(text)
}

function kindOf(error: unknown): CallFailureKind {
  if (wasNeverSent(error)) return 'unreachable'
  const code = codeOf(error)
  const status = statusOf(error)
  if (status === 429 || THROTTLING.test(code) || /^Rate exceeded/.test(messageOf(error))) return 'throttled'
  const known = KIND_BY_CODE[code]
  if (known !== undefined) return known
  if (code === 'Validation' || code === 'ValidationError') return kindOfValidation(messageOf(error))
  // A 200 with a body that makes no sense has a status below 400 and is not known to have failed.
  if (status === undefined || status < 300 || status >= 500) return 'unknown-outcome'
  if (status === 403) return 'access-denied'
  if (status === 404) return 'not-found'
  return 'invalid-request'
}

// "endpoint configuration" and the like all begin alike; the kind is what matters here.
function kindOfValidation(message: string): CallFailureKind {
  if (/^Could not find /i.test(message) || /does not exist\.?$/i.test(message.trim())) return 'not-found'
  // moto's words for a package; Ansible's amazon.ai collection takes both for the service's.
  if (/^Model package \S+ not found\.?$/i.test(message.trim())) return 'not-found'
  // GetModelPackageGroupPolicy and DescribeModelPackageGroup, as Terraform's provider matches both sentences.
  if (/^Cannot find (resource policy|Model Package Group)\b/i.test(message)) return 'not-found'
  if (/^Requested resource not found/i.test(message)) return 'not-found' // DescribeTrainingJob (aws/aws-sdk#165)
  if (/already exist/i.test(message)) return 'already-exists'
  if (/in-progress|in progress|being (created|updated|deleted)/i.test(message)) return 'busy'
  return 'invalid-request'
}

function hintOf(kind: CallFailureKind, call: string, error: unknown): string | undefined {
  if (error instanceof ActionError) return error.hint
  const message = messageOf(error)
  const code = codeOf(error)
  if (kind === 'access-denied') return accessDeniedHint(message)
  if (isCertificateRefused(error)) {
    return 'The certificate is not trusted here. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS for the job.'
  }
  if (kind === 'unreachable') {
    return 'Nothing was sent. Check the Region, and HTTPS_PROXY and NO_PROXY where the runner has no way out of its own.'
  }
  if (code === 'RequestTimeTooSkewed' || /Signature (expired|not yet current)/.test(message)) {
    return "The runner's clock differs from AWS's by more than five minutes."
  }
  if (/Could not access model data at/.test(message)) return modelDataHint(call, message)
  if (code === 'CredentialsProviderError') {
    return 'Give `role-to-assume` and `permissions: id-token: write`, or run aws-actions/configure-aws-credentials before this step.'
  }
  return kind === 'limit-exceeded' ? quotaHint(call, message) : undefined
}

// "Could not access model data at s3://… . Please ensure that the role \"arn:aws:iam::…\" exists … Also ensure that the role
// has \"s3:GetObject\" permissions and that the object is located in …": at CreateModel it is the execution role that reads.
function modelDataHint(call: string, message: string): string {
  if (call !== 'sagemaker:CreateModel')
    return 'The registry account and the SageMaker service must be able to read the object: bucket policy, and the key policy where it is encrypted with a KMS key.'
  const [, role = 'the execution role'] = /role "?(arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+)/.exec(message) ?? []
  const [, bucket, key] = /s3:\/\/([a-z0-9.-]+)\/([^\s"]+?)[.,]?(?:\s|$)/.exec(message) ?? []
  const statement =
    bucket === undefined || key === undefined
      ? ''
      : `\n${asJson([allow('s3:GetObject', `arn:${role.split(':')[1] ?? 'aws'}:s3:::${bucket}/${folderOf(key)}`)])}`
  return `It is \`execution-role-arn\` that reads the model data, not the role of the job: allow ${role} to read it, in its own policy, in the bucket's policy where another account owns it, and with kms:Decrypt where it is encrypted.${statement}`
}

// "The account-level service limit 'ml.m5.xlarge for endpoint usage' is 2 Instances, with current utilization of 2 …"
function quotaHint(call: string, message: string): string {
  const quota = /service limit '([^']{1,120})'/.exec(message)?.[1]
  if (quota !== undefined) {
    const fleets = /endpoint usage/.test(quota)
      ? ', or take fewer or smaller instances: an update runs the old and the new fleet beside each other'
      : ''
    return `Ask for more of \`${quota}\` in Service Quotas of this account and Region${fleets}.`
  }
  return call === 'sagemaker:CreateModelPackage'
    ? 'Ask for more in Service Quotas, or delete versions that are no longer needed.'
    : 'A quota of the account is used up: ask for more in Service Quotas, or delete what is not needed.'
}

/** The wire code without `Exception`, so that `ExpiredToken` and `ExpiredTokenException` are one. */
function codeOf(error: unknown): string {
  const name = propertyOf(error, 'name')
  return typeof name === 'string' ? name.replace(/^.*#/, '').replace(/Exception$/, '') : ''
}

function statusOf(error: unknown): number | undefined {
  const status = propertyOf(propertyOf(error, '$metadata'), 'httpStatusCode')
  return typeof status === 'number' ? status : undefined
}

function requestIdOf(error: unknown): string | undefined {
  const id = propertyOf(propertyOf(error, '$metadata'), 'requestId')
  return typeof id === 'string' ? id : undefined
}

function attemptsOf(error: unknown): number | undefined {
  const attempts = propertyOf(propertyOf(error, '$metadata'), 'attempts')
  return typeof attempts === 'number' ? attempts : undefined
}

// A body that is no JSON brings its first bytes in the parser's message; they help nobody and come from outside.
function sentenceOf(error: unknown): string {
  const answered = (statusOf(error) ?? 200) < 300 ? 'The answer is' : `The answer was HTTP ${statusOf(error)}, and`
  if (error instanceof SyntaxError) return `${answered} not what this service sends (not JSON).`
  const message = messageOf(error).trim()
  const code = codeOf(error)
  const status = statusOf(error)
  // What the SDK says of an answer without a code and without a sentence, such as a load balancer's page.
  if (status !== undefined && /^(Unknown|UnknownError|)$/.test(message))
    return `The answer was HTTP ${status}, without a word about why.`
  // The SDK's name for whatever broke on the way (its service-error-classification), which says less than the sentence.
  const isNamed = !['', 'Error', 'ActionError', 'TimeoutError'].includes(code) && !message.startsWith(code)
  const sentence = isNamed ? `${code}: ${message}` : message
  return sentence.length > 2000 ? `${sentence.slice(0, 2000)}…` : sentence
}
