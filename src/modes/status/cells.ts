import { lastChange } from '../../registry/decision.js'
import type { GroupStatus, VersionStatus } from './result.js'

/** `priya`; `ada (last change)` where it was decided elsewhere, such as in Studio; nothing where nobody decided. */
export function decidedBy(version: VersionStatus): readonly string[] {
  const { decision, description } = version
  if (decision !== undefined) return decision.by
  return isDecided(version) ? [`${shortName(lastChange(description).by ?? 'not named')} (last change)`] : []
}

// Of a role's session the role and the session's name, which say who it was.
function shortName(by: string): string {
  return by.replace(/^arn:[a-z-]+:(?:iam|sts)::\d{12}:(?:assumed-role\/|role\/)?/, '')
}

/** When that was; the time of the last change where it was decided elsewhere. */
export function decidedAt(version: VersionStatus): Date | undefined {
  const { decision, description } = version
  return decision?.at ?? (isDecided(version) ? lastChange(description).at : undefined)
}

/** The words of the decision: the reason, or what somebody wrote in Studio. */
export function wordsOf(version: VersionStatus): string {
  const { decision, description } = version
  return decision?.reason ?? (isDecided(version) ? (description.ApprovalDescription ?? '') : '')
}

function isDecided({ approvalStatus }: VersionStatus): boolean {
  return approvalStatus === 'Approved' || approvalStatus === 'Rejected'
}

/** Whose endpoints `behind now` is about: those of other accounts are not seen. */
export function lookedAt({ endpointsOf: seen, endpoints }: GroupStatus): string {
  if (seen === undefined) return 'No endpoints were looked at.'
  const none = endpoints.length === 0 ? '; none has a version of this group' : ''
  return `Behind now: endpoints of account ${seen.account}, ${seen.region}, alone${none}.`
}

/** `Prod Approved`: the stage and its status, as the life cycle has them. */
export function stageOf({ description }: VersionStatus): string {
  const { Stage: stage, StageStatus: status } = description.ModelLifeCycle ?? {}
  return [stage, status].filter((part) => part !== undefined).join(' ')
}

/** The approval status, whether the version was only logged, and whether what would serve is not what was registered. */
export function approvalOf({ approvalStatus, specification, description }: VersionStatus): string {
  const status = description.ModelPackageStatus
  return [
    approvalStatus,
    ...(description.ModelPackageRegistrationType === 'Logged' ? ['only logged'] : []),
    ...(specification === 'changed' ? ['specification changed'] : []),
    ...(specification === 'extended' ? ['specification extended'] : []),
    ...(status === 'Completed' || status === undefined ? [] : [status]),
  ].join(', ')
}

/** Environments that the version was put into service in, with `date` as the reader wants it. */
export function servedIn({ served }: VersionStatus, date: (since: Date) => string): readonly string[] {
  return served.map(({ environment, since }) => (since === undefined ? environment : `${environment} ${date(since)}`))
}

/** Endpoints that have the version behind them now: `churn-prod InService 90%`. */
export function endpointsOf({ version }: VersionStatus, { endpoints }: GroupStatus): readonly string[] {
  return endpoints.flatMap(({ name, status, serving }) =>
    serving
      .filter((one) => one.version === version)
      .map(({ percent }) => `${name} ${status}${percent === 100 ? '' : ` ${Math.round(percent)}%`}`),
  )
}
