import { ActionError } from '../../errors.js'
import { mapBounded } from '../../language/bounded.js'
import { addressOf, type GroupAddress } from '../../registry/address.js'
import { asActionError } from '../../registry/failure.js'
import type { LookUp } from '../../registry/look-up.js'
import { readReference, selectManifest, type VersionReference } from '../../registry/selector.js'
import { observeVersions } from './observe.js'
import { observeEndpoints } from './observe-endpoints.js'
import type { StatusPorts } from './ports.js'
import type { GroupStatus, MetricCourse, StatusResult, VersionStatus } from './result.js'
import type { StatusRequest, StatusSettings } from './settings.js'

const DEFAULT_LAST = 10
const MAX_LAST = 100
const CONCURRENT_GROUPS = 4

/** Reads which version is where; never rejects and writes nothing. What cannot be read of one group hides no other. */
export async function status(request: StatusRequest, ports: StatusPorts): Promise<StatusResult> {
  const at = ports.clock.now()
  try {
    const { groups, reference } = wanted(request)
    const read = (group: string) => groupStatus({ group, reference, settings: request.settings }, ports)
    return { at, groups: await mapBounded(groups, CONCURRENT_GROUPS, read) }
  } catch (error) {
    return { at, groups: [], error: asActionError(error, 'The status could not be read') }
  }
}

interface Wanted {
  readonly groups: readonly string[]
  readonly reference: VersionReference
}

function wanted({ files, settings }: StatusRequest): Wanted {
  const { last = DEFAULT_LAST } = settings
  if (!Number.isInteger(last) || last < 1 || last > MAX_LAST)
    throw new ActionError('invalid-input', `last: ${last} is not a whole number from 1 to ${MAX_LAST}.`)
  const registryAccount = settings.registryAccount || settings.callerAccount
  const reference = readReference({ ...settings, registryAccount, modelIsTag: false })
  const groups = [...new Set(files.map(({ manifest }) => manifest.group))]
  if (reference.kind === 'unnamed') {
    if (groups.length > 0) return { groups, reference }
    throw new ActionError('invalid-input', 'There is no manifest and no `model`, so no group is known.', {
      hint: 'Check the repository out before this step, or name a version: model: GROUP@vN.',
    })
  }
  if (files.length > 0) return { groups: [selectManifest(files, reference).manifest.group], reference }
  if (reference.group !== undefined) return { groups: [reference.group], reference }
  throw new ActionError('invalid-input', `model: "${settings.model}" names no group, and there is no manifest.`, {
    hint: 'Give GROUP@vN, or check the repository out before this step.',
  })
}

async function groupStatus(
  of: { readonly group: string; readonly reference: VersionReference; readonly settings: StatusSettings },
  ports: StatusPorts,
): Promise<GroupStatus> {
  const { group, reference, settings } = of
  const address = addressOf(group, settings)
  const none = { versions: [], hasMore: false, isDetail: false, history: [], endpoints: [] }
  const empty = { ...none, group, arn: address.arn, endpointsOf: undefined }
  try {
    const at: LookUp = { address, reader: ports.registry, clock: ports.clock }
    const [seen, live] = await Promise.all([
      observeVersions(at, { reference, last: settings.last ?? DEFAULT_LAST }),
      liveEndpoints(address, settings, ports),
    ])
    const versions = seen.chosen === undefined ? seen.versions : [seen.chosen]
    return {
      ...empty,
      versions,
      hasMore: seen.hasMore,
      isDetail: seen.chosen !== undefined,
      history: courses(upTo(seen.versions, seen.chosen)),
      endpoints: live.endpoints,
      endpointsOf: live.isRead ? { account: settings.endpointsAccount, region: settings.region } : undefined,
      notes: [...seen.notes, ...live.notes],
    }
  } catch (error) {
    return { ...empty, notes: [], error: asActionError(error, `${address.arn} could not be read`) }
  }
}

async function liveEndpoints(address: GroupAddress, settings: StatusSettings, { endpoints, clock }: StatusPorts) {
  if (endpoints === undefined) return { endpoints: [], isRead: false, notes: [] }
  return observeEndpoints({ address, names: settings.endpointNames }, { endpoints, clock })
}

// Of one version the course that led to it is shown.
function upTo(versions: readonly VersionStatus[], chosen: VersionStatus | undefined): readonly VersionStatus[] {
  if (chosen === undefined) return versions
  return [chosen, ...versions.filter(({ version }) => version < chosen.version)]
}

function courses(versions: readonly VersionStatus[]): readonly MetricCourse[] {
  const points = new Map<string, MetricCourse['points']>()
  for (const { version, metrics } of versions.toReversed()) {
    for (const [name, { value }] of metrics) points.set(name, [...(points.get(name) ?? []), { version, value }])
  }
  // In the order in which the newest version has them; those that it no longer has come last.
  const newest = [...(versions[0]?.metrics.keys() ?? [])]
  const names = [...newest, ...[...points.keys()].filter((name) => !newest.includes(name))]
  return names.map((name) => ({ name, points: points.get(name) ?? [] }))
}
