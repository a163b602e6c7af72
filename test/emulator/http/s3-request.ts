import type { Incoming } from './incoming.js'

export type S3Operation =
  | 'HeadObject'
  | 'GetObject'
  | 'PutObject'
  | 'ListObjectsV2'
  | 'ListBuckets'
  | 'HeadBucket'
  | 'GetBucketLocation'
  | 'CreateBucket'
  | 'DeleteBucket'
  | 'DeleteObject'
  | 'PutBucketPolicy'

/** A request of S3 with the names of botocore's model, which says where each member travels. */
export interface S3Input {
  /** Absent for a list of buckets alone. */
  readonly Bucket?: string
  readonly Key?: string
  readonly VersionId?: string
  readonly ExpectedBucketOwner?: string
  readonly Range?: string
  readonly ChecksumMode?: string
  readonly ContentType?: string
  readonly IfNoneMatch?: string
  readonly ServerSideEncryption?: string
  readonly SSEKMSKeyId?: string
  readonly ChecksumCRC32?: string
  readonly ChecksumSHA1?: string
  readonly ChecksumSHA256?: string
  readonly Prefix?: string
  readonly Delimiter?: string
  readonly MaxKeys?: number
  readonly ContinuationToken?: string
  readonly StartAfter?: string
  readonly EncodingType?: string
  readonly MaxBuckets?: number
  readonly BucketRegion?: string
  readonly Body?: Uint8Array
  readonly CreateBucketConfiguration?: { readonly LocationConstraint: string }
  readonly Policy?: string
}

/** The bucket that a request names. */
export function bucketOf({ Bucket: bucket = '' }: S3Input): string {
  return bucket
}

/** The operation a method and path stand for; another text for what is not known here. */
export function s3OperationOf(request: Incoming): string {
  const { bucket, key } = placeOf(request)
  const { method, query } = request
  if (bucket === '') return method === 'GET' ? 'ListBuckets' : `${method} on no bucket`
  if (key === '') {
    if (method === 'HEAD') return 'HeadBucket'
    if (method === 'GET' && query.get('list-type') === '2') return 'ListObjectsV2'
    if (method === 'PUT') return query.has('policy') ? 'PutBucketPolicy' : 'CreateBucket'
    if (method === 'DELETE') return 'DeleteBucket'
    return method === 'GET' && query.has('location') ? 'GetBucketLocation' : `${method} on a bucket`
  }
  return (
    { HEAD: 'HeadObject', GET: 'GetObject', PUT: 'PutObject', DELETE: 'DeleteObject' }[method] ??
    `${method} on an object`
  )
}

/** The members of a request, from its path, query, headers and body. */
export function s3InputOf(request: Incoming): S3Input {
  const { bucket, key } = placeOf(request)
  if (key === '' && request.method === 'PUT') return bucketInputOf(bucket, request)
  const isPut = request.method === 'PUT'
  const payload = isPut ? payloadOf(request) : undefined
  const texts = (from: ReadonlyMap<string, string> | URLSearchParams, names: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(names).flatMap(([member, name]) => {
        const value = from.get(name)
        return value === null || value === undefined ? [] : [[member, value]]
      }),
    )
  const maxKeys = request.query.get('max-keys')
  const maxBuckets = request.query.get('max-buckets')
  return {
    ...(bucket !== '' && { Bucket: bucket }),
    ...(key !== '' && { Key: key }),
    ...texts(request.query, bucket === '' ? BUCKETS_QUERY : key === '' ? LIST_QUERY : { VersionId: 'versionId' }),
    ...texts(request.headers, isPut ? { ...HEADERS, ...PUT_HEADERS } : HEADERS),
    ...texts(payload?.trailers ?? new Map(), CHECKSUM_HEADERS),
    ...(key === '' && maxKeys !== null && { MaxKeys: Number(maxKeys) }),
    ...(bucket === '' && maxBuckets !== null && { MaxBuckets: Number(maxBuckets) }),
    ...(payload !== undefined && { Body: payload.body }),
  }
}

/** What CreateBucket and PutBucketPolicy carry: XML, of which the Region is read, and the policy as it is. */
function bucketInputOf(Bucket: string, request: Incoming): S3Input {
  const body = Buffer.from(payloadOf(request).body).toString()
  if (request.query.has('policy')) return { Bucket, Policy: body }
  const region = /<LocationConstraint>([^<]*)<\/LocationConstraint>/.exec(body)?.[1]
  return { Bucket, ...(region === undefined ? {} : { CreateBucketConfiguration: { LocationConstraint: region } }) }
}

const BUCKETS_QUERY = {
  Prefix: 'prefix',
  ContinuationToken: 'continuation-token',
  BucketRegion: 'bucket-region',
}
const LIST_QUERY = {
  Prefix: 'prefix',
  Delimiter: 'delimiter',
  ContinuationToken: 'continuation-token',
  StartAfter: 'start-after',
  EncodingType: 'encoding-type',
}
const HEADERS = {
  ExpectedBucketOwner: 'x-amz-expected-bucket-owner',
  Range: 'range',
  ChecksumMode: 'x-amz-checksum-mode',
}
const CHECKSUM_HEADERS = {
  ChecksumCRC32: 'x-amz-checksum-crc32',
  ChecksumSHA1: 'x-amz-checksum-sha1',
  ChecksumSHA256: 'x-amz-checksum-sha256',
}
const PUT_HEADERS = {
  ...CHECKSUM_HEADERS,
  ContentType: 'content-type',
  IfNoneMatch: 'if-none-match',
  ServerSideEncryption: 'x-amz-server-side-encryption',
  SSEKMSKeyId: 'x-amz-server-side-encryption-aws-kms-key-id',
}

function placeOf(request: Incoming): { readonly bucket: string; readonly key: string } {
  const [, bucket = '', ...key] = request.path.split('/')
  return { bucket, key: decodeURIComponent(key.join('/')) }
}

interface Payload {
  readonly body: Uint8Array
  readonly trailers: ReadonlyMap<string, string>
}

/** The bytes of a PUT; the SDK may send them as aws-chunked: size in hex, chunk, …, trailing checksum. */
function payloadOf(request: Incoming): Payload {
  if (!(request.headers.get('content-encoding') ?? '').includes('aws-chunked'))
    return { body: new Uint8Array(request.body), trailers: new Map() }
  const chunks: Buffer[] = []
  let rest = request.body
  for (;;) {
    const end = rest.indexOf('\r\n')
    const size = Number.parseInt(rest.subarray(0, end).toString().split(';')[0] ?? '0', 16)
    if (end < 0 || !(size > 0)) {
      const lines = rest
        .subarray(end + 2)
        .toString()
        .split('\r\n')
      const trailers = lines.flatMap((line): [string, string][] => {
        const [, name, value] = /^([^:]+):(.*)$/.exec(line) ?? []
        return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()]]
      })
      return { body: new Uint8Array(Buffer.concat(chunks)), trailers: new Map(trailers) }
    }
    chunks.push(rest.subarray(end + 2, end + 2 + size))
    rest = rest.subarray(end + 2 + size + 2)
  }
}
