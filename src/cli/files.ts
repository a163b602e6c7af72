import { type Checked, checkFiles } from '../candidate/read.js'
import type { Problem } from '../errors.js'
import type { CheckedPackages } from '../modes/package/run/read.js'
import type { Given } from './arguments.js'
import type { Place } from './place.js'

/** The manifests of a command and all that is wrong with them and with the files that they name. */
export interface CheckedHere extends Pick<Checked, 'candidates' | 'problems' | 'notices'> {
  readonly packages: CheckedPackages['packages']
}

/** Checks as the action does before it asks anybody; throws `invalid-input` where a pattern finds nothing. */
export async function checkHere(
  { root, patterns }: Place,
  given: Given,
  region: string | undefined,
): Promise<CheckedHere> {
  // Whether a workflow says where reports are uploaded nobody knows here.
  const files = await checkFiles({
    workspace: root,
    patterns,
    set: given.values('set').join('\n'),
    needsPlace: false,
    region,
  })
  const { packages, ...more } = await packagesOf(files.packages, root, region)
  return {
    candidates: files.candidates,
    packages,
    problems: sorted([...files.problems, ...more.problems]),
    notices: sorted([...files.notices, ...more.notices]),
  }
}

async function packagesOf(
  files: Checked['packages'],
  workspace: string,
  region: string | undefined,
): Promise<CheckedPackages> {
  if (files.length === 0) return { packages: [], problems: [], notices: [] }
  const { packageCandidates } = await import('../modes/package/run.js')
  return packageCandidates(files, { workspace, region, inputs: undefined })
}

function sorted(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    ({ at: one }, { at: other }) =>
      (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
      one.line - other.line ||
      one.column - other.column,
  )
}
