/** Characters of a ModelName and of an EndpointConfigName. */
export const MAX_NAME = 63
/** Of the digest that ends a name which a deployment derives: `ENDPOINT-vVERSION-DIGEST`. */
export const DIGEST_CHARACTERS = 8

/**
 * What the names of all models and configurations of an endpoint begin with: for a list's `NameContains`, and for the
 * statements of the role that makes them. A long endpoint name is cut.
 */
export function derivedPrefix(endpointName: string): string {
  return cutEndpointName(endpointName, MAX_NAME - '-v999999999-'.length - DIGEST_CHARACTERS)
}

/** The first characters of an endpoint's name, without a hyphen at their end. */
export function cutEndpointName(endpointName: string, length: number): string {
  return endpointName.slice(0, length).replace(/-+$/, '')
}
