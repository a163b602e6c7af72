import { withHint } from '../../../errors.js'
import { gatesPassedBy } from '../../../registry/version/past-gates.js'
import { sinceGatesFailed } from '../../../report/failed-gates.js'
import { type NamedBeside, reportContext } from '../../../run/context.js'
import { jobOfReport } from '../../../run/job.js'
import { logChecksAndGates } from '../../../run/log.js'
import type { ModeRun, Settled } from '../../../run/mode-run.js'
import { firstOf, publish } from '../../../run/publish.js'
import type { RegisterRun } from '../../../run/register-run.js'
import { failureReasonOf, isRegistered, metricsJson, reportFile, reportJson, versionOf } from '../report/json.js'
import type { RegistrationResult } from '../result.js'

/** Tells the results to all who listen — log, outputs, comment, summary — in the order of what must not be lost. */
export async function publishResults(
  request: RegisterRun,
  results: readonly RegistrationResult[],
  beside: NamedBeside,
  comment: () => Promise<string | undefined> = async () => undefined,
): Promise<Settled> {
  logResults(request, results)
  const settled = firstOf(failuresOf(results))
  await publish(request, {
    ...settled,
    outputs: outputsOf(results),
    report: reportFile(results, jobOfReport(request, { manifest: request.inputs.manifest, beside })),
    reportJson: reportJson(results),
    summary: async () => {
      const { renderSummary } = await import('../report/report.js')
      return renderSummary({ results, context: reportContext(request, beside) })
    },
    comment,
  })
  return settled
}

/** Every result, as lines of the job's log. */
export function logResults(request: Pick<ModeRun, 'runner'>, results: readonly RegistrationResult[]): void {
  for (const result of results) logResult(request, result)
}

/** What makes the step fail, in the order of the results. */
export function failuresOf(results: readonly RegistrationResult[]): readonly NonNullable<Settled['failure']>[] {
  return results.flatMap(failureOf)
}

function logResult(
  { runner }: Pick<ModeRun, 'runner'>,
  { file, outcome, gates, checks, diffs, gone = [], shape }: RegistrationResult,
): void {
  const path = file.path
  const report = file.manifest.metrics?.report
  if (shape !== undefined && report !== undefined) runner.info(`${path}: ${report} read as ${shape}`)
  for (const { metric, verdict, baseline } of diffs) {
    runner.info(`${path}: ${metric.name} ${metric.value}${baseline ? ` (was ${baseline.value})` : ''}: ${verdict}`)
  }
  for (const { name, value } of gone) runner.info(`${path}: ${name} was ${value.value}: gone`)
  logChecksAndGates(runner, { path, checks, gates })
  switch (outcome.kind) {
    case 'planned':
      runner.info(`${path}: dry run. CreateModelPackage would be sent:\n${JSON.stringify(outcome.request, null, 2)}`)
      break
    case 'superseded':
      runner.notice(`${path}: not registered, since the pull request has a newer commit (${outcome.headSha}).`)
      break
    case 'registered':
      if (outcome.duplicate)
        runner.warning(
          `${path}: a parallel run registered the same as ${outcome.duplicate.arn}; delete one of the two.`,
        )
      break
    case 'failed':
    case 'rejected':
    case 'gate-failed':
    case 'reused':
    case 'offline':
      break
  }
}

function failureOf(result: RegistrationResult): readonly NonNullable<Settled['failure']>[] {
  const code = failureReasonOf(result)
  return code === undefined ? [] : [{ code, message: `${result.file.path}: ${sentence(result)}` }]
}

function sentence({ outcome, gates }: RegistrationResult): string {
  switch (outcome.kind) {
    case 'failed':
      return withHint(outcome.error)
    case 'rejected':
      return `the same model was rejected as version ${outcome.version.version}${outcome.by ? ` by ${outcome.by}` : ''}${outcome.reason ? `: ${outcome.reason}` : ''}. Change the model, or have the version approved.`
    case 'gate-failed':
      return outcome.version === undefined
        ? `not registered, ${sinceGatesFailed(gates) ?? ''}`
        : `red ${sinceGatesFailed(gates) ?? ''}. The same model was registered before as version ${outcome.version.version}, which is ${outcome.version.approvalStatus}.`
    case 'offline':
    case 'planned':
    case 'registered':
    case 'reused':
    case 'superseded':
      return `not registered, ${sinceGatesFailed(gates) ?? ''}`
  }
}

/** The outputs of a run with these results: scalars where there is one (ruling 33). */
export function outputsOf(results: readonly RegistrationResult[]): Readonly<Record<string, string>> {
  const gates = { 'gates-passed': gatesPassedBy(results) }
  const [result, ...others] = results
  if (!result || others.length > 0) return gates
  const version = versionOf(result.outcome)
  return {
    ...gates,
    'model-package-group': result.group,
    registered: String(isRegistered(result.outcome)),
    'metrics-json': metricsJson(result),
    ...(version && {
      'model-package-arn': version.arn,
      'model-package-version': String(version.version),
      'approval-status': version.approvalStatus,
    }),
    ...(result.baseline.kind === 'version' && { 'baseline-arn': result.baseline.arn }),
  }
}
