import { ActionError } from '../../errors.js'
import type { Key } from '../../permissions/setting.js'

/** Reads the key that an input names; throws `invalid-input`. */
export type KeyReader = (name: string, text: string | undefined, account: string | undefined) => Key | undefined

/** A policy names a key by its ARN; an id belongs to the account that the caller of this is told. */
export function keyReader(at: { readonly partition: string; readonly region: string }): KeyReader {
  return (name, text, account) => {
    if (text === undefined) return undefined
    const [, partition, owner] = /^arn:(aws[a-z-]*):kms:[a-z0-9-]+:(\d{12}):key\/[\w-]+$/.exec(text) ?? []
    if (partition !== undefined && owner !== undefined) {
      if (partition === at.partition) return { arn: text, account: owner }
      throw new ActionError(
        'invalid-input',
        `${name}: ${text} is of the partition ${partition}, and the Region of ${at.partition}`,
      )
    }
    if (/^[\da-fA-F-]{36}$|^mrk-[\da-f]{32}$/.test(text) && account !== undefined)
      return { arn: `arn:${at.partition}:kms:${at.region}:${account}:key/${text}`, account }
    throw new ActionError('invalid-input', `${name}: ${JSON.stringify(text)} is not the ARN of a key`, {
      hint: `A policy names no alias: give arn:${at.partition}:kms:${at.region}:ACCOUNT:key/ID, which aws kms describe-key --key-id ALIAS shows.`,
    })
  }
}
