import type { DescribedVersion } from '../../registry/look-up.js'
import type { ListedVersion } from '../../registry/version-pages.js'

export const HISTORY_LENGTH = 8

/** The versions of a metric's trend. The candidate is drawn as the last point, so a version that is the candidate itself is not history. */
export function earlierVersions(
  { newest }: { readonly newest: readonly ListedVersion[] },
  own: readonly ListedVersion[],
  chosen: DescribedVersion | undefined,
): readonly ListedVersion[] {
  return newest
    .filter(({ version }) => chosen === undefined || version < chosen.version)
    .filter(({ version }) => !own.some((candidate) => candidate.version === version))
    .filter(({ summary }) => summary.ModelPackageStatus === 'Completed' && summary.ModelApprovalStatus !== 'Rejected')
    .slice(0, HISTORY_LENGTH)
}
