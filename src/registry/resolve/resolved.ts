import type { InferenceSpecification } from '@aws-sdk/client-sagemaker'
import type { Manifest } from '../../manifest/schema/manifest.js'
import type { Check } from '../../markdown/checks.js'
import type { TrainingFacts } from '../card/filled-in.js'

export type { TrainingFacts } from '../card/filled-in.js'

/** A manifest with what had to be asked of AWS before anything can be sent. */
export interface Resolved {
  /** With what `source` filled in. */
  readonly manifest: Manifest
  /** MetadataProperties.GeneratedBy, where `source` says; else it is the page of this run. */
  readonly generatedBy?: string
  /** What the training job says, for the model card. */
  readonly training?: TrainingFacts
  /** Digest of each image that is written with a tag, by the image as written; one that is missing could not be read. */
  readonly imageDigests: ReadonlyMap<string, string>
  /** One code for each artifact, in the order of the manifest; undefined where it could not be read (ruling 4). */
  readonly artifacts: readonly (string | undefined)[]
  /** Where each report lies, by its key in the manifest with dots, such as `reports.bias.report`. */
  readonly reports: ReadonlyMap<string, PlacedReport>
  /** What `source_uri` clones: the service puts it in the version, so that it is what is approved. */
  readonly clonedSpecification?: InferenceSpecification
  readonly checks: readonly Check[]
}

/** A report as ModelMetrics or DriftCheckBaselines names it. */
export interface PlacedReport {
  readonly s3Uri: string
  readonly contentType: string
  /** `sha256:…`; absent where it could not be read. */
  readonly digest?: string
  /** The bytes of a file of the workspace, to be written there before the version is created. */
  readonly bytes?: Uint8Array
}
