import type { VirtualClock } from './clock.js'
import { copy } from './copy.js'
import type { Fault, Faults } from './faults.js'
import type { LoggedRequest, RequestLog, Service } from './request-log.js'
import { accessDenied, ServiceError } from './service-error.js'

/** How an answer is lost, or what comes in its place. */
export type Broken = 'refused' | 'reset' | 'timeout' | 'trickle' | 'truncated' | 'empty' | 'malformed' | 'bad-gateway'

/** What the caller of a service gets. A door turns it into HTTP or into a value. */
export type Reply<Output> =
  | { readonly kind: 'answer'; readonly output: Output }
  | { readonly kind: 'refusal'; readonly error: ServiceError; readonly fault?: Fault }
  /** The answer never arrives, or makes no sense. */
  | { readonly kind: 'broken'; readonly how: Broken }
  /** A well-formed answer that names the wrong thing. */
  | { readonly kind: 'wrong'; readonly output: Output }

/** A request before it is done, or before its answer is given. */
export interface Watched {
  readonly when: 'before' | 'after'
  readonly operation: string
  readonly input: unknown
}

export interface Served {
  readonly clock: VirtualClock
  readonly faults: Faults
  readonly log: RequestLog
  /** Milliseconds that each answer takes. */
  readonly latency: (operation: string) => number
  /** Asked before a request is done and before its answer is given, in both doors. */
  readonly watch: (point: Watched) => Promise<void> | void
}

/** A request as the log keeps it. */
export interface Asked {
  readonly service: Service
  readonly operation: string
  readonly account?: string | undefined
  readonly role?: string | undefined
  readonly input: unknown
}

/**
 * The one way through which every request of either door goes: count the faults, do the work (at once, so nothing
 * comes between), lose or spoil the answer where a fault says so, write the log.
 */
export async function serve<Output>(emulator: Served, request: Asked, work: () => Output): Promise<Reply<Output>> {
  const latency = emulator.latency(request.operation)
  if (latency > 0) await emulator.clock.sleep(latency)
  const { operation, input } = request
  await emulator.watch({ when: 'before', operation, input })
  const fault = emulator.faults.due(request.operation, request.input)
  const happened = fault?.when === 'before' || fault?.kind === 'refused' ? undefined : attempt(work)
  const reply = fault === undefined ? happened : spoil(fault, request, happened)
  if (reply === undefined) throw new Error('a request was neither done nor spoiled')
  emulator.log.add({
    time: emulator.clock.now(),
    service: request.service,
    operation: request.operation,
    account: request.account,
    role: request.role,
    input: copy(request.input),
    committed: happened?.kind === 'answer',
    response: responseOf(reply),
    ...(reply.kind === 'refusal' && { error: reply.error.code }),
  })
  await emulator.watch({ when: 'after', operation, input })
  return reply
}

function attempt<Output>(work: () => Output): Reply<Output> {
  try {
    return { kind: 'answer', output: work() }
  } catch (error) {
    if (error instanceof ServiceError) return { kind: 'refusal', error }
    throw error
  }
}

function spoil<Output>(fault: Fault, request: Asked, happened: Reply<Output> | undefined): Reply<Output> {
  const { service } = request
  const refuse = (error: ServiceError): Reply<Output> => ({ kind: 'refusal', error, fault })
  switch (fault.kind) {
    case 'refused':
    case 'reset':
    case 'timeout':
    case 'truncated':
    case 'empty':
    case 'malformed':
    case 'trickle':
    case 'bad-gateway':
      return { kind: 'broken', how: fault.kind }
    case 'wrong-arn':
      // What was refused names no account, and stays what it is.
      if (happened?.kind === 'answer') return { kind: 'wrong', output: happened.output }
      return happened ?? { kind: 'broken', how: 'empty' }
    case 'internal-error':
      return refuse(
        new ServiceError('InternalFailure', 'The request processing has failed because of an unknown error.', 500),
      )
    case 'unavailable':
      return refuse(
        new ServiceError('ServiceUnavailable', 'The request has failed due to a temporary failure of the server.', 503),
      )
    case 'throttled':
      if (service === 'github') return refuse(new ServiceError('secondary-rate-limit', SECONDARY_LIMIT, 429))
      // S3 and STS have names of their own for it.
      if (service === 's3') return refuse(new ServiceError('SlowDown', 'Please reduce your request rate.', 503))
      return refuse(new ServiceError(service === 'sts' ? 'Throttling' : 'ThrottlingException', 'Rate exceeded', 400))
    case 'too-many-requests':
      if (service === 'github') return refuse(new ServiceError('secondary-rate-limit', SECONDARY_LIMIT, 429))
      return refuse(new ServiceError('TooManyRequestsException', 'Too many requests', 429))
    case 'validation':
      return refuse(invalid(request))
    case 'conflict':
      return refuse(conflicting(request))
    case 'skew':
      return refuse(tooOld(request))
    case 'access-denied':
      return refuse(denied(request))
    case 'expired-credentials':
      if (service === 'github') return refuse(new ServiceError('bad-credentials', 'Bad credentials', 401))
      if (service === 's3') return refuse(new ServiceError('ExpiredToken', 'The provided token has expired.', 400))
      return refuse(
        new ServiceError('ExpiredTokenException', 'The security token included in the request is expired', 400),
      )
    case 'key-lookup':
      return refuse(couldNotRetrieveKey())
    case 'idp-communication':
      return refuse(new ServiceError('IDPCommunicationError', 'Error communicating with the identity provider', 400))
    case 'rate-limit':
      return refuse(new ServiceError('rate-limit', 'API rate limit exceeded for installation.', 403))
    case 'secondary-rate-limit':
    case 'secondary-rate-limit-without-header':
      return refuse(new ServiceError(fault.kind, SECONDARY_LIMIT, 403))
    case 'secondary-rate-limit-429':
      return refuse(new ServiceError('secondary-rate-limit', SECONDARY_LIMIT, 429))
    case 'secondary-rate-limit-429-without-header':
      return refuse(new ServiceError(fault.kind, SECONDARY_LIMIT, 429))
    case 'not-found':
      return refuse(new ServiceError('not-found', 'Not Found', 404))
    case 'content-creation-limit':
      return refuse(
        new ServiceError(
          fault.kind,
          'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
          403,
        ),
      )
  }
}

