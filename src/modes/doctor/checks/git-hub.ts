import type { CallFailureKind } from '../../../errors.js'
import { effectiveDeployment } from '../../../manifest/deploy-effective.js'
import { ask } from '../asked.js'
import { type DoctorCheck, ok, type Subject, unknown } from '../check.js'
import type { DoctorGitHub } from '../ports.js'
import { checksOf } from '../refused.js'
import type { DoctorSettings } from '../settings.js'

/** A private repository says 404 to whoever may not read it. */
const UNREAD: readonly CallFailureKind[] = ['access-denied', 'not-found', 'credentials']

/** What of a run decides what is asked of GitHub. */
export type AskedOfGitHub = Pick<
  DoctorSettings,
  'checkMode' | 'environment' | 'baseGates' | 'deployFrom' | 'base' | 'repository' | 'files' | 'run'
>

/** What the job's token may read of the repository, as far as the mode needs it. */
export async function gitHubChecks(settings: AskedOfGitHub, gitHub: DoctorGitHub): Promise<readonly DoctorCheck[]> {
  const checks = await Promise.all(partsOf(settings.checkMode).map((part) => part(settings, gitHub)))
  return checks.flat()
}

type Part = (settings: AskedOfGitHub, gitHub: DoctorGitHub) => Promise<readonly DoctorCheck[]>

function partsOf(checkMode: DoctorSettings['checkMode']): readonly Part[] {
  switch (checkMode) {
    case 'register':
      return [baseChecks, commentChecks]
    case 'deploy':
      return [branchChecks, requiredChecks, commentChecks]
    case 'approve':
      return [reviewerChecks, commentChecks]
    case 'update':
      return []
  }
}

/** The gates of the base branch judge a pull request, too; one that cannot be read stops it (ruling 18). */
async function baseChecks(
  { repository, base, baseGates }: AskedOfGitHub,
  { files, branches }: DoctorGitHub,
): Promise<readonly DoctorCheck[]> {
  const subject: Subject = { name: 'base-branch', resource: repository }
  if (baseGates === 'ignore') return [ok(subject, 'base-gates is ignore: the base branch is not read.')]
  const asking = async () => {
    const ref = base?.sha ?? (base === undefined || base.branch === '' ? await branches.defaultBranch() : base.branch)
    return files.list({ ref })
  }
  const answer = await ask('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', asking())
  if (answer.kind === 'answered') return [ok(subject, 'Its files may be read, and with them the gates there.')]
  const fails = base === undefined ? [] : UNREAD
  const otherwise = 'This run is proposed for no branch; the registration of a pull request would be stopped.'
  return checksOf({ subject, failure: answer.failure, fails, needs: [], otherwise })
}

/** A comment is written last, and a run that cannot write it says so and goes on. */
async function commentChecks(
  { repository }: AskedOfGitHub,
  { findComment }: DoctorGitHub,
): Promise<readonly DoctorCheck[]> {
  const subject: Subject = { name: 'comment', resource: repository }
  if (findComment === undefined)
    return [unknown(subject, 'This run is for no pull request, so there is nothing to ask about.')]
  const answer = await ask('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', findComment())
  if (answer.kind === 'failed') {
    const otherwise = 'The mode goes on without a comment.'
    return checksOf({ subject, failure: answer.failure, fails: [], needs: [], otherwise })
  }
  if (answer.value !== undefined) return [ok(subject, `An earlier run wrote one: ${answer.value.url}`)]
  const detail =
    'Comments may be read. Whether one may be written is not tried, since it writes: the job needs `permissions: pull-requests: write`.'
  return [unknown(subject, detail)]
}

/** A deployment follows what lies on a protected branch, unless `deploy-from` is any. */
async function branchChecks(
  { repository, deployFrom }: AskedOfGitHub,
  { branches }: DoctorGitHub,
): Promise<readonly DoctorCheck[]> {
  const subject: Subject = { name: 'protected-branches', resource: repository }
  if (deployFrom === 'any') return [ok(subject, 'deploy-from is any: branches are not read.')]
  const answer = await ask(
    'GET /repos/{owner}/{repo}/branches/{branch}',
    branches.defaultBranch().then(async (name) => ({ name, branch: await branches.branch(name) })),
  )
  if (answer.kind === 'failed') return checksOf({ subject, failure: answer.failure, fails: UNREAD, needs: [] })
  const { name, branch } = answer.value
  if (branch === undefined)
    return [unknown(subject, `The default branch ${name} is not found: with \`contents: read\` a job sees it.`)]
  const detail = branch.isProtected
    ? `Branches may be read; ${name} is protected.`
    : `Branches may be read. The default branch ${name} is not protected: whoever may push to it chooses what is deployed.`
  return [ok(subject, detail)]
}

/** That a version served in the environment which this one `requires` is borne out by GitHub's runs and deployments. */
async function requiredChecks(
  { repository, environment, files, run }: AskedOfGitHub,
  { records }: DoctorGitHub,
): Promise<readonly DoctorCheck[]> {
  const required = files.flatMap(
    ({ manifest: { deploy } }) => (deploy && effectiveDeployment(deploy, environment)?.requires) ?? [],
  )
  const checks = [...new Set(required)].map(async (name): Promise<readonly DoctorCheck[]> => {
    const subject: Subject = { name: 'required-environment', resource: repository }
    const answers = await Promise.all([
      ask('GET /repos/{owner}/{repo}/actions/runs/{run_id}', records.run(run.id)),
      ask('GET /repos/{owner}/{repo}/deployments', records.deployments({ environment: name, commit: run.commit })),
    ])
    const failures = answers.flatMap((answer) => (answer.kind === 'failed' ? [answer.failure] : []))
    return failures.length === 0
      ? [ok(subject, `Whether a version served in ${name} may be read from GitHub's runs and deployments.`)]
      : failures.flatMap((failure) => checksOf({ subject, failure, fails: UNREAD, needs: [] }))
  })
  return (await Promise.all(checks)).flat()
}

/** Who approves are the reviewers of this run's environment; without one it is asked who may write. */
async function reviewerChecks(
  { repository, environment }: AskedOfGitHub,
  { reviews }: DoctorGitHub,
): Promise<readonly DoctorCheck[]> {
  const subject: Subject = { name: 'reviewers', resource: repository }
  if (environment === '')
    return [
      unknown(
        subject,
        'This job has no `environment:`, so that whoever starts the run counts as approver: give it one with required reviewers.',
      ),
    ]
  const answer = await ask('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', reviews.reviewersOfThisRun())
  if (answer.kind === 'failed') return checksOf({ subject, failure: answer.failure, fails: UNREAD, needs: [] })
  const people = answer.value.filter(({ state }) => state === 'approved').map(({ login }) => login)
  return [
    people.length > 0
      ? ok(subject, `Who reviewed this run may be read: ${people.join(', ')}.`)
      : unknown(subject, `Nobody had to review the environment ${environment}: give it required reviewers.`),
  ]
}
