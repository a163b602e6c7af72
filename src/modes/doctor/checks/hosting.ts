import { readImageName } from '../../../language/image-name.js'
import { type EffectiveDeployment, effectiveDeployment } from '../../../manifest/deploy-effective.js'
import type { ManifestFile } from '../../../manifest/file.js'
import { imagesOf } from '../../../manifest/rules/images.js'
import { sageMakerPrefix } from '../../../permissions/arns.js'
import { derivedPrefix } from '../../../permissions/derived-names.js'
import { ask } from '../asked.js'
import { type DoctorCheck, missing, ok, type Subject, unknown } from '../check.js'
import type { DoctorPorts } from '../ports.js'
import { checksOf, EVERY_REFUSAL } from '../refused.js'
import type { Looking } from '../settings.js'
import { makingChecks, roleChecks } from './making.js'
import { quotaChecks } from './quotas.js'

type Ports = Pick<DoctorPorts, 'endpoints' | 'alarms' | 'scaling' | 'quotas' | 'keys' | 'simulate'>

/** What a deployment asks of its own account: endpoints, the role that they run with, quotas, alarms, keys. */
export async function hostingChecks(looking: Looking, ports: Ports): Promise<readonly DoctorCheck[]> {
  const { files, environment } = looking.settings
  const deployed = files.map((file) => ({ file, deployment: deploymentOf(file, environment) }))
  const deployments = deployed.flatMap(({ deployment }) => deployment ?? [])
  // One that is not deployed at all may stand beside those that are.
  const none = deployed.flatMap(({ file, deployment }) => {
    const isLeftOut = file.manifest.deploy === undefined && deployments.length > 0
    return deployment !== undefined || isLeftOut ? [] : [withoutDeployment(file, environment)]
  })
  const checks = await Promise.all([
    ...deployments.map((deployment) => endpointChecks(looking, ports, deployment)),
    roleChecks(looking, ports.simulate),
    ...deployments.map((deployment) => makingChecks(looking, ports.simulate, deployment)),
    quotaChecks(looking, ports.quotas, deployments),
    alarmChecks(looking, ports.alarms, deployments),
    keyChecks(looking, ports.keys),
  ])
  return [...none, ...deployed.flatMap((one) => serverlessChecks(looking, one)), ...checks.flat()]
}

function deploymentOf({ manifest: { deploy } }: ManifestFile, environment: string): EffectiveDeployment | undefined {
  return deploy === undefined ? undefined : effectiveDeployment(deploy, environment)
}

function withoutDeployment({ path, manifest: { deploy } }: ManifestFile, environment: string): DoctorCheck {
  const names = Object.keys(deploy?.environments ?? {}).join(', ')
  const detail =
    deploy === undefined
      ? `${path} has no deploy section.`
      : `The environment "${environment}" is not in ${path}; there are ${names}. Give the input \`environment\`.`
  return missing({ name: 'endpoint' }, detail)
}

/** Nothing of AWS's says so, but users were refused: https://github.com/aws/sagemaker-feedback/issues/181 */
function serverlessChecks(
  { settings }: Looking,
  { file, deployment }: { readonly file: ManifestFile; readonly deployment: EffectiveDeployment | undefined },
): readonly DoctorCheck[] {
  if (!deployment?.variants.some(({ serverless }) => serverless !== undefined)) return []
  return imagesOf(file.manifest).flatMap(({ image }) => {
    const owner = readImageName(image).ecr?.account
    if (owner === undefined || owner === settings.account) return []
    const detail = `A serverless variant is to run an image of account ${owner}. Where that is not AWS's own, it was refused to others: copy the image into a repository of account ${settings.account}.`
    return [unknown({ name: 'image', account: settings.account, resource: image }, detail)]
  })
}

async function endpointChecks(
  { settings, needs }: Looking,
  { endpoints, scaling }: Ports,
  deployment: EffectiveDeployment,
): Promise<readonly DoctorCheck[]> {
  const { endpoint: name } = deployment
  const prefix = sageMakerPrefix({ ...settings.location, account: settings.account })
  const subject: Subject = {
    name: 'endpoint',
    account: settings.account,
    resource: `${prefix}:endpoint/${name.toLowerCase()}`,
  }
  const answer = await ask('sagemaker:DescribeEndpoint', endpoints.describeEndpoint({ EndpointName: name }))
  const live = answer.kind === 'answered' ? answer.value : undefined
  const described =
    answer.kind === 'answered'
      ? [ok(subject, `It is ${answer.value.EndpointStatus}, and may be described.`)]
      : answer.failure.kind === 'not-found'
        ? [ok(subject, 'It is not there, and would be made.')]
        : checksOf({ subject, failure: answer.failure, fails: EVERY_REFUSAL, needs })
  const variants = (live?.ProductionVariants ?? []).flatMap(({ VariantName: variant }) => variant ?? [])
  const derived = `${derivedPrefix(name)}-v1`
  const [made, scaled] = await Promise.all([
    madeChecks({ settings, needs }, endpoints, {
      configuration: live?.EndpointConfigName ?? derived,
      model: derived,
    }),
    variants.length === 0 ? [] : scalingChecks({ settings, needs }, scaling, { name, variants }),
  ])
  return [...described, ...made, ...scaled]
}

