import type { ModelPackageSummary } from '@aws-sdk/client-sagemaker'
import { ActionError } from '../errors.js'
import type { DeployRegistry } from './ports.js'
import type { DeployFile, DeployRequest, DeploySettings } from './settings.js'

/** Which version somebody means. */
export type VersionReference =
  | { readonly kind: 'version'; readonly group?: string; readonly version: number }
  | { readonly kind: 'latest-approved'; readonly group?: string }
  /** Nothing was given: a deploy takes the manifest's own version, a rollback the one that served before. */
  | { readonly kind: 'unnamed' }

type Registry = Pick<DeploySettings, 'partition' | 'region' | 'registryAccount'>

const GROUP = '[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}'
const NAMED = new RegExp(`^(${GROUP})[@/](?:v([1-9][0-9]{0,8})|(latest-approved))$`)
const BARE = /^v([1-9][0-9]{0,8})$/
const ARN = new RegExp(`^arn:([a-z-]+):sagemaker:([a-z0-9-]+):([0-9]{12}):model-package/(${GROUP})/([1-9][0-9]{0,8})$`)
const FORMS = 'GROUP@vN, GROUP/vN, vN (with one manifest), latest-approved or the ARN of a version'

/** Reads `model`, whether typed by hand, sent with a dispatch event or the name of a git tag (ruling 24). */
export function readReference(settings: Pick<DeploySettings, 'model' | 'modelIsTag'> & Registry): VersionReference {
  const given = settings.model.trim()
  if (given === '') return { kind: 'unnamed' }
  const text = settings.modelIsTag ? given.replace(/^refs\/tags\//, '') : given
  const [, group, number, latest] = NAMED.exec(text) ?? []
  if (group !== undefined && number !== undefined) return { kind: 'version', group, version: Number(number) }
  if (settings.modelIsTag) {
    throw new ActionError(
      'invalid-input',
      `model: the tag "${text}" names no model; a tag that deploys is GROUP@vN or GROUP/vN.`,
      {
        hint: 'A release tag of the repository, such as v12, never deploys model version 12.',
      },
    )
  }
  if (group !== undefined && latest !== undefined) return { kind: 'latest-approved', group }
  if (text === 'latest-approved') return { kind: 'latest-approved' }
  const [, bare] = BARE.exec(text) ?? []
  if (bare !== undefined) return { kind: 'version', version: Number(bare) }
  if (text.startsWith('arn:')) return readArn(text, settings)
  throw new ActionError('invalid-input', `model: "${text}" is none of ${FORMS}.`)
}

// ARNs are compared without regard to case: AWS's own samples show a group lower-cased in the ARN of its versions.
function readArn(text: string, registry: Registry): VersionReference {
  const [, partition, region, account, group, version] = ARN.exec(text) ?? []
  if (group === undefined || version === undefined) {
    throw new ActionError('invalid-input', `model: "${text}" is not the ARN of a version in a group.`)
  }
  const wrong = [
    partition === registry.partition ? '' : `partition ${partition}, not ${registry.partition}`,
    region === registry.region ? '' : `Region ${region}, not ${registry.region}`,
    account === registry.registryAccount ? '' : `account ${account}, not ${registry.registryAccount}`,
  ].filter((part) => part !== '')
  if (wrong.length > 0) {
    const code = account === registry.registryAccount ? 'invalid-input' : 'wrong-account'
    throw new ActionError(code, `model: ${text} is of ${wrong.join(' and ')} as this workflow is set up for.`)
  }
  return { kind: 'version', group, version: Number(version) }
}

/** The manifest whose group is the one meant; none or two is an error that lists the groups. */
export function selectManifest(files: readonly DeployFile[], reference: VersionReference): DeployFile {
  const group = reference.kind === 'unnamed' ? undefined : reference.group
  const matching =
    group === undefined ? files : files.filter((file) => file.manifest.group.toLowerCase() === group.toLowerCase())
  const [file] = matching
  if (file !== undefined && matching.length === 1) return file
  const groups = files.map(({ path, manifest }) => `${manifest.group} (${path})`).join(', ') || 'none'
  const what =
    matching.length > 1
      ? `${matching.length} manifests ${group === undefined ? 'were found and none is named' : `have the group ${group}`}`
      : `no manifest has the group ${group ?? ''}`.trim()
  throw new ActionError('invalid-input', `model: ${what}; the groups are ${groups}.`, {
    hint: 'Name the group as GROUP@vN, or narrow the `manifest` input.',
  })
}

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
  for await (const page of pages({ file, settings, registry, approvedOnly: false })) {
    const versions = page.flatMap(({ ModelPackageVersion: version, ModelPackageDescription: description }) => {
      const recorded = request.identity.recorded(description)
      if (version === undefined || recorded?.content !== wanted.content) return []
      if (recorded.specification !== wanted.specification) return []
      const differs =
        recorded.artifacts !== undefined && wanted.artifacts !== undefined && recorded.artifacts !== wanted.artifacts
      return differs ? [] : [version]
    })
    if (versions.length > 0) return Math.max(...versions)
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
