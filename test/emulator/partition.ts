/** The partition of a Region, the second part of every ARN. https://docs.aws.amazon.com/general/latest/gr/rande.html */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}
