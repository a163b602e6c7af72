import type { RegistryLocation } from '../../registry/address.js'

/** What the workflow wants to know. */
export interface StatusSettings extends RegistryLocation {
  /** `churn@v12`, `v12`, `latest-approved`, `churn@latest-approved` or an ARN for one version's details; empty for all manifests' groups. */
  readonly model: string
  /** How many versions of each group are shown, 1 to 100; 10 unless told. */
  readonly last?: number
  /** Endpoints to look at, such as those under `deploy.environments`; empty for the newest of the account. */
  readonly endpointNames: readonly string[]
  /** The account of the credentials that look at endpoints. */
  readonly endpointsAccount: string
}

export interface StatusRequest {
  readonly files: readonly { readonly path: string; readonly manifest: { readonly group: string } }[]
  readonly settings: StatusSettings
}
