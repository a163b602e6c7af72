import { defined } from '../../language/defined.js'
import type { Container, Manifest } from '../../manifest/schema/manifest.js'
import type { KeyPath } from '../../text/path.js'

/** Bytes in S3 that are part of a version. */
export interface Artifact {
  /** The key that names it. */
  readonly at: KeyPath
  readonly uri: string
  readonly kind: 'object' | 'prefix'
  /** The ETag that the manifest says it has. */
  readonly eTag?: string
}

/**
 * What in S3 is part of a version: the model data of every container with the files that name its objects, those of the
 * additional specifications after them, and the sample payload; in the order of the manifest.
 */
export function artifactsOf({ containers, additional_specifications, sample_payload }: Manifest): readonly Artifact[] {
  const ofContainers = (of: readonly Container[], at: KeyPath) =>
    of.flatMap((container, index) => ofContainer(container, [...at, index]))
  return [
    ...ofContainers(containers, ['containers']),
    ...(additional_specifications ?? []).flatMap((specification, index) =>
      ofContainers(specification.containers, ['additional_specifications', index, 'containers']),
    ),
    ...(sample_payload === undefined ? [] : [object(['sample_payload'], sample_payload, undefined)]),
  ]
}

function ofContainer(container: Container, at: KeyPath): readonly Artifact[] {
  const { model_data, model_data_etag, model_data_source, additional_model_data = [] } = container
  return [
    ...(model_data === undefined ? [] : [object([...at, 'model_data'], model_data, model_data_etag)]),
    ...(model_data_source === undefined ? [] : ofSource(model_data_source, [...at, 'model_data_source'])),
    ...additional_model_data.flatMap((source, index) => ofSource(source, [...at, 'additional_model_data', index])),
  ]
}

function ofSource(
  { uri, type, etag, manifest, manifest_etag }: NonNullable<Container['model_data_source']>,
  at: KeyPath,
): readonly Artifact[] {
  const data: Artifact =
    type === 'prefix' ? { at: [...at, 'uri'], uri, kind: 'prefix' } : object([...at, 'uri'], uri, etag)
  return manifest === undefined ? [data] : [data, object([...at, 'manifest'], manifest, manifest_etag)]
}

function object(at: KeyPath, uri: string, eTag: string | undefined): Artifact {
  return { at, uri, kind: 'object', ...defined({ eTag }) }
}
