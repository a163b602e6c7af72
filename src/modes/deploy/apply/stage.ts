import { CallFailure } from '../../../errors.js'
import type { EffectiveDeployment } from '../../../manifest/deploy-effective.js'
import type { Check } from '../../../markdown/checks.js'
import type { Clock } from '../../../ports.js'
import { isApprovedAtBirth } from '../../../registry/decision.js'
import { asActionError } from '../../../registry/failure.js'
import { servedKey, servedNote, servedRun } from '../../../registry/served.js'
import type { ApprovedVersion } from '../approved-version.js'
import { rulesOf } from '../mode-rules.js'
import type { DeployGitHub, DeployRegistry, StageUpdate } from '../ports.js'
import { isBorneOut } from '../required-environment.js'
import type { DeploySettings } from '../settings.js'

const DEFAULT_STAGE_STATUS = 'Approved' // one of the statuses of AWS's staging construct; free names are allowed

/** What a green deployment writes on the version: its stage, and that it served here (ruling 25). Undefined where that stands already. */
export function stageUpdate(parameters: {
  readonly version: ApprovedVersion
  readonly deployment: EffectiveDeployment
  readonly settings: DeploySettings
  readonly now: Date
  /** It served already when this run began. */
  readonly isCurrent: boolean
  /** Whether the note that stands there counts, so that it may stay. */
  readonly noteCounts: boolean
}): StageUpdate | undefined {
  const { version, deployment, settings, now, isCurrent, noteCounts } = parameters
  const { stage, stage_status: status = DEFAULT_STAGE_STATUS } = deployment
  const { ModelLifeCycle: current } = version.described
  // Stage and note are written at once, so where the note stands the stage stood, too. Another one is of an environment that came
  // later, and a run that deploys nothing (an approval's event that is delivered twice) does not take it back.
  const movedOn = isCurrent && noteCounts && settings.environment !== '' && current?.Stage !== undefined
  const staged = stage === undefined || movedOn || (current?.Stage === stage && current.StageStatus === status)
  const key = servedKey(settings.environment)
  const served = settings.environment === '' || noteCounts
  if (staged && served) return undefined
  return {
    ModelPackageArn: version.arn,
    ...(staged
      ? {}
      : { ModelLifeCycle: { Stage: stage, StageStatus: status, StageDescription: stageDescription(parameters) } }),
    ...(served ? {} : { CustomerMetadataProperties: { [key]: servedNote(now, settings.run.runUrl) } }),
  }
}

// A write of ours would be the version's first change, and later deployments would take that for somebody's approval.
const BORN_APPROVED: Check = {
  level: 'notice',
  title: 'Nothing is written on a version that was created Approved',
  detail:
    'The write would pass for an approval. An environment that requires this one will refuse the version until somebody rejects and approves it, and it is deployed here again.',
}

/** Writes it. The endpoint is right by now, so a refusal is a warning, not a failure. */
export async function writeStage(
  parameters: {
    readonly version: ApprovedVersion
    readonly deployment: EffectiveDeployment
    readonly settings: DeploySettings
    /** It served already when this run began. */
    readonly isCurrent: boolean
  },
  ports: { readonly registry: DeployRegistry; readonly gitHub: DeployGitHub; readonly clock: Clock },
): Promise<{
  readonly stage?: { readonly stage: string; readonly status: string }
  readonly checks: readonly Check[]
}> {
  const { stage, stage_status: status = DEFAULT_STAGE_STATUS } = parameters.deployment
  const written = stage === undefined ? {} : { stage: { stage, status } }
  if (isApprovedAtBirth(parameters.version.described)) return { checks: [BORN_APPROVED] }
  const noteCounts = await doesNoteCount(parameters, ports.gitHub)
  const update = stageUpdate({ ...parameters, noteCounts, now: ports.clock.now() })
  const stands = parameters.version.described.ModelLifeCycle?.Stage
  if (update === undefined) return { ...(stands === stage ? written : {}), checks: [] }
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

/**
 * Whether what stands on the version may stay: this run's own note, or, where nothing was deployed now, one that GitHub bears
 * out. A note that cannot be asked about stays if it names a run at all.
 */
async function doesNoteCount(
  of: { readonly version: ApprovedVersion; readonly settings: DeploySettings; readonly isCurrent: boolean },
  gitHub: DeployGitHub,
): Promise<boolean> {
  const { version, settings, isCurrent } = of
  const { environment, run } = settings
  if (environment === '') return true
  const noted = servedRun(version.described.CustomerMetadataProperties?.[servedKey(environment)], run)
  if (noted === undefined) return false
  if (run.runUrl.endsWith(`/${noted}`)) return true
  if (!isCurrent) return false
  try {
    return (await isBorneOut({ version, environment, settings }, gitHub)).kind === 'borne-out'
  } catch (error) {
    if (error instanceof CallFailure) return true
    throw error
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
  const { run, environment, reason } = settings
  const where = environment === '' ? '' : ` in ${environment}`
  const why = reason === '' ? '' : `: ${reason}`
  const what = rulesOf(settings).goesBack ? 'Rolled back' : 'Deployed'
  return `${what} behind ${deployment.endpoint}${where} by ${run.actor}, ${run.runUrl}${why}`
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, 1024)
}
