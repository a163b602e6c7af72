import { hostSuffixesOf, isHostSuffix } from './partitions.js'

/** The name of a container image, taken apart. */
export interface ImageName {
  /** Without tag and digest, as written. */
  readonly name: string
  /** The host, with its port; absent where Docker would ask Docker Hub. */
  readonly registry?: string
  readonly tag?: string
  readonly digest?: string
  /** Absent where the host is none of ECR's private registries. */
  readonly ecr?: EcrRepository
}

/** A private repository of ECR, as its host and its path say. */
export interface EcrRepository {
  readonly account: string
  readonly region: string
  readonly repository: string
  /** How the host ends; `amazonaws.com`. */
  readonly suffix: string
  /** Whether hosts of that Region end so: in China all have a `.cn` behind, and elsewhere none. */
  readonly isOfPartition: boolean
}

// With and without FIPS and IPv6 (botocore, endpoints of api.ecr).
const ECR_HOST = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.([a-z0-9.-]+)$/

/** Takes the name of an image apart, as Docker does: a first part with a dot or a port is the host of a registry. */
export function readImageName(image: string): ImageName {
  const [reference = '', digest] = image.split('@', 2)
  const [, name = reference, tag] = /^(.*?)(?::([^:/]*))?$/.exec(reference) ?? []
  const [, registry, repository = ''] = /^((?:[^/]*[.:][^/]*|localhost))\/(.*)$/.exec(name) ?? []
  const ecr = ecrOf(registry, repository)
  return {
    name,
    ...(registry !== undefined && { registry }),
    ...(tag !== undefined && tag !== '' && { tag }),
    ...(digest !== undefined && { digest }),
    ...(ecr !== undefined && { ecr }),
  }
}

function ecrOf(registry: string | undefined, repository: string): EcrRepository | undefined {
  const [, account, region, suffix] = ECR_HOST.exec(registry ?? '') ?? []
  if (account === undefined || region === undefined || suffix === undefined || !isHostSuffix(suffix)) return undefined
  return { account, region, repository, suffix, isOfPartition: hostSuffixesOf(region).includes(suffix) }
}