/** Both are looked at before one is made; one that is not there is refused like one that is, where it may not be read. */
async function madeChecks(
  { settings, needs }: Looking,
  { describeEndpointConfig, describeModel }: Ports['endpoints'],
  { configuration, model }: { readonly configuration: string; readonly model: string },
): Promise<readonly DoctorCheck[]> {
  const prefix = sageMakerPrefix({ ...settings.location, account: settings.account })
  const asked = [
    {
      resource: `endpoint-config/${configuration.toLowerCase()}`,
      answer: await ask(
        'sagemaker:DescribeEndpointConfig',
        describeEndpointConfig({ EndpointConfigName: configuration }),
      ),
    },
    {
      resource: `model/${model.toLowerCase()}`,
      answer: await ask('sagemaker:DescribeModel', describeModel({ ModelName: model })),
    },
  ]
  return asked.flatMap(({ resource, answer }) => {
    const subject: Subject = { name: 'endpoint', account: settings.account, resource: `${prefix}:${resource}` }
    if (answer.kind === 'answered' || answer.failure.kind === 'not-found')
      return [ok(subject, 'What is of this name may be described.')]
    return checksOf({ subject, failure: answer.failure, fails: EVERY_REFUSAL, needs })
  })
}

async function scalingChecks(
  { settings, needs }: Looking,
  scaling: Ports['scaling'],
  { name, variants }: { readonly name: string; readonly variants: readonly string[] },
): Promise<readonly DoctorCheck[]> {
  const subject: Subject = { name: 'scaling', account: settings.account, resource: `endpoint/${name}` }
  const answer = await ask(
    'application-autoscaling:DescribeScalableTargets',
    scaling.describeScalableTargets({ endpointName: name, variantNames: variants }),
  )
  if (answer.kind === 'answered') return [ok(subject, 'How it is scaled may be read.')]
  const otherwise = 'A deployment goes on without it, and takes the counts of the manifest.'
  return checksOf({ subject, failure: answer.failure, fails: [], needs, otherwise })
}

async function alarmChecks(
  { settings, needs }: Looking,
  alarms: Ports['alarms'],
  deployments: readonly EffectiveDeployment[],
): Promise<readonly DoctorCheck[]> {
  const names = [...new Set(deployments.flatMap((one) => one.alarms ?? []))]
  if (names.length === 0) return []
  const { account } = settings
  const answer = await ask('cloudwatch:DescribeAlarms', alarms.describeAlarms({ names }))
  if (answer.kind === 'failed') {
    const subject: Subject = { name: 'alarms', account, resource: names.join(', ') }
    return checksOf({ subject, failure: answer.failure, fails: EVERY_REFUSAL, needs })
  }
  return names.map((name) => {
    const subject: Subject = { name: 'alarms', account, resource: name }
    const state = answer.value.find((alarm) => alarm.name === name)?.state
    switch (state) {
      case undefined:
        return missing(
          subject,
          'There is no such alarm in this account and Region: nothing would take a bad version back.',
        )
      case 'ALARM':
        return missing(subject, 'It is in ALARM: SageMaker would take an update back at once. Wait until it is quiet.')
      case 'INSUFFICIENT_DATA':
        return ok(subject, 'It is there, without data: without data an alarm takes nothing back.')
      default:
        return ok(subject, `It is ${state}.`)
    }
  })
}

async function keyChecks({ settings, needs }: Looking, keys: Ports['keys']): Promise<readonly DoctorCheck[]> {
  const { endpointKmsKeyId: key, account } = settings
  if (key === undefined) return []
  const subject: Subject = { name: 'endpoint-key', account, resource: key }
  const answer = await ask('kms:DescribeKey', keys.managerOf(key))
  if (answer.kind === 'answered') return [ok(subject, 'It is there, and may be described.')]
  const otherwise = 'Whether SageMaker may use it shows when the endpoint is made.'
  return checksOf({
    subject,
    failure: answer.failure,
    fails: ['not-found'],
    needs,
    asked: { action: 'kms:DescribeKey', resource: key },
    otherwise,
  })
}
