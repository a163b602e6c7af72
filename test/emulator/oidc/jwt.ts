import { createPublicKey, createSign, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Claims } from './claims.js'

/** A key of an issuer with the id that tokens name it by. */
export interface SigningKey {
  readonly id: string
  readonly privateKey: KeyObject
}

/** Makes a key. Takes some 100 ms. */
export function newSigningKey(id: string): SigningKey {
  return { id, privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }
}

/** Signs claims with RS256 (RFC 7515, RFC 7518 §3.3). */
export function signToken(key: SigningKey, claims: Claims): string {
  const header = encode({ alg: 'RS256', typ: 'JWT', kid: key.id })
  const signed = `${header}.${encode(claims)}`
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key.privateKey, 'base64url')}`
}

/** The public half, as a JWKS entry (RFC 7517). */
export function publicJwk(key: SigningKey): Readonly<Record<string, unknown>> {
  return { ...createPublicKey(key.privateKey).export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: key.id }
}

/** The claims of a token that one of the keys signed; undefined for anything else. */
export function verifyToken(keys: readonly SigningKey[], token: string): ReadonlyMap<string, unknown> | undefined {
  const [header = '', payload = '', signature = '', ...rest] = token.split('.')
  const fields = decode(header)
  const key = keys.find((one) => one.id === fields?.get('kid'))
  if (rest.length > 0 || key === undefined || fields?.get('alg') !== 'RS256') return undefined
  const verify = createVerify('RSA-SHA256').update(`${header}.${payload}`)
  return verify.verify(createPublicKey(key.privateKey), signature, 'base64url') ? decode(payload) : undefined
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decode(part: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
  } catch {
    return undefined
  }
}
