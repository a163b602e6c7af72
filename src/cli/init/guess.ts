import { readdirSync } from 'node:fs'
import { basename, posix } from 'node:path'
import { readFile } from '../../candidate/workspace.js'
import { ActionError } from '../../errors.js'
import { holdsMetrics } from '../../metrics/formats/recognise.js'
import { openReport } from '../../metrics/report/open-report.js'
import { undeclaredMetrics } from '../../metrics/report/undeclared.js'

const MAX_BYTES = 1024 * 1024
const MAX_DEPTH = 4
const MAX_LOOKED_AT = 200 // files

/** A report of metrics, relative to the folder that was looked through, and what it was read as. */
export interface FoundReport {
  readonly path: string
  readonly shape: string
  readonly metrics: number
}

/** What the place of a model's report says of the model. */
export interface GuessedModel {
  /** In AWS's word, such as `XGBOOST`, and the file that says so. */
  readonly framework?: { readonly name: string; readonly file: string }
  readonly group: string
}

/** The reports of a folder and of those below it, the best guess first. */
export async function guessReports(folder: string): Promise<readonly FoundReport[]> {
  return reportsIn(folder, filesIn(folder))
}

/** Folders whose name says nothing of the model in them. */
const OF_ANY_MODEL =
  /^(?:outputs?|out|artifacts?|results?|reports?|metrics|evaluations?|eval|models?|src|runs?|last|latest|build)$/i

/** The group and the framework of the model whose report this is. */
export async function guessModel(
  folder: string,
  of: { readonly report: string; readonly repository: string | undefined },
): Promise<GuessedModel> {
  const dir = posix.dirname(posix.normalize(of.report))
  const name = dir.split('/').findLast((part) => part !== '.' && !OF_ANY_MODEL.test(part))
  const framework = await frameworkIn(folder, nearestFirst(filesIn(folder), dir))
  const group = groupName(name ?? of.repository?.split('/')[1] ?? basename(folder))
  return { group, ...(framework && { framework }) }
}

/** Files of the folder itself and of those above it first, from the inside out: another model's come last. */
function nearestFirst(files: readonly string[], dir: string): readonly string[] {
  const distance = (path: string): number => {
    const own = posix.dirname(path)
    return own === '.' || own === dir || dir.startsWith(`${own}/`) ? -own.length : 1
  }
  return files.toSorted((one, other) => distance(one) - distance(other))
}

const SKIPPED = new Set(['node_modules', '__pycache__', 'site-packages', 'venv'])

/** The files down to a depth at which a repository still keeps what people look at, the nearest first. */
function filesIn(folder: string): readonly string[] {
  const found: string[] = []
  let level = ['']
  for (let depth = 0; depth < MAX_DEPTH && found.length < MAX_LOOKED_AT * 10; depth++) {
    const next: string[] = []
    for (const dir of level)
      for (const entry of readdirSync(posix.join(folder, dir), { withFileTypes: true })) {
        const path = posix.join(dir, entry.name)
        if (entry.isFile()) found.push(path)
        else if (entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED.has(entry.name)) next.push(path)
      }
    level = next.sort()
  }
  return found
}

async function reportsIn(folder: string, files: readonly string[]): Promise<readonly FoundReport[]> {
  const found: FoundReport[] = []
  const candidates = files.filter((path) => /\.json$/i.test(path)).slice(0, MAX_LOOKED_AT)
  for (const path of candidates.toSorted((one, other) => rank(one) - rank(other))) {
    if (found.length > 0 && rank(path) > 0) break // what has no name of a report counts only where nothing has
    const text = await textOf(folder, path)
    const opened = text === undefined ? undefined : openReport({ path, text })
    if (opened === undefined || 'problems' in opened || !holdsMetrics(opened.format.kind)) continue
    const { metrics } = undeclaredMetrics({ ...opened, declared: { names: new Set(), places: new Set() } })
    // Any JSON may hold a number: what is not called as reports are has to be one of a known form.
    if (metrics.length > 0 && (rank(path) === 0 || opened.format.kind === 'model-quality'))
      found.push({ path, shape: opened.format.name, metrics: metrics.length })
  }
  return found
}

/** Names that training jobs give to reports come first. */
function rank(path: string): number {
  return /(?:^|[/_.-])(?:evaluation|metrics|scores|results|report)[^/]*\.json$/i.test(path) ? 0 : 1
}

/** In AWS's words for `Framework` of a container; the first that is named counts. */
const FRAMEWORKS: readonly (readonly [RegExp, string])[] = [
  [/^xgboost\b/im, 'XGBOOST'],
  [/^(?:torch|pytorch)\b/im, 'PYTORCH'],
  [/^tensorflow\b/im, 'TENSORFLOW'],
  [/^scikit-learn\b/im, 'SAGEMAKER-SCIKIT-LEARN'],
]

async function frameworkIn(folder: string, files: readonly string[]): Promise<GuessedModel['framework']> {
  for (const file of files.filter((path) =>
    /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|environment\.ya?ml)$/.test(path),
  )) {
    // `"xgboost>=1.7"` of a list, `- xgboost=1.7` of conda, and `xgboost==1.7` of pip begin with the name.
    const text = (await textOf(folder, file))?.replace(/^[\s"'-]+/gm, '')
    const found = text === undefined ? undefined : FRAMEWORKS.find(([pattern]) => pattern.test(text))
    if (found !== undefined) return { name: found[1], file }
  }
  return undefined
}

async function textOf(workspace: string, path: string): Promise<string | undefined> {
  try {
    return (await readFile({ workspace, path, maxBytes: MAX_BYTES })).text
  } catch (error) {
    if (error instanceof ActionError) return undefined
    throw error
  }
}

/** A name as AWS takes it for a group: letters, digits and hyphens, 63 at most. */
export function groupName(name: string): string {
  const plain = name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '')
  return plain === '' ? 'my-model' : plain
}
