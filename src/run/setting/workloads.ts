import { ActionError } from '../../errors.js'
import type { SettingInputs } from '../../inputs/inputs.js'
import { type EffectiveDeployment, effectiveDeployment } from '../../manifest/deploy-effective.js'
import type { ManifestFile } from '../../manifest/file.js'
import { type Hosting, type Key, type Place, type Role, roleOf, type Workload } from '../../permissions/setting.js'
import { isInS3 } from '../../text/source.js'
import type { KeyReader } from './keys.js'
import { placeOf } from './manifests.js'

/** As the account templates name the roles; those of an environment have its name behind. */
export const ROLE_NAMES = {
  register: 'model-registry-register',
  approve: 'model-registry-approve',
  stage: 'model-registry-stage',
  deploy: 'model-registry-deploy',
  endpoint: 'model-registry-endpoint',
} as const

/** The environment that deploys, where neither the manifest nor an input names one. */
const DEPLOY_ENVIRONMENT = 'prod'

/** The accounts that serve, with their roles, endpoints and keys; throws `invalid-input`. */
export function workloadsOf(
  inputs: SettingInputs,
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
    // As the templates name them: after the environment, where there is one.
    const [only, ...more] = environments
    const suffix = only === undefined || more.length > 0 ? '' : `-${environmentPart(only)}`
    const roleNamed = (name: string): Role => roleOf(`arn:${partition}:iam::${account}:role/${name}${suffix}`)
    return {
      account,
      environments,
      deployRole: mine === undefined ? roleNamed(ROLE_NAMES.deploy) : roleOf(mine.arn),
      // In the other accounts the role has the same name and path.
      executionRole:
        executionRole === undefined
          ? roleNamed(ROLE_NAMES.endpoint)
          : roleOf(executionRole.arn.replace(/::\d{12}:/, `::${account}:`)),
      hostings: hostingsOf(files, environments),
      baselines: baselinesOf(files, environments),
      outputs: outputsOf(inputs, files, environments),
      topics: topicsOf(inputs, files, environments).filter((arn) => arn.split(':')[4] === account),
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

function environmentsOf(inputs: SettingInputs, files: readonly ManifestFile[]): readonly string[] {
  if (inputs.checkMode === 'deploy' && inputs.environment !== '') return [inputs.environment]
  const names = files.flatMap(({ manifest }) => Object.keys(manifest.deploy?.environments ?? {}))
  return names.length === 0 ? [inputs.environment || DEPLOY_ENVIRONMENT] : [...new Set(names)]
}

/** The manifests' deployments in these environments. */
export function deploymentsOf(
  files: readonly ManifestFile[],
  environments: readonly string[],
): readonly EffectiveDeployment[] {
  return files.flatMap(({ manifest: { deploy } }) =>
    deploy === undefined ? [] : environments.flatMap((environment) => effectiveDeployment(deploy, environment) ?? []),
  )
}

const ANY_ENDPOINT: Hosting = {
  endpoint: '*',
  hasAlarms: false,
  hasScaling: false,
  hasSmokeTest: false,
  isAsynchronous: false,
}

/** What is deployed, each endpoint once; any endpoint where no manifest says which. */
function hostingsOf(files: readonly ManifestFile[], environments: readonly string[]): readonly Hosting[] {
  const deployments = deploymentsOf(files, environments)
  const found = deployments.map(
    ({ endpoint, alarms, autoscaling, smoke_test, async: asynchronous }): Hosting => ({
      endpoint,
      hasAlarms: (alarms ?? []).length > 0,
      hasScaling: isGiven(autoscaling),
      hasSmokeTest: isGiven(smoke_test),
      isAsynchronous: isGiven(asynchronous),
    }),
  )
  return found.length > 0 ? found : [ANY_ENDPOINT]
}

function outputsOf(
  { dataCaptureS3Uri, asyncOutputS3Uri, asyncFailureS3Uri }: SettingInputs,
  files: readonly ManifestFile[],
  environments: readonly string[],
): readonly Place[] {
  const deployments = deploymentsOf(files, environments)
  const isAsynchronous = deployments.some((deployment) => isGiven(deployment.async))
  return [
    ...placesOf([deployments.some(({ data_capture }) => isGiven(data_capture)) ? dataCaptureS3Uri : undefined]),
    ...placesOf(isAsynchronous ? [asyncOutputS3Uri, asyncFailureS3Uri] : []).map((place) => ({
      ...place,
      isAnswers: true,
    })),
  ]
}

function baselinesOf(files: readonly ManifestFile[], environments: readonly string[]): readonly Place[] {
  const baselines = deploymentsOf(files, environments).map(({ explainer }) => explainer?.shap_baseline ?? '')
  return [...new Set(baselines)].filter(isInS3).flatMap((uri) => placeOf(uri, false))
}

function topicsOf(
  { asyncSuccessTopicArn, asyncErrorTopicArn }: SettingInputs,
  files: readonly ManifestFile[],
  environments: readonly string[],
): readonly string[] {
  const isAsynchronous = deploymentsOf(files, environments).some((deployment) => isGiven(deployment.async))
  const named = [asyncSuccessTopicArn, asyncErrorTopicArn].filter((arn) => arn !== undefined)
  return isAsynchronous ? [...new Set(named)] : []
}

function placesOf(uris: readonly (string | undefined)[]): readonly Place[] {
  return uris.flatMap((uri): readonly Place[] => {
    const [, bucket, key = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/*$/.exec(uri ?? '') ?? []
    return bucket === undefined ? [] : [{ bucket, key: key === '' ? '' : `${key}/`, isPrefix: true }]
  })
}

/** An environment as a part of a role's name: `[\w+=,.@-]`, 64 characters with what stands before it. */
export function environmentPart(environment: string): string {
  return environment.replace(/[^\w+=,.@-]/g, '-').slice(0, 40)
}

function isGiven(value: object | null | undefined): boolean {
  return value !== undefined && value !== null
}
