import type { EffectiveDeployment } from '../../../manifest/deploy-effective.js'
import type { Clock } from '../../../ports.js'
import { asActionError } from '../../../registry/failure.js'
import { servedKey } from '../../../registry/served.js'
import type { ApprovedVersion } from '../gate.js'
import type { DeployRegistry, StageUpdate } from '../ports.js'
import type { DeployCheck } from '../result.js'
import type { DeploySettings } from '../settings.js'

const DEFAULT_STAGE_STATUS = 'Approved' // one of the statuses of AWS's staging construct; free names are allowed

/** What a green deployment writes on the version: its stage, and that it served here (ruling 25). Undefined where that stands already. */
export function stageUpdate(parameters: {
  readonly version: ApprovedVersion
  readonly deployment: EffectiveDeployment
  readonly settings: DeploySettings
  readonly now: Date
}): StageUpdate | undefined {
  const { version, deployment, settings, now } = parameters
  const { stage, stage_status: status = DEFAULT_STAGE_STATUS } = deployment
  const { ModelLifeCycle: current, CustomerMetadataProperties: metadata } = version.described
  const staged = stage === undefined || (current?.Stage === stage && current.StageStatus === status)
  const key = servedKey(settings.environment)
  const served = settings.environment === '' || metadata?.[key] !== undefined
  if (staged && served) return undefined
  return {
    ModelPackageArn: version.arn,
    ...(staged
      ? {}
      : { ModelLifeCycle: { Stage: stage, StageStatus: status, StageDescription: stageDescription(parameters) } }),
    ...(served ? {} : { CustomerMetadataProperties: { [key]: now.toISOString().replace(/\.\d+Z$/, 'Z') } }),
  }
}

/** Writes it. The endpoint is right by now, so a refusal is a warning, not a failure. */
export async function recordStage(
  parameters: {
    readonly version: ApprovedVersion
    readonly deployment: EffectiveDeployment
    readonly settings: DeploySettings
  },
  ports: { readonly registry: DeployRegistry; readonly clock: Clock },
): Promise<{
  readonly stage?: { readonly stage: string; readonly status: string }
  readonly checks: readonly DeployCheck[]
}> {
  const { stage, stage_status: status = DEFAULT_STAGE_STATUS } = parameters.deployment
  const written = stage === undefined ? {} : { stage: { stage, status } }
  const update = stageUpdate({ ...parameters, now: ports.clock.now() })
  if (update === undefined) return { ...written, checks: [] }
  try {
    await ports.registry.updateModelPackage(update)
    return { ...written, checks: [] }
  } catch (error) {
    const { message, hint = '' } = asActionError(error, 'The stage was not written')
    const next =
      'An environment that requires this one will refuse the version until a run of this deployment has written it.'
    return {
      checks: [
        {
          level: 'warning',
          title: 'The stage was not written on the version',
          detail: [message, hint, next].filter((text) => text !== '').join(' '),
        },
      ],
    }
  }
}

/** One line, 1,024 characters at most (StageDescription has no line break). */
function stageDescription({
  deployment,
  settings,
}: {
  readonly deployment: EffectiveDeployment
  readonly settings: DeploySettings
}): string {
  const { run, environment, reason, mode } = settings
  const where = environment === '' ? '' : ` in ${environment}`
  const why = reason === '' ? '' : `: ${reason}`
  const what = mode === 'rollback' ? 'Rolled back' : 'Deployed'
  return `${what} behind ${deployment.endpoint}${where} by ${run.actor}, ${run.runUrl}${why}`
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, 1024)
}
