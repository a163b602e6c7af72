import { CallFailure, withHint } from '../../errors.js'
import type { RunContext } from '../../ports.js'
import type { ChangedFiles, ChangeReader } from './ports.js'
import type { Changes } from './settings.js'

/** The part of a run that says what it is to be compared with. */
export interface ComparedRun {
  readonly context: RunContext
  /** The commit that the branch of a push was at before. */
  readonly pushedFrom?: string
}

/**
 * Asks GitHub what the commits of the event change: the files of a pull request, else a comparison with what the branch was at
 * before or is proposed for. Whatever cannot be told makes everything changed, so that no manifest is left out for it.
 */
export async function observeChanges(run: ComparedRun, reader: ChangeReader): Promise<Changes> {
  try {
    const found = await asked(run, reader)
    switch (found.kind) {
      case 'known':
        return found
      case 'nothing-to-compare':
        return {
          kind: 'unknown',
          why: `A ${run.context.eventName || 'run on a laptop'} names no commit to compare with.`,
        }
      case 'cut':
        return { kind: 'unknown', why: found.why }
    }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    return { kind: 'unknown', why: `What has changed could not be read: ${withHint(error)}` }
  }
}

async function asked(
  { context, pushedFrom }: ComparedRun,
  reader: ChangeReader,
): Promise<ChangedFiles | { readonly kind: 'nothing-to-compare' }> {
  const { pullRequest, base, sha, defaultBranch, ref } = context
  if (pullRequest !== undefined) return reader.ofPullRequest(pullRequest)
  if (pushedFrom !== undefined) return reader.between({ base: pushedFrom, head: sha })
  // A branch that was made by this push has what it has besides the default branch; merge queues and runs after another
  // workflow's say what they are for.
  const from = base?.sha ?? (ref === `refs/heads/${defaultBranch}` ? undefined : base?.branch)
  return from === undefined || from === '' || sha === ''
    ? { kind: 'nothing-to-compare' }
    : reader.between({ base: from, head: sha })
}
