import { ActionError, type Problem } from '../errors.js'
import { isWithoutDetails, mergeDetails } from '../evidence/details.js'
import { defined } from '../language/defined.js'
import type { ManifestFile, PackageFile } from '../manifest/file.js'
import { readManifests } from '../manifest/read.js'
import { openListNotices } from '../manifest/rules/open-lists.js'
import { servedProblems } from '../manifest/rules/served.js'
import type { Candidate } from '../registry/candidate.js'
import { reportsWithoutPlace } from '../registry/resolve/reports-place.js'
import { evaluate, lineEndNotices, readCard, readNamed, readNamedReports } from './files.js'
import { type ReportReader, reportReader } from './report-reader.js'
import { findFiles, readFile, type TextFile } from './workspace.js'

const MAX_MANIFEST_BYTES = 64 * 1024

export interface CheckedCandidate {
  readonly candidate: Candidate
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
}

export interface Checked {
  readonly candidates: readonly Candidate[]
  /** The manifests of unversioned packages, without the files that they name. */
  readonly packages: readonly PackageFile[]
  readonly problems: readonly Problem[]
  /** What is worth saying and stops nothing, such as an undeclared metric that was left out. */
  readonly notices: readonly Problem[]
}

/**
 * Reads and checks every manifest that the patterns name, and the files that each names. Gives all problems of all files at
 * once; throws `invalid-input` where no file is found.
 */
export async function checkFiles(of: {
  readonly workspace: string
  readonly patterns: readonly string[]
  readonly set: string
  /** Whether a report file is a problem, since the input `reports-s3-uri` names nowhere to upload it to. */
  readonly needsPlace: boolean
  /** Where the versions are to be registered; undefined where nobody knows. */
  readonly region: string | undefined
}): Promise<Checked> {
  const { workspace, patterns, set, needsPlace, region } = of
  const { manifests, packages, problems } = await readManifestFiles({ workspace, patterns, set })
  const reader = reportReader(workspace)
  const read = await Promise.all(manifests.map((file) => candidateOf(file, workspace, reader)))
  return {
    candidates: read.map(({ candidate }) => candidate),
    packages,
    problems: [
      ...problems,
      ...manifests.flatMap((file) => servedProblems(file, region)),
      ...(needsPlace ? manifests.flatMap(reportsWithoutPlace) : []),
      ...read.flatMap((one) => one.problems),
    ],
    notices: [...manifests.flatMap(openListNotices), ...read.flatMap((one) => one.notices)],
  }
}

/** Reads the manifests alone, without their reports; throws `invalid-input` where no file is found. */
export async function readManifestFiles(of: {
  readonly workspace: string
  readonly patterns: readonly string[]
  readonly set: string
}): Promise<ReturnType<typeof readManifests>> {
  const { workspace, patterns, set } = of
  const files = await readAll(findFiles(workspace, patterns), workspace)
  return readManifests({ files, ...(set.trim() === '' ? {} : { set }) })
}

/** All manifests, or one error that names every file that cannot be read. */
async function readAll(paths: readonly string[], workspace: string): Promise<readonly TextFile[]> {
  const complaints: ActionError[] = []
  const files = await Promise.all(
    paths.map((path) =>
      readFile({ workspace, path, maxBytes: MAX_MANIFEST_BYTES }).catch((error: unknown) => {
        if (!(error instanceof ActionError)) throw error
        complaints.push(error)
        return undefined
      }),
    ),
  )
  if (complaints.length === 0) return files.filter((file) => file !== undefined)
  throw new ActionError('invalid-input', complaints.map(({ message }) => `manifest: ${message}`).join('\n'), {
    hint: 'Is there an actions/checkout step before this one? Paths are relative to the root of the workspace.',
  })
}

/** A manifest with the metrics of its report, the other files that it names, and its card. */
export async function candidateOf(
  file: ManifestFile,
  workspace: string,
  reader: ReportReader = reportReader(workspace),
): Promise<CheckedCandidate> {
  const [evaluated, named, card] = await Promise.all([
    evaluate(file, reader),
    readNamed(file, reader),
    readCard(file, workspace),
  ])
  const told = await readNamedReports(named.files, evaluated.metrics)
  const details = mergeDetails(evaluated.details, told.details)
  return {
    candidate: {
      file,
      metrics: evaluated.metrics,
      loosenedGates: [],
      ...defined({ report: evaluated.report, metricReports: evaluated.metricReports, shape: evaluated.shape }),
      ...(isWithoutDetails(details) ? {} : { details }),
      ...defined({ card: card.card }),
      ...(named.files.length === 0 ? {} : { files: named.files }),
    },
    problems: [...evaluated.problems, ...named.problems, ...told.problems, ...card.problems],
    notices: [...evaluated.notices, ...told.notices, ...lineEndNotices(file, named.files)],
  }
}
