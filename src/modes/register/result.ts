import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import type { ActionError } from '../../errors.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Manifest } from '../../manifest/schema/manifest.js'
import type { Change } from '../../markdown/changes.js'
import type { Baseline } from '../../metrics/metric.js'
import type { Resolved, TrainingFacts } from '../../registry/resolve/resolved.js'
import type { Compared } from '../../report/compared.js'
import type { Judged } from '../../report/output.js'

/** A version in the registry. */
export interface ModelVersion {
  readonly arn: string
  readonly version: number
  readonly group: string
  readonly approvalStatus: string
}

/** What became of one manifest. */
export type RegistrationOutcome =
  | {
      readonly kind: 'registered'
      readonly version: ModelVersion
      readonly forced: boolean
      /** A second version of the same candidate that a parallel run made. */
      readonly duplicate?: ModelVersion
    }
  /** The same candidate is in the registry already. A `duplicate` of it may even be this run's own. */
  | { readonly kind: 'reused'; readonly version: ModelVersion; readonly duplicate?: ModelVersion }
  /** A gate failed; nothing was created. `version` is one of the same candidate from before. */
  | { readonly kind: 'gate-failed'; readonly version?: ModelVersion }
  /** The same candidate was rejected before; nothing was created. */
  | { readonly kind: 'rejected'; readonly version: ModelVersion; readonly by?: string; readonly reason?: string }
  /** The pull request has a newer commit; nothing was created. */
  | { readonly kind: 'superseded'; readonly headSha: string }
  /** `dry-run`: this is what would have been sent. */
  | { readonly kind: 'planned'; readonly request: CreateModelPackageCommandInput }
  /** No credentials by design: a fork, Dependabot, a laptop. Manifest, metrics and absolute gates were checked. */
  | { readonly kind: 'offline'; readonly because: 'fork' | 'dependabot' | 'laptop' }
  | { readonly kind: 'failed'; readonly error: ActionError }
  /** The version is there, and something that belongs to it is not done: the next run does it. */
  | {
      readonly kind: 'failed'
      readonly error: ActionError
      readonly version: ModelVersion
      /** Whether this run made it. */
      readonly isNew: boolean
    }

/** What of a manifest a report speaks of. */
export interface ShownManifest extends Pick<Manifest, 'metrics' | 'source' | 'source_uri'> {
  /** Whether somebody wrote one; what is sent is shown, not this. */
  readonly model_card?: object | undefined
  readonly additional_specifications?:
    | readonly { readonly name: string; readonly containers: readonly unknown[] }[]
    | undefined
}

/** What registering one manifest came to; the comment, the summary and the outputs are made of this alone. */
export interface RegistrationResult extends Compared, Judged {
  readonly file: Pick<ManifestFile, 'path' | 'overrides'> & { readonly manifest: ShownManifest }
  readonly group: string
  readonly outcome: RegistrationOutcome
  readonly baseline: Baseline
  /** Undefined without a baseline that could be read. */
  readonly specificationChanges: readonly Change[] | undefined
  /** The model card as it is sent: one line of JSON. */
  readonly card?: { readonly content: string; readonly status: string }
  /** What was asked of AWS for the manifest: digests of images, places of reports, the training job. Absent offline. */
  readonly resolved?: Pick<Resolved, 'imageDigests' | 'reports'> & {
    readonly manifest: ShownManifest
    readonly training?: Pick<TrainingFacts, 'arn'>
  }
}
