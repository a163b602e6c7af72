import type { ManifestFile } from '../../manifest/file.js'
import type { Check } from '../../markdown/checks.js'
import type { KeyReader } from '../../ports.js'
import type { GroupAddress } from '../address.js'
import { asActionError } from '../failure.js'
import type { RegisterSettings } from '../registration.js'
import type { ReadArtifacts } from './artifacts.js'
import { allOrProblems, wrong } from './error.js'

/**
 * Checks that the registry can be let decrypt the artifacts, where it is another account's: a key that AWS manages, such as
 * `aws/s3`, cannot be shared, and "the training output must be encrypted with a customer managed key". Asks nothing where
 * the registry is our own.
 */
export async function checkKeys(of: {
  readonly file: ManifestFile
  readonly found: Pick<ReadArtifacts, 'keys'>
  readonly keys: KeyReader | undefined
  readonly address: GroupAddress
  readonly settings: RegisterSettings
}): Promise<readonly Check[]> {
  const { file, found, keys, address, settings } = of
  const registry = settings.registryAccount
  if (address.sent === address.name || registry === undefined || keys === undefined) return []
  const asked = [...found.keys].map(async ([keyArn, { uri, at }]): Promise<readonly Check[]> => {
    const manager = await keys
      .managerOf(keyArn)
      .catch((error: unknown) => asActionError(error, `Who manages ${keyArn} is not known`))
    switch (manager) {
      case 'CUSTOMER':
        return []
      case 'AWS': {
        const message = `${uri} is encrypted with ${keyArn}, which AWS manages, and account ${registry} cannot be let use that.`
        const hint =
          'Encrypt it with a key of your own (a customer managed key), or without KMS; the output key of a training job is OutputDataConfig.KmsKeyId.'
        throw wrong({ file, at, message, hint })
      }
      default:
        return [unknownManager({ keyArn, uri, registry, partition: settings.partition, why: manager.message })]
    }
  })
  return (await allOrProblems(asked)).flat()
}

function unknownManager(of: {
  readonly keyArn: string
  readonly uri: string
  readonly registry: string
  readonly partition: string
  readonly why: string
}): Check {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: `arn:${of.partition}:iam::${of.registry}:root` },
    Action: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey*'],
    Resource: '*',
  }
  return {
    level: 'notice',
    title: 'Encryption',
    detail:
      `${of.uri} is encrypted with ${of.keyArn}. ${of.why} Allow the role kms:DescribeKey to have it checked. ` +
      `The policy of that key has to let the registry's account use it: ${JSON.stringify(statement)}`,
  }
}
