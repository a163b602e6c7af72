import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import type { ActionError, Position } from '../../errors.js'
import type { PackageFile } from '../../manifest/file.js'
import type { Compared } from '../../report/compared.js'
import type { Judged } from '../../report/output.js'

/** One item of ModelPackageStatusDetails: a validation profile, or an image that is scanned. */
export interface StatusItem {
  readonly name: string
  /** `NotStarted`, `InProgress`, `Completed`, `Failed`; or what the service comes to say. */
  readonly status: string
  readonly reason?: string
}

/** A package as it was last seen. */
export interface PackageState {
  readonly name: string
  readonly arn: string
  /** ModelPackageStatus: `Pending`, `InProgress`, `Completed`, `Failed`, `Deleting`. */
  readonly status: string
  readonly validation: readonly StatusItem[]
  readonly imageScan: readonly StatusItem[]
  /** The commit that is recorded on it; empty where none is. */
  readonly commit: string
}

/** One member of the request that the package of this name has otherwise. */
export interface Difference {
  /** In AWS's words, such as `InferenceSpecification.Containers[0].Image`. */
  readonly member: string
  /** As it is in the package; absent where it has none. */
  readonly there?: string
  /** As the manifest would have it. */
  readonly wanted?: string
}

/** The objects of a validation, which "you want to expose publicly" [developer guide, "Create a Model Package Resource"]. */
export interface PublicData {
  readonly uri: string
  readonly at: Position
}

/** What became of one manifest with `name`. */
export type PackageOutcome =
  | { readonly kind: 'created'; readonly state: PackageState; readonly forced: boolean }
  /** A package of this name and this content was there. */
  | { readonly kind: 'reused'; readonly state: PackageState }
  /** SageMaker could not make it: the validation or a scan failed. It keeps its name until it is deleted. */
  | { readonly kind: 'package-failed'; readonly state: PackageState; readonly isNew: boolean }
  /** It is there and SageMaker is still at work: the run had to stop. */
  | {
      readonly kind: 'unfinished'
      readonly state: PackageState
      readonly because: 'timeout' | 'cancelled'
      readonly isNew: boolean
    }
  /** Another package has the name. */
  | {
      readonly kind: 'name-taken'
      readonly arn: string
      /** Empty where only what no Describe shows is another: the metrics, or the bytes of an artifact. */
      readonly differences: readonly Difference[]
      readonly because: 'content' | 'artifacts' | 'not-ours'
    }
  /** A gate failed; nothing was created. */
  /** `state` is of the package that the same manifest made before, where there is one. */
  | { readonly kind: 'gate-failed'; readonly state?: PackageState }
  /** The pull request has a newer commit; nothing was created. */
  | { readonly kind: 'superseded'; readonly headSha: string }
  /** `dry-run`: this is what would have been sent. */
  | { readonly kind: 'planned'; readonly request: CreateModelPackageCommandInput }
  /** No credentials by design: a fork, Dependabot, a laptop. */
  | { readonly kind: 'offline'; readonly because: 'fork' | 'dependabot' | 'laptop' }
  | { readonly kind: 'failed'; readonly error: ActionError }

/** What making one package came to; the comment, the summary and the outputs are made of this alone. */
export interface PackageResult extends Compared, Judged {
  readonly file: PackageFile
  readonly name: string
  readonly region: string
  readonly outcome: PackageOutcome
  /** Absent where the package is not validated. */
  readonly publicData?: PublicData
  /** The model card as it is sent: one line of JSON. */
  readonly card?: { readonly content: string; readonly status: string }
}
