import { ActionError, type Problem } from '../../../errors.js'
import { defined } from '../../../language/defined.js'
import { type EffectiveDeployment, effectiveDeployment, originOf } from '../../../manifest/deploy-effective.js'
import { deploymentProblems } from '../../../manifest/rules/deploy-limits.js'
import type { Check } from '../../../markdown/checks.js'
import type { KeyPath } from '../../../text/path.js'
import type { ApprovedVersion } from '../approved-version.js'
import { rulesOf } from '../mode-rules.js'
import type { EndpointState } from '../observe.js'
import type { AlarmState } from '../ports.js'
import type { DeployFile, DeploySettings } from '../settings.js'
import { exclusionChecks } from './exclusion-checks.js'
import { type Guardrails, isGradual } from './guardrails.js'
import { type Ingredients, versionOfVariant } from './requests.js'
import { scalingChecks } from './scaling.js'
import { specificationChecks } from './specification-checks.js'

/** The deployment of one environment, with everything in it that can be checked before anything is asked. */
export function readDeployment(file: DeployFile, settings: DeploySettings): EffectiveDeployment {
  const { deploy } = file.manifest
  const { environment, tokenEnvironment } = settings
  if (tokenEnvironment !== undefined && tokenEnvironment !== environment) {
    throw new ActionError(
      'invalid-input',
      `environment: "${environment}" is given, but the job runs in the GitHub Environment "${tokenEnvironment}".`,
      {
        hint: 'Both must be the same, so that nobody deploys to one environment with the approval of another.',
      },
    )
  }
  if (deploy === undefined) throw problemAt(file, ['deploy'], `${file.path} has no deploy section`)
  const deployment = effectiveDeployment(deploy, environment)
  if (deployment === undefined) {
    const names = Object.keys(deploy.environments ?? {}).join(', ')
    throw new ActionError(
      'invalid-input',
      `environment: "${environment}" is not in ${file.path}; there are ${names || 'none'}.`,
    )
  }
  const problems = deploymentProblems(deployment).map((problem) => ({
    ...defined({ message: problem.message, help: problem.help }),
    at: file.locate(originOf(deploy, environment, problem.path)),
  }))
  if (problems.length > 0) throw invalid(file, problems)
  return deployment
}

/** Refuses what the versions, the live endpoint or the workflow's inputs do not allow; gives what is worth saying. */
export function checkDeployment(parameters: {
  readonly file: DeployFile
  readonly ingredients: Ingredients
  readonly state: EndpointState
  /** The versions behind the endpoint that will be there no more. */
  readonly displaced: readonly number[]
}): readonly Check[] {
  const { file, ingredients, state, displaced } = parameters
  const { deployment, settings, primary, live } = ingredients
  const at = (path: KeyPath, message: string, help?: string) =>
    problemAt(file, originOf(file.manifest.deploy ?? { endpoint: '' }, settings.environment, path), message, help)

  if (
    deployment.data_capture &&
    (settings.dataCaptureS3Uri ?? live?.config.DataCaptureConfig?.DestinationS3Uri) === undefined
  )
    throw new ActionError(
      'invalid-input',
      'data-capture-s3-uri is needed: the manifest captures data, and must not say where to.',
    )
  if (
    deployment.async &&
    (settings.asyncOutputS3Uri ?? live?.config.AsyncInferenceConfig?.OutputConfig?.S3OutputPath) === undefined
  )
    throw new ActionError(
      'invalid-input',
      'async-output-s3-uri is needed: the manifest asks for asynchronous inference, and must not say where answers go.',
    )
  if (isGradual(deployment) && !deployment.alarms?.length && !settings.allowWithoutAlarms)
    throw at(
      ['traffic', 'shift'],
      `${deployment.traffic?.shift} without alarms only takes longer: nothing would take a bad version back. Name alarms, or set allow-without-alarms: true`,
    )
  if (state.endpoint?.EndpointStatus === 'InService' && live === undefined)
    throw new ActionError(
      'failed',
      `The configuration ${state.endpoint.EndpointConfigName} that endpoint ${deployment.endpoint} serves was deleted, and without it SageMaker refuses every update.`,
      {
        hint: 'Make a configuration of this name again, with the variants DescribeEndpoint shows; then run this again.',
      },
    )
  if (live?.config.ProductionVariants?.some(({ ModelName: model }) => model === undefined))
    throw new ActionError(
      'failed',
      `Endpoint ${deployment.endpoint} hosts inference components, which this action does not update.`,
    )

  deployment.variants.forEach((variant, index) => {
    const version = versionOfVariant(variant, ingredients)
    const clash = Object.keys(variant.environment ?? {}).find((name) => environmentOf(version).has(name))
    // sagemaker-python-sdk#3397: the service refused an Environment beside the package's for years; and what was approved stays.
    if (clash !== undefined)
      throw at(
        ['variants', index, 'environment', clash],
        `${version.group} v${version.version} sets ${clash} itself, and was approved with it; register a version with another value`,
      )
  })
  return [
    ...downgrade({ primary, displaced, settings }),
    ...exclusionChecks({ ...ingredients, state }, ({ path, message, help }) => at(path, message, help)),
    ...scalingChecks(ingredients, state),
    ...[...ingredients.versions.values()].flatMap(specificationChecks),
  ]
}

