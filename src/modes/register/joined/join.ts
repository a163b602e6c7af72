import { ActionError } from '../../../errors.js'
import { groupBy } from '../../../language/group-by.js'
import type { RegistrationResult } from '../result.js'
import { type JobReport, type PackageOfJob, readReport } from './document.js'
import type { JobState, Joined } from './result.js'

/** One job's part of the matrix, as `mode: list` made it. */
export interface ShardOfMatrix {
  readonly index: number
  /** Paths, one a line. */
  readonly manifest: string
}

export interface ReportFile {
  /** Relative to the workspace. */
  readonly path: string
  readonly content: string | ActionError
}

/** The run that joins: what a report must be of. */
export interface JoiningRun {
  readonly repository: string
  readonly commit: string
  readonly runId: string
  readonly runAttempt: string
}

interface Believed {
  readonly path: string
  readonly content: string
  readonly report: JobReport
}

/**
 * Joins the report files of the jobs of a matrix. A file is a claim: it counts only where it is of this run and this commit, for
 * one of the shards, and of one manifest of that shard each. What no file says counts as not known, never as done.
 */
export function joinReports(of: {
  readonly shards: readonly ShardOfMatrix[]
  readonly files: readonly ReportFile[]
  readonly run: JoiningRun
}): Joined {
  const { shards, files, run } = of
  const known = new Set(shards.map(({ manifest }) => manifest))
  const readings = files.map((file) => weighed(file, run, known))
  const believed = readings.flatMap((one) => (one.kind === 'believed' ? [one.file] : []))
  const refused = readings.flatMap((one) => (one.kind === 'refused' ? [one] : []))
  const byShard = groupBy(believed, ({ report }) => report.job.manifest)
  const joined = shards.map((shard) =>
    joinShard(shard, newestOf(byShard.get(shard.manifest) ?? [], run), refusalsOf(refused, shard)),
  )
  const used = joined.flatMap(({ job }) => (job === undefined ? [] : [job]))
  return {
    results: joined.flatMap(({ results }) => results),
    packages: joined.flatMap(({ packages }) => packages),
    jobs: joined.map(({ state }) => state),
    notices: [
      ...used.filter(({ runId }) => runId !== run.runId).map((job) => otherRunSentence(job, run)),
      ...readings.flatMap((one) => (one.kind === 'other' ? [one.why] : [])),
      ...refused.filter(({ manifest }) => manifest === undefined || !known.has(manifest)).map(({ why }) => why),
    ],
    ...agreed('trainingAccount', used),
    ...agreed('registryAccount', used),
  }
}

function otherRunSentence({ runId, manifest }: JobReport['job'], run: JoiningRun): string {
  const [first = ''] = manifest.split('\n')
  return `What is said of ${first} and the manifests beside it is of run ${runId} of the same commit; this is run ${run.runId}, which has no report of them.`
}

type Weighed =
  | { readonly kind: 'believed'; readonly file: Believed }
  | { readonly kind: 'other'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string; readonly manifest: string | undefined }

function weighed({ path, content }: ReportFile, run: JoiningRun, known: ReadonlySet<string>): Weighed {
  if (content instanceof ActionError) return { kind: 'refused', why: `${content.message}.`, manifest: undefined }
  const reading = readReport(content)
  switch (reading.kind) {
    case 'other':
      return { kind: 'other', why: `${path} is left out: ${reading.why}.` }
    case 'refused':
      return { ...reading, why: `${path} is refused: ${reading.why}.` }
    case 'read': {
      const { job } = reading.report
      const why = otherRun(job, run) ?? otherShard(reading.report, known)
      if (why !== undefined) return { kind: 'refused', why: `${path} is refused: ${why}.`, manifest: job.manifest }
      return { kind: 'believed', file: { path, content, report: reading.report } }
    }
  }
}

/**
 * Which other commit a report says it is of. An earlier attempt of this run stands, since jobs that succeeded are not run again; and
 * another run of the same commit does where this one has nothing, as after a `workflow_run`, and is named.
 */
function otherRun(job: JobReport['job'], run: JoiningRun): string | undefined {
  if (job.repository.toLowerCase() !== run.repository.toLowerCase())
    return `it is of the repository ${job.repository}, and this run is of ${run.repository}`
  if (job.commit !== run.commit) return `it is of commit ${job.commit}, and this run is of ${run.commit}`
  if (job.runId === run.runId && Number(job.runAttempt) > Number(run.runAttempt))
    return `it is of attempt ${job.runAttempt}, and this is attempt ${run.runAttempt}`
  return undefined
}

