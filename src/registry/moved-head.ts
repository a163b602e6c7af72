import { recently } from '../language/recently.js'
import type { PullRequestPort, RunContext } from '../ports.js'
import { failureOnly } from './failure.js'

const HEAD_HOLDS_MILLISECONDS = 10_000

/**
 * The same pull request for a run of many models: the head is looked at once in ten seconds, not once for each of them. A job
 * token has 1,000 requests an hour for the whole repository.
 */
export function sharingHead<Port extends Pick<PullRequestPort, 'headSha'>>(port: Port): Port {
  return { ...port, headSha: recently(port.headSha, HEAD_HOLDS_MILLISECONDS) }
}

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

/** Asks ahead, through a port that shares its answer: nobody waits for it but the create, which finds the answer there (ruling 8). */
export function askForHead(context: Parameters<typeof movedHead>[0], port: Parameters<typeof movedHead>[1]): void {
  movedHead(context, port).catch(() => {})
}
