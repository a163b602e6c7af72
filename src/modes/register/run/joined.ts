import { tmpdir } from 'node:os'
import { leftFiles } from '../../../candidate/report-files.js'
import { readFile } from '../../../candidate/workspace.js'
import { ActionError, withHint } from '../../../errors.js'
import type { ReportInputs } from '../../../inputs/inputs.js'
import { defined } from '../../../language/defined.js'
import { gatesPassedBy } from '../../../registry/version/past-gates.js'
import { lookForComment, openPullRequest, ownMarker, writeOwnComment } from '../../../run/comment/write.js'
import { type NamedBeside, reportContext } from '../../../run/context.js'
import { jobOfReport } from '../../../run/job.js'
import type { ModeRun, Settled } from '../../../run/mode-run.js'
import { firstOf, publish, publishReport, settleWith } from '../../../run/publish.js'
import { joinReports } from '../joined/join.js'
import { gatedPackages, packageFailures } from '../joined/packages.js'
import { aroundJoined, renderNothingAffected } from '../joined/report.js'
import type { Joined } from '../joined/result.js'
import { readShards } from '../joined/shards.js'
import { reportFile, reportJson } from '../report/json.js'
import { renderSummary } from '../report/report.js'
import { commentOnResults } from './comment.js'
import { failuresOf, logResults, outputsOf } from './publish.js'

const MAX_SHARDS_BYTES = 8 * 1024 * 1024

/** `mode: report`: the reports of a matrix's jobs as one comment, one summary and one set of outputs. AWS is not asked. */
export async function runReport(request: ModeRun<ReportInputs>): Promise<Settled> {
  const { inputs, run, runner } = request
  const { workspace } = run.context
  const shards = readShards(await shardsText(request))
  // A fork's token may not write, and a laptop has nothing to write to.
  const pullRequest = run.offline === undefined ? await openPullRequest(request) : undefined
  const marker = ownMarker(inputs, run.context)
  const look = lookForComment(request, pullRequest, marker)
  look().catch(() => {}) // while the reports are read
  if (shards.length === 0) return nothingAffected(request, { pullRequest, look, marker })
  const joined = await runner.group('Join the reports', async () => {
    const files = await leftFiles([workspace, process.env['RUNNER_TEMP'] || tmpdir()], inputs.reportFiles)
    const found = joinReports({ shards, files, run: jobOfReport(request, { manifest: [] }) })
    logJobs(request, found)
    return found
  })
  for (const notice of joined.notices) runner.warning(notice)
  return publishJoined(request, joined, { pullRequest, look })
}

type Commenting = Pick<Parameters<typeof writeOwnComment>[0], 'pullRequest' | 'look'>

async function publishJoined(request: ModeRun<ReportInputs>, joined: Joined, commenting: Commenting): Promise<Settled> {
  const { inputs, runner } = request
  const { results, packages, jobs, trainingAccount, registryAccount } = joined
  const beside: NamedBeside = defined({
    trainingAccount,
    registryAccount,
    approveWorkflow: inputs.approveWorkflow,
  })
  const context = reportContext(request, beside)
  const around = aroundJoined(joined, context)
  logResults(request, results)
  // What a job says is a better word than that another one says nothing.
  const failures = [...failuresOf(results), ...packageFailures(packages)]
  const settled = firstOf(failures.toSorted((a, b) => Number(isDoubt(a)) - Number(isDoubt(b))))
  const gates = { 'gates-passed': gatesPassedBy([...results, ...gatedPackages(packages)]) }
  const more = { jobs, ...(packages.length > 0 && { packages }) }
  await publish(request, {
    ...settled,
    outputs: packages.length === 0 ? { ...outputsOf(results), ...gates } : gates,
    report: { ...reportFile(results, jobOfReport(request, { manifest: inputs.manifest, beside })), ...more },
    reportJson: reportJson(results, more),
    summary: () => renderSummary({ results, context, around }),
    comment: () => commentOnResults({ request, results, ...commenting, beside, around }),
  })
  runner.info(`Joined the reports of ${jobs.length} jobs: ${results.length + packages.length} manifests.`)
  return settled
}

function isDoubt({ code }: NonNullable<Settled['failure']>): boolean {
  return code === 'unknown-outcome'
}

/** What an earlier commit of the pull request did affect must not stay as if it were this one's. */
async function nothingAffected(
  request: ModeRun<ReportInputs>,
  commenting: Commenting & { readonly marker: string },
): Promise<Settled> {
  const page = renderNothingAffected(reportContext(request))
  await publishReport(request, {
    failure: undefined,
    summary: page,
    outputs: [],
    report: { schema: 1, models: [], jobs: [] },
    comment: () =>
      writeOwnComment({
        request,
        ...commenting,
        hasFailed: false,
        isWorthCommenting: (hasComment) => hasComment,
        render: () => `${commenting.marker}\n${page}`,
      }),
  })
  return settleWith(undefined)
}

/** The JSON itself, or the text of the file that the input names. */
async function shardsText({ inputs, run }: ModeRun<ReportInputs>): Promise<string> {
  const { shardsJson } = inputs
  if (/^[[{]/.test(shardsJson)) return shardsJson
  try {
    const { text } = await readFile({
      workspace: run.context.workspace,
      path: shardsJson,
      maxBytes: MAX_SHARDS_BYTES,
    })
    return text
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    throw new ActionError('invalid-input', `shards-json: ${withHint(error)}`, { cause: error })
  }
}

function logJobs({ runner }: ModeRun<ReportInputs>, { jobs }: Joined): void {
  for (const job of jobs) {
    switch (job.kind) {
      case 'read':
        runner.info(`shard ${job.index}: ${job.file}, attempt ${job.attempt}`)
        break
      case 'ended':
        runner.info(`shard ${job.index}: ${job.file}, attempt ${job.attempt}, ended with ${job.code}`)
        break
      case 'absent':
        runner.error([`shard ${job.index}: no report that can be used.`, ...job.why].join(' '))
        break
    }
  }
}
