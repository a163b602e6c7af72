import type { RegistryLocation } from '../../registry/address.js'

/** What the workflow says about an approval or a rejection. */
export interface ApprovalSettings extends RegistryLocation {
  readonly mode: 'approve' | 'reject'
  /** `churn@v12`, `churn/v12`, `v12` with one manifest, or an ARN. Never `latest`: a decision is about what somebody has seen. */
  readonly model: string
  /**
   * The environment of this job, as the ID token's `environment` claim or the `environment` input says; its reviewers
   * approve. Absent: whoever started the run does.
   */
  readonly environment?: string
  /** Switches the second lock off: authors and bots may approve, and authors need not be known. IAM stays. */
  readonly allowSelfApproval: boolean
  readonly reason: string
  readonly dryRun: boolean
  readonly run: ApprovalRun
}

/** The run in which this is decided. */
export interface ApprovalRun {
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly runUrl: string
  /** GITHUB_TRIGGERING_ACTOR: who started this attempt, which GITHUB_ACTOR is not after a rerun. */
  readonly triggeringActor: string
}

/** What is to be decided on. */
export interface ApprovalRequest {
  /** The manifests of the run; with none the group is the one that `model` names. */
  readonly files: readonly { readonly path: string; readonly manifest: { readonly group: string } }[]
  readonly settings: ApprovalSettings
}
