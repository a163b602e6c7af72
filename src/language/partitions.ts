interface Partition {
  readonly name: string
  readonly regions: RegExp
  /** How the names of its hosts end, with IPv4 alone and dual-stack. */
  readonly suffixes: readonly string[]
}

const OTHERS: readonly Partition[] = [
  { name: 'aws-cn', regions: /^cn-/, suffixes: ['amazonaws.com.cn', 'on.amazonwebservices.com.cn'] },
  { name: 'aws-us-gov', regions: /^us-gov-/, suffixes: ['amazonaws.com', 'on.aws'] },
  { name: 'aws-eusc', regions: /^eusc-/, suffixes: ['amazonaws.eu', 'on.amazonwebservices.eu'] },
  { name: 'aws-iso', regions: /^us-iso-/, suffixes: ['c2s.ic.gov'] },
  { name: 'aws-iso-b', regions: /^us-isob-/, suffixes: ['sc2s.sgov.gov'] },
  { name: 'aws-iso-e', regions: /^eu-isoe-/, suffixes: ['cloud.adc-e.uk'] },
  { name: 'aws-iso-f', regions: /^us-isof-/, suffixes: ['csp.hci.ic.gov'] },
]

const COMMERCIAL: Partition = { name: 'aws', regions: /^/, suffixes: ['amazonaws.com', 'on.aws'] }

/** The partition that a Region belongs to, as ARNs name it (botocore, partitions.json). */
export function partitionOf(region: string): string {
  return ofRegion(region).name
}

/** How the names of AWS's hosts in a Region end, the usual one first (botocore, partitions.json, and endpoints of api.ecr). */
export function hostSuffixesOf(region: string): readonly string[] {
  return ofRegion(region).suffixes
}

/** Whether the names of AWS's hosts end so in any partition. */
export function isHostSuffix(suffix: string): boolean {
  return [...OTHERS, COMMERCIAL].some(({ suffixes }) => suffixes.includes(suffix))
}

function ofRegion(region: string): Partition {
  return OTHERS.find(({ regions }) => regions.test(region)) ?? COMMERCIAL
}
