import { ActionError } from '../../errors.js'
import type { PoliciesInputs } from '../../inputs/inputs.js'
import { defined } from '../../language/defined.js'
import { partitionOf } from '../../language/partitions.js'
import { type EffectiveDeployment, effectiveDeployment } from '../../manifest/deploy-effective.js'
import type { ManifestFile } from '../../manifest/file.js'
import type { Hosting, Issuer, Key, Place, ReportsPlace, Role, Setting, Workload } from '../../permissions/setting.js'
import { roleOf } from '../../permissions/setting.js'
import { servedKey, USUAL_SERVED_KEYS } from '../../registry/served.js'
import { artifactPlaces, isReportUploaded, metricsInS3, repositoriesOf, sourcesOf } from './manifests.js'

const [REGISTER, APPROVE, STAGE, DEPLOY, ENDPOINT] = ['register', 'approve', 'stage', 'deploy', 'endpoint'].map(
  (what) => `model-registry-${what}`,
)
/** The environment whose reviewers approve, where `environment` names no other; as in the example workflows. */
const APPROVAL_ENVIRONMENT = 'model-approval'
/** The environment that deploys, where neither the manifest nor an input names one. */
const DEPLOY_ENVIRONMENT = 'prod'

export interface Facts {
  readonly inputs: PoliciesInputs
  readonly region: string
  readonly files: readonly ManifestFile[]
  readonly gitHub: Omit<Issuer, 'audience' | 'approvalEnvironment'>
}

/** What inputs and manifests say of accounts, roles, buckets, keys and images; throws `invalid-input`. */
export function settingOf({ inputs, region, files, gitHub }: Facts): Setting {
  const partition = partitionOf(region)
  const roles = rolesOf(inputs, partition)
  const { registerRole } = roles
  const keyOf = keyReader({ partition, region })
  const own = registerRole?.account
  const artifactAccount = inputs.artifactBucketOwnerId ?? own
  const reports = reportsOf(inputs, files, keyOf, own)
  const workloads = workloadsOf(inputs, files, { partition, keyOf })
  return {
    partition,
    region,
    ...roles,
    workloads,
    stages: stagesOf(workloads, files),
    groups: [...new Set(files.map(({ manifest }) => manifest.group))],
    servedNotes: servedNotes(workloads),
    updates: inputs.checkMode === 'update',
    createsGroups: inputs.createGroup,
    artifacts: artifactPlaces(files),
    artifactAccount,
    artifactKey: keyOf('artifact-kms-key-id', inputs.artifactKmsKeyId, artifactAccount) ?? reports.key,
    repositories: repositoriesOf(files),
    reports: reports.place,
    reportsInS3: metricsInS3(files),
    sources: own === undefined ? [] : sourcesOf(files, { partition, region, account: own }),
    packageKey: keyOf('package-kms-key-id', inputs.packageKmsKeyId, own),
    gitHub: {
      ...gitHub,
      audience: inputs.audience,
      approvalEnvironment: (inputs.checkMode === 'approve' ? inputs.environment : '') || APPROVAL_ENVIRONMENT,
    },
  }
}

