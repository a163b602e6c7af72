import { ActionError } from '../../errors.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Change } from '../../markdown/changes.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { additionalSpecifications, type ImageDigests } from '../../registry/version/specification-request.js'
import { jsonChanges } from './json-changes.js'
import type { VersionUpdate } from './ports.js'
import type { UpdateCheck } from './result.js'

const MAX_ADDITIONAL = 15 // AdditionalInferenceSpecifications, those that are there included

export interface SpecificationsPlan {
  readonly members: Pick<VersionUpdate, 'AdditionalInferenceSpecificationsToAdd'>
  readonly changes: readonly Change[]
  readonly fixed: readonly Change[]
  readonly checks: readonly UpdateCheck[]
}

/** Appends specifications of new names; never to a version that is approved, for what serves is what was approved (ruling 22). */
export function planSpecifications(
  file: ManifestFile,
  { description }: DescribedVersion,
  images: ImageDigests,
): SpecificationsPlan {
  const names = new Set((description.AdditionalInferenceSpecifications ?? []).map(({ Name }) => Name))
  const added = (file.manifest.additional_specifications ?? []).filter(({ name }) => !names.has(name))
  const definitions = additionalSpecifications(added, images)
  const changes = definitions.flatMap(({ Name, ...rest }) =>
    jsonChanges(`additional_specifications[${Name ?? ''}]`, undefined, rest),
  )
  if (definitions.length === 0) return { members: {}, changes, fixed: [], checks: [] }
  if (description.ModelApprovalStatus === 'Approved') {
    return { members: {}, changes: [], fixed: changes, checks: [approvedAlready(added.map(({ name }) => name))] }
  }
  if (names.size + added.length > MAX_ADDITIONAL) throw tooMany(file, names.size + added.length)
  return { members: { AdditionalInferenceSpecificationsToAdd: definitions }, changes, fixed: [], checks: [] }
}

/** The tagged images of specifications that a version does not have. */
export function imagesToAppend(file: ManifestFile, { description }: DescribedVersion): readonly string[] {
  const names = new Set((description.AdditionalInferenceSpecifications ?? []).map(({ Name }) => Name))
  const images = (file.manifest.additional_specifications ?? [])
    .filter(({ name }) => !names.has(name))
    .flatMap(({ containers }) => containers.map(({ image }) => image))
    .filter((image) => image !== undefined && !image.includes('@sha256:'))
  return [...new Set(images.filter((image) => image !== undefined))]
}

function approvedAlready(names: readonly string[]): UpdateCheck {
  const detail = `The version is Approved, and the specification of an approved version is not touched: ${names.join(', ')} stays out. Register a new version for it.`
  return { level: 'warning', title: 'Additional specifications', detail }
}

function tooMany(file: ManifestFile, count: number): ActionError {
  const at = file.locate(['additional_specifications'])
  const message = `additional_specifications: the version would have ${count}; SageMaker takes ${MAX_ADDITIONAL}, and none can be removed`
  return new ActionError('invalid-manifest', `${at.file}:${at.line}:${at.column}: ${message}.`, {
    hint: 'Register a new version with those that are wanted.',
    problems: [{ at, message }],
  })
}
