import { ActionError, CallFailure } from '../../errors.js'
import { defined } from '../../language/defined.js'
import { asActionErrorWithNextStep, RUN_AGAIN, sentenceOf } from '../../registry/failure.js'
import { pauseBetweenPolls, sleepUnless } from '../../registry/pause.js'
import { readReference, selectManifest } from '../../registry/selector.js'
import { type Applied, applyPlan } from './apply/apply.js'
import { finish } from './apply/finish.js'
import { follow, unknownOutcome } from './apply/follow.js'
import { releaseTargets, settleTargets } from './apply/release.js'
import { explainByLog } from './container-log.js'
import { checkMerged } from './merged.js'
import { rulesOf } from './mode-rules.js'
import {
  bytesCheck,
  imagesCheck,
  observeAndPlan,
  readApprovedVersions,
  servedCheck,
  targetVersion,
} from './observe-and-plan.js'
import { readPayloads } from './payloads.js'
import { readDeployment } from './plan/checks.js'
import type { DeploymentPlan } from './plan/plan.js'
import type { DeployPorts } from './ports.js'
import type { DeploymentOutcome, DeploymentResult, DeploymentSoFar, ProgressEvent } from './result.js'
import type { DeployRun, Intent, Situation } from './run-state.js'
import type { DeployRequest, DeploySettings } from './settings.js'

export interface DeployOptions {
  /** Aborted when the job is cancelled: the waiting stops, SageMaker goes on. */
  readonly signal?: AbortSignal
  readonly onProgress?: (event: ProgressEvent) => void
}

/**
 * Puts an Approved version behind an endpoint, or, with `mode: rollback`, the one that served before. Never rejects: how it
 * ended is `outcome`, and only `deployed` and `current` mean that the version serves as planned.
 */
export async function deploy(
  request: DeployRequest,
  settings: DeploySettings,
  ports: DeployPorts,
  options: DeployOptions = {},
): Promise<DeploymentResult> {
  const startedAt = ports.clock.now()
  const { mode, environment, reason } = settings
  let known: DeploymentSoFar = {
    mode,
    environment,
    reason,
    startedAt,
    differences: [],
    checks: [],
    alarms: [],
    traffic: [],
    removed: [],
    displaced: [],
  }
  const note = (more: Partial<DeploymentSoFar>) => {
    known = { ...known, ...more }
  }
  const onProgress = (event: ProgressEvent) => {
    const last = known.traffic.at(-1)?.percent
    if (event.kind === 'waiting' && event.percent !== undefined && event.percent !== last)
      note({ traffic: [...known.traffic, { percent: event.percent, at: ports.clock.now() }] })
    options.onProgress?.(event)
  }
  const deadline = new Date(startedAt.getTime() + settings.waitTimeoutMinutes * 60_000)
  const run: DeployRun = {
    request,
    settings,
    ports,
    signal: options.signal,
    onProgress,
    deadline,
    startedAt,
    note,
    addChecks: (checks) => note({ checks: [...known.checks, ...checks] }),
    known: () => known,
  }
  let outcome: DeploymentOutcome
  try {
    const reference = readReference(settings)
    const file = selectManifest(request.files, reference)
    note({ file })
    const deployment = readDeployment(file, settings)
    note({ endpointName: deployment.endpoint })
    const checks = await checkMerged(settings, ports.gitHub)
    note({ checks })
    const payloads = await readPayloads({ file, deployment, environment }, (path) => request.readFile(file, path))
    outcome = await converge(
      {
        file,
        reference,
        deployment,
        payloads,
        checks,
        requireServed: servedCheck({ file, deployment }, run),
        checkBytes: bytesCheck(run),
        checkImages: imagesCheck(run),
      },
      run,
    )
  } catch (error) {
    outcome = { kind: 'refused', error: asActionErrorWithNextStep(error, 'Nothing was touched') }
  }
  const { released: targets = [], endpointName = '' } = known
  run.addChecks(await settleTargets(outcome, { endpointName, targets }, ports))
  await explainByLog(outcome, run)
  return { ...known, outcome, finishedAt: ports.clock.now() }
}

const MAX_ROUNDS = 8 // of looking and planning again because something moved

