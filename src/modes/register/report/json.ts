import { stoppingGates } from '../../../metrics/gates/judge.js'
import type { JobOfReport } from '../../../report/job.js'
import { fittingJson, fittingMetrics, judgementOf, metricJson } from '../../../report/output.js'
import type { RegistrationOutcome, RegistrationResult } from '../result.js'
import { goneRows } from './gone.js'
import { detailsOf } from './json-details.js'
import { wholeResult } from './whole.js'

/**
 * Everything about every model, as the file that `report-path` names holds it: with each model's result as comment and summary
 * are made of it, and the job that it is of, so that `mode: report` can join the files of many.
 */
export function reportFile(results: readonly RegistrationResult[], job: JobOfReport) {
  return { schema: 1, job, models: results.map((result) => ({ ...modelOf(result), result: wholeResult(result) })) }
}

/** Everything about every model without what only `mode: report` reads. */
export function reportOf(results: readonly RegistrationResult[]) {
  return { schema: 1, models: results.map(modelOf) }
}

/**
 * The report as text below 100 KB: the longest parts are left out, and then whole models, until it fits. `beside` is what it
 * holds besides models, whole.
 */
export function reportJson(results: readonly RegistrationResult[], beside: object = {}): string {
  const report = { ...reportOf(results), ...beside }
  type Model = (typeof report.models)[number]
  const shortened = (shorten: (model: Model) => object) => ({
    ...report,
    shortened: true,
    models: report.models.map(shorten),
  })
  const steps = [
    report,
    shortened((model) => ({ ...model, metrics: model.metrics.map(withoutHistory) })),
    shortened(({ details: _, ...model }) => ({ ...model, metrics: model.metrics.map(withoutHistory) })),
    shortened(({ metrics: _, details: __, specificationChanges: ___, ...model }) => model),
    shortened(({ manifest, group, outcome, modelPackageArn, failureReason }) => ({
      manifest,
      group,
      outcome,
      modelPackageArn,
      failureReason,
    })),
  ]
  return fittingJson(steps, { schema: 1, shortened: true, models: [] })
}

/** The metrics of one model and their change, for `metrics-json`; empty where they would not fit. */
export function metricsJson(result: RegistrationResult): string {
  return fittingMetrics(modelOf(result).metrics.map(withoutHistory))
}

function modelOf(result: RegistrationResult) {
  const { file, group, outcome, baseline, diffs } = result
  const version = versionOf(outcome)
  return {
    manifest: file.path,
    group,
    outcome: outcome.kind,
    modelPackageArn: version?.arn,
    modelPackageVersion: version?.version,
    registered: isRegistered(outcome),
    approvalStatus: version?.approvalStatus,
    failureReason: failureReasonOf(result),
    failure: outcome.kind === 'failed' ? { message: outcome.error.message, hint: outcome.error.hint } : undefined,
    baseline:
      baseline.kind === 'version'
        ? { kind: baseline.kind, arn: baseline.arn, version: baseline.version }
        : { kind: baseline.kind, ...(baseline.kind === 'report' && { name: baseline.name }) },
    metrics: [...diffs, ...goneRows(result)].map((diff) => {
      const { baseline: before, change, changeInPercent, history } = diff
      return { ...metricJson(diff), baseline: before?.value, change, changeInPercent, history }
    }),
    shape: result.shape,
    details: detailsOf(result),
    modelCard: result.card && { status: result.card.status, characters: result.card.content.length },
    specificationChanges: result.specificationChanges,
    ...judgementOf(result),
  }
}

function withoutHistory<Metric extends { history: unknown }>({ history: _, ...metric }: Metric) {
  return metric
}

/** The version this came to, whether it was made or found, and whatever did not come of what belongs to it. */
export function versionOf(outcome: RegistrationOutcome) {
  return 'version' in outcome ? outcome.version : undefined
}

/** Whether this run made the version. */
export function isRegistered(outcome: RegistrationOutcome): boolean {
  return outcome.kind === 'failed' ? 'isNew' in outcome && outcome.isNew : outcome.kind === 'registered'
}

/** Why this model makes the step fail; undefined where it does not. */
export function failureReasonOf({ outcome, gates }: RegistrationResult) {
  switch (outcome.kind) {
    case 'failed':
      return outcome.error.code
    case 'gate-failed':
      return 'gate-failed'
    case 'rejected':
      return 'rejected'
    case 'offline':
      return stoppingGates(gates).length > 0 ? 'gate-failed' : undefined
    case 'planned':
    case 'registered':
    case 'reused':
    case 'superseded':
      return undefined
  }
}
