import { ActionError } from '../../errors.js'
import { addressOf, type GroupAddress } from '../../registry/address.js'
import { packageWithoutCard } from '../../registry/describe.js'
import { firstApproved } from '../../registry/look-up.js'
import { whyPassedOver } from '../../registry/passed-over.js'
import type { VersionReference } from '../../registry/selector.js'
import { claimOf, readSuffix } from '../../registry/version/identity.js'
import { type Listing, versionPages } from '../../registry/version-pages.js'
import type { DeployPorts } from './ports.js'
import type { DeployFile, DeployRequest, DeploySettings } from './settings.js'

/** How many pages are searched for the version of a manifest: 10,000 versions. */
const MAX_PAGES = 100

/** Where the versions of the configured group live: never in another group, account, Region or partition. */
export function groupAddress(
  group: string,
  { region, partition, registryAccount, workloadAccount: callerAccount }: DeploySettings,
): GroupAddress {
  return addressOf(group, { region, partition, registryAccount, callerAccount })
}

/** The number of the version that is meant. `previous` is what served before, for a rollback that names none. */
export async function findVersion(
  {
    reference,
    file,
    settings,
    request,
  }: {
    readonly reference: VersionReference
    readonly file: DeployFile
    readonly settings: DeploySettings
    readonly request: Pick<DeployRequest, 'digestsOf'>
  },
  ports: Pick<DeployPorts, 'registry' | 'clock'>,
): Promise<number> {
  const at: Listing = {
    address: groupAddress(file.manifest.group, settings),
    reader: ports.registry,
    clock: ports.clock,
  }
  switch (reference.kind) {
    case 'version':
      return reference.version
    case 'latest-approved':
      return latestApproved(at)
    case 'unnamed':
      return versionOfManifest(at, { file, request, registry: ports.registry })
  }
}

async function latestApproved(at: Listing): Promise<number> {
  const found = await firstApproved(at)
  if (found.version !== undefined) return found.version.version
  const passed = found.skipped.map((one) => ` Version ${one.version} is Approved and ${whyPassedOver(one)}.`)
  throw new ActionError(
    'not-approved',
    `${at.address.name} has no Approved version that is Completed.${passed.slice(0, 5).join('')}`,
    {
      hint: 'Approve a version (mode: approve), then run this again.',
    },
  )
}

/** The highest version that was registered from the very manifest that is checked out. */
async function versionOfManifest(
  at: Listing,
  {
    file,
    request,
    registry,
  }: {
    readonly file: DeployFile
    readonly request: Pick<DeployRequest, 'digestsOf'>
    readonly registry: DeployPorts['registry']
  },
): Promise<number> {
  const wanted = await request.digestsOf(file)
  for await (const { versions } of versionPages(at, { maxPages: MAX_PAGES })) {
    for (const { version, arn, summary } of versions) {
      const description = summary.ModelPackageDescription
      const claim = claimOf(description, wanted)
      if (claim === 'other' || claim === 'other-artifacts') continue
      // Registered with the digests behind the manifest's tags, or planted by somebody who copied the content's digest.
      const isExact = readSuffix(description)?.specification === wanted.specification
      if (isExact || wanted.isServedBy(await packageWithoutCard(registry.describeModelPackage, arn))) return version
    }
  }
  throw new ActionError(
    'invalid-input',
    `No version of ${file.manifest.group} was registered from ${file.path} as it is here.`,
    {
      hint: `Register it first, or name a version: model: ${file.manifest.group}@vN. What \`set\` laid over the manifest counts.`,
    },
  )
}
