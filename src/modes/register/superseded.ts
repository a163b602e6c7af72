import { CallFailure } from '../../errors.js'
import type { RunContext } from '../../ports.js'
import type { RegisterPorts } from './request.js'

/**
 * The head of the pull request, where it is no longer the one this run is for (ruling 8). A head that cannot be read stops
 * nobody: the permission for it is a convenience.
 */
export async function movedHead(
  { pullRequest }: RunContext,
  ports: Pick<RegisterPorts, 'pullRequest'>,
): Promise<string | undefined> {
  if (ports.pullRequest === undefined || pullRequest === undefined) return undefined
  try {
    const headSha = await ports.pullRequest.headSha()
    return headSha === pullRequest.headSha ? undefined : headSha
  } catch (error) {
    if (error instanceof CallFailure) return undefined
    throw error
  }
}
