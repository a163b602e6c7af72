import { ActionError, type Problem } from '../errors.js'
import type { ManifestFile } from '../manifest/file.js'
import { readManifests } from '../manifest/read.js'
import { readEvaluation } from '../metrics/evaluation.js'
import type { Candidate } from '../register/candidate.js'
import { besideManifest, findFiles, readFile, type TextFile } from './workspace.js'

const MAX_MANIFEST_BYTES = 64 * 1024
const MAX_REPORT_BYTES = 5 * 1024 * 1024

export interface CheckedCandidate {
  readonly candidate: Candidate
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
}

export interface Checked {
  readonly candidates: readonly Candidate[]
  readonly problems: readonly Problem[]
  /** What is worth saying and stops nothing, such as an undeclared metric that was left out. */
  readonly notices: readonly Problem[]
}

/**
 * Reads and checks every manifest that the patterns name, and the report of each. Gives all problems of all files at
 * once; throws `invalid-input` where no file is found.
 */
export async function checkFiles({
  workspace,
  patterns,
  set,
}: {
  readonly workspace: string
  readonly patterns: readonly string[]
  readonly set: string
}): Promise<Checked> {
  const { manifests, problems } = await readManifestFiles({ workspace, patterns, set })
  const read = await Promise.all(manifests.map((file) => candidateOf(file, workspace)))
  return {
    candidates: read.map(({ candidate }) => candidate),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
    notices: read.flatMap((one) => one.notices),
  }
}

/** Reads the manifests alone, without their reports; throws `invalid-input` where no file is found. */
export async function readManifestFiles({
  workspace,
  patterns,
  set,
}: {
  readonly workspace: string
  readonly patterns: readonly string[]
  readonly set: string
}): Promise<ReturnType<typeof readManifests>> {
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

/** A manifest with the metrics of its report. */
export async function candidateOf(file: ManifestFile, workspace: string): Promise<CheckedCandidate> {
  const report = file.manifest.metrics?.report
  const none: Candidate = { file, metrics: [], loosenedGates: [] }
  if (report === undefined) return { candidate: none, problems: [], notices: [] }
  try {
    const path = besideManifest(file.path, report)
    const { text } = await readFile({ workspace, path, maxBytes: MAX_REPORT_BYTES })
    const { metrics, problems, notices } = readEvaluation({ report: { path, text }, file })
    return { candidate: { ...none, metrics, report: { path, text } }, problems, notices }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    const problem: Problem = {
      at: file.locate(['metrics', 'report']),
      message: `the report ${error.message}`,
      ...(error.hint === undefined ? {} : { help: error.hint }),
    }
    return { candidate: none, problems: [problem], notices: [] }
  }
}
