import { groupBy } from '../language/group-by.js'
import { rootOf } from './arns.js'
import type { Holder, Need, Statement } from './need.js'
import type { Place, Repository, Role, Setting } from './setting.js'
import { folderOf } from './statements.js'

/** Whom buckets and repositories have to let in: the registry's account, the endpoints', and who registers. */
export function assetNeeds(setting: Setting): readonly Need[] {
  return [...bucketNeeds(setting), ...reportNeeds(setting), ...repositoryNeeds(setting), ...sourceNeeds(setting)]
}

/**
 * The ARNs that a statement names for places in S3: of an object its folder, since the next version has another key there;
 * `folders` are the buckets in which something is listed.
 */
export function objectArns(
  places: readonly Place[],
  partition: string,
): { readonly objects: readonly string[]; readonly folders: readonly string[] } {
  const bucketArn = (bucket: string) => `arn:${partition}:s3:::${bucket}`
  const objects = places.map(({ bucket, key, isPrefix }) => {
    const named = literal(key)
    return `${bucketArn(bucket)}/${isPrefix ? `${named}*` : folderOf(named)}`
  })
  const folders = places.filter(({ isPrefix }) => isPrefix).map(({ bucket }) => bucketArn(bucket))
  return { objects: withoutCovered(objects), folders: [...new Set(folders)] }
}

/**
 * A key in which no character is a wildcard or begins a variable (IAM, "Special characters" of policy variables): a manifest
 * must not widen the policies that are made of it.
 */
function literal(key: string): string {
  return key.replace(/[*?$]/g, (character) => `\${${character}}`)
}

/** A pattern that another one covers says nothing new. */
function withoutCovered(arns: readonly string[]): readonly string[] {
  const each = [...new Set(arns)]
  return each.filter(
    (arn) => !each.some((other) => other !== arn && other.endsWith('*') && arn.startsWith(other.slice(0, -1))),
  )
}

/** Places by their bucket. */
export function placesByBucket(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  return groupBy(places, ({ bucket }) => bucket)
}

/**
 * `s3:GetBucketAcl` and `s3:GetObjectAcl` stand in AWS's own policy for the registry's account ("Required IAM resource
 * policies"); whether the service asks for them is not documented, so they are given.
 */
const REGISTRY_READS = ['s3:GetObject', 's3:GetObjectVersion', 's3:GetObjectAcl', 's3:GetBucketAcl'] as const
/** "ecr:BatchGetImage", "ecr:Describe*": as AWS prints them for the registry's account. */
export const REGISTRY_PULLS = ['ecr:BatchGetImage', 'ecr:Describe*'] as const
/** What a pull takes: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html */
export const PULLS = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchCheckLayerAvailability'] as const

function bucketNeeds(setting: Setting): readonly Need[] {
  const { partition, registryAccount, artifactAccount, registerRole, workloads } = setting
  if (artifactAccount === undefined) return []
  return [...placesByBucket(setting.artifacts)].flatMap(([bucket, places]): readonly Need[] => {
    const holder = bucketHolder(bucket, artifactAccount, partition)
    const { objects, folders } = objectArns(places, partition)
    const lists = folders.length > 0 ? ['s3:ListBucket'] : []
    const readers = workloads.filter(({ account }) => account !== artifactAccount)
    const look: Stated = {
      Sid: 'LookAtArtifacts',
      Action: ['s3:GetObject', ...lists],
      Resource: [...objects, ...folders],
    }
    return [
      ...(registryAccount === artifactAccount
        ? []
        : [
            need(
              holder,
              {
                Sid: 'RegistryReadsArtifacts',
                Principal: { AWS: [rootOf(registryAccount, partition)] },
                Action: [...REGISTRY_READS, ...lists],
                Resource: [holder.arn, ...objects],
              },
              "lets the registry's account read what versions point at",
            ),
          ]),
      ...(readers.length === 0
        ? []
        : [
            need(
              holder,
              {
                Sid: 'EndpointsReadArtifacts',
                Principal: { AWS: readers.map(({ executionRole }) => executionRole.arn) },
                Action: ['s3:GetObject', 's3:GetObjectVersion', ...lists],
                Resource: [...objects, ...folders],
              },
              'lets endpoints read the artifacts',
            ),
          ]),
      // Without these register notes that overwritten bytes would not be seen, and goes on.
      ...(registerRole === undefined
        ? []
        : [need({ kind: 'role', role: registerRole }, look, 'identifies the bytes of artifacts', 'useful')]),
      ...(registerRole !== undefined && registerRole.account !== artifactAccount
        ? [
            need(
              holder,
              { ...look, Sid: 'TrainingLooksAtArtifacts', Principal: { AWS: [registerRole.arn] } },
              'lets the training account identify the bytes of artifacts',
              'useful',
            ),
          ]
        : []),
    ]
  })
}

type Stated = Omit<Statement, 'Effect'>

function need(holder: Holder, statement: Stated, why: string, weight: Need['weight'] = 'needed'): Need {
  return { holder, statement: { Effect: 'Allow', ...statement }, weight, why }
}

