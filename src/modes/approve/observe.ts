import { CallFailure } from '../../errors.js'
import { mapBounded } from '../../language/bounded.js'
import { type DescribedVersion, describeVersion, type LookUp, newestVersions } from '../../registry/look-up.js'
import { type Origin, originOf } from '../../registry/version/origin.js'
import type { ApprovalCheck, NewerVersion } from './result.js'

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
