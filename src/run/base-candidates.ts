import type { ReportStore } from '../ports.js'
import type { Candidate } from '../registry/candidate.js'
import type { RegisterRun } from './register-run.js'

/** Reports in S3, and then the gates of the base branch, which count by what the reports say. */
export async function readCandidates(
  request: RegisterRun,
  candidates: readonly Candidate[],
  reports: ReportStore,
): Promise<readonly Candidate[]> {
  const { withReportsOfS3 } = await import('../candidate/s3-reports.js')
  const { tellProblems } = await import('./problems.js')
  const read = await withReportsOfS3(candidates, reports)
  for (const notice of read.notices) request.runner.notice(notice.message, notice)
  tellProblems(read.problems, request.runner)
  return candidatesWithBase(request, read.candidates)
}

/** The gates of the base branch count where they are stricter: a pull request must not loosen them unseen. */
export async function candidatesWithBase(
  request: RegisterRun,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const { pullRequest, repository } = request.run.context
  if (!pullRequest) return candidates
  if (request.inputs.githubToken === '') {
    request.runner.warning(
      "github-token is empty, so the gates of the base branch are not known and only this pull request's own gates count.",
    )
    return candidates
  }
  const { withBaseGates } = await import('../candidate/base-gates.js')
  const { repositoryFiles } = await import('../github/pull-request.js')
  const files = repositoryFiles({ token: request.inputs.githubToken, repository })
  const { baseSha } = pullRequest
  return withBaseGates({
    candidates,
    files,
    baseSha,
    patterns: request.inputs.manifest,
    warn: request.runner.warning,
  })
}
