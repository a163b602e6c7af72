import { groupBy } from '../../language/group-by.js'
import { readImageName } from '../../language/image-name.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Container } from '../../manifest/schema/manifest.js'
import { sageMakerPrefix } from '../../permissions/arns.js'
import type { Place, Repository, Setting } from '../../permissions/setting.js'
import { artifactsOf } from '../../registry/resolve/artifact-list.js'
import { isInS3, metricReportsInS3, namedReports } from '../../registry/resolve/reports-place.js'

// ECR: "repositoryName".
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

/** Where the artifacts of all manifests lie, each place once. */
export function artifactPlaces(files: readonly Pick<ManifestFile, 'manifest'>[]): readonly Place[] {
  const places = files.flatMap(({ manifest }) =>
    artifactsOf(manifest).flatMap(({ uri, kind }) => placeOf(uri, kind === 'prefix')),
  )
  return [...groupBy(places, (place) => JSON.stringify(place)).values()].flatMap(([first]) => first ?? [])
}

/** Reports of metrics that are read from S3. */
export function metricsInS3(files: readonly Pick<ManifestFile, 'manifest'>[]): readonly Place[] {
  const reports = files.flatMap(({ manifest }) => metricReportsInS3(manifest))
  return [...new Set(reports)].flatMap((uri) => placeOf(uri, false))
}

/**
 * Whether register uploads a report file of the repository: one that a manifest names, or that of its metrics, which becomes
 * the statistics of the model's quality where it names none.
 */
export function isReportUploaded(files: readonly Pick<ManifestFile, 'manifest'>[]): boolean {
  return files.some(({ manifest }) => {
    const { metrics, reports } = manifest
    const isStatistics = metrics !== undefined && reports?.model_quality?.statistics === undefined
    const named = namedReports(manifest).map(({ report }) => report.file)
    return [...named, ...(isStatistics ? [metrics.report] : [])].some((file) => !isInS3(file))
  })
}

/** The repositories of ECR that the manifests' images are in; an image of another registry has none. */
export function repositoriesOf(files: readonly Pick<ManifestFile, 'manifest'>[]): readonly Repository[] {
  const containers = files.flatMap(({ manifest }): readonly Container[] => [
    ...manifest.containers,
    ...(manifest.additional_specifications ?? []).flatMap((specification) => specification.containers),
  ])
  const images = containers
    .flatMap(({ image }) => (image === undefined ? [] : readImageName(image)))
    .flatMap(({ ecr, digest }) => (ecr === undefined ? [] : { ...ecr, isTagged: digest === undefined }))
    .filter(({ repository }) => REPOSITORY.test(repository))
  const byRepository = groupBy(images, ({ account, region, repository }) => `${account} ${region} ${repository}`)
  return [...byRepository.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    const { account, region, repository } = first
    return { account, region, name: repository, isTagged: [first, ...more].some(({ isTagged }) => isTagged) }
  })
}

/** What `source` and `source_uri` have read; the next training job and the next execution have other names. */
export function sourcesOf(
  files: readonly ManifestFile[],
  own: { readonly partition: string; readonly region: string; readonly account: string },
): Setting['sources'] {
  const prefix = sageMakerPrefix(own)
  const jobs = { action: 'sagemaker:DescribeTrainingJob', arn: `${prefix}:training-job/*` }
  return files.flatMap(({ manifest: { source, source_uri: uri = '' } }) => [
    ...(source?.training_job === undefined ? [] : [jobs]),
    ...(source?.pipeline_execution === undefined
      ? []
      : [
          {
            action: 'sagemaker:ListPipelineExecutionSteps',
            arn: source.pipeline_execution.replace(/\/execution\/.*$/, '/execution/*'),
          },
          jobs,
        ]),
    ...(/:sagemaker:[^:]*:\d{12}:model\//.test(uri) ? [{ action: 'sagemaker:DescribeModel', arn: uri }] : []),
  ])
}

/** A place in S3 by its URI; none where it is no bucket's. */
export function placeOf(uri: string, isPrefix: boolean): readonly Place[] {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.*)$/.exec(uri) ?? []
  return bucket === undefined || key === undefined || !BUCKET.test(bucket) ? [] : [{ bucket, key, isPrefix }]
}
