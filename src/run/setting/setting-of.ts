import { ActionError } from '../../errors.js'
import type { SettingInputs } from '../../inputs/inputs.js'
import { partitionOf } from '../../language/partitions.js'
import type { ManifestFile, PackageFile } from '../../manifest/file.js'
import { packageAsVersion } from '../../manifest/package-as-version.js'
import { type Key, type ReportsPlace, roleOf, type Setting, type Workload } from '../../permissions/setting.js'
import { servedKey, USUAL_SERVED_KEYS } from '../../registry/served.js'
import type { GitHubSide } from './git-hub.js'
import { type KeyReader, keyReader } from './keys.js'
import { artifactPlaces, isReportUploaded, metricsInS3, repositoriesOf, sourcesOf } from './manifests.js'
import { namedPackage } from './packages.js'
import { deploymentsOf, environmentPart, ROLE_NAMES, workloadsOf } from './workloads.js'

/** The environment whose reviewers approve, where `environment` names no other; as in the example workflows. */
const APPROVAL_ENVIRONMENT = 'model-approval'

/** What a setting is made of. */
export interface Facts {
  readonly inputs: SettingInputs
  readonly region: string
  readonly files: readonly ManifestFile[]
  /** Manifests with `name`; none unless given. */
  readonly packages?: readonly PackageFile[]
  readonly gitHub: GitHubSide
}

/** What inputs and manifests say of accounts, roles, buckets, keys and images; throws `invalid-input`. */
export function settingOf({ inputs, region, files, packages = [], gitHub }: Facts): Setting {
  const partition = partitionOf(region)
  const roles = rolesOf(inputs, partition)
  // What uploads and reads reports, whichever they belong to.
  const reporting = [...files, ...packages.map((file) => ({ ...file, manifest: packageAsVersion(file.manifest) }))]
  const { registerRole } = roles
  const keyOf = keyReader({ partition, region })
  const own = registerRole?.account
  const artifactAccount = inputs.artifactBucketOwnerId ?? own
  const reports = reportsOf(inputs, reporting, keyOf, own)
  // A package is neither approved nor deployed from here.
  const hasVersions = files.length > 0
  const workloads = hasVersions ? workloadsOf(inputs, files, { partition, keyOf }) : []
  return {
    partition,
    region,
    ...roles,
    approveRole: hasVersions ? roles.approveRole : undefined,
    workloads,
    stageRoles: stageRolesOf(inputs, { files, workloads, partition, registryAccount: roles.registryAccount }),
    groups: [...new Set(files.map(({ manifest }) => manifest.group))],
    servedNotes: servedNotes(workloads),
    updates: inputs.checkMode === 'update',
    createsGroups: inputs.createGroup,
    artifacts: artifactPlaces(files),
    artifactAccount,
    artifactKey: keyOf('artifact-kms-key-id', inputs.artifactKmsKeyId, artifactAccount) ?? reports.key,
    repositories: repositoriesOf(files),
    reports: reports.place,
    reportsInS3: metricsInS3(reporting),
    sources: own === undefined ? [] : sourcesOf(files, { partition, region, account: own }),
    packageKey: keyOf('package-kms-key-id', inputs.packageKmsKeyId, own),
    packages: registerRole === undefined ? [] : packages.map((file) => namedPackage(file, inputs)),
    validationKey: keyOf('validation-kms-key-id', inputs.validationKmsKeyId, own),
    gitHub: {
      ...gitHub,
      audience: inputs.audience,
      approvalEnvironment: (inputs.checkMode === 'approve' ? inputs.environment : '') || APPROVAL_ENVIRONMENT,
    },
  }
}

/** `check-mode` says whose role `role-to-assume` is; the others have the names that the account templates give them. */
function rolesOf(
  inputs: SettingInputs,
  partition: string,
): Pick<Setting, 'registerRole' | 'approveRole' | 'registryAccount'> {
  const { role, registryRole, checkMode } = inputs
  if (role === undefined)
    throw new ActionError(
      'invalid-input',
      'role-to-assume: is empty; mode policies names this role, and does not assume it',
      {
        hint: `Give the ARN that the role has or will have, such as arn:${partition}:iam::222222222222:role/${ROLE_NAMES.register}.`,
      },
    )
  for (const [name, one] of [
    ['role-to-assume', role],
    ['registry-role-to-assume', registryRole],
    ['execution-role-arn', inputs.executionRole],
    ['validation-role-arn', inputs.validationRole],
  ] as const)
    if (one !== undefined && one.partition !== partition)
      throw new ActionError(
        'invalid-input',
        `${name}: ${one.arn} is of the partition ${one.partition}, and the Region of ${partition}`,
      )
  const registryAccount = inputs.registryAccountId ?? registryRole?.account ?? role.account
  const named = (name: string | undefined) => roleOf(`arn:${partition}:iam::${registryAccount}:role/${name}`)
  const registry = registryRole === undefined ? undefined : roleOf(registryRole.arn)
  const mine = roleOf(role.arn)
  switch (checkMode) {
    case 'register':
    case 'update':
      return { registerRole: mine, approveRole: registry ?? named(ROLE_NAMES.approve), registryAccount }
    case 'approve':
      return { registerRole: undefined, approveRole: mine, registryAccount }
    case 'deploy':
      return { registerRole: undefined, approveRole: undefined, registryAccount }
  }
}

function reportsOf(
  inputs: SettingInputs,
  files: readonly ManifestFile[],
  keyOf: KeyReader,
  own: string | undefined,
): { readonly place: ReportsPlace | undefined; readonly key: Key | undefined } {
  const account = inputs.reportsBucketOwnerId ?? own
  const key = keyOf('reports-kms-key-id', inputs.reportsKmsKeyId, account)
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/*$/.exec(inputs.reportsS3Uri ?? '') ?? []
  if (bucket === undefined || account === undefined) return { place: undefined, key }
  return { place: { bucket, prefix, account, key, isUsed: isReportUploaded(files) }, key }
}

/** A deployment writes where it served; none where no manifest is deployed. */
function stageRolesOf(
  { checkMode, registryRole }: SettingInputs,
  of: {
    readonly files: readonly ManifestFile[]
    readonly workloads: readonly Workload[]
    readonly partition: string
    readonly registryAccount: string
  },
): Setting['stageRoles'] {
  const environments = [...new Set(of.workloads.flatMap((workload) => workload.environments))]
  const deployments = deploymentsOf(of.files, environments)
  if (deployments.length === 0) return []
  const chosen = checkMode === 'deploy' ? registryRole?.arn : undefined
  return environments.map((environment) => ({
    environment,
    role: roleOf(
      chosen ??
        `arn:${of.partition}:iam::${of.registryAccount}:role/${ROLE_NAMES.stage}-${environmentPart(environment)}`,
    ),
    note: servedKey(environment),
    weight: deployments.some(({ requires }) => requires === environment) ? 'needed' : 'useful',
  }))
}

/** The usual environments where none is known, as the hints of the other modes have them. */
function servedNotes(workloads: readonly Workload[]): readonly string[] {
  const environments = workloads.flatMap((workload) => workload.environments)
  return environments.length === 0 ? USUAL_SERVED_KEYS : [...new Set(environments)].map(servedKey)
}
