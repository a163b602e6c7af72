import { ActionError } from '../../errors.js'
import { oncePerKey } from '../../language/once.js'
import { servedKey } from '../../registry/served.js'
import { findGeneration } from './apply/model-generation.js'
import { readTargets } from './apply/release.js'
import { type ApprovedVersion, readApprovedVersion } from './approved-version.js'
import { checkBytes } from './artifact-bytes.js'
import { findVersion, groupAddress } from './find-version.js'
import { checkImageForms } from './image-forms.js'
import { rulesOf } from './mode-rules.js'
import type { ServedConfiguration } from './observe.js'
import { type LiveConfiguration, observeEndpoint, previousOf, servedBy, versionsBehind } from './observe.js'
import { checkAlarms, checkDeployment } from './plan/checks.js'
import { listDifferences } from './plan/differences.js'
import { ALL_AT_ONCE, guardrailsOf } from './plan/guardrails.js'
import { planDeployment } from './plan/plan.js'
import { buildRequests, type Ingredients } from './plan/requests.js'
import { variantsToRelease } from './plan/scaling.js'
import { TAG } from './plan/tags.js'
import { requireServed } from './required-environment.js'
import type { DeployRun, Intent, Situation } from './run-state.js'

/** Looks at versions and endpoint and plans from what is there now; refuses what must not be done. */
export async function observeAndPlan(intent: Intent, number: number, run: DeployRun): Promise<Situation> {
  const { file, deployment } = intent
  const { settings, ports, note } = run
  const versions = await readApprovedVersions(intent, number, run)
  const primary = versions.get(number)
  if (primary === undefined) throw new ActionError('unknown-outcome', `Version ${number} was not read.`)
  note({ version: primary })
  const state = await observeEndpoint(deployment.endpoint, ports)
  const serving = state.live === undefined ? undefined : servedIn(state.live, intent, run)
  if (state.endpoint?.EndpointArn !== undefined) note({ endpointArn: state.endpoint.EndpointArn })
  if (serving !== undefined) note({ previous: serving, serving })
  const behind = state.live === undefined ? [] : versionsBehind(state.live, groupPrefix(intent.file, run))
  const displaced = behind.filter((one) => !versions.has(one))
  note({ displaced })

  const before = serving?.version === primary.version && state.live ? previousOf(state.live) : serving?.version
  const ingredients: Ingredients = {
    deployment,
    settings,
    primary,
    versions,
    live: state.live,
    // A rollback leaves the tag of the older configuration as it is, so that another one goes further back.
    previousVersion: rulesOf(settings).goesBack ? undefined : before,
    generation: 0,
  }
  const checks = [
    ...intent.checks,
    ...(await intent.checkBytes(primary)),
    ...(await Promise.all([...versions.values()].map(intent.checkImages))).flat(),
    ...checkDeployment({ file, ingredients, state, displaced }),
  ]
  const build = (generation: number) => buildRequests({ ...ingredients, generation })
  const generation = await findGeneration({ build, state, versions }, ports.endpoints)
  const guardrails = guardrailsOf(deployment, {
    last: state.endpoint?.LastDeploymentConfig,
    live: state.live?.config,
  })
  const plan = planDeployment({ ...ingredients, generation }, state, guardrails)
  note({ plan, checks, differences: listDifferences({ ...plan, live: state.live }) })
  if (plan.kind !== 'update') return { ...intent, plan, state, version: primary, versions }

  const inTheWay = variantsToRelease(deployment, state).map(({ name }) => name)
  const targets = state.scalable === 'unreadable' ? [] : state.scalable
  const released = await readTargets(
    plan.wanted.endpointName,
    targets.filter(({ variantName }) => inTheWay.includes(variantName)),
    ports,
  )
  const names = guardrails.kind === 'default' ? [] : guardrails.alarms
  const alarms = names.length === 0 ? [] : await ports.alarms.describeAlarms({ names })
  note({ alarms })
  const quiet = checkAlarms({ guardrails, states: alarms, mode: settings.mode })
  const shifted = quiet.ringing ? planDeployment({ ...ingredients, generation }, state, ALL_AT_ONCE) : plan
  const guarded = released.length === 0 ? shifted : { ...shifted, released }
  note({ plan: guarded, checks: [...checks, ...quiet.checks] })
  return { ...intent, plan: guarded, state, version: primary, versions }
}

