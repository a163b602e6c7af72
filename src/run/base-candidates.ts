import { withBaseGates } from '../candidate/base-gates.js'
import { goneOnBase, manifestsGone } from '../candidate/gone.js'
import { withUnreadBase } from '../candidate/unread-base.js'
import { readBytes } from '../candidate/workspace.js'
import { ActionError, CallFailure } from '../errors.js'
import { branches } from '../github/branches.js'
import { repositoryFiles } from '../github/repository-files.js'
import type { BaseContext, Branches, ReportStore } from '../ports.js'
import type { Candidate } from '../registry/candidate.js'
import { failureOnly } from '../registry/failure.js'
import { hasMetricsInS3 } from '../registry/resolve/reports-place.js'
import type { RegisterRun } from './register-run.js'

const MAX_MANIFEST_BYTES = 64 * 1024

/** Reports in S3, and then the gates of the base branch, which count by what the reports say. */
export async function readCandidates(
  request: RegisterRun,
  candidates: readonly Candidate[],
  reports: ReportStore,
): Promise<readonly Candidate[]> {
  const { withReportsOfS3 } = await import('../candidate/s3-reports.js')
  const { reportProblems } = await import('./problems.js')
  const read = await withReportsOfS3(candidates, reports)
  for (const notice of read.notices) request.runner.notice(notice.message, notice)
  reportProblems(read.problems, request.runner)
  return candidatesWithBase(request, read.candidates)
}

/**
 * The same where nobody has credentials: a fork's token reads the base branch, too. What metrics in S3 say is not known here,
 * so that no gate can judge them.
 */
export async function candidatesOffline(
  request: RegisterRun,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  if (!request.run.context.base || request.inputs.baseGates === 'ignore') return candidatesWithBase(request, candidates)
  const isRead = ({ file }: Candidate) => !hasMetricsInS3(file.manifest)
  const based = await candidatesWithBase(request, candidates.filter(isRead))
  const unread = withUnreadBase(
    candidates.filter((candidate) => !isRead(candidate)),
    {
      reason: 'Metrics in S3 are not read without credentials, so the gates of the base branch did not judge them',
      why: 'no-credentials',
    },
  )
  const known = [...based, ...unread]
  return candidates.map((candidate) => known.find(({ file }) => file.path === candidate.file.path) ?? candidate)
}

/** The gates of the base branch count where they are stricter: a pull request must not loosen them unseen (ruling 18). */
export async function candidatesWithBase(
  request: RegisterRun,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const { inputs, run, runner } = request
  const { base, repository, workspace, defaultBranch } = run.context
  if (base === undefined || candidates.length === 0) return candidates
  if (inputs.baseGates === 'ignore') {
    runner.notice('base-gates is ignore: whoever writes this commit chooses the gates that judge it.')
    return candidates
  }
  if (inputs.githubToken === '')
    return withUnreadBase(candidates, {
      reason: 'github-token is empty, so the gates of the base branch could not be read',
      why: 'no-token',
    })
  const options = { token: inputs.githubToken, repository }
  const bases = await basesOf(base, branches({ ...options, defaultBranch }))
  if (bases instanceof CallFailure)
    return withUnreadBase(candidates, {
      reason: `Which branch the gates come from could not be read: ${bases.message}`,
      why: bases,
    })
  if (bases.length === 0)
    return withUnreadBase(candidates, {
      reason: 'The event does not say which commit this is proposed for',
      why: 'no-commit',
    })
  return withBaseGates({
    candidates,
    files: repositoryFiles(options),
    bases,
    patterns: inputs.manifest,
    here: (path) => readBytes({ workspace, path, maxBytes: MAX_MANIFEST_BYTES }).catch(undefinedFor),
    warn: runner.warning,
    onTree: (tree, name) => {
      const gone = goneOnBase(manifestsGone(tree, { workspace, patterns: inputs.manifest }), name)
      if (gone !== undefined) runner.notice(gone)
    },
  })
}

/**
 * The base, and beside it the tip of the default branch where the base is not protected: whoever may push there chooses its
 * gates, too.
 */
async function basesOf(
  { branch, sha }: BaseContext,
  repository: Branches,
): Promise<readonly { readonly ref: string; readonly name: string }[] | CallFailure> {
  if (branch === '' || sha === '') return []
  const base = { ref: sha ?? branch, name: `the base branch ${branch}` }
  try {
    const standard = await repository.defaultBranch()
    if (branch === standard || (await repository.branch(branch))?.isProtected) return [base]
    return [base, { ref: standard, name: `the default branch ${standard}` }]
  } catch (error) {
    return failureOnly(error)
  }
}

function undefinedFor(error: unknown): undefined {
  if (error instanceof ActionError) return undefined
  throw error
}
