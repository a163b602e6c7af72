import { ActionError, CallFailure } from '../../errors.js'
import { mapBounded } from '../../language/bounded.js'
import { type DescribedVersion, describeVersion, type LookUp, newestVersions } from '../../registry/look-up.js'
import { isOfRepository, type Origin, originOf } from '../../registry/version/origin.js'
import type { CommitAuthors, Reviews } from './ports.js'
import type { ApprovalCheck, Approvers, NewerVersion } from './result.js'
import type { ApprovalSettings } from './settings.js'

/** The version to decide on, as it is now. */
export async function findVersion(arn: string, at: Pick<LookUp, 'address' | 'reader'>): Promise<DescribedVersion> {
  const version = await describeVersion(at, arn)
  if (version !== undefined) return version
  throw new ActionError('invalid-input', `There is no version ${arn}.`, {
    hint: 'It may have been deleted, or be in another account or Region: see `registry-account-id` and `aws-region`.',
  })
}

/** Who approves: the reviewers of this job's environment, else whoever started this attempt (ruling 30). */
export async function findApprovers(
  { environment, run }: ApprovalSettings,
  gitHub: Reviews,
): Promise<{ readonly approvers: Approvers; readonly checks: readonly ApprovalCheck[] }> {
  if (environment === undefined || environment === '') return startedBy(run.triggeringActor, NO_ENVIRONMENT)
  const reviews = await reviewsOf(gitHub)
  const approved = reviews
    .filter(({ state }) => state === 'approved')
    .filter(({ environments }) => environments.some((name) => name.toLowerCase() === environment.toLowerCase()))
  // A deployment protection rule approves as an app, beside the people whom the environment asks.
  const people = approved.filter(({ login, isBot }) => !isBot && !isBotLogin(login))
  const logins = [...new Set((people.length > 0 ? people : approved).map(({ login }) => login))]
  if (logins.includes('')) {
    throw new ActionError('access-denied', 'Who reviewed this run is not known: that account is gone.', {
      hint: 'Start a new run and have it reviewed.',
    })
  }
  if (logins.length > 0) return { approvers: { logins, from: 'reviewers' }, checks: [] }
  return startedBy(
    run.triggeringActor,
    `Nobody had to review the environment ${environment}: it has no required reviewers.`,
  )
}

const NO_ENVIRONMENT = 'This job has no `environment:`, or it is not known.'

/** Whether a login is that of an app. */
export function isBotLogin(login: string): boolean {
  return login.endsWith('[bot]')
}

function startedBy(login: string, why: string) {
  if (login === '') {
    throw new ActionError('invalid-input', `${why} And nothing says who started this run.`, {
      hint: 'Approve and reject run in GitHub Actions, in a job with a protected `environment:`.',
    })
  }
  const approvers: Approvers = { logins: [login], from: 'triggering-actor' }
  const check = {
    level: 'notice',
    title: 'Approver',
    detail: `${why} So whoever started the run counts as approver.`,
  } as const
  return { approvers, checks: [check] }
}

async function reviewsOf(gitHub: Reviews) {
  try {
    return await gitHub.reviewersOfThisRun()
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    const isDenied = error.kind === 'access-denied' || error.kind === 'not-found'
    throw new ActionError(
      isDenied ? 'access-denied' : 'failed',
      `Who reviewed this run cannot be read, so nobody can be named: ${error.call}: ${error.message}`,
      {
        hint: isDenied
          ? 'Give the job `permissions: actions: read`. Naming any permission takes away all that are not named.'
          : 'Run the job again.',
        cause: error,
      },
    )
  }
}

/** Logins that count as authors, and what could not be read of them. */
export interface Authors {
  readonly logins: readonly string[]
  /** Each a sentence with what to do about it. */
  readonly gaps: readonly { readonly what: string; readonly hint: string; readonly isDenied: boolean }[]
}

