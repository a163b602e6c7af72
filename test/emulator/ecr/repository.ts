import { createHash } from 'node:crypto'
import type { Statement } from '../iam/policy.js'
import { partitionOf } from '../partition.js'

/** A repository of ECR: its images by digest, and which of them a tag names now. */
export interface Repository {
  readonly name: string
  readonly account: string
  readonly region: string
  readonly arn: string
  /** Who of another account may read. Its statements have no `Resource`. */
  policy: readonly Statement[]
  /** By tag. */
  readonly tags: Map<string, string>
  readonly digests: Set<string>
  /** The form of a manifest by its digest; `DOCKER_MANIFEST` where nothing stands. */
  readonly mediaTypes: Map<string, string>
  /** AWS's own repositories have whatever tag is asked for, until a test puts one. */
  readonly hasEveryTag: boolean
}

/** `REGISTRY/REPOSITORY:TAG`, or with `@sha256:…`, taken apart. */
export interface ImageName {
  readonly account: string
  readonly region: string
  readonly repository: string
  readonly tag: string | undefined
  readonly digest: string | undefined
}

const IMAGE =
  /^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/([a-z0-9._/-]+?)(?::([\w.-]+))?(?:@(sha256:[0-9a-f]{64}))?$/

/** Takes the name of an image in ECR apart; `latest` where neither tag nor digest is given. Undefined for other registries. */
export function readImage(image: string): ImageName | undefined {
  const [, account, region, repository, tag, digest] = IMAGE.exec(image) ?? []
  if (account === undefined || region === undefined || repository === undefined) return undefined
  return { account, region, repository, tag: tag ?? (digest === undefined ? 'latest' : undefined), digest }
}

/** The accounts in which AWS keeps its images for a Region: aws/sagemaker-python-sdk, `image_uri_config/*.json`. */
const AWS_ACCOUNTS: ReadonlySet<string> = new Set([
  '763104351884', // deep learning containers, most Regions
  '141502667606', // sagemaker-xgboost and sagemaker-scikit-learn, eu-west-1
  '685385470294', // built-in algorithms, eu-west-1
  '683313688378', // the same two, us-east-1
  '811284229777',
  '492215442770', // eu-central-1
  '813361260812',
  '414596584902', // us-gov-west-1
  '450853457545', // cn-north-1
  '451049120500', // cn-northwest-1
])

/** An empty repository; one of AWS's lets everybody pull, but not describe (which is why the action pulls). */
export function aRepository(of: {
  readonly account: string
  readonly region: string
  readonly name: string
  readonly policy?: readonly Statement[]
}): Repository {
  const { account, region, name } = of
  const isOfAws = AWS_ACCOUNTS.has(account)
  const everybody: Statement = {
    Effect: 'Allow',
    Principal: '*',
    Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchCheckLayerAvailability'],
  }
  return {
    name,
    account,
    region,
    arn: `arn:${partitionOf(region)}:ecr:${region}:${account}:repository/${name}`,
    policy: of.policy ?? (isOfAws ? [everybody] : []),
    tags: new Map(),
    digests: new Set(),
    mediaTypes: new Map(),
    hasEveryTag: isOfAws,
  }
}

/** The key of the world's repositories. */
export function repositoryKey(of: Pick<Repository, 'account' | 'region' | 'name'>): string {
  return `${of.account} ${of.region} ${of.name}`
}

/** A repository that is there, or one of AWS's, which are always there. */
export function findRepository(
  repositories: ReadonlyMap<string, Repository>,
  of: Pick<Repository, 'account' | 'region' | 'name'>,
): Repository | undefined {
  const found = repositories.get(repositoryKey(of))
  return found ?? (AWS_ACCOUNTS.has(of.account) ? aRepository(of) : undefined)
}

/** The digest a tag stands for now. */
export function digestOfTag(repository: Repository, tag: string): string | undefined {
  const found = repository.tags.get(tag)
  if (found !== undefined || !repository.hasEveryTag || repository.tags.size > 0) return found
  return digestOfText(`${repository.arn}:${tag}`)
}

/** A digest, made of any text that stands for the image's bytes. */
export function digestOfText(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
