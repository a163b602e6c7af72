import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { CallFailure } from '../errors.js'
import type { KeyReader } from '../ports.js'
import { type ClientOptions, reading, settings } from './client-settings.js'
import { within } from './within.js'

const CALL = 'kms:DescribeKey'
const MILLISECONDS = 5_000
const ATTEMPTS = 2

/** Tells who manages a key, in the Region of the key; given up after five seconds, since it only explains. */
export function kmsKeyReader(options: ClientOptions): KeyReader {
  return {
    managerOf: async (keyArn) => {
      const region = /^arn:[\w-]+:kms:([\w-]+):/.exec(keyArn)?.[1] ?? options.region
      const client = new KMSClient({ ...settings({ ...options, region }), maxAttempts: ATTEMPTS })
      const describe = reading(CALL, (input: { readonly KeyId: string }) => client.send(new DescribeKeyCommand(input)))
      const { KeyMetadata } = await within(MILLISECONDS, CALL, describe({ KeyId: keyArn }))
      if (KeyMetadata?.KeyManager !== undefined) return KeyMetadata.KeyManager
      throw new CallFailure('unknown-outcome', CALL, `The answer about ${keyArn} does not say who manages it.`)
    },
  }
}