/** `check-mode` says whose role `role-to-assume` is; the others have the names that the account templates give them. */
function rolesOf(
  inputs: PoliciesInputs,
  partition: string,
): Pick<Setting, 'registerRole' | 'approveRole' | 'stageRole' | 'registryAccount'> {
  const { role, registryRole, checkMode } = inputs
  if (role === undefined)
    throw new ActionError(
      'invalid-input',
      'role-to-assume: is empty; mode policies names this role, and does not assume it',
      {
        hint: `Give the ARN that the role has or will have, such as arn:${partition}:iam::222222222222:role/${REGISTER}.`,
      },
    )
  for (const [name, one] of [
    ['role-to-assume', role],
    ['registry-role-to-assume', registryRole],
    ['execution-role-arn', inputs.executionRole],
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
      return { registerRole: mine, approveRole: registry ?? named(APPROVE), stageRole: named(STAGE), registryAccount }
    case 'approve':
      return { registerRole: undefined, approveRole: mine, stageRole: named(STAGE), registryAccount }
    case 'deploy':
      return { registerRole: undefined, approveRole: undefined, stageRole: registry ?? named(STAGE), registryAccount }
  }
}

type KeyReader = (name: string, text: string | undefined, account: string | undefined) => Key | undefined

/** A policy names a key by its ARN; an id belongs to the account that the caller of this is told. */
function keyReader(at: { readonly partition: string; readonly region: string }): KeyReader {
  return (name, text, account) => {
    if (text === undefined) return undefined
    const [, partition, owner] = /^arn:(aws[a-z-]*):kms:[a-z0-9-]+:(\d{12}):key\/[\w-]+$/.exec(text) ?? []
    if (partition !== undefined && owner !== undefined) {
      if (partition === at.partition) return { arn: text, account: owner }
      throw new ActionError(
        'invalid-input',
        `${name}: ${text} is of the partition ${partition}, and the Region of ${at.partition}`,
      )
    }
    if (/^[\da-fA-F-]{36}$|^mrk-[\da-f]{32}$/.test(text) && account !== undefined)
      return { arn: `arn:${at.partition}:kms:${at.region}:${account}:key/${text}`, account }
    throw new ActionError('invalid-input', `${name}: ${JSON.stringify(text)} is not the ARN of a key`, {
      hint: `A policy names no alias: give arn:${at.partition}:kms:${at.region}:ACCOUNT:key/ID, which aws kms describe-key --key-id ALIAS shows.`,
    })
  }
}

function reportsOf(
  inputs: PoliciesInputs,
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

function workloadsOf(
  inputs: PoliciesInputs,
  files: readonly ManifestFile[],
  { partition, keyOf }: { readonly partition: string; readonly keyOf: KeyReader },
): readonly Workload[] {
  const { workloadAccounts, executionRole, role, checkMode } = inputs
  if (checkMode === 'approve') return []
  const mine = checkMode === 'deploy' ? role : undefined
  const first = mine?.account ?? executionRole?.account
  const given = checkMode === 'deploy' ? workloadAccounts.filter(({ account }) => account === first) : workloadAccounts
  const accounts = given.length > 0 || first === undefined ? given : [{ account: first, environment: undefined }]
  if (executionRole !== undefined && !accounts.some(({ account }) => account === executionRole.account))
    throw new ActionError(
      'invalid-input',
      `execution-role-arn: is a role of account ${executionRole.account}, which is not among the workload accounts (${accounts.map(({ account }) => account).join(', ')})`,
    )
  const named = environmentsOf(inputs, files)
  return accounts.map(({ account, environment }, index): Workload => {
    const paired = named.length === accounts.length ? named.slice(index, index + 1) : named
    const environments = environment === undefined ? paired : [environment]
    const roleNamed = (name: string | undefined): Role => roleOf(`arn:${partition}:iam::${account}:role/${name}`)
    return {
      account,
      environments,
      deployRole: mine === undefined ? roleNamed(DEPLOY) : roleOf(mine.arn),
      // In the other accounts the role has the same name and path.
      executionRole:
        executionRole === undefined
          ? roleNamed(ENDPOINT)
          : roleOf(executionRole.arn.replace(/::\d{12}:/, `::${account}:`)),
      hostings: hostingsOf(files, environments),
      outputs: outputsOf(inputs, files, environments),
      endpointKey: ofAccount(keyOf('endpoint-kms-key-id', inputs.endpointKmsKeyId, account), account),
      captureKey: ofAccount(keyOf('data-capture-kms-key-id', inputs.dataCaptureKmsKeyId, account), account),
      isInVpc: inputs.subnets.length > 0,
    }
  })
}

/** A key of another workload account is that one's. */
function ofAccount(key: Key | undefined, account: string): Key | undefined {
  return key?.account === account ? key : undefined
}

function environmentsOf(inputs: PoliciesInputs, files: readonly ManifestFile[]): readonly string[] {
  if (inputs.checkMode === 'deploy' && inputs.environment !== '') return [inputs.environment]
  const names = files.flatMap(({ manifest }) => Object.keys(manifest.deploy?.environments ?? {}))
  return names.length === 0 ? [inputs.environment || DEPLOY_ENVIRONMENT] : [...new Set(names)]
}

function deploymentsOf(
  files: readonly ManifestFile[],
  environments: readonly string[],
): readonly EffectiveDeployment[] {
  return files.flatMap(({ manifest: { deploy } }) =>
    deploy === undefined ? [] : environments.flatMap((environment) => effectiveDeployment(deploy, environment) ?? []),
  )
}

/** What is deployed, each endpoint once; any endpoint where no manifest says which. */
function hostingsOf(files: readonly ManifestFile[], environments: readonly string[]): readonly Hosting[] {
  const deployments = deploymentsOf(files, environments)
  const found = deployments.map(
    ({ endpoint, alarms, autoscaling, smoke_test }): Hosting => ({
      endpoint,
      hasAlarms: (alarms ?? []).length > 0,
      hasScaling: isGiven(autoscaling),
      hasSmokeTest: isGiven(smoke_test),
    }),
  )
  return found.length > 0 ? found : [{ endpoint: '*', hasAlarms: false, hasScaling: false, hasSmokeTest: false }]
}

function outputsOf(
  { dataCaptureS3Uri, asyncOutputS3Uri }: PoliciesInputs,
  files: readonly ManifestFile[],
  environments: readonly string[],
): readonly Place[] {
  const deployments = deploymentsOf(files, environments)
  return [
    deployments.some(({ data_capture }) => isGiven(data_capture)) ? dataCaptureS3Uri : undefined,
    deployments.some((deployment) => isGiven(deployment.async)) ? asyncOutputS3Uri : undefined,
  ].flatMap((uri): readonly Place[] => {
    const [, bucket, key = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/*$/.exec(uri ?? '') ?? []
    return bucket === undefined ? [] : [{ bucket, key: key === '' ? '' : `${key}/`, isPrefix: true }]
  })
}

function stagesOf(workloads: readonly Workload[], files: readonly ManifestFile[]): Setting['stages'] {
  if (workloads.length === 0) return 'none'
  const deployments = deploymentsOf(
    files,
    workloads.flatMap(({ environments }) => environments),
  )
  if (deployments.some((deployment) => defined(deployment).requires !== undefined)) return 'needed'
  return deployments.length > 0 ? 'useful' : 'none'
}

/** The usual environments where none is known, as the hints of the other modes have them. */
function servedNotes(workloads: readonly Workload[]): readonly string[] {
  const environments = workloads.flatMap((workload) => workload.environments)
  return environments.length === 0 ? USUAL_SERVED_KEYS : [...new Set(environments)].map(servedKey)
}

function isGiven(value: object | null | undefined): boolean {
  return value !== undefined && value !== null
}
