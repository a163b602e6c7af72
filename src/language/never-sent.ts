import { codesOf, propertyOf } from './unknown.js'

/** Whether not a byte of the request left: a refused connection, no such host, a proxy that said no, a bad certificate. */
export function wasNeverSent(error: unknown): boolean {
  const codes = codesOf(error)
  if (codes.some((code) => NEVER_SENT.has(code) || CERTIFICATE.has(code))) return true
  const message = String(propertyOf(error, 'message'))
  return (
    // The AWS SDK's connect time-out (set-connection-timeout.ts) and ours, and the `tunnel` package, whose error says ECONNRESET.
    /did not establish a connection/.test(message) ||
    /tunneling socket could not be established/.test(message) ||
    // Node's own words, where a library has wrapped the error and lost its code.
    /\bconnect (ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)\b|\bgetaddrinfo (ENOTFOUND|EAI_AGAIN)\b/.test(
      message,
    ) ||
    (codes.includes('ETIMEDOUT') && propertyOf(error, 'syscall') === 'connect')
  )
}

/** Whether the other side's certificate is the reason. */
export function isCertificateRefused(error: unknown): boolean {
  return codesOf(error).some((code) => CERTIFICATE.has(code))
}

const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
const CERTIFICATE = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])
