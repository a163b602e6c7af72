import type { ModelPackageSummary } from '@aws-sdk/client-sagemaker'
import { ActionError } from '../../errors.js'
import type { VersionReference } from '../../registry/selector.js'
import type { DeployRegistry } from './ports.js'
import type { DeployFile, DeployRequest, DeploySettings } from './settings.js'

type Registry = Pick<DeploySettings, 'partition' | 'region' | 'registryAccount'>

/** The ARN of a version of the configured group: never of another group, account, Region or partition. */
export function versionArn(registry: Registry, group: string, version: number): string {
  return `arn:${registry.partition}:sagemaker:${registry.region}:${registry.registryAccount}:model-package/${group}/${version}`
}

/** The number of the version that is meant. `previous` is what served before, for a rollback that names none. */
export async function findVersion(
  parameters: {
    readonly reference: VersionReference
    readonly file: DeployFile
    readonly settings: DeploySettings
    readonly request: Pick<DeployRequest, 'digestsOf' | 'identity'>
  },
  registry: DeployRegistry,
): Promise<number> {
  const { reference, file, settings, request } = parameters
  switch (reference.kind) {
    case 'version':
      return reference.version
    case 'latest-approved':
      return latestApproved(file, settings, registry)
    case 'unnamed':
      return versionOfManifest({ file, settings, request }, registry)
  }
}

async function latestApproved(file: DeployFile, settings: DeploySettings, registry: DeployRegistry): Promise<number> {
  for await (const page of pages({ file, settings, registry, approvedOnly: true })) {
    const versions = page.flatMap(({ ModelPackageVersion: version }) => version ?? [])
    if (versions.length > 0) return Math.max(...versions)
  }
  throw new ActionError('not-approved', `${file.manifest.group} has no Approved version.`, {
    hint: 'Approve a version (mode: approve), then run this again.',
  })
}

/** The highest version that was registered from the very manifest that is checked out. */
async function versionOfManifest(
  parameters: Omit<Parameters<typeof findVersion>[0], 'reference'>,
  registry: DeployRegistry,
): Promise<number> {
  const { file, settings, request } = parameters
  const wanted = await request.digestsOf(file)
  const isServedBy = async (arn: string) =>
    wanted.isServedBy(await registry.describeModelPackage({ ModelPackageName: arn }))
  for await (const page of pages({ file, settings, registry, approvedOnly: false })) {
    const candidates = page
      .flatMap(({ ModelPackageVersion: version, ModelPackageDescription: description }) => {
        const recorded = request.identity.recorded(description)
        if (version === undefined || recorded?.content !== wanted.content) return []
        const differs =
          recorded.artifacts !== undefined && wanted.artifacts !== undefined && recorded.artifacts !== wanted.artifacts
        return differs ? [] : [{ version, isExact: recorded.specification === wanted.specification }]
      })
      .sort((a, b) => b.version - a.version)
    for (const { version, isExact } of candidates) {
      // Registered with the digests behind the manifest's tags, or planted by somebody who copied the content's digest.
      if (isExact || (await isServedBy(versionArn(settings, file.manifest.group, version)))) return version
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

const MAX_PAGES = 100 // 10,000 versions

/** Newest first. A filtered page may be empty and still have a NextToken. */
async function* pages(parameters: {
  readonly file: DeployFile
  readonly settings: DeploySettings
  readonly registry: DeployRegistry
  readonly approvedOnly: boolean
}): AsyncGenerator<readonly ModelPackageSummary[]> {
  const { file, settings, registry, approvedOnly } = parameters
  let token: string | undefined
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = await registry.listModelPackages({
      ModelPackageGroupName: groupName(file.manifest.group, settings),
      SortBy: 'CreationTime',
      SortOrder: 'Descending',
      MaxResults: 100,
      ...(approvedOnly ? { ModelApprovalStatus: 'Approved' as const } : {}),
      ...(token === undefined ? {} : { NextToken: token }),
    })
    yield answer.ModelPackageSummaryList ?? []
    token = answer.NextToken
    if (token === undefined || token === '') return
  }
}

function groupName(group: string, settings: DeploySettings): string {
  return settings.registryAccount === settings.workloadAccount
    ? group
    : `arn:${settings.partition}:sagemaker:${settings.region}:${settings.registryAccount}:model-package-group/${group}`
}
