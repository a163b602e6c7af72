import type { PullRequestPort, RunContext } from '../ports.js'
import { failureOnly } from './failure.js'

/**
 * The head of the pull request, where it is no longer the one this run is for (ruling 8). A head that cannot be read stops
 * nobody: the permission for it is a convenience.
 */
export async function movedHead(
  { pullRequest }: Pick<RunContext, 'pullRequest'>,
  port: Pick<PullRequestPort, 'headSha'> | undefined,
): Promise<string | undefined> {
  if (port === undefined || pullRequest === undefined) return undefined
  const headSha = await port.headSha().catch((error: unknown) => void failureOnly(error))
  return headSha === pullRequest.headSha ? undefined : headSha
}
