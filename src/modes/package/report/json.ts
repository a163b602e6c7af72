import type { ErrorCode } from '../../../errors.js'
import { stoppingGates } from '../../../metrics/gates/judge.js'
import { fittingJson, fittingMetrics, judgementOf, metricJson } from '../../../report/output.js'
import type { PackageResult, StatusItem } from '../result.js'
import { stateOfOutcome } from '../state.js'

/** The report of the versions of the same run: whole, and as text below 100 KB. */
interface ReportOfVersions {
  readonly report: object
  readonly reportJson: string
}

/** Everything about every model and every package, as the file that `report-path` names holds it. */
export function reportWithPackages(versions: ReportOfVersions, packages: readonly PackageResult[]) {
  return { ...versions.report, packages: packages.map(packageOf) }
}

/** The report as text below 100 KB: first the longest parts of the versions are left out, then of the packages. */
export function reportJsonWithPackages(versions: ReportOfVersions, packages: readonly PackageResult[]): string {
  const whole = packages.map(packageOf)
  const short = whole.map(({ manifest, name, outcome, modelPackageArn, status, failureReason }) => ({
    manifest,
    name,
    outcome,
    modelPackageArn,
    status,
    failureReason,
  }))
  const shortenedVersions: object = JSON.parse(versions.reportJson)
  const steps = [
    reportWithPackages(versions, packages),
    { ...shortenedVersions, shortened: true, packages: whole },
    { ...shortenedVersions, shortened: true, packages: short },
    { schema: 1, shortened: true, models: [], packages: short },
  ]
  return fittingJson(steps, { schema: 1, shortened: true, models: [], packages: [] })
}

/** The metrics of one package, for `metrics-json`; empty where they would not fit. */
export function packageMetricsJson(result: PackageResult): string {
  return fittingMetrics(packageOf(result).metrics)
}

/** Why this package makes the step fail; undefined where it does not. */
export function packageFailureReason({ outcome, gates }: PackageResult): ErrorCode | undefined {
  switch (outcome.kind) {
    case 'failed':
      return outcome.error.code
    case 'package-failed':
      return 'failed'
    case 'unfinished':
      return outcome.because
    case 'name-taken':
      return 'invalid-manifest'
    case 'gate-failed':
      return 'gate-failed'
    case 'offline':
      return stoppingGates(gates).length > 0 ? 'gate-failed' : undefined
    case 'created':
    case 'reused':
    case 'planned':
    case 'superseded':
      return undefined
  }
}

function packageOf(result: PackageResult) {
  const { file, name, outcome, diffs } = result
  const state = stateOfOutcome(outcome)
  return {
    manifest: file.path,
    name,
    outcome: outcome.kind,
    modelPackageArn: state?.arn ?? (outcome.kind === 'name-taken' ? outcome.arn : undefined),
    status: state?.status,
    validation: state?.validation.map(itemOf),
    imageScan: state?.imageScan.map(itemOf),
    failureReason: packageFailureReason(result),
    failure: outcome.kind === 'failed' ? { message: outcome.error.message, hint: outcome.error.hint } : undefined,
    differences: outcome.kind === 'name-taken' ? outcome.differences : undefined,
    publicData: result.publicData?.uri,
    metrics: diffs.map(metricJson),
    ...judgementOf(result),
  }
}

function itemOf({ name, status, reason }: StatusItem) {
  return { name, status, reason }
}
