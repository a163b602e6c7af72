import type { ManifestFile } from '../../manifest/file.js'
import type { Baseline } from '../../metrics/metric.js'
import type { RunContext } from '../../ports.js'
import type { Candidate } from '../../registry/candidate.js'
import type { RegisterSettings, RegistrationPorts } from '../../registry/registration.js'
import type { ModelVersion } from './result.js'

/** Said as soon as a version's ARN is known, before anything else is awaited; may come again with a lower version. */
export interface KnownVersion {
  readonly file: ManifestFile
  readonly version: ModelVersion
  /** False where an existing version is reused. */
  readonly registered: boolean
}

export interface RegisterPorts extends RegistrationPorts {
  /** Writes the outputs; must not throw and must not wait. */
  readonly onVersion?: (known: KnownVersion) => void
}

/** `register({ candidates, settings, context }, ports)` gives one result for each candidate, in their order, and never rejects. */
export interface RegisterRequest {
  readonly candidates: readonly Candidate[]
  readonly settings: RegisterSettings
  readonly context: RunContext
}

/** `checkOffline({ candidates, because })`: the same results without credentials; pure, no ports. */
export interface OfflineRequest {
  readonly candidates: readonly Candidate[]
  readonly because: 'fork' | 'dependabot' | 'laptop'
  /** What each is compared with, by the path of its manifest; whatever is not here is compared with nothing. */
  readonly baselines?: ReadonlyMap<string, Baseline>
}
