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

/**
 * What the names of AWS's hosts end in, of every partition and both kinds of addresses.
 * https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json
 */
const AWS_SUFFIXES = [
  'amazonaws.com',
  'api.aws',
  'amazonaws.com.cn',
  'api.amazonwebservices.com.cn',
  'amazonaws.eu',
  'api.amazonwebservices.eu',
  'c2s.ic.gov',
  'api.aws.ic.gov',
  'sc2s.sgov.gov',
  'api.aws.scloud',
  'cloud.adc-e.uk',
  'api.cloud-aws.adc-e.uk',
  'csp.hci.ic.gov',
  'api.aws.hci.ic.gov',
] as const

/** Whether a host is AWS's or this machine. */
export function isAtHome(hostname: string): boolean {
  const name = hostname.toLowerCase()
  return isLoopback(name) || AWS_SUFFIXES.some((suffix) => name.endsWith(`.${suffix}`))
}

/**
 * Throws `invalid-input` unless the job's ID token may go to this host: STS of AWS, by its own name or through a VPC endpoint,
 * this machine, or a host that the input `id-token-hosts` names. Whoever has the token may assume every role that trusts the
 * job, and what else ends in amazonaws.com may be anyone's: a bucket, a function, a load balancer.
 */
export function checkIdTokenHost(hostname: string, allowed: readonly string[]): void {
  const name = hostname.toLowerCase()
  if (isLoopback(name) || allowed.some((host) => host.toLowerCase() === name) || isSts(name)) return
  throw new ActionError(
    'invalid-input',
    `The job's ID token would go to ${hostname}, which is not STS of AWS. It was not sent.`,
    {
      hint:
        'Remove the endpoint override (an AWS_ENDPOINT_URL variable, or `endpoint_url` in the AWS config file). ' +
        'If the host is a proxy of your own, name it in `id-token-hosts`.',
    },
  )
}

// sts.eu-west-1.amazonaws.com, sts.amazonaws.com, sts-fips.us-east-1.amazonaws.com, sts.eu-west-1.api.aws,
// vpce-0a1b-2c3d.sts.eu-west-1.vpce.amazonaws.com
function isSts(name: string): boolean {
  const suffix = AWS_SUFFIXES.find((one) => name.endsWith(`.${one}`) && STS.test(name.slice(0, -one.length)))
  return suffix !== undefined
}

const STS =
  /^(?:sts(?:-fips)?\.(?:[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}\.)?|vpce-[a-z0-9-]+\.sts(?:-fips)?\.[a-z0-9-]+\.vpce\.)$/
