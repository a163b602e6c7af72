import { createHash } from 'node:crypto'
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { CallFailure } from '../../errors.js'
import { partitionOf } from '../../language/partitions.js'
import { readingStatements, writingStatements } from '../../permissions/objects.js'
import type { ReportStore } from '../../ports.js'
import { type ClientOptions, settings, unlessSenseless } from '../client-settings.js'
import { failureOf } from '../failures.js'
import { within } from '../within.js'
import { type S3Location, s3Failure, s3Location } from './failures.js'

const READ = 's3:GetObject'
const WRITE = 's3:PutObject'
const READ_MILLISECONDS = 10_000
const ATTEMPTS = 3

type File = Parameters<ReportStore['writeOnce']>[0]

/** Reads and writes reports in S3, each object whole and within a limit. */
export function s3ReportStore(options: ClientOptions): ReportStore {
  // Checksums are asked for where they are compared; the SDK's own of a part of an object would not match.
  const client = new S3Client({
    ...settings(options),
    maxAttempts: ATTEMPTS,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const { region } = options
  return {
    read: async ({ s3Uri, maxBytes }) => {
      const at = s3Location(s3Uri, READ)
      try {
        return await within(
          READ_MILLISECONDS,
          READ,
          unlessSenseless(READ, () => get(client, at, maxBytes)),
        )
      } catch (error) {
        const note = 'Where it is encrypted with a KMS key, allow kms:Decrypt on that key, too.'
        const statements = readingStatements(at, region)
        throw s3Failure(error, { call: READ, at, done: 'read', region, statements, note })
      }
    },
    writeOnce: async (file) => {
      const at = s3Location(file.s3Uri, WRITE)
      try {
        if (await isThere(client, at, file)) return 'was-there'
        return await put(client, at, file)
      } catch (error) {
        const note =
          `The bucket must be of account ${file.bucketOwner} (the input \`reports-bucket-owner-id\` names another); ` +
          'S3 refuses it otherwise.'
        throw s3Failure(error, {
          call: WRITE,
          at,
          done: 'written',
          region,
          statements: writingStatements(at, { keyArn: keyArnOf(file, region), region }),
          note,
        })
      }
    },
  }
}

/** At most the limit and one byte more are asked for, so that what is too large is not read whole. */
async function get(client: S3Client, at: S3Location, maxBytes: number): Promise<Uint8Array> {
  const range = `bytes=0-${maxBytes}`
  try {
    const got = await client.send(new GetObjectCommand({ Bucket: at.bucket, Key: at.key, Range: range }))
    const { Body, ETag } = got
    // S3 sends one with every object: a proxy's page is no report.
    if (!ETag) throw new CallFailure('unknown-outcome', READ, `S3's answer about ${at.uri} has no ETag.`)
    const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array()
    if (bytes.length <= maxBytes) return bytes
  } catch (error) {
    if (isNamed(error, 'InvalidRange')) return new Uint8Array() // 416: the object has no bytes at all
    throw error
  }
  throw new CallFailure(
    'invalid-request',
    READ,
    `${at.uri} has more than ${maxBytes} bytes, which are the most that are read.`,
  )
}

/** Whether the object is there, with these bytes. A role that may only write cannot tell, and writes. */
async function isThere(client: S3Client, at: S3Location, { bytes, bucketOwner }: File): Promise<boolean> {
  try {
    const head = await client.send(
      new HeadObjectCommand({
        Bucket: at.bucket,
        Key: at.key,
        ExpectedBucketOwner: bucketOwner,
        ChecksumMode: 'ENABLED',
      }),
    )
    const isSame =
      head.ContentLength === bytes.length &&
      (head.ChecksumSHA256 === undefined || head.ChecksumSHA256 === checksumOf(bytes))
    if (isSame) return true
  } catch (error) {
    const { kind } = failureOf(WRITE, error)
    if (kind === 'not-found' || kind === 'access-denied') return false
    throw error
  }
  const message = `${at.uri} exists and holds other bytes than its name says. Remove it, then run the job again.`
  throw new CallFailure('invalid-request', WRITE, message)
}

async function put(client: S3Client, at: S3Location, file: File): Promise<'written' | 'was-there'> {
  try {
    await client.send(
      new PutObjectCommand({
        Bucket: at.bucket,
        Key: at.key,
        Body: file.bytes,
        ContentLength: file.bytes.length,
        ContentType: file.contentType,
        ChecksumSHA256: checksumOf(file.bytes),
        ExpectedBucketOwner: file.bucketOwner,
        IfNoneMatch: '*',
        ...(file.kmsKeyId === undefined ? {} : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: file.kmsKeyId }),
      }),
    )
    return 'written'
  } catch (error) {
    // 412: it is there. 409: another run is writing the same bytes at this moment.
    const { kind } = failureOf(WRITE, error)
    if (kind === 'already-exists' || kind === 'conflict') return 'was-there'
    throw error
  }
}

/** A policy names no alias and no bare id: where the ARN is not known, any key of the Region. */
function keyArnOf({ kmsKeyId }: File, region: string): string | undefined {
  if (kmsKeyId === undefined || kmsKeyId.startsWith('arn:')) return kmsKeyId
  return `arn:${partitionOf(region)}:kms:${region}:*:key/*`
}

function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64')
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}