/** Every version the plan puts behind the endpoint has to pass; `requires` is about the one that is deployed. Read anew each time. */
export async function readApprovedVersions(
  intent: Intent,
  number: number,
  run: DeployRun,
): Promise<ReadonlyMap<number, ApprovedVersion>> {
  const { deployment, file } = intent
  const { group } = file.manifest
  const variants = [...deployment.variants, ...(deployment.shadow_variants ?? [])]
  const numbers = new Set([number, ...variants.flatMap(({ version }) => version ?? [])])
  const passed = await Promise.all(
    [...numbers].map(async (one) => {
      const arn = groupAddress(group, run.settings).versionArn(one)
      const { allowApprovedAtBirth } = run.settings
      const version = await readApprovedVersion({ arn, group, allowApprovedAtBirth }, run.ports.registry)
      if (one === number) await intent.requireServed(version)
      return [one, version] as const
    }),
  )
  return new Map(passed)
}

/** The number of the version that is meant. */
export async function targetVersion(intent: Intent, run: DeployRun): Promise<number> {
  const { file, reference, deployment } = intent
  const { settings, request, ports } = run
  if (!rulesOf(settings).goesBack || reference.kind !== 'unnamed')
    return findVersion({ reference, file, settings, request }, ports)
  const { live } = await observeEndpoint(deployment.endpoint, ports)
  // A rerun of a rollback that had come through must not go back once more.
  if (live !== undefined && live.tags.get(TAG.rollback) === settings.run.runUrl) {
    const { version } = servedIn(live, intent, run)
    if (version !== undefined) return version
  }
  const previous = live === undefined ? undefined : previousOf(live)
  if (previous !== undefined) return previous
  throw new ActionError(
    'invalid-input',
    `What served behind ${deployment.endpoint} before is not known: its configuration has no ${TAG.previous} tag.`,
    {
      hint: `Name the version: model: ${file.manifest.group}@vN.`,
    },
  )
}

/** What a configuration serves, of the group that is deployed. */
export function servedIn(live: LiveConfiguration, intent: Intent, run: DeployRun): ServedConfiguration {
  return servedBy(live, groupPrefix(intent.file, run))
}

function groupPrefix(file: Intent['file'], run: DeployRun): string {
  return groupAddress(file.manifest.group, run.settings).versionArn(0).slice(0, -1)
}

/**
 * Asks once of each note whether the version served where the manifest requires it. A rollback to what served behind this very
 * endpoint is not asked: it passed here before, and waits for nobody.
 */
export function servedCheck(
  { deployment, file }: Pick<Intent, 'deployment' | 'file'>,
  run: DeployRun,
): Intent['requireServed'] {
  const { requires: environment } = deployment
  const { settings, ports } = run
  const check = async (version: ApprovedVersion): Promise<void> => {
    if (environment === undefined) return
    if (rulesOf(settings).goesBack) {
      const { live } = await observeEndpoint(deployment.endpoint, ports)
      const here = live === undefined ? [] : [previousOf(live), servedBy(live, groupPrefix(file, run)).version]
      if (here.includes(version.version)) return
    }
    await requireServed({ version, environment, settings }, ports.gitHub)
  }
  const noteOf = ({ described }: ApprovedVersion) =>
    described.CustomerMetadataProperties?.[servedKey(environment ?? '')]
  return oncePerKey((version) => `${version.arn} ${noteOf(version)}`, check)
}

/** Asks ECR of the images of each version once. */
export function imagesCheck({ ports }: DeployRun): Intent['checkImages'] {
  return oncePerKey(
    ({ arn }) => arn,
    (version) => checkImageForms(version, ports.images),
  )
}

/** Looks at the bytes of each version once: a wait may have many rounds. */
export function bytesCheck({ settings, ports }: DeployRun): Intent['checkBytes'] {
  return oncePerKey(
    ({ arn }) => arn,
    (version) => checkBytes(version, { mode: settings.mode, bytes: ports.bytes }),
  )
}
