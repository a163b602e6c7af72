import type { Manifest } from '../manifest/schema.js'

/** The `s3://` URIs whose bytes are part of the version, in the order of the containers. */
export function artifactUris(manifest: Manifest): readonly string[] {
  return manifest.containers.flatMap(({ model_data }) => (model_data?.startsWith('s3://') ? [model_data] : []))
}
