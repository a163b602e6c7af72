import { withHint } from '../../../errors.js'
import { defined } from '../../../language/defined.js'
import { gatesPassedBy } from '../../../registry/version/past-gates.js'
import type { ReportContext } from '../../../report/context.js'
import { type CommentLook, commentKeyOf, ownMarker, writeOwnComment } from '../../../run/comment/write.js'
import { reportContext } from '../../../run/context.js'
import { logChecksAndGates } from '../../../run/log.js'
import type { Settled } from '../../../run/mode-run.js'
import { firstOf, publish } from '../../../run/publish.js'
import type { RegisterRun, SettledVersions } from '../../../run/register-run.js'
import { packageFailureReason, packageMetricsJson, reportJsonWithPackages, reportWithPackages } from '../report/json.js'
import { packagesMarker, renderPackagesComment, renderPackagesSummary, worthCommenting } from '../report/report.js'
import type { PackageResult } from '../result.js'
import { publicDataSentence, trouble } from '../sentences.js'
import { stateOfOutcome } from '../state.js'

export interface PackagesToPublish {
  readonly request: RegisterRun
  readonly results: readonly PackageResult[]
  /** The versions of the same run; the packages come after them. */
  readonly beside: SettledVersions
  /** Of the credentials; undefined where there are none. */
  readonly account: string | undefined
  readonly look: CommentLook
}

/**
 * The first line of the packages' comment. Beside versions it has a key of its own; alone it is the run's one comment, so that
 * what an earlier or a broken run wrote there is written over.
 */
export function markerOf(request: RegisterRun, beside: Pick<SettledVersions, 'models'>): string {
  const { inputs, run } = request
  return beside.models === 0 ? ownMarker(inputs, run.context) : packagesMarker(commentKeyOf(inputs, run.context))
}

/** Tells what became of the packages to all who listen — log, outputs, summary, comment — in the order of what must not be lost. */
export async function publishPackages(told: PackagesToPublish): Promise<Settled> {
  const { request, results, beside, account } = told
  for (const result of results) logResult(request, result)
  const settled = firstOf([...(beside.settled.failure ? [beside.settled.failure] : []), ...results.flatMap(failureOf)])
  const context = reportContext(request, defined({ account }))
  await publish(request, {
    ...settled,
    outputs: outputsOf(told),
    report: reportWithPackages(beside, results),
    reportJson: reportJsonWithPackages(beside, results),
    summary: () => renderPackagesSummary({ results, context }),
    comment: () => commentOnResults(told, context),
  })
  return settled
}

/** Gives the URL only where the packages are alone: else the output is the versions' comment's. */
async function commentOnResults(
  { request, results, beside, look }: PackagesToPublish,
  context: ReportContext,
): Promise<string | undefined> {
  const marker = markerOf(request, beside)
  const commit = request.run.context.pullRequest?.headSha
  const url = await writeOwnComment({
    request,
    pullRequest: beside.pullRequest,
    look,
    marker,
    hasFailed: results.some((result) => packageFailureReason(result) !== undefined),
    isWorthCommenting: (hasComment) => worthCommenting(results, { commit, hasComment }),
    render: () => renderPackagesComment({ results, context, marker }),
  })
  if (url === undefined || beside.models === 0) return url
  request.runner.info(`Comment: ${url}`)
  return undefined
}

function logResult({ runner }: RegisterRun, result: PackageResult): void {
  const { file, outcome, gates, checks, publicData } = result
  const path = file.path
  logChecksAndGates(runner, { path, checks, gates })
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

function failureOf(result: PackageResult): readonly NonNullable<Settled['failure']>[] {
  const code = packageFailureReason(result)
  const why = trouble(result)
  return code === undefined || why === undefined ? [] : [{ code, message: `${result.file.path}: ${withHint(why)}` }]
}

/** Scalars are for a run with one model (ruling 33), be it a version or a package. */
function outputsOf({ results, beside }: PackagesToPublish): Readonly<Record<string, string>> {
  const gates = { 'gates-passed': gatesPassedBy([...beside.gated, ...results]) }
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
