import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { withBaseGates } from '../../candidate/base-gates.js'
import { readBytes } from '../../candidate/workspace.js'
import { ActionError, messageOf } from '../../errors.js'
import { checkPackagesOffline } from '../../modes/package/offline.js'
import { renderPackagesComment } from '../../modes/package/report/report.js'
import type { PackageResult } from '../../modes/package/result.js'
import { checkOffline } from '../../modes/register/offline.js'
import { reportOf } from '../../modes/register/report/json.js'
import { renderComment } from '../../modes/register/report/report.js'
import type { RegistrationResult } from '../../modes/register/result.js'
import type { Candidate } from '../../registry/candidate.js'
import { hasMetricsInS3 } from '../../registry/resolve/reports-place.js'
import { gatesPassedBy } from '../../registry/version/past-gates.js'
import type { ReportContext } from '../../report/context.js'
import { VERSION } from '../../run/version.js'
import { tellProblems } from '../check.js'
import { checkHere } from '../files.js'
import { type Base, gitFiles, namedBase, usualBase } from '../git/base.js'
import { type Place, placeOfManifests } from '../place.js'
import type { CommandRun, ExitCode } from '../world.js'
import { type Baselines, baselineOfFile, baselinesOfGit } from './baselines.js'
import { printResult } from './terminal.js'

const MAX_MANIFEST_BYTES = 64 * 1024

/** `preview`: what the pull request would be told, as far as it can be told without asking anybody. */
export async function preview(run: CommandRun): Promise<ExitCode> {
  const { given, folder, region, out, log, json } = run
  const place = await placeOfManifests(run)
  const { candidates, packages, problems, notices } = await checkHere(place, given, region)
  if (problems.length > 0) {
    if (given.has('json')) json({ schema: 1, problems, notices })
    else tellProblems(problems, log)
    return 1
  }
  const base = await baseOf(place, given.value('base'))
  const judged = base === undefined ? candidates : await gatesOf(candidates, { place, base })
  const { baselines, notes } = await compared(judged, { run, place, base })
  const results = checkOffline({ candidates: judged, because: 'laptop', baselines })
  const packaged = checkPackagesOffline({ candidates: packages, because: 'laptop', region: region ?? '' })
  const gatesPassed = gatesPassedBy([...results, ...packaged])
  if (given.has('json'))
    json({ ...reportOf(results), packages: packaged.map(packageOf), gatesPassed, notices, ...(base && { base }) })
  else {
    for (const result of results) printResult(result, out)
    for (const { name, file, gates } of packaged)
      out.line(`${file.path}: package ${name}, ${gates.length} gates judged`)
    for (const note of notes) log.line({ text: 'note: ', style: 'cyan' }, note)
    for (const { at, message } of notices)
      log.line({ text: 'note: ', style: 'cyan' }, `${at.file}:${at.line}:${at.column}: ${message}`)
  }
  const file = given.value('html')
  if (file !== undefined) {
    await writePage(resolve(folder, file), { results, packaged, now: run.now })
    log.line(`The comment, as GitHub would show it: ${file}`)
  }
  return gatesPassed === 'false' ? 1 : 0
}

async function baseOf({ root, isRepository }: Place, wanted: string | undefined): Promise<Base | undefined> {
  if (wanted === undefined) return isRepository ? usualBase(root) : undefined
  const base = isRepository ? await namedBase(root, wanted) : undefined
  if (base !== undefined) return base
  throw new ActionError('invalid-input', `--base: git knows no branch, tag or commit ${JSON.stringify(wanted)} here`, {
    hint: isRepository ? 'Fetch it, or name another one.' : 'This folder is in no git repository.',
  })
}

/** The gates of the base branch count where they are stricter, as in the job of a pull request (ruling 18). */
async function gatesOf(
  candidates: readonly Candidate[],
  { place, base }: { readonly place: Place; readonly base: Base },
): Promise<readonly Candidate[]> {
  const { root: workspace, patterns } = place
  const judged = await withBaseGates({
    // What metrics in S3 say is not known here, so that no gate can judge them.
    candidates: candidates.filter(({ file }) => !hasMetricsInS3(file.manifest)),
    files: gitFiles(workspace),
    bases: [{ ref: base.commit, name: base.name }],
    patterns,
    here: (path) => readBytes({ workspace, path, maxBytes: MAX_MANIFEST_BYTES }).catch(() => undefined),
    warn: () => {}, // that another manifest's gates count is said by the gates that are loosened
  })
  return candidates.map((candidate) => judged.find(({ file }) => file.path === candidate.file.path) ?? candidate)
}

async function compared(
  candidates: readonly Candidate[],
  { run, place, base }: { readonly run: CommandRun; readonly place: Place; readonly base: Base | undefined },
): Promise<Baselines> {
  const name = run.given.value('baseline')
  if (name !== undefined) return baselineOfFile(candidates, { folder: run.folder, name })
  if (base !== undefined) return baselinesOfGit(candidates, { root: place.root, base })
  const why = place.isRepository ? 'git knows no base branch here' : 'this is no git repository'
  return { baselines: new Map(), notes: [`Compared with nothing, since ${why}. Name a report with --baseline.`] }
}

function packageOf({ name, file, gates }: PackageResult) {
  return { manifest: file.path, name, gates }
}

/** The comments that a pull request with these files would have, in a page that loads nothing. */
async function writePage(
  path: string,
  {
    results,
    packaged,
    now,
  }: {
    readonly results: readonly RegistrationResult[]
    readonly packaged: readonly PackageResult[]
    readonly now: Date
  },
): Promise<void> {
  const { pageOf } = await import('../page/page.js')
  const { default: sheet } = await import('github-markdown-css/github-markdown.css')
  const context = contextOf(now)
  const bodies = [
    ...(results.length > 0 ? [renderComment({ results, context, marker: '' })] : []),
    ...(packaged.length > 0 ? [renderPackagesComment({ results: packaged, context, marker: '' })] : []),
  ]
  const comments = bodies.map((markdown) => ({
    title: '',
    author: 'github-actions',
    kind: 'comment' as const,
    markdown,
  }))
  const page = pageOf(comments, { sheet, captions: false, heading: 'Preview of the pull request’s comment' })
  await writeFile(path, page).catch((cause: unknown) => {
    throw new ActionError('invalid-input', `--html: ${messageOf(cause)}`, { cause })
  })
}

/** There is no run, and a link to a commit that nobody pushed would lead nowhere. */
function contextOf(now: Date): ReportContext {
  return {
    repository: '',
    serverUrl: '',
    commit: '',
    runId: '',
    runNumber: '',
    runAttempt: '',
    actionVersion: VERSION,
    now,
  }
}
