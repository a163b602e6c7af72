import type { KeyPath } from '../../text/path.js'

/** Something an effective deployment may not say; `path` is within the `deploy` section. */
export interface DeployProblem {
  readonly path: KeyPath
  readonly message: string
  readonly help?: string
}
