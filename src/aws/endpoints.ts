import { ActionError } from '../errors.js'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Throws `invalid-input` for an endpoint that is neither https nor on this machine: AWS_ENDPOINT_URL* or `endpoint_url`
 * of a config file, set by an earlier step, would otherwise send the ID token in clear to wherever it says.
 */
export function checkEndpoint(
  url: string,
  source = 'an AWS_ENDPOINT_URL variable or `endpoint_url` in the AWS config file',
): void {
  if (isSafe(url)) return
  throw new ActionError('invalid-input', `${source} points to ${url}, which is neither https nor on this machine.`, {
    hint: 'Remove it, or make it an https:// URL.',
  })
}

/** Checks every AWS_ENDPOINT_URL* that is set, and gives one line for each that is honoured. */
export function endpointOverrides(env: Environment): readonly string[] {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return []
  const overrides = Object.entries(env).flatMap(([name, url]) =>
    /^AWS_ENDPOINT_URL(_[A-Z0-9_]+)?$/.test(name) && url ? [{ name, url }] : [],
  )
  for (const { name, url } of overrides) checkEndpoint(url, name)
  return overrides.map(({ name, url }) => `${name} is set: requests to ${serviceOf(name)} go to ${url}.`)
}

function serviceOf(name: string): string {
  const service = name.slice('AWS_ENDPOINT_URL_'.length)
  return service === '' ? 'AWS' : service.toLowerCase()
}

function isSafe(url: string): boolean {
  try {
    const { protocol, hostname } = new URL(url)
    return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
  } catch {
    return false
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}
