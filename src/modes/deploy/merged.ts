import { ActionError, CallFailure } from '../../errors.js'
import type { Check } from '../../markdown/checks.js'
import type { Branches } from '../../ports.js'
import { asActionError, RUN_AGAIN } from '../../registry/failure.js'
import type { DeploySettings } from './settings.js'

const MAX_COMPARED = 20 // protected branches that are compared with, one request each

/** Where a commit lies, among the branches that not everybody may write to. */
export type Merged =
  | { readonly kind: 'merged'; readonly branch: string }
  | { readonly kind: 'not-merged'; readonly compared: readonly string[]; readonly isAll: boolean }

/** Looks for a commit on the default branch, on the branch of `ref` if that is protected, and on the other protected ones. */
export async function whereMerged(
  { commit, ref }: { readonly commit: string; readonly ref: string },
  branches: Branches,
): Promise<Merged> {
  const compared: string[] = []
  const lies = async (branch: string): Promise<boolean> => {
    if (compared.includes(branch)) return false
    compared.push(branch)
    return branches.contains({ branch, commit })
  }
  const standard = await branches.defaultBranch()
  if (await lies(standard)) return { kind: 'merged', branch: standard }
  const own = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  if (own !== undefined && (await branches.branch(own))?.isProtected && (await lies(own)))
    return { kind: 'merged', branch: own }
  const others = await branches.protectedBranches()
  // GitHub lists branches, too, whose rules keep nobody from pushing: the one that counts is looked at by itself.
  for (const branch of others.slice(0, MAX_COMPARED))
    if ((await lies(branch)) && (await branches.branch(branch))?.isProtected) return { kind: 'merged', branch }
  return { kind: 'not-merged', compared, isAll: others.length <= MAX_COMPARED }
}

/**
 * Alarms, canary and `requires` come from the commit that is checked out, and whoever may push a tag chooses one: it has to
 * lie where a review brought it. A dry run touches nothing, and only says it.
 */
export async function checkMerged(settings: DeploySettings, branches: Branches): Promise<readonly Check[]> {
  const { deployFrom, dryRun, run } = settings
  const short = run.commit.slice(0, 7)
  if (deployFrom === 'any') {
    const detail = `deploy-from is any: whether commit ${short} lies on a protected branch was not asked.`
    return [{ level: 'notice', title: 'Rules of the deployment', detail }]
  }
  const merged = await readFromGitHub(
    {
      question: `commit ${short} lies on the default branch or on a protected one`,
      permissions: '`permissions: contents: read`. `deploy-from: any` does without.',
    },
    () => whereMerged(run, branches),
  )
  if (merged.kind === 'merged')
    return [{ level: 'passed', title: `The rules come from ${merged.branch}`, detail: `commit ${short}` }]
  const where = merged.isAll
    ? 'lies neither on the default branch nor on a protected one'
    : 'was found neither on the default branch nor on a protected one, of which not all were looked at'
  const what = `Commit ${short}, which the rules of this deployment come from, ${where} (compared with ${merged.compared.join(', ')}).`
  if (dryRun) {
    const detail = `${what} A deployment from here is refused with not-merged.`
    return [{ level: 'warning', title: 'Rules of the deployment', detail }]
  }
  throw new ActionError('not-merged', what, {
    hint: 'Merge it, or tag a commit that is merged. `deploy-from: any` allows every commit.',
  })
}

/** What GitHub answers; where it cannot be asked, an error that says which `permissions:` the job needs. */
export async function readFromGitHub<Answer>(
  { question, permissions }: { readonly question: string; readonly permissions: string },
  ask: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    const isDenied = error.kind === 'access-denied' || error.kind === 'not-found'
    const { code, message, hint = RUN_AGAIN } = asActionError(error, `Whether ${question} cannot be read`)
    if (!isDenied) throw new ActionError(code, message, { hint, cause: error })
    throw new ActionError('access-denied', message, { hint: `Give the job ${permissions}`, cause: error })
  }
}
