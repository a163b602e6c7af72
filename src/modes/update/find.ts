import { ActionError } from '../../errors.js'
import { pairMetrics } from '../../metrics/compare/pairing.js'
import type { GroupAddress } from '../../registry/address.js'
import {
  type DescribedVersion,
  describeVersion,
  type LookUp,
  namedVersion,
  newestVersions,
  whyItFailed,
} from '../../registry/look-up.js'
import { isFromFile } from '../../registry/version/origin.js'
import { storedMetrics } from '../../registry/version/stored-metrics.js'
import type { UpdatePorts } from './ports.js'
import type { UpdateCandidate, UpdateRequest } from './settings.js'

/** How many of the newest versions are looked at for the one that a manifest registered. */
const MAX_DESCRIBED = 30
const POLL_MILLISECONDS = 5_000

export interface Finding {
  readonly candidate: UpdateCandidate
  readonly address: GroupAddress
  /** The version that `model` names; undefined where it is empty. */
  readonly version: number | undefined
}

/**
 * The version to update, once it is made. Rejects with ActionError where there is none, or where it can never be updated.
 */
export async function findVersion(
  { candidate, address, version }: Finding,
  request: Pick<UpdateRequest, 'settings' | 'differences'>,
  ports: UpdatePorts,
): Promise<DescribedVersion> {
  const at: LookUp = { address, reader: ports.registry, clock: ports.clock }
  const found =
    version === undefined
      ? await registeredFrom(candidate, at, request)
      : await namedVersion(at, address.versionArn(version), 'whole')
  return onceMade(found, at, request.settings.waitMilliseconds)
}

/**
 * The newest version that this manifest registered and that is still what it says: the same specification and the same
 * metrics. The card of one model must not be written on another that the same file registered.
 */
async function registeredFrom(
  candidate: UpdateCandidate,
  at: LookUp,
  { settings, differences }: Pick<UpdateRequest, 'settings' | 'differences'>,
): Promise<DescribedVersion> {
  const { versions } = await newestVersions(at)
  const made = versions.filter(
    ({ summary }) => summary.ModelPackageStatus !== 'Failed' && summary.ModelPackageStatus !== 'Deleting',
  )
  let nearest: DescribedVersion | undefined
  for (const { arn } of made.slice(0, MAX_DESCRIBED)) {
    const version = await describeVersion(at, arn, 'whole')
    if (version === undefined || !isFromFile(version, candidate.file.path, settings.here)) continue
    const isSame =
      !differences(candidate, version.description).some(({ section }) => servesOtherwise(section)) &&
      hasMetrics(version, candidate)
    if (isSame) return version
    nearest ??= version
  }
  const { path, manifest } = candidate.file
  const why =
    nearest === undefined
      ? `Of the newest versions of ${manifest.group} none was registered from ${path}.`
      : `Version ${nearest.version} of ${manifest.group} is the newest that was registered from ${path}, and its specification or its metrics are others.`
  throw new ActionError('invalid-input', `${why} Nothing was written.`, {
    hint: 'Register the manifest first (mode: register), or name the version in `model`, such as GROUP@vN.',
  })
}

/** Sections of the differences that say that another model serves; those of additional specifications do not. */
function servesOtherwise(section: string): boolean {
  return /^(?:containers\[|content_types|response_types)/.test(section)
}

function hasMetrics({ description }: DescribedVersion, { metrics }: UpdateCandidate): boolean {
  if (metrics === undefined) return true
  const stored = pairMetrics(metrics, storedMetrics(description)).metrics
  return metrics.every(({ path, value }) => {
    const theirs = stored.get(path)
    return theirs === undefined || theirs.value === value
  })
}

async function onceMade(found: DescribedVersion, at: LookUp, waitMilliseconds: number): Promise<DescribedVersion> {
  const end = at.clock.now().getTime() + waitMilliseconds
  for (let version = found; ; ) {
    const { arn, description } = version
    switch (description.ModelPackageStatus) {
      case 'Pending':
      case 'InProgress':
        break
      case 'Failed':
        throw neverMade(arn, `is Failed and can never serve: ${whyItFailed(description)}`)
      case 'Deleting':
        throw neverMade(arn, 'is being deleted.')
      default:
        return version
    }
    if (at.clock.now().getTime() + POLL_MILLISECONDS > end) {
      throw new ActionError(
        'timeout',
        `${arn} is still ${description.ModelPackageStatus}, and cannot be updated yet.`,
        {
          hint: 'Run the job again later, or give it more time with `wait-timeout-minutes`.',
        },
      )
    }
    await at.clock.sleep(POLL_MILLISECONDS)
    version = await namedVersion(at, arn, 'whole')
  }
}

function neverMade(arn: string, what: string): ActionError {
  return new ActionError('failed', `${arn} ${what}`, { hint: 'Register the model again.' })
}
