import type { Emulator } from '../emulator.js'
import { sound } from '../model/sound.js'
import { validate } from '../model/validate.js'
import type { S3Owner } from '../s3/owner.js'
import { type Reply, serve } from '../serve.js'
import { ServiceError } from '../service-error.js'
import type { Incoming } from './incoming.js'
import { bucketHeaded, bucketLocated, bucketsListed } from './s3-buckets.js'
import { listed } from './s3-list.js'
import { got, headed, put } from './s3-objects.js'
import { bucketDeleted, bucketMade, bucketPolicyPut, deleted } from './s3-owner.js'
import { type S3Input, type S3Operation, s3InputOf, s3OperationOf } from './s3-request.js'
import type { S3Answer } from './s3-wire.js'
import { identified } from './sagemaker.js'
import { verifySignature } from './signature.js'

/** Serves one request of S3 in path style, which the SDK uses for an IP address. */
export async function serveS3(emulator: Emulator, request: Incoming, signed: Incoming): Promise<Reply<S3Answer>> {
  const operation = s3OperationOf(request)
  const input = s3InputOf(request)
  const { account, role } = identified(emulator, request)
  const { Body: body, ...rest } = input
  const logged = { ...rest, ...(body !== undefined && { Body: body.byteLength }) }
  return serve(emulator, { service: 's3', operation, account, role, input: logged }, () => {
    const { caller, region } = verified(emulator, signed)
    if (!isKnown(operation))
      throw new ServiceError(
        'NotImplemented',
        'The emulator knows buckets and objects, and what they are made with alone.',
        501,
      )
    const text = validate({ service: 's3', operation, value: input })
    if (text !== undefined) throw new ServiceError('InvalidRequest', text, 400)
    const answer = WORK[operation]({ state: emulator, caller, region }, input)
    sound('s3', operation, answer.members)
    return answer
  })
}

const WORK: Readonly<Record<S3Operation, (context: S3Owner, input: S3Input) => S3Answer>> = {
  HeadObject: headed,
  GetObject: got,
  PutObject: put,
  ListObjectsV2: listed,
  ListBuckets: bucketsListed,
  HeadBucket: bucketHeaded,
  GetBucketLocation: bucketLocated,
  CreateBucket: bucketMade,
  DeleteBucket: bucketDeleted,
  PutBucketPolicy: bucketPolicyPut,
  DeleteObject: deleted,
}

const isKnown = (operation: string): operation is S3Operation => Object.hasOwn(WORK, operation)

/** S3's own names for what is wrong with credentials (S3 API reference, Error responses). */
function verified(emulator: Emulator, request: Incoming) {
  try {
    return verifySignature(emulator.sessions, request)
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    const [code, status] = S3_NAMES[error.code] ?? ['AccessDenied', 403]
    throw new ServiceError(code, error.message, status)
  }
}

const S3_NAMES: Readonly<Record<string, readonly [string, number]>> = {
  ExpiredTokenException: ['ExpiredToken', 400],
  UnrecognizedClientException: ['InvalidAccessKeyId', 403],
  InvalidSignatureException: ['SignatureDoesNotMatch', 403],
}
