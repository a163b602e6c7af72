import { alert } from '../../../markdown/alert.js'
import { blocks, bold, code, html, join, type Markup, paragraph, text } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { table } from '../../../markdown/table.js'
import type { ReportContext } from '../../../report/context.js'
import { footer } from '../../../report/footer.js'
import { fileLink } from '../../../report/links.js'
import type { AroundResults } from '../report/report.js'
import type { PackageOfJob } from './document.js'
import type { JobState, Joined } from './result.js'

const MAX_JOBS = 10 // named in the comment; the others are in the table by their manifests
const MAX_WHY = 500
const MAX_PACKAGES = 100

/** What stands around the results of many jobs: which of them left none, packages, and that all of it is what they say. */
export function aroundJoined({ jobs, packages }: Joined, context: ReportContext): AroundResults {
  return {
    note: blocks(troubles(jobs), otherRuns(jobs, context)),
    after: packagesTable(packages, context),
    about: [html`joined from the reports of ${count(jobs.length, 'job')}`],
  }
}

function troubles(jobs: readonly JobState[]): Markup | undefined {
  const troubled = jobs.flatMap((job) => (job.kind === 'read' ? [] : [lineOf(job)]))
  if (troubled.length === 0) return undefined
  const left = troubled.length - MAX_JOBS
  return alert(
    'CAUTION',
    paragraph(
      bold(`${count(troubled.length, 'job')} of ${jobs.length} came to no results, so not all is known of its models.`),
      html`<br>`,
      join([...troubled.slice(0, MAX_JOBS), ...(left > 0 ? [html`${left} more.`] : [])], '<br>'),
    ),
  )
}

function otherRuns(jobs: readonly JobState[], { runId }: ReportContext): Markup | undefined {
  const others = jobs.flatMap((job) => (job.kind !== 'absent' && job.runId !== runId ? [job] : []))
  if (others.length === 0) return undefined
  const runs = [...new Set(others.map((job) => job.runId))].slice(0, MAX_JOBS)
  return alert(
    'WARNING',
    paragraph(
      bold(`What is said of ${count(others.length, 'shard')} is of another run of this commit:`),
      join(
        runs.map((run) => code(run)),
        ', ',
      ),
      '. This run has no report of them.',
    ),
  )
}

function lineOf(job: Exclude<JobState, { kind: 'read' }>): Markup {
  switch (job.kind) {
    case 'ended':
      return html`Shard ${job.index} ended early: ${code(job.code)}`
    case 'absent':
      return html`Shard ${job.index} left no report${job.why.length === 0 ? '.' : html` that can be used. ${text(job.why.join(' '), MAX_WHY)}`}`
  }
}

function packagesTable(packages: readonly PackageOfJob[], context: ReportContext): Markup | undefined {
  if (packages.length === 0) return undefined
  const shown = packages.slice(0, MAX_PACKAGES)
  const left = packages.length - shown.length
  return blocks(
    table({
      columns: [{ title: html`Package` }, { title: html`Outcome` }, { title: html`Status` }],
      rows: shown.map(({ manifest, name, outcome, status, failureReason }) => [
        html`${failureReason === undefined ? '✅' : '❌'} ${fileLink(manifest, code(name, 63), context)}`,
        html`${code(outcome, 40)}${failureReason === undefined ? '' : html` (${code(failureReason)})`}`,
        status === undefined ? html`–` : code(status, 40),
      ]),
    }),
    left > 0 ? paragraph(`${count(left, 'more package')} in the file of the output report-path.`) : undefined,
  )
}

/** Summary and comment of a run whose change affects no model. */
export function renderNothingAffected(context: ReportContext): string {
  return `${blocks(html`<h3>⚪ No model is affected</h3>`, footer(context)).source}\n`
}
