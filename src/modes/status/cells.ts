import type { GroupStatus, VersionStatus } from './result.js'

/** `priya`, or nothing where it was decided elsewhere. */
export function decidedBy({ decision }: VersionStatus): string {
  return decision?.by.join(', ') ?? ''
}

/** `Prod Approved`: the stage and its status, as the life cycle has them. */
export function stageOf({ description }: VersionStatus): string {
  const { Stage: stage, StageStatus: status } = description.ModelLifeCycle ?? {}
  return [stage, status].filter((part) => part !== undefined).join(' ')
}

/** The approval status, and whether what would serve is not what was registered. */
export function approvalOf({ approvalStatus, specification, description }: VersionStatus): string {
  const status = description.ModelPackageStatus
  return [
    approvalStatus,
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
