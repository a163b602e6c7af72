import { createHash } from 'node:crypto'
import { cutEndpointName, DIGEST_CHARACTERS, derivedPrefix, MAX_NAME } from '../../../permissions/derived-names.js'

/**
 * `ENDPOINT-vVERSION-DIGEST`, at most 63 characters: the same members always give the same name, so that a run finds
 * what an earlier one left behind, and other members another. A long endpoint name is cut; the digest has it whole.
 */
export function derivedName(of: {
  readonly endpointName: string
  readonly version: number
  readonly members: unknown
}): string {
  const digest = createHash('sha256')
    .update(jsonOfMembers([of.endpointName.toLowerCase(), of.version, of.members]))
    .digest('hex')
    .slice(0, DIGEST_CHARACTERS)
  const tail = `-v${of.version}-${digest}`
  return `${cutEndpointName(of.endpointName, MAX_NAME - tail.length)}${tail}`
}

/** Whether a name is one that `derivedName` gives for this endpoint, or for one that begins alike. */
export function isDerivedName(name: string, endpointName: string): boolean {
  return name.startsWith(derivedPrefix(endpointName)) && /-v\d{1,9}-[0-9a-f]{8}$/.test(name)
}

/** One text for one value: keys sorted, absent members left out. */
export function jsonOfMembers(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => jsonOfMembers(item)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${jsonOfMembers(member)}`)
  return `{${members.join(',')}}`
}
