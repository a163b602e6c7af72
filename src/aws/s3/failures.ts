import { CallFailure } from '../../errors.js'
import { defined } from '../../language/defined.js'
import { propertyOf } from '../../language/unknown.js'
import { type Allow, asJson } from '../../permissions/statements.js'
import { failureOf } from '../failures.js'

/** An object, or a prefix, that something is done with. */
export interface S3Location {
  readonly uri: string
  readonly bucket: string
  readonly key: string
}

/** What is done with it, for the sentence and the statement where it may not be done. */
export interface S3Purpose {
  /** The IAM action, such as `s3:GetObject`. */
  readonly call: string
  readonly at: S3Location
  /** Completes "… may not be …", such as `read`. */
  readonly done: string
  readonly region: string
  /** The statements that it needs. */
  readonly statements: readonly Allow[]
  /** What else may be the reason, as a sentence. */
  readonly note?: string
}

/** Takes an `s3://BUCKET/KEY` apart; throws `invalid-request` for anything else. */
export function s3Location(uri: string, call: string): S3Location {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(uri) ?? []
  if (bucket === undefined || key === undefined) {
    throw new CallFailure('invalid-request', call, `${uri} is not of the form s3://BUCKET/KEY.`)
  }
  return { uri, bucket, key }
}

/** What a call to S3 was rejected with, in the words of what was done. A HEAD has no body, so its refusals come without a sentence. */
export function s3Failure(error: unknown, purpose: S3Purpose): CallFailure {
  const failure = failureOf(purpose.call, error)
  const { call, at, done, statements, note } = purpose
  const options = defined({ cause: failure, requestId: failure.requestId })
  switch (failure.kind) {
    case 'not-found': {
      // What is to be written is never missing: it is the bucket.
      const isBucket = done === 'written' || propertyOf(error, 'name') === 'NoSuchBucket'
      const what = isBucket ? `The bucket ${at.bucket}` : at.uri
      const hint = done === 'written' ? { hint: 'Correct `reports-s3-uri`, or make the bucket.' } : {}
      return new CallFailure('not-found', call, `${what} does not exist.`, { ...options, ...hint })
    }
    case 'access-denied': {
      const maybe = done === 'read' ? ', or does not exist (without s3:ListBucket S3 answers 403 to both)' : ''
      const where = "Allow in the role's identity policy, and in the bucket's policy where another account owns it:"
      // Where IAM says what is missing, such as kms:Decrypt, it knows better.
      const isExplained = failure.hint !== undefined
      const message = isExplained
        ? `${at.uri} may not be ${done}: ${failure.message}`
        : `${at.uri} may not be ${done}${maybe}.`
      const hint = isExplained ? [failure.hint, note] : [where, asJson(statements), note]
      return new CallFailure('access-denied', call, message, {
        ...options,
        hint: hint.filter((line) => line !== undefined).join('\n'),
      })
    }
    default: {
      const region = regionOf(error)
      if (region === undefined) return isMute(error) ? mute(purpose, options) : failure
      return new CallFailure('invalid-request', call, `The bucket of ${at.uri} is in ${region}.`, {
        ...options,
        hint: 'SageMaker reads model artifacts and reports only from buckets of its own Region.',
      })
    }
  }
}

// To a HEAD there is no body, so that credentials which have ended are a bare 400 (S3 API reference, HeadObject).
function isMute(error: unknown): boolean {
  return (
    propertyOf(propertyOf(error, '$metadata'), 'httpStatusCode') === 400 &&
    propertyOf(error, 'message') === 'UnknownError'
  )
}

function mute(
  { call, at }: S3Purpose,
  options: { readonly cause?: CallFailure; readonly requestId?: string },
): CallFailure {
  const message = `${at.uri} could not be looked at: S3 answered HTTP 400, and to a HEAD it says no more.`
  const hint =
    'That is its answer to credentials that have ended: run the job again. An object that is encrypted with a key of ' +
    "one's own (SSE-C) is answered so, too, and SageMaker can read none."
  return new CallFailure('credentials', call, message, { ...options, hint })
}

function regionOf(error: unknown): string | undefined {
  const region = propertyOf(propertyOf(propertyOf(error, '$response'), 'headers'), 'x-amz-bucket-region')
  return typeof region === 'string' ? region : undefined
}
