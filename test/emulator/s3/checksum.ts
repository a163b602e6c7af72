import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { ServiceError } from '../service-error.js'

/** A checksum as S3 keeps it beside an object. */
export interface Checksum {
  readonly algorithm: 'CRC32' | 'SHA1' | 'SHA256'
  /** Base64. */
  readonly value: string
}

export const ALGORITHMS = ['CRC32', 'SHA1', 'SHA256'] as const

/** "The SHA256 you specified did not match the calculated checksum" (S3 user guide, "Checking object integrity"). */
export function refuseWrongChecksum(checksum: Checksum | undefined, body: Uint8Array): void {
  if (checksum === undefined || checksumOf(checksum.algorithm, body) === checksum.value) return
  throw new ServiceError(
    'BadDigest',
    `The ${checksum.algorithm} you specified did not match the calculated checksum.`,
    400,
  )
}

function checksumOf(algorithm: Checksum['algorithm'], body: Uint8Array): string {
  switch (algorithm) {
    case 'CRC32': {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(crc32(body))
      return bytes.toString('base64')
    }
    case 'SHA1':
    case 'SHA256':
      return createHash(algorithm).update(body).digest('base64')
  }
}
