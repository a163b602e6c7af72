import type { ActionError } from '../../../errors.js'
import { consoleUrl } from '../../../markdown/console.js'
import { shorten } from '../../../markdown/escape.js'
import { fittingJson } from '../../../report/output.js'
import type { DeploymentResult } from '../result.js'
import { resumeInputs, rollbackInputs } from './next-steps.js'
import { plannedRequests } from './planned-requests.js'
import { trafficCourse } from './traffic-course.js'
import { errorOf, isGreen } from './verdict.js'

/** The outputs of `mode: deploy` and `mode: rollback`; empty where a thing is not known. */
export interface DeployOutputs {
  readonly 'endpoint-name': string
  readonly 'endpoint-arn': string
  /** Its page in the AWS console. */
  readonly 'endpoint-url': string
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
    'endpoint-url': consoleUrl(endpointArn) ?? '',
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
    failure: error === undefined ? undefined : failureOf(error),
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
    containerLog: result.containerLog,
    requests: outcome.kind === 'planned' && plan !== undefined ? plannedRequests(plan) : undefined,
  }
}

/** The report as text below 100 KB: the longest parts are left out first, what it came to never. */
export function deployReportJson(result: DeploymentResult): string {
  const report = deployReportOf(result)
  const { requests: _, containerLog: ______log, ...small } = report
  const { differences: __, ...smaller } = small
  const { checks: ___, alarms: ____, removed: _____, traffic: ______, ...least } = smaller
  const { schema, mode, outcome, inService, modelPackageArn, failureReason } = report
  const core = { schema, mode, outcome, inService, failureReason }
  const shorter = [small, smaller, least, { ...core, modelPackageArn }].map((step) => ({ ...step, shortened: true }))
  return fittingJson([report, ...shorter], { ...core, shortened: true })
}

const MAX_TEXT = 10_000 // characters: a service may answer with a page
const MAX_PROBLEMS = 100

function failureOf({ message, hint, problems }: ActionError) {
  return {
    message: shorten(message, MAX_TEXT),
    hint: hint && shorten(hint, MAX_TEXT),
    problems: problems.slice(0, MAX_PROBLEMS).map((one) => ({
      file: shorten(one.at.file, MAX_TEXT),
      line: one.at.line,
      column: one.at.column,
      message: shorten(one.message, MAX_TEXT),
      help: one.help && shorten(one.help, MAX_TEXT),
    })),
  }
}

function inputsOf(inputs: ReturnType<typeof rollbackInputs>): Readonly<Record<string, string>> | undefined {
  return inputs === undefined ? undefined : Object.fromEntries(inputs)
}
