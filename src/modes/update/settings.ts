import type { ManifestFile } from '../../manifest/file.js'
import type { ModelCardContent } from '../../manifest/schema/card.js'
import type { Change } from '../../markdown/changes.js'
import type { MetricValue } from '../../metrics/metric.js'
import type { RegistryLocation } from '../../registry/address.js'
import type { CardStatus } from '../../registry/card/card.js'
import type { DescribedVersion } from '../../registry/look-up.js'

/** What the workflow says about an update. */
export interface UpdateSettings extends RegistryLocation {
  /** `churn@v12`, `churn/v12`, `v12` with one manifest, or an ARN; empty: the version that was registered from the manifest. */
  readonly model: string
  /** `model-card-status`, which wins over the manifest's. */
  readonly modelCardStatus?: CardStatus
  readonly dryRun: boolean
  /** How long a version that is still being made is waited for. */
  readonly waitMilliseconds: number
  /** The repository of this run, whose versions are meant where `model` is empty. */
  readonly here: { readonly serverUrl: string; readonly repository: string }
}

/** A manifest with the card that it names. */
export interface UpdateCandidate {
  readonly file: ManifestFile
  readonly card?: ModelCardContent
  /** The metrics of its report; absent where there is none that can be read here. */
  readonly metrics?: readonly ({ readonly name: string; readonly path: string } & MetricValue)[]
}

/** What is to be updated. */
export interface UpdateRequest {
  readonly candidates: readonly UpdateCandidate[]
  readonly settings: UpdateSettings
  readonly differences: Differences
}

/** What differs between a version and what registering the candidate would send, in the manifest's words. */
export type Differences = (candidate: UpdateCandidate, version: DescribedVersion['description']) => readonly Change[]
