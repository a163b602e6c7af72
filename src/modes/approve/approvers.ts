import { ActionError, CallFailure } from '../../errors.js'
import { asActionError, RUN_AGAIN } from '../../registry/failure.js'
import type { Reviews } from './ports.js'
import type { ApprovalCheck, Approvers } from './result.js'
import type { ApprovalSettings } from './settings.js'

/** Whether a login is that of an app. */
export function isBotLogin(login: string): boolean {
  return login.endsWith('[bot]')
}

/** Who approves: the reviewers of this job's environment, else whoever started this attempt and may write (ruling 30). */
export async function findApprovers(
  { environment, run }: ApprovalSettings,
  gitHub: Reviews,
): Promise<{ readonly approvers: Approvers; readonly checks: readonly ApprovalCheck[] }> {
  if (environment === undefined || environment === '') return startedBy(run.triggeringActor, NO_ENVIRONMENT, gitHub)
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
    gitHub,
  )
}

const NO_ENVIRONMENT = 'This job has no `environment:`, or it is not known.'
const REVIEWERS = 'Give the job an `environment:` with required reviewers'

async function startedBy(login: string, why: string, gitHub: Reviews) {
  if (login === '') {
    throw new ActionError('invalid-input', `${why} And nothing says who started this run.`, {
      hint: 'Approve and reject run in GitHub Actions, in a job with a protected `environment:`.',
    })
  }
  await refuseWithoutWrite(login, gitHub)
  const approvers: Approvers = { logins: [login], from: 'triggering-actor' }
  const check = {
    level: 'notice',
    title: 'Approver',
    detail: `${why} So whoever started the run counts as approver.`,
  } as const
  return { approvers, checks: [check] }
}

/**
 * Anybody may comment, review or open a discussion, and so start a run that has the rights of the default branch: it is asked
 * of GitHub what they may do, whatever the event.
 */
async function refuseWithoutWrite(login: string, gitHub: Reviews): Promise<void> {
  const role = await roleOf(login, gitHub)
  if (role === 'admin' || role === 'write') return
  throw new ActionError(
    'not-permitted',
    `${login} started this run and has the permission \`${role}\` in this repository; without a reviewed environment a decision needs \`write\`.`,
    { hint: `${REVIEWERS}, or let somebody with write access start the run.` },
  )
}

async function roleOf(login: string, gitHub: Reviews) {
  try {
    return await gitHub.roleOf(login)
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    // "{username} is not a user": an app, or an account that is gone.
    if (error.kind === 'not-found') return 'none' as const
    throw unreadable(`What ${login}, who started this run, may do in this repository cannot be read`, error, {
      denied: `${REVIEWERS}, or give \`github-token\` a token that may read the repository, as the job's own is.`,
    })
  }
}

async function reviewsOf(gitHub: Reviews) {
  try {
    return await gitHub.reviewersOfThisRun()
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    throw unreadable('Who reviewed this run cannot be read, so nobody can be named', error, {
      denied: 'Give the job `permissions: actions: read`. Naming any permission takes away all that are not named.',
    })
  }
}

function unreadable(what: string, error: CallFailure, { denied }: { readonly denied: string }): ActionError {
  const isDenied = error.kind === 'access-denied' || error.kind === 'not-found'
  const { code, message, hint = RUN_AGAIN } = asActionError(error, what)
  return new ActionError(isDenied ? 'access-denied' : code, message, { hint: isDenied ? denied : hint, cause: error })
}
