import { suspicionsOf } from '../../evidence/suspicions.js'
import type { Manifest } from '../../manifest/schema/manifest.js'
import { isCloned } from '../../manifest/schema/source-uri.js'
import type { Check } from '../../markdown/checks.js'
import { stoppingGates } from '../../metrics/gates/judge.js'
import type { Baseline, GateResult } from '../../metrics/metric.js'
import { sentenceOf } from '../../registry/failure.js'
import { isUnderWay } from '../../registry/look-up.js'
import type { SettledVersion } from './apply.js'
import type { RegistryState } from './observe.js'
import { isForcedAndApproved, type RegistrationPlan } from './plan.js'

/** What the look-ups showed that is worth saying. */
export function observedChecks({ group, own, baselineChecks, searchedAmong }: RegistryState): readonly Check[] {
  const checks: Check[] = [...baselineChecks]
  if (searchedAmong !== undefined) {
    const detail = `The same model was looked for among the newest ${searchedAmong} versions; beyond them the request's token alone keeps it from being registered twice.`
    checks.push({ level: 'notice', title: 'Look-up', detail })
  }
  if (group.kind === 'denied') {
    checks.push({
      level: 'notice',
      title: 'Look-up',
      detail:
        `${sentenceOf(group.failure)} The request's token alone keeps this from being registered twice. ` +
        (group.failure.hint ?? ''),
    })
  }
  for (const { arn } of own.impostors) {
    checks.push({
      level: 'warning',
      title: 'Not what it says',
      detail: `${arn} is labelled as this candidate, but it is another one: its specification, its metrics or its notes say so. It was passed over.`,
    })
  }
  if (own.chosen !== undefined && !own.isCertain) {
    checks.push({
      level: 'warning',
      title: 'Artifacts',
      detail:
        `Whether artifacts and images are still those of version ${own.chosen.version} cannot be told: ` +
        'they could not all be read, then or now.',
    })
  }
  if (own.chosen !== undefined && own.duplicates.length > 0) {
    checks.push(duplicateCheck(own.chosen.version, own.duplicates))
  }
  return checks.map((check) => ({ ...check, detail: check.detail.trim() }))
}

/** The title of what looks safe and is not. */
export const LOOKS_SAFE = 'Looks safe'

/** What looks safe and is not, each as a warning. */
export function suspicionChecks(compared: Parameters<typeof suspicionsOf>[0]): readonly Check[] {
  return suspicionsOf(compared).map((says) => ({
    level: 'warning',
    title: LOOKS_SAFE,
    detail: `${says[0]?.toUpperCase()}${says.slice(1)}.`,
  }))
}

/** Gates that were not judged although there is a baseline (ruling 16), and those that a reused version would fail now. */
export function gateChecks(gates: readonly GateResult[], plan: RegistrationPlan, baseline: Baseline): readonly Check[] {
  const skipped = baseline.kind === 'version' ? gates.filter(({ outcome }) => outcome === 'skipped') : []
  const checks: Check[] = skipped.map(({ metric, reason }) => ({
    level: 'warning',
    title: 'Gate skipped',
    detail: `\`${metric}\`: ${reason ?? 'it could not be judged'}.`,
  }))
  const failed = plan.kind === 'reuse' ? stoppingGates(gates) : []
  if (failed.length === 0) return checks
  const metrics = [...new Set(failed.map(({ metric }) => metric))].join(', ')
  const isDecided = plan.kind === 'reuse' && isForcedAndApproved(plan.version)
  const detail = isDecided
    ? `The version went past the gates of ${metrics} when it was registered, and was approved all the same.`
    : `The version was registered before; as the baseline and the gates are now, it fails those of ${metrics}.`
  return [...checks, { level: isDecided ? 'notice' : 'warning', title: 'Gates', detail }]
}

/** The source URI that is written once the version is Completed, since a create cannot carry it beside containers. */
export function sourceUriToWrite({ source_uri: uri }: Pick<Manifest, 'source_uri'>): string | undefined {
  return isCloned(uri) ? undefined : uri
}

/** What a dry run says of it: the request that would follow the create. */
export function plannedSourceUri(manifest: Pick<Manifest, 'source_uri'>): readonly Check[] {
  const SourceUri = sourceUriToWrite(manifest)
  if (SourceUri === undefined) return []
  const detail = `UpdateModelPackage would follow once the version is Completed: ${JSON.stringify({ SourceUri })}`
  return [{ level: 'notice', title: 'Source URI', detail }]
}

/** What the create showed that is worth saying. */
export function appliedChecks(applied: SettledVersion): readonly Check[] {
  const { described, duplicate, isAsSent, version } = applied
  const checks: Check[] = []
  if (duplicate !== undefined) checks.push(duplicateCheck(version, [duplicate]))
  if (!isAsSent) {
    checks.push({
      level: 'warning',
      title: 'Not what was sent',
      detail: `Version ${version} holds another specification than was sent. Look at it before anybody approves it.`,
    })
  }
  if (described === undefined) {
    checks.push({ level: 'notice', title: 'Version', detail: `Version ${version} could not be read back.` })
  } else if (isUnderWay(described.description.ModelPackageStatus)) {
    const status = described.description.ModelPackageStatus
    checks.push({ level: 'notice', title: 'Version', detail: `Version ${version} is still ${status}.` })
  }
  return checks
}

function duplicateCheck(version: number, duplicates: readonly { readonly arn: string }[]): Check {
  return {
    level: 'warning',
    title: 'Duplicate',
    detail:
      `${duplicates.map(({ arn }) => arn).join(', ')} is the same candidate as version ${version}, made by a run ` +
      'beside it. It can be deleted.',
  }
}