function otherShard({ job, models, packages = [] }: JobReport, known: ReadonlySet<string>): string | undefined {
  if (!known.has(job.manifest)) return 'the manifests it was given are no shard of `shards-json`'
  const ofShard = new Set(pathsOf(job))
  const paths = [...models.map(({ result }) => result.file.path), ...packages.map(({ manifest }) => manifest)]
  const foreign = paths.find((path) => !ofShard.has(path))
  if (foreign !== undefined) return `it speaks of ${foreign}, which is not of its shard`
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  return twice === undefined ? undefined : `it speaks of ${twice} twice`
}

/** This run's before another's, the newer run's, the newest attempt's; of several that differ nobody knows which is true. */
function newestOf(
  files: readonly Believed[],
  { runId }: Pick<JoiningRun, 'runId'>,
): Believed | { readonly conflict: string } | undefined {
  const isOwn = ({ report }: Believed) => report.job.runId === runId
  const ofRuns = files.some(isOwn) ? files.filter(isOwn) : files
  const newestRun = Math.max(...ofRuns.map(({ report }) => Number(report.job.runId)))
  const ofRun = ofRuns.filter(({ report }) => Number(report.job.runId) === newestRun)
  const newest = Math.max(...ofRun.map(({ report }) => Number(report.job.runAttempt)))
  const [one, ...others] = ofRun.filter(({ report }) => Number(report.job.runAttempt) === newest)
  const other = others.find(({ content }) => content !== one?.content)
  if (one === undefined || other === undefined) return one
  return { conflict: `${one.path} and ${other.path} are of the same job and say different things.` }
}

function refusalsOf(
  refused: readonly { readonly why: string; readonly manifest: string | undefined }[],
  shard: ShardOfMatrix,
): readonly string[] {
  return refused.filter(({ manifest }) => manifest === shard.manifest).map(({ why }) => why)
}

interface JoinedShard {
  readonly results: readonly RegistrationResult[]
  readonly packages: readonly PackageOfJob[]
  readonly state: JobState
  readonly job?: JobReport['job']
}

function joinShard(shard: ShardOfMatrix, found: ReturnType<typeof newestOf>, refusals: readonly string[]): JoinedShard {
  const { index } = shard
  if (found === undefined || 'conflict' in found) {
    const why = found === undefined ? refusals : [...refusals, found.conflict]
    const results = pathsOf(shard).map((path) => notKnown(path, absence(index, why)))
    return { results, packages: [], state: { index, kind: 'absent', why } }
  }
  const { path: file, report } = found
  const { models, packages = [], ended, job } = report
  const ofVersions = new Map(models.map(({ result }) => [result.file.path, result]))
  const ofPackages = new Set(packages.map(({ manifest }) => manifest))
  const error =
    ended === undefined
      ? new ActionError('unknown-outcome', `The report of shard ${index} (${file}) says nothing of this manifest.`, {
          hint: AGAIN,
        })
      : new ActionError(ended.code, ended.message, {
          ...(ended.hint !== undefined && { hint: ended.hint }),
          ...(ended.problems !== undefined && { problems: ended.problems }),
        })
  const results = pathsOf(shard)
    .filter((path) => !ofPackages.has(path))
    .map((path) => ofVersions.get(path) ?? notKnown(path, error))
  const told = { index, file, runId: job.runId, attempt: job.runAttempt }
  const state: JobState = ended === undefined ? { ...told, kind: 'read' } : { ...told, kind: 'ended', code: ended.code }
  return { results, packages, state, job }
}

const AGAIN = 'Run the failed jobs again: what is registered already is found and not registered a second time.'

function absence(index: number, why: readonly string[]): ActionError {
  const reasons = why.length === 0 ? ['It was cancelled, killed or never begun, or did not upload its file.'] : why
  return new ActionError(
    'unknown-outcome',
    [`The job of shard ${index} left no report that can be used.`, ...reasons].join(' '),
    { hint: AGAIN },
  )
}

/** A manifest of which nobody says what became of it; its group is not known either, so that its path stands for it. */
function notKnown(path: string, error: ActionError): RegistrationResult {
  return {
    file: { path, overrides: [], manifest: {} },
    group: path,
    outcome: { kind: 'failed', error },
    baseline: { kind: 'not-wanted' },
    diffs: [],
    gates: [],
    loosenedGates: [],
    checks: [],
    specificationChanges: undefined,
    specificationDigest: '',
    candidateDigest: '',
  }
}

function pathsOf({ manifest }: Pick<ShardOfMatrix, 'manifest'>): readonly string[] {
  return manifest.split('\n').filter((line) => line !== '')
}

function agreed<Name extends 'trainingAccount' | 'registryAccount'>(
  name: Name,
  jobs: readonly JobReport['job'][],
): { readonly [Key in Name]?: string } {
  const said = new Set(jobs.map((job) => job[name]))
  const [only] = said
  const found: { [Key in Name]?: string } = {}
  if (said.size === 1 && only !== undefined) found[name] = only
  return found
}
