import { randomUUID } from 'node:crypto'
import { isDate } from '../copy.js'
import { WrongRegion } from '../s3/service.js'
import type { ServiceError } from '../service-error.js'
import type { Wire } from './answer.js'
import type { Outgoing } from './incoming.js'
import type { XmlMembers } from './sts.js'
import { elements, escaped } from './xml.js'

/** An answer with the names of botocore's model; the model says where each member travels. */
export interface S3Answer {
  readonly status: number
  readonly members: Readonly<Record<string, unknown>>
  readonly body?: Uint8Array
}

/** S3's protocol (rest-xml): headers carry what is known of an object, lists and errors are XML. */
export function s3Wire(method: string): Wire<S3Answer> {
  return {
    answer: ({ status, members, body }) => {
      if ('Contents' in members) return listing(members)
      if ('Buckets' in members) return bucketList(members)
      if ('LocationConstraint' in members) return location(String(members['LocationConstraint'] ?? ''))
      const headers = Object.entries(HEADERS).flatMap(([member, name]): [string, string][] => {
        const value = members[member]
        if (value === undefined) return []
        return [[name, isDate(value) ? value.toUTCString() : String(value)]]
      })
      return { status, headers: Object.fromEntries(headers), body: body ?? '' }
    },
    refusal: (error) => refusal(method, error),
  }
}

/** Where botocore's model says that the members travel. */
const HEADERS: Readonly<Record<string, string>> = {
  ETag: 'etag',
  LastModified: 'last-modified',
  ContentType: 'content-type',
  ContentLength: 'content-length',
  ContentRange: 'content-range',
  VersionId: 'x-amz-version-id',
  ServerSideEncryption: 'x-amz-server-side-encryption',
  SSEKMSKeyId: 'x-amz-server-side-encryption-aws-kms-key-id',
  ChecksumCRC32: 'x-amz-checksum-crc32',
  ChecksumSHA1: 'x-amz-checksum-sha1',
  ChecksumSHA256: 'x-amz-checksum-sha256',
  ChecksumType: 'x-amz-checksum-type',
  BucketRegion: 'x-amz-bucket-region',
  BucketArn: 'x-amz-bucket-arn',
  AccessPointAlias: 'x-amz-access-point-alias',
}

function listing(all: Readonly<Record<string, unknown>>): Outgoing {
  const { Contents: contents, CommonPrefixes: prefixes, ...members } = all
  const lists = { Contents: itemsOf(contents), CommonPrefixes: itemsOf(prefixes) }
  return xml('ListBucketResult', elements({ ...asText(members), ...lists }))
}

function bucketList({ Buckets: buckets, Owner: owner, ...members }: Readonly<Record<string, unknown>>): Outgoing {
  const list = { Owner: itemsOf([owner]), Buckets: [{ Bucket: itemsOf(buckets) }] }
  return xml('ListAllMyBucketsResult', elements({ ...asText(members), ...list }))
}

/** The one answer whose member is the element itself (S3 API reference, GetBucketLocation, Response Syntax). */
function location(region: string): Outgoing {
  return xml('LocationConstraint', escaped(region))
}

function itemsOf(list: unknown): readonly XmlMembers[] {
  return Array.isArray(list) ? list.map(asText) : []
}

function xml(root: string, body: string): Outgoing {
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${body}</${root}>`,
  }
}

function asText(members: Readonly<Record<string, unknown>>): XmlMembers {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [name, isDate(value) ? value.toISOString() : String(value)]),
  )
}

function refusal(method: string, error: ServiceError): Outgoing {
  const isElsewhere = error instanceof WrongRegion
  const body = elements({ Code: error.code, Message: error.message, RequestId: randomUUID() })
  return {
    status: error.status,
    headers: { 'content-type': 'application/xml', ...(isElsewhere && { 'x-amz-bucket-region': error.bucketRegion }) },
    // "A HEAD request returns no body", so no code either: 403 and 404 are all there is (S3 API reference, HeadObject).
    body: method === 'HEAD' ? '' : `<?xml version="1.0" encoding="UTF-8"?><Error>${body}</Error>`,
  }
}
