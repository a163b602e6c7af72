import { ActionError } from '../../errors.js'
import { defined } from '../../language/defined.js'
import { isCloned } from '../../manifest/schema/source-uri.js'
import type { Change } from '../../markdown/changes.js'
import { isApprovedAtBirth } from '../../registry/decision.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import type { ImageDigests } from '../../registry/version/specification-request.js'
import { planCard } from './card.js'
import { planMetadata } from './metadata.js'
import type { VersionUpdate } from './ports.js'
import type { UpdateCheck } from './result.js'
import type { Differences, UpdateCandidate, UpdateSettings } from './settings.js'
import { planSpecifications } from './specifications.js'

/** What updating a version would do. */
export interface UpdatePlan {
  /** Exactly what is sent; undefined where nothing has to be. */
  readonly request: VersionUpdate | undefined
  readonly changes: readonly Change[]
  readonly fixed: readonly Change[]
  readonly checks: readonly UpdateCheck[]
}

export interface Planning {
  readonly candidate: UpdateCandidate
  readonly settings: Pick<UpdateSettings, 'modelCardStatus'>
  readonly differences: Differences
  readonly images: ImageDigests
}

/** Decides what would make a version what its manifest says; touches nothing. Throws where that is refused as a whole. */
export function planUpdate(
  { candidate, settings, differences, images }: Planning,
  version: DescribedVersion,
): UpdatePlan {
  const { file } = candidate
  const card = planCard(candidate, version, settings)
  const metadata = planMetadata(file, version.description.CustomerMetadataProperties)
  const specifications = planSpecifications(file, version, images)
  const sourceUri = planSourceUri(candidate, version)
  const members = { ...card.members, ...metadata.members, ...specifications.members, ...sourceUri.members }
  if (Object.keys(members).length > 0) refuseToApproveByWriting(version)
  const isNew = (section: string) => specifications.changes.some((change) => sameSpecification(change.section, section))
  const others = differences(candidate, version.description).filter(
    ({ section }) => !HANDLED.has(section) && !isNew(section),
  )
  return {
    request: Object.keys(members).length === 0 ? undefined : { ModelPackageArn: version.arn, ...members },
    changes: [...card.changes, ...metadata.changes, ...specifications.changes, ...sourceUri.changes],
    fixed: [
      ...others.filter(({ section }) => !isIn(specifications.fixed, section)),
      ...specifications.fixed,
      ...sourceUri.fixed,
    ],
    checks: [...card.checks, ...specifications.checks],
  }
}

/**
 * SageMaker keeps only when and by whom a version was changed last. A write of ours on a version that was created Approved
 * would be its first change, and every later deployment would take that for somebody's approval.
 */
function refuseToApproveByWriting({ arn, description }: DescribedVersion): void {
  if (!isApprovedAtBirth(description)) return
  throw new ActionError(
    'not-approved',
    `${arn} has been Approved since it was created, so nobody approved it; an update would be its first change and pass for an approval.`,
    { hint: 'Have it rejected and approved again (mode: reject, mode: approve with a reason), then update it.' },
  )
}

/** What of the differences is planned here, and either changed or named. */
const HANDLED: ReadonlySet<string> = new Set(['metadata', 'hyper_parameters', 'source_uri'])

function isIn(changes: readonly Change[], section: string): boolean {
  return changes.some((change) => sameSpecification(change.section, section))
}

function sameSpecification(one: string, other: string): boolean {
  return nameOf(one) !== undefined && nameOf(one) === nameOf(other)
}

function nameOf(section: string): string | undefined {
  return /^additional_specifications\[([^\]]*)\]/.exec(section)?.[1]
}

/** Only where none stands there: the create of a version with containers cannot carry it. */
function planSourceUri({ file }: UpdateCandidate, { description }: DescribedVersion) {
  const { source_uri: uri } = file.manifest
  const theirs = description.SourceUri || undefined
  const nothing = { members: {}, changes: [], fixed: [] }
  if (uri === undefined || uri === theirs) return nothing
  const change: Change = { section: 'source_uri', key: '', ...defined({ before: theirs }), after: uri }
  if (isCloned(uri) || theirs !== undefined) return { ...nothing, fixed: [change] }
  return { members: { SourceUri: uri }, changes: [change], fixed: [] }
}
