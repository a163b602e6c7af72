import type { DescribedVersion } from '../look-up.js'
import { metadataValue } from './metadata.js'

/** Where a version was registered, as it says itself. */
export interface Origin {
  /** The page of the repository, such as `https://github.com/acme/models`; not updatable once the version exists. */
  readonly repository: string
  readonly commit: string
  readonly pullRequest: number | undefined
}

/** Reads where a version comes from; undefined for one that this action did not register. */
export function originOf({ description }: Pick<DescribedVersion, 'description'>): Origin | undefined {
  const { Repository: repository = '', CommitId: commit = '' } = description.MetadataProperties ?? {}
  if (repository === '') return undefined
  const number = description.CustomerMetadataProperties?.['smr/pull-request'] ?? ''
  return { repository, commit, pullRequest: /^[1-9]\d{0,9}$/.test(number) ? Number(number) : undefined }
}

/** Whether that is this repository: the number of another one's pull request is the number of somebody else's here. */
export function isOfRepository(
  origin: Origin,
  { serverUrl, repository }: { readonly serverUrl: string; readonly repository: string },
): boolean {
  return origin.repository.toLowerCase() === `${serverUrl}/${repository}`.toLowerCase()
}

/** Whether a version says that a file of this repository registered it; outside of GitHub Actions any repository's will do. */
export function isFromFile(
  version: Pick<DescribedVersion, 'description'>,
  path: string,
  here: { readonly serverUrl: string; readonly repository: string },
): boolean {
  const origin = originOf(version)
  const isOurs = here.repository === '' || (origin !== undefined && isOfRepository(origin, here))
  return isOurs && version.description.CustomerMetadataProperties?.['smr/manifest'] === metadataValue(path)
}

/** The pull request of this repository whose comment is the version's record; undefined where there is none. */
export function pullRequestOf(
  version: Pick<DescribedVersion, 'description'>,
  here: { readonly serverUrl: string; readonly repository: string },
): number | undefined {
  const origin = originOf(version)
  return origin !== undefined && isOfRepository(origin, here) ? origin.pullRequest : undefined
}