// Word for word: apache/devlake#1322, and since 2023 with the id of the request (github-changelog-generator#993).
const SECONDARY_LIMIT =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
  'If you reach out to GitHub Support for help, please include the request ID FA2D:87B1:8879E3:1176C87:6570B7E6.'

function invalid({ service }: Asked): ServiceError {
  if (service === 'github') return new ServiceError('validation-failed', 'Validation Failed', 422)
  if (service === 'oidc') return new ServiceError('bad-request', 'The audience is not valid.', 400)
  if (service === 's3') return new ServiceError('InvalidRequest', 'The request is not valid.', 400)
  const code = service === 'sts' ? 'ValidationError' : 'ValidationException'
  return new ServiceError(code, '1 validation error detected: Value at the member failed to satisfy constraint')
}

/** What each creation and change is refused with where somebody was faster; nothing that only reads is ever refused so. */
function conflicting({ service, operation, account }: Asked): ServiceError {
  if (service === 'github') return new ServiceError('conflict', 'Conflict', 409)
  if (service === 's3')
    return new ServiceError(
      'ConditionalRequestConflict',
      'The conditional request cannot succeed due to a conflicting operation against this resource.',
      409,
    )
  const arn = `arn:aws:sagemaker:eu-west-1:${account}:`
  switch (operation) {
    case 'CreateModel':
      return new ServiceError('ValidationException', `Cannot create already existing model "${arn}model/m".`)
    case 'CreateEndpointConfig':
      return new ServiceError(
        'ValidationException',
        `Cannot create already existing endpoint configuration "${arn}endpoint-config/c".`,
      )
    case 'CreateEndpoint':
      return new ServiceError('ValidationException', `Cannot create already existing endpoint "${arn}endpoint/e".`)
    case 'UpdateEndpoint':
    case 'DeleteEndpointConfig':
    case 'DeleteModel':
      return new ServiceError('ValidationException', `Cannot update in-progress endpoint "${arn}endpoint/e".`)
    default:
      return new ServiceError('ConflictException', 'Another request changes this at the moment.')
  }
}

/** Signature Version 4: each service has its own words for a clock that is wrong. */
function tooOld({ service, operation }: Asked): ServiceError {
  if (service === 's3')
    return new ServiceError(
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
      403,
    )
  const sentence = 'Signature expired: 20261201T060000Z is now earlier than 20261201T065500Z'
  if (service === 'sts' && operation === 'GetCallerIdentity')
    return new ServiceError('SignatureDoesNotMatch', sentence, 403)
  return new ServiceError('InvalidSignatureException', sentence, 403)
}

function denied({ service, operation, account, role }: Asked): ServiceError {
  if (service === 'github') return new ServiceError('forbidden', 'Resource not accessible by integration', 403)
  if (service === 's3' || service === 'sts' || service === 'oidc')
    return new ServiceError('AccessDenied', 'Access Denied', 403)
  // IAM knows SageMaker Runtime's actions as SageMaker's.
  const action = `${service === 'sagemaker-runtime' ? 'sagemaker' : service}:${operation}`
  return accessDenied(
    `User: arn:aws:sts::${account}:assumed-role/${role}/fault is not authorized to perform: ${action} on resource: * because no identity-based policy allows the ${action} action`,
  )
}

/** Seen with parallel jobs (aws-cli#7194). */
export function couldNotRetrieveKey(): ServiceError {
  return new ServiceError(
    'InvalidIdentityToken',
    "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
  )
}

function responseOf(reply: Reply<unknown>): LoggedRequest['response'] {
  if (reply.kind === 'refusal') return reply.error.status
  if (reply.kind !== 'broken') return 200
  switch (reply.how) {
    case 'empty':
    case 'malformed':
      return 200
    case 'bad-gateway':
      return 502
    case 'refused':
    case 'reset':
    case 'timeout':
    case 'trickle':
    case 'truncated':
      return reply.how
  }
}
