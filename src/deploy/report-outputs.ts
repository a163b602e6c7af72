import { shorten } from '../markdown/escape.js'
import { resumeInputs, rollbackInputs } from './report-next.js'
import { plannedRequests } from './report-requests.js'
import { trafficCourse } from './report-traffic.js'
import { errorOf, isGreen } from './report-verdict.js'
import type { DeploymentResult } from './result.js'

/** The outputs of `mode: deploy` and `mode: rollback`; empty where a thing is not known. */
export interface DeployOutputs {
  readonly 'endpoint-name': string
  readonly 'endpoint-arn': string
  /** Number of the version that served when the run began. */
  readonly 'previous-version': string
  readonly 'model-package-arn': string
  readonly 'model-package-version': string
  readonly 'model-package-group': string
  readonly 'approval-status': string
  readonly 'failure-reason': string
  readonly 'report-json': string
}

/** The outputs of a deployment, all of them text. */
export function deployOutputs(result: DeploymentResult): DeployOutputs {
  const { endpointName = '', endpointArn = '', previous, version, file } = result
  return {
    'endpoint-name': endpointName,
    'endpoint-arn': endpointArn,
    'previous-version': previous?.version === undefined ? '' : String(previous.version),
    'model-package-arn': version?.arn ?? '',
    'model-package-version': version === undefined ? '' : String(version.version),
    'model-package-group': version?.group ?? file?.manifest.group ?? '',
    'approval-status': version?.approvalStatus ?? '',
    'failure-reason': errorOf(result)?.code ?? '',
    'report-json': deployReportJson(result),
  }
}

/** Everything about a deployment, as a file or an output holds it. */
export function deployReportOf(result: DeploymentResult) {
  const { outcome, version, file, plan, previous, serving, startedAt, finishedAt } = result
  const error = errorOf(result)
  return {
    schema: 1,
    mode: result.mode,
    outcome: outcome.kind,
    inService: isGreen(result),
    environment: result.environment,
    manifest: file?.path,
    group: version?.group ?? file?.manifest.group,
    endpointName: result.endpointName,
    endpointArn: result.endpointArn,
    modelPackageArn: version?.arn,
    modelPackageVersion: version?.version,
    approvalStatus: version?.approvalStatus,
    approvalDescription: version?.approvalDescription,
    previous,
    serving,
    wanted: plan?.wanted,
    failureReason: error?.code,
    failure: error === undefined ? undefined : { message: error.message, hint: error.hint, problems: error.problems },
    reason: result.reason,
    stage: result.stage,
    traffic: trafficCourse(result),
    rollback: inputsOf(rollbackInputs(result)),
    resume: inputsOf(resumeInputs(result)),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    alarms: result.alarms,
    checks: result.checks,
    differences: result.differences,
    removed: result.removed,
    requests: outcome.kind === 'planned' && plan !== undefined ? plannedRequests(plan) : undefined,
  }
}

// One env string of Linux ends at 131,072 bytes, and an output may well be passed on as one.
const MAX_OUTPUT_BYTES = 100_000
const MAX_TEXT = 2_000 // characters of a message, once it has to be shortened

/** The report as text below 100 KB: the longest parts are left out first, what it came to never. */
export function deployReportJson(result: DeploymentResult): string {
  const report = deployReportOf(result)
  const { requests: _, differences: __, ...rest } = report
  const { checks: ___, alarms: ____, removed: _____, ...least } = rest
  const failure = report.failure && {
    message: shorten(report.failure.message, MAX_TEXT),
    hint: report.failure.hint && shorten(report.failure.hint, MAX_TEXT),
  }
  const steps = [
    report,
    { ...rest, differences: report.differences, shortened: true },
    { ...rest, shortened: true },
    { ...least, shortened: true },
    { ...least, failure, reason: undefined, traffic: undefined, wanted: undefined, shortened: true },
  ]
  const fitting = steps
    .map((step) => JSON.stringify(step))
    .find((text) => new TextEncoder().encode(text).length < MAX_OUTPUT_BYTES)
  return (
    fitting ??
    JSON.stringify({ schema: 1, outcome: report.outcome, failureReason: report.failureReason, shortened: true })
  )
}

function inputsOf(inputs: ReturnType<typeof rollbackInputs>): Readonly<Record<string, string>> | undefined {
  return inputs === undefined ? undefined : Object.fromEntries(inputs)
}
