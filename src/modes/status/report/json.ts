import { defined } from '../../../language/defined.js'
import { lastChange } from '../../../registry/decision.js'
import type { GroupStatus, StatusResult, VersionStatus } from '../result.js'

/** The status as JSON; members are added, never renamed, and `v` changes where one has to go. */
export interface StatusDocument {
  readonly v: 1
  readonly at: string
  readonly error?: { readonly code: string; readonly message: string; readonly hint?: string }
  readonly groups: readonly GroupDocument[]
}

export interface GroupDocument {
  readonly group: string
  readonly arn: string
  readonly error?: StatusDocument['error']
  readonly notes: readonly string[]
  readonly has_more: boolean
  readonly versions: readonly VersionDocument[]
  readonly metrics: Readonly<Record<string, readonly { readonly version: number; readonly value: number }[]>>
  /** Whose endpoints were looked at; null where nobody could be asked. */
  readonly endpoints_of: { readonly account: string; readonly region: string } | null
  readonly endpoints: readonly {
    readonly name: string
    readonly status: string
    readonly serving: readonly { readonly version: number; readonly percent: number }[]
  }[]
}

export interface VersionDocument {
  readonly version: number
  readonly arn: string
  readonly status: string | null
  /** `Logged` for what MLflow logged and nobody registered; null where the service says nothing. */
  readonly registration_type: string | null
  readonly approval_status: string
  readonly approval_description: string | null
  readonly decision: {
    readonly by: readonly string[]
    readonly at: string
    readonly reason: string
    readonly run_url: string
  } | null
  /** Who wrote on the version last, whatever that was: all that is known of a decision that was made elsewhere. */
  readonly last_change: { readonly by: string | null; readonly at: string | null }
  readonly specification: 'same' | 'extended' | 'changed' | 'unknown'
  readonly stage: { readonly stage: string | null; readonly status: string | null } | null
  readonly served: readonly { readonly environment: string; readonly since: string | null }[]
  readonly metrics: Readonly<Record<string, { readonly value: number; readonly standard_deviation?: number }>>
  readonly commit: string | null
  readonly repository: string | null
  readonly pull_request: number | null
  readonly registered_by: string | null
  readonly created_at: string | null
}

/** The document of a status, ready for `JSON.stringify`. */
export function statusDocument({ at, groups, error }: StatusResult): StatusDocument {
  return { v: 1, at: at.toISOString(), ...errorOf(error), groups: groups.map(groupDocument) }
}

function groupDocument(status: GroupStatus): GroupDocument {
  const { group, arn, error, notes, hasMore, versions, history, endpoints } = status
  return {
    group,
    arn,
    ...errorOf(error),
    notes,
    has_more: hasMore,
    versions: versions.map(versionDocument),
    // `fromEntries` defines its members, so a metric named `__proto__` is one like any other.
    metrics: Object.fromEntries(history.map(({ name, points }) => [name, points])),
    endpoints_of: status.endpointsOf ?? null,
    endpoints,
  }
}

function versionDocument(version: VersionStatus): VersionDocument {
  const { description, decision, served, metrics } = version
  const { ModelLifeCycle: stage, CustomerMetadataProperties: metadata = {}, MetadataProperties: origin } = description
  const number = Number(metadata['smr/pull-request'])
  return {
    version: version.version,
    arn: version.arn,
    status: description.ModelPackageStatus ?? null,
    registration_type: description.ModelPackageRegistrationType ?? null,
    approval_status: version.approvalStatus,
    approval_description: description.ApprovalDescription ?? null,
    decision:
      decision === undefined
        ? null
        : { by: decision.by, at: decision.at.toISOString(), reason: decision.reason, run_url: decision.runUrl },
    last_change: changeOf(description),
    specification: version.specification,
    stage: stage === undefined ? null : { stage: stage.Stage ?? null, status: stage.StageStatus ?? null },
    served: served.map(({ environment, since }) => ({ environment, since: since?.toISOString() ?? null })),
    metrics: Object.fromEntries(
      [...metrics].map(([name, { value, standardDeviation }]) => [
        name,
        defined({ value, standard_deviation: standardDeviation }),
      ]),
    ),
    commit: origin?.CommitId ?? null,
    repository: origin?.Repository ?? null,
    pull_request: Number.isSafeInteger(number) && number > 0 ? number : null,
    registered_by: metadata['smr/actor'] ?? null,
    created_at: description.CreationTime?.toISOString() ?? null,
  }
}

function changeOf(description: VersionStatus['description']): VersionDocument['last_change'] {
  const { by, at } = lastChange(description)
  return { by: by ?? null, at: at?.toISOString() ?? null }
}

function errorOf(error: StatusResult['error']): Pick<StatusDocument, 'error'> {
  if (error === undefined) return {}
  const { code, message, hint } = error
  return { error: defined({ code, message, hint }) }
}