/** Report files are written under one prefix alone, and read back to see whether they are there. */
function reportNeeds(setting: Setting): readonly Need[] {
  const { partition, registerRole, reports } = setting
  if (registerRole === undefined) return []
  const named = objectArns(setting.reportsInS3, partition).objects
  const role: Holder = { kind: 'role', role: registerRole }
  const reads =
    named.length === 0
      ? []
      : [need(role, { Sid: 'ReadReports', Action: ['s3:GetObject'], Resource: named }, 'reads reports in S3')]
  if (reports === undefined) return reads
  const holder = bucketHolder(reports.bucket, reports.account, partition)
  const written: Stated = {
    Sid: 'WriteReports',
    Action: ['s3:PutObject', 's3:GetObject'],
    Resource: [`${holder.arn}/${reports.prefix === '' ? '' : `${reports.prefix}/`}*`],
  }
  return [
    ...reads,
    need(role, written, 'uploads reports', reports.isUsed ? 'needed' : 'useful'),
    ...(reports.account === registerRole.account
      ? []
      : [
          need(
            holder,
            { ...written, Sid: 'TrainingWritesReports', Principal: { AWS: [registerRole.arn] } },
            'lets the training account upload reports',
            reports.isUsed ? 'needed' : 'useful',
          ),
        ]),
  ]
}

/** Repositories of the accounts that are known here; AWS's own images have policies that AWS keeps. */
function repositoryNeeds(setting: Setting): readonly Need[] {
  const { partition, registryAccount, registerRole, workloads } = setting
  const accounts = [registryAccount, registerRole?.account, ...workloads.map(({ account }) => account)]
  return setting.repositories.flatMap((repository): readonly Need[] => {
    const holder = repositoryHolder(repository, partition)
    const resolving: Stated = { Sid: 'ResolveTags', Action: ['ecr:BatchGetImage'], Resource: [holder.arn] }
    const tagged = repository.isTagged ? registerRole : undefined
    const tags = tagged
      ? [need({ kind: 'role', role: tagged }, resolving, 'resolves tags of images to digests', 'useful')]
      : []
    const looks = workloads.map(({ deployRole }) =>
      need(
        { kind: 'role', role: deployRole },
        { Sid: 'LookAtImages', Action: ['ecr:BatchGetImage'], Resource: [holder.arn] },
        'sees images of a form that SageMaker refuses',
        'useful',
      ),
    )
    if (!accounts.includes(repository.account)) return [...tags, ...looks]
    const endpoints = workloads.filter(({ account }) => account !== repository.account)
    return [
      ...tags,
      ...looks,
      ...(registryAccount === repository.account
        ? []
        : [
            need(
              holder,
              {
                Sid: 'RegistryReadsImages',
                Principal: { AWS: [rootOf(registryAccount, partition)] },
                Action: REGISTRY_PULLS,
              },
              "lets the registry's account read what versions point at",
            ),
          ]),
      ...(endpoints.length === 0
        ? []
        : [
            need(
              holder,
              {
                Sid: 'EndpointsPullImages',
                Principal: { AWS: endpoints.map(({ executionRole }) => executionRole.arn) },
                Action: PULLS,
              },
              'lets endpoints pull the images',
            ),
          ]),
      ...lookers(repository, tagged, workloads).map((statement) =>
        need(holder, statement, 'lets the roles of jobs look at the images', 'useful'),
      ),
    ]
  })
}

/** Roles of other accounts that resolve a tag, or look whether an image is of a form that SageMaker takes. */
function lookers(
  { account }: Repository,
  tagged: Role | undefined,
  workloads: Setting['workloads'],
): readonly Stated[] {
  const roles = [...(tagged === undefined ? [] : [tagged]), ...workloads.map(({ deployRole }) => deployRole)]
  const foreign = roles.filter((role) => role.account !== account).map(({ arn }) => arn)
  if (foreign.length === 0) return []
  return [{ Sid: 'JobsLookAtImages', Principal: { AWS: foreign }, Action: ['ecr:BatchGetImage'] }]
}

/** What `source` and `source_uri` name, in the training account. */
function sourceNeeds({ sources, registerRole }: Setting): readonly Need[] {
  if (registerRole === undefined) return []
  return [...groupBy(sources, ({ action }) => action)].map(([action, named]) =>
    need(
      { kind: 'role', role: registerRole },
      {
        Sid: action.replace(/^sagemaker:(?:Describe|List)/, 'Read'),
        Action: [action],
        Resource: [...new Set(named.map(({ arn }) => arn))],
      },
      'reads what made the model',
    ),
  )
}

/** The policy of a bucket. */
export function bucketHolder(name: string, account: string, partition: string): Holder & { readonly kind: 'bucket' } {
  return { kind: 'bucket', account, name, arn: `arn:${partition}:s3:::${name}` }
}

function repositoryHolder(
  { account, region, name }: Repository,
  partition: string,
): Holder & { readonly kind: 'repository' } {
  return { kind: 'repository', account, name, arn: `arn:${partition}:ecr:${region}:${account}:repository/${name}` }
}