/** Looks, plans and applies; again if the world moved in between, so that no step rests on what is no longer so. */
async function converge(intent: Intent, run: DeployRun): Promise<DeploymentOutcome> {
  let version = await targetVersion(intent, run)
  const busyUntil = run.startedAt.getTime() + run.settings.busyWaitMinutes * 60_000
  const announce = announcer(run)
  let doubt: InDoubt | undefined
  for (let round = 0; ; ) {
    const situation = await observeAndPlanUnlessBlind(intent, version, run, doubt)
    if ('error' in situation) return situation
    const { plan, state, versions } = situation
    announce()
    if (run.settings.dryRun) return { kind: 'planned' }
    switch (plan.kind) {
      case 'current':
        return finish({ ...situation, how: undefined, replaced: undefined }, run)
      case 'attach':
        run.onProgress({
          kind: 'step',
          message: `Joining our own update of ${plan.wanted.endpointName}, begun by an earlier run`,
        })
        return follow({ ...situation, how: 'attached', baseline: state.endpoint }, run)
      case 'busy':
        await waitWhileBusy(plan, busyUntil, run)
        // What served before is another version once what was waited for is through.
        if (rulesOf(run.settings).goesBack) version = await targetVersion(intent, run)
        break
      case 'create':
      case 'update':
      case 'adjust': {
        const target = version
        const readVersionsAgain = () => readApprovedVersions(intent, target, run)
        const release = () => releaseFor(plan, run)
        const applied = await applyPlan(
          { plan, state, versions, readVersionsAgain, release, signal: run.signal },
          run.ports,
        )
        if (applied.kind === 'touched') {
          run.onProgress({
            kind: 'step',
            message: `${PAST[plan.kind]} ${plan.wanted.endpointName} with ${plan.wanted.endpointConfigName}`,
          })
          return follow({ ...situation, how: HOW[plan.kind], baseline: applied.baseline }, run)
        }
        if (applied.kind === 'unknown') return unknownOutcome(applied.failure, plan)
        if (applied.doubt !== undefined) doubt = unknownOutcome(applied.doubt, plan)
        round += 1
        if (round === MAX_ROUNDS) throw gaveUp(applied)
        await sleepUnless(run.ports.clock, 1000 * round, run.signal)
        break
      }
      default:
        plan satisfies never
    }
  }
}

function gaveUp({ what, code, doubt, refusal = doubt }: Extract<Applied, { kind: 'moved' }>): ActionError {
  const why = refusal === undefined ? '' : ` ${sentenceOf(refusal)}`
  const message = `Gave up after ${MAX_ROUNDS} rounds: ${what} each time.${why} Nothing was touched.`
  return new ActionError(code, message, { hint: RUN_AGAIN, ...defined({ cause: refusal }) })
}

/** Takes variants off autoscaling that would be refused otherwise; written down first, so that they are put back whatever happens. */
async function releaseFor(plan: DeploymentPlan, { note, ports }: DeployRun): Promise<void> {
  const released = plan.kind === 'update' ? (plan.released ?? []) : []
  if (released.length === 0) return
  note({ released })
  await releaseTargets(plan.wanted.endpointName, released, ports)
}

/** Shows the plan before anything is written; the same plan once. What is only waited for is no plan yet. */
function announcer({ known, onProgress }: DeployRun): () => void {
  let shown = ''
  return () => {
    const soFar = known()
    const { plan, checks, alarms } = soFar
    if (plan === undefined || plan.kind === 'busy') return
    const text = JSON.stringify([plan, checks, alarms])
    if (text === shown) return
    shown = text
    onProgress({ kind: 'plan', soFar })
  }
}

type InDoubt = Extract<DeploymentOutcome, { kind: 'unknown-outcome' }>

/** After a request without an answer, not being able to look again means that the outcome is not known. */
async function observeAndPlanUnlessBlind(
  intent: Intent,
  version: number,
  run: DeployRun,
  doubt: InDoubt | undefined,
): Promise<Situation | InDoubt> {
  try {
    return await observeAndPlan(intent, version, run)
  } catch (error) {
    if (doubt !== undefined && error instanceof CallFailure) return doubt
    throw error
  }
}

const PAST = { create: 'Creating', update: 'Updating', adjust: 'Setting weights and counts of' } as const
const HOW = { create: 'created', update: 'updated', adjust: 'adjusted' } as const

async function waitWhileBusy(
  plan: Extract<DeploymentPlan, { kind: 'busy' }>,
  until: number,
  run: DeployRun,
): Promise<void> {
  const { clock, random } = run.ports
  const what = plan.endpointConfigName === undefined ? plan.status : `${plan.status} to ${plan.endpointConfigName}`
  const name = plan.wanted.endpointName
  if (run.signal?.aborted)
    throw new ActionError('cancelled', `Cancelled while ${name} was ${what}; nothing was touched.`)
  if (clock.now().getTime() >= until) {
    throw new ActionError('timeout', `Endpoint ${name} is ${what}, which this run did not begin. It was left alone.`, {
      hint: 'Wait for it, then run this again; one concurrency group for each endpoint keeps deployments apart.',
    })
  }
  run.onProgress({ kind: 'step', message: `${name} is ${what}, begun by somebody else; waiting` })
  // Not less than a second: until then the endpoint is free at last, or this run gives up.
  const deadline = new Date(Math.max(until, clock.now().getTime() + 1000))
  const { pollIntervalSeconds } = run.settings
  await pauseBetweenPolls({ clock, random, signal: run.signal, deadline, pollIntervalSeconds })
}
