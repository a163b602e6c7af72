import { partitionOf } from '../language/partitions.js'
import { type Allow, allow, folderOf } from './statements.js'

/** Writing a report once, and looking whether it is there. */
export const WRITES_REPORTS = ['s3:PutObject', 's3:GetObject'] as const
/** The same under a key: S3 encrypts what is put with a data key, and opens it for whoever reads. */
export const ENCRYPTS_REPORTS = ['kms:GenerateDataKey', 'kms:Decrypt'] as const

interface ObjectPlace {
  readonly bucket: string
  readonly key: string
}

/** The statements that reading an object needs, and that make its absence a 404 and not a 403. */
export function readingStatements({ bucket, key }: ObjectPlace, region: string): readonly Allow[] {
  const partition = partitionOf(region)
  return [
    allow('s3:GetObject', `arn:${partition}:s3:::${bucket}/${folderOf(key)}`),
    allow('s3:ListBucket', `arn:${partition}:s3:::${bucket}`),
  ]
}

/** The statements that writing a report needs, below the folder of its group (`PREFIX/GROUP/SHA256/NAME`). */
export function writingStatements(
  { bucket, key }: ObjectPlace,
  { keyArn, region }: { readonly keyArn: string | undefined; readonly region: string },
): readonly Allow[] {
  const folder = key.split('/').slice(0, -2).join('/')
  const objects = allow(WRITES_REPORTS, `arn:${partitionOf(region)}:s3:::${bucket}/${folder}/*`)
  return keyArn === undefined ? [objects] : [objects, allow(ENCRYPTS_REPORTS, keyArn)]
}