/** The recorded actor, the pull request's author and its commits' authors; without a pull request the commit's (ruling 30). */
export async function findAuthors(
  { description }: DescribedVersion,
  { run }: ApprovalSettings,
  gitHub: Reviews,
): Promise<Authors> {
  const metadata = description.CustomerMetadataProperties ?? {}
  const recorded = [metadata['smr/actor'], metadata['smr/author']].filter((login) => login !== undefined)
  const origin = originOf({ description })
  if (metadata['smr/actor'] === undefined || origin === undefined) {
    return unknown(recorded, 'The version does not say who registered it.', 'Versions of this action do.')
  }
  if (!isOfRepository(origin, run)) {
    const hint = 'Approve it from a workflow of that repository.'
    return unknown(recorded, `It was registered from ${origin.repository}, whose authors are not known here.`, hint)
  }
  const found =
    origin.pullRequest === undefined
      ? await ofCommit(origin.commit, gitHub)
      : await ofPullRequest(origin.pullRequest, gitHub)
  const logins = [...recorded, ...found.logins].filter((login) => login !== '')
  return { logins: [...new Set(logins)], gaps: found.gaps }
}

async function ofPullRequest(number: number, gitHub: Reviews): Promise<Authors> {
  const read = await readable(() => gitHub.pullRequestAuthors(number), `pull request #${number}`, 'pull-requests: read')
  if ('gaps' in read) return read
  const { author, isComplete } = read.value
  const gaps = isComplete
    ? []
    : [{ what: `Pull request #${number} has more commits than GitHub lists.`, hint: 'Split it.', isDenied: false }]
  const gone = author === '' ? [{ what: `Who opened pull request #${number} is gone.`, hint: '', isDenied: false }] : []
  return { logins: [author, ...read.value.logins], gaps: [...gaps, ...gone, ...unlinked(read.value)] }
}

async function ofCommit(commit: string, gitHub: Reviews): Promise<Authors> {
  if (commit === '') return unknown([], 'The version names neither a pull request nor a commit.', 'Register it again.')
  const read = await readable(() => gitHub.commitAuthors(commit), `commit ${commit.slice(0, 7)}`, 'contents: read')
  if ('gaps' in read) return read
  return { logins: read.value.logins, gaps: unlinked(read.value) }
}

function unlinked({ unlinkedCommits }: CommitAuthors): Authors['gaps'] {
  return unlinkedCommits.slice(0, 3).map((sha) => ({
    what: `The author of commit ${sha.slice(0, 7)} has no account on GitHub, so nobody can tell who wrote it.`,
    hint: "Add the address of the commit to the author's account.",
    isDenied: false,
  }))
}

async function readable<Value>(
  read: () => Promise<Value>,
  what: string,
  permission: string,
): Promise<{ readonly value: Value } | Authors> {
  try {
    return { value: await read() }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    const isDenied = error.kind === 'access-denied' || error.kind === 'not-found'
    const hint = isDenied ? `Give the job \`permissions: ${permission}\`.` : 'Run the job again.'
    const sentence = `The authors of ${what} cannot be read: ${error.call}: ${error.message}.`
    return { logins: [], gaps: [{ what: sentence, hint, isDenied }] }
  }
}

function unknown(logins: readonly string[], what: string, hint: string): Authors {
  return { logins, gaps: [{ what, hint, isDenied: false }] }
}

const MAX_NEWER = 20 // versions that are described to see where they came from
const CONCURRENT_DESCRIBES = 5

/** Higher versions of the same pull request. It is only pointed out, so what cannot be read is a notice. */
export async function findNewer(
  version: DescribedVersion,
  at: LookUp,
): Promise<{ readonly newer: readonly NewerVersion[]; readonly checks: readonly ApprovalCheck[] }> {
  const origin = originOf(version)
  if (origin?.pullRequest === undefined) return { newer: [], checks: [] }
  try {
    const { versions } = await newestVersions(at)
    const higher = versions.filter((one) => one.version > version.version).slice(0, MAX_NEWER)
    const described = await mapBounded(higher, CONCURRENT_DESCRIBES, ({ arn }) => describeVersion(at, arn))
    const newer = described
      .filter((one) => one !== undefined)
      .filter((one) => isSamePullRequest(originOf(one), origin) && one.description.ModelPackageStatus !== 'Failed')
      .map((one) => ({
        arn: one.arn,
        version: one.version,
        approvalStatus: one.description.ModelApprovalStatus ?? 'not set',
      }))
    return { newer, checks: [] }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    const detail = `Whether the pull request has a newer version is not known: ${error.call}: ${error.message}`
    return { newer: [], checks: [{ level: 'notice', title: 'Newer versions', detail }] }
  }
}

function isSamePullRequest(one: Origin | undefined, other: Origin): boolean {
  return one?.repository === other.repository && one.pullRequest === other.pullRequest
}
