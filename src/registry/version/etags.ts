import type { ModelPackageContainerDefinition, S3ModelDataSource } from '@aws-sdk/client-sagemaker'
import type { Specification } from './specification-digest.js'

/** Beyond so many ETags only all and none are tried: each one more doubles the readings. */
const MAX_TRIED = 6

/**
 * The ways to read a Describe whose model data has ETags. "The ETag associated with Model Data URL", and that of an S3
 * URI, may have been sent, and may have been filled in by the service; the answer does not tell which. One that was sent and changed fits no reading.
 */
export function* readingsOf(of: Specification): Generator<Specification> {
  yield of
  const count = countETags(of)
  if (count === 0) return
  const all = 2 ** Math.min(count, MAX_TRIED) - 1
  if (count > MAX_TRIED) yield withoutETags(of)
  else for (let dropped = 1; dropped <= all; dropped += 1) yield without(of, (index) => (dropped & (1 << index)) !== 0)
}

/** The same without its ETags, for what another may have filled in. */
export function withoutETags(of: Specification): Specification {
  return without(of, () => true)
}

function countETags(of: Specification): number {
  let count = 0
  without(of, () => {
    count += 1
    return false
  })
  return count
}

function without(of: Specification, isDropped: (index: number) => boolean): Specification {
  let index = 0
  const dropped = () => isDropped(index++)
  const s3 = <Source extends S3ModelDataSource | undefined>(source: Source): Source => {
    if (source === undefined) return source
    const { ETag: eTag, ManifestEtag: manifestETag } = source
    return {
      ...source,
      ETag: eTag === undefined || dropped() ? undefined : eTag,
      ManifestEtag: manifestETag === undefined || dropped() ? undefined : manifestETag,
    }
  }
  const container = (one: ModelPackageContainerDefinition): ModelPackageContainerDefinition => ({
    ...one,
    ModelDataETag: one.ModelDataETag === undefined || dropped() ? undefined : one.ModelDataETag,
    ModelDataSource: one.ModelDataSource && {
      ...one.ModelDataSource,
      S3DataSource: s3(one.ModelDataSource.S3DataSource),
    },
    AdditionalModelDataSources: one.AdditionalModelDataSources?.map((source) => ({
      ...source,
      S3DataSource: s3(source.S3DataSource),
    })),
  })
  return {
    ...of,
    InferenceSpecification: of.InferenceSpecification && {
      ...of.InferenceSpecification,
      Containers: of.InferenceSpecification.Containers?.map(container),
    },
    AdditionalInferenceSpecifications: of.AdditionalInferenceSpecifications?.map((one) => ({
      ...one,
      Containers: one.Containers?.map(container),
    })),
  }
}