/** Whether the alarms that guard the update are there and quiet. A rollback does not wait for them: it is why they ring. */
export function checkAlarms(parameters: {
  readonly guardrails: Guardrails
  readonly states: readonly AlarmState[]
  readonly mode: DeploySettings['mode']
}): { readonly checks: readonly Check[]; readonly ringing: boolean } {
  const { guardrails, states, mode } = parameters
  const { needsQuietAlarms } = rulesOf({ mode })
  const names = guardrails.kind === 'default' ? [] : guardrails.alarms
  const missing = names.filter((name) => !states.some((state) => state.name === name))
  const ringing = states.filter(({ state }) => state === 'ALARM')
  if (missing.length > 0 && needsQuietAlarms) {
    throw new ActionError(
      'invalid-manifest',
      `There is no CloudWatch alarm ${missing.join(', ')} in the endpoint's account and Region: nothing would take a bad version back.`,
    )
  }
  if (ringing.length > 0 && needsQuietAlarms) {
    const detail = ringing.map(({ name, reason }) => (reason === undefined ? name : `${name} (${reason})`)).join(', ')
    throw new ActionError(
      'alarm-in-alarm',
      `In ALARM before the start: ${detail}. SageMaker would take the update back at once; nothing was touched.`,
      {
        hint: 'Wait until the alarms are quiet, or roll back (mode: rollback), which alarms do not hold up.',
      },
    )
  }
  if (missing.length > 0 || ringing.length > 0) {
    return {
      ringing: true,
      checks: [
        {
          level: 'notice',
          title: 'All at once, without alarms',
          detail: 'Alarms ring already or are missing; they would take the rollback itself back.',
        },
      ],
    }
  }
  const silent = states.filter(({ state }) => state === 'INSUFFICIENT_DATA').map(({ name }) => name)
  const checks: Check[] =
    names.length === 0 ? [] : [{ level: 'passed', title: 'The alarms are quiet', detail: names.join(', ') }]
  if (silent.length > 0)
    checks.push({
      level: 'notice',
      title: 'Alarms without data',
      detail: `${silent.join(', ')}: without data an alarm takes nothing back.`,
    })
  return { checks, ringing: false }
}

function downgrade(parameters: {
  readonly primary: ApprovedVersion
  readonly displaced: readonly number[]
  readonly settings: DeploySettings
}): readonly Check[] {
  const { primary, displaced, settings } = parameters
  const newest = Math.max(0, ...displaced)
  if (rulesOf(settings).goesBack || primary.version >= newest) return []
  if (!settings.allowDowngrade || settings.reason.trim() === '') {
    throw new ActionError(
      'invalid-input',
      `Version ${newest} serves; going back to version ${primary.version} needs allow-downgrade: true and a reason.`,
      { hint: 'Or use mode: rollback.' },
    )
  }
  return [{ level: 'notice', title: `Downgrade from version ${newest}`, detail: settings.reason }]
}

function environmentOf(version: ApprovedVersion): ReadonlySet<string> {
  const containers = version.described.InferenceSpecification?.Containers ?? []
  return new Set(containers.flatMap(({ Environment: environment }) => Object.keys(environment ?? {})))
}

/** What is wrong at one place of the deploy section. */
export function problemAt(file: DeployFile, path: KeyPath, message: string, help?: string): ActionError {
  return invalid(file, [{ at: file.locate(path), message, ...(help !== undefined && { help }) }])
}

function invalid(file: DeployFile, problems: readonly Problem[]): ActionError {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
  return new ActionError(
    'invalid-manifest',
    `${file.path} has ${count} in its deploy section: ${problems[0]?.message ?? ''}`,
    { problems },
  )
}
