import { ANSWERS, type Answers } from './answers.js'
import { rootOf } from './arns.js'
import { type Holder, type Need, needOf, type Stated } from './need.js'
import { WRITES_REPORTS } from './objects.js'
import { objectArns, placesByBucket } from './places.js'
import type { Setting } from './setting.js'

/**
 * `s3:GetBucketAcl` and `s3:GetObjectAcl` stand in AWS's own policy for the registry's account ("Required IAM resource
 * policies"); whether the service asks for them is not documented (`Answers.printedReads`).
 */
function registryReads({ printedReads }: Answers): readonly string[] {
  const reads = ['s3:GetObject', 's3:GetObjectVersion']
  return printedReads === 'asked-for' ? [...reads, 's3:GetObjectAcl', 's3:GetBucketAcl'] : reads
}

/** Whom the buckets of artifacts have to let in: the registry's account, the endpoints', and who registers. */
export function bucketNeeds(setting: Setting, answers: Answers = ANSWERS): readonly Need[] {
  const { partition, registryAccount, artifactAccount, registerRole, workloads } = setting
  if (artifactAccount === undefined) return []
  const readers = workloads.filter(({ account }) => account !== artifactAccount)
  const baselines = readers.flatMap((workload) => workload.baselines)
  return [...placesByBucket([...setting.artifacts, ...baselines])].flatMap(([bucket, all]): readonly Need[] => {
    const places = all.filter((place) => setting.artifacts.includes(place))
    const holder = bucketHolder(bucket, artifactAccount, partition)
    const { objects, folders } = objectArns(places, partition)
    const read = objectArns(all, partition)
    const lists = folders.length > 0 ? ['s3:ListBucket'] : []
    const look: Stated = {
      Sid: 'LookAtArtifacts',
      Action: ['s3:GetObject', ...lists],
      Resource: [...objects, ...folders],
    }
    return [
      ...(registryAccount === artifactAccount || places.length === 0
        ? []
        : [
            needOf(
              holder,
              {
                Sid: 'RegistryReadsArtifacts',
                Principal: { AWS: [rootOf(registryAccount, partition)] },
                Action: [...registryReads(answers), ...lists],
                Resource: [holder.arn, ...objects],
              },
              "lets the registry's account read what versions point at",
            ),
          ]),
      ...(readers.length === 0
        ? []
        : [
            needOf(
              holder,
              {
                Sid: 'EndpointsReadArtifacts',
                Principal: { AWS: readers.map(({ executionRole }) => executionRole.arn) },
                Action: ['s3:GetObject', 's3:GetObjectVersion', ...lists],
                Resource: [...read.objects, ...read.folders],
              },
              'lets endpoints read the artifacts',
            ),
          ]),
      // Without these register notes that overwritten bytes would not be seen, and goes on.
      ...(registerRole === undefined || places.length === 0
        ? []
        : [needOf({ kind: 'role', role: registerRole }, look, 'identifies the bytes of artifacts', 'useful')]),
      ...(registerRole !== undefined && registerRole.account !== artifactAccount && places.length > 0
        ? [
            needOf(
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

/** Report files are written under one prefix alone, and read back to see whether they are there. */
export function reportNeeds(setting: Setting): readonly Need[] {
  const { partition, registerRole, reports } = setting
  if (registerRole === undefined) return []
  const named = objectArns(setting.reportsInS3, partition).objects
  const role: Holder = { kind: 'role', role: registerRole }
  const reads =
    named.length === 0
      ? []
      : [needOf(role, { Sid: 'ReadReports', Action: ['s3:GetObject'], Resource: named }, 'reads reports in S3')]
  if (reports === undefined) return reads
  const holder = bucketHolder(reports.bucket, reports.account, partition)
  const written: Stated = {
    Sid: 'WriteReports',
    Action: WRITES_REPORTS,
    Resource: [`${holder.arn}/${reports.prefix === '' ? '' : `${reports.prefix}/`}*`],
  }
  return [
    ...reads,
    needOf(role, written, 'uploads reports', reports.isUsed ? 'needed' : 'useful'),
    ...(reports.account === registerRole.account
      ? []
      : [
          needOf(
            holder,
            { ...written, Sid: 'TrainingWritesReports', Principal: { AWS: [registerRole.arn] } },
            'lets the training account upload reports',
            reports.isUsed ? 'needed' : 'useful',
          ),
        ]),
  ]
}

/** The policy of a bucket. */
export function bucketHolder(name: string, account: string, partition: string): Holder & { readonly kind: 'bucket' } {
  return { kind: 'bucket', account, name, arn: `arn:${partition}:s3:::${name}` }
}
