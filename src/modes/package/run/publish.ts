import type { CallFailure } from '../../../errors.js'
import type { RegisterInputs } from '../../../inputs/inputs.js'
import { gatesPassed } from '../../../metrics/gates/judge.js'
import type { ExistingComment, RunContext } from '../../../ports.js'
import { reportContext } from '../../../run/context.js'
import { tellChecksAndGates } from '../../../run/log.js'
import type { Settled } from '../../../run/mode-run.js'
import { writeReport } from '../../../run/publish.js'
import type { RegisterRun, SettledVersions } from '../../../run/register-run.js'
import { writeOwnComment } from '../../../run/write-comment.js'
import { packageFailureReason, packageMetricsJson, reportJsonWithPackages, reportWithPackages } from '../report/json.js'
import { packagesMarker, renderPackagesComment, renderPackagesSummary, worthTelling } from '../report/report.js'
import type { PackageReportContext, PackageResult } from '../result.js'
import { publicDataSentence, trouble } from '../sentences.js'
import { stateOfOutcome } from '../state.js'

export interface ToldPackages {
  readonly request: RegisterRun
  readonly results: readonly PackageResult[]
  /** The versions of the same run; the packages come after them. */
  readonly beside: SettledVersions
  /** Of the credentials; undefined where there are none. */
  readonly account: string | undefined
  readonly existing: Promise<ExistingComment | undefined | CallFailure>
}

/** The first line of the packages' comment: that of the versions', with a key of its own. */
export function markerOfPackages({ commentKey }: RegisterInputs, { workflow, job }: RunContext): string {
  return packagesMarker(commentKey ?? `${workflow}/${job}`)
}

/** Tells what became of the packages to all who listen — log, outputs, summary, comment — in the order of what must not be lost. */
export async function tellPackages(told: ToldPackages): Promise<Settled> {
  const { request, results, beside, existing } = told
  const { inputs, run, runner } = request
  for (const result of results) tellInLog(request, result)
  const failure = failureOf(told)
  const report = JSON.stringify(reportWithPackages(beside, results), null, 2)
  const outputs = {
    ...outputsOf(told),
    'report-json': reportJsonWithPackages(beside, results),
    'report-path': await writeReport(report),
    'failure-reason': failure?.code ?? '',
  }
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value)
  const context = contextOf(told)
  await runner.writeSummary(renderPackagesSummary({ results, context }))
  const marker = markerOfPackages(inputs, run.context)
  const commit = run.context.pullRequest?.headSha
  const url = await writeOwnComment({
    request,
    pullRequest: beside.pullRequest,
    existing,
    marker,
    hasFailed: results.some((result) => packageFailureReason(result) !== undefined),
    isWorthTelling: (existingBody) => worthTelling(results, { commit, existingBody }),
    render: () => renderPackagesComment({ results, context, marker }),
  })
  if (url !== undefined) {
    runner.info(`Comment: ${url}`)
    if (beside.models === 0) runner.setOutput('comment-url', url)
  }
  return { failure }
}

function contextOf({ request, account }: ToldPackages): PackageReportContext {
  const { trainingAccount: _, registryAccount: __, ...context } = reportContext(request, {})
  return { ...context, ...(account !== undefined && { account }) }
}

function tellInLog({ runner }: RegisterRun, result: PackageResult): void {
  const { file, outcome, gates, checks, publicData } = result
  const path = file.path
  tellChecksAndGates(runner, { path, checks, gates })
  if ((outcome.kind === 'planned' || outcome.kind === 'offline') && publicData !== undefined) {
    const message = publicDataSentence(publicData)
    runner.warning(message, { at: publicData.at, message })
  }
  if (outcome.kind === 'planned') {
    runner.info(`${path}: dry run. CreateModelPackage would be sent:\n${JSON.stringify(outcome.request, null, 2)}`)
  }
  if (outcome.kind === 'superseded') {
    runner.notice(`${path}: not created, since the pull request has a newer commit (${outcome.headSha}).`)
  }
  if (outcome.kind === 'name-taken') {
    const { message } = trouble(result) ?? { message: '' }
    runner.error(message, { at: file.locate(['name']), message })
  }
}

/** The one failure that the step is named after: that of the versions, else of the first package that has one. */
function failureOf({ results, beside }: ToldPackages): Settled['failure'] {
  const failures = results.flatMap((result) => {
    const code = packageFailureReason(result)
    const why = trouble(result)
    if (code === undefined || why === undefined) return []
    const message = [why.message, why.hint].filter((part) => part !== undefined).join('\n')
    return [{ code, message: `${result.file.path}: ${message}` }]
  })
  const all = [...(beside.settled.failure ? [beside.settled.failure] : []), ...failures]
  const [first] = all
  return first && { code: first.code, message: all.map(({ message }) => message).join('\n') }
}

/** Scalars are for a run with one model (ruling 33), be it a version or a package. */
function outputsOf({ results, beside }: ToldPackages): Readonly<Record<string, string>> {
  const judged = gatesPassed([...beside.gates, ...results.flatMap(({ gates }) => gates)])
  const isInDoubt = beside.hasFailed || results.some(({ outcome }) => outcome.kind === 'failed')
  const gates = { 'gates-passed': judged === 'true' && isInDoubt ? 'unknown' : judged }
  const [result, ...others] = results
  if (result === undefined || others.length > 0 || beside.models > 0) {
    return beside.models === 1 ? { ...gates, ...NO_SCALARS } : gates
  }
  return {
    ...gates,
    'model-package-arn': stateOfOutcome(result.outcome)?.arn ?? '',
    registered: String('isNew' in result.outcome ? result.outcome.isNew : result.outcome.kind === 'created'),
    'metrics-json': packageMetricsJson(result),
  }
}

// What the versions wrote as if they were alone: the last value of an output counts.
const NO_SCALARS = Object.fromEntries(
  [
    'model-package-arn',
    'model-package-version',
    'model-package-group',
    'approval-status',
    'registered',
    'baseline-arn',
    'metrics-json',
  ].map((name) => [name, '']),
)
