import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import { ActionError } from '../../errors.js'
import type { Manifest } from '../../manifest/schema/manifest.js'
import { gatesPassed, stoppingGates } from '../../metrics/gates/judge.js'
import { DEFAULT_LEVEL, stops } from '../../metrics/gates/level.js'
import type { GateResult } from '../../metrics/metric.js'
import type { Candidate } from '../candidate.js'
import { hasMetricsInS3 } from '../resolve/reports-place.js'
import { metadataValue } from './metadata.js'

const FORCED = 'smr/forced'

/** A request that may be sent as far as its gates are concerned; `forced` where they failed and the workflow said so. */
export interface GatedRequest {
  readonly request: CreateModelPackageCommandInput
  readonly forced: boolean
}

/**
 * The request as its gates let it pass, recorded on what it makes as one that went past failed gates (ruling 17); undefined
 * where they stop it.
 */
export function requestPastGates(
  request: CreateModelPackageCommandInput,
  gates: readonly GateResult[],
  onGateFailure: 'stop' | 'register',
): GatedRequest | undefined {
  const failed = stoppingGates(gates)
  if (failed.length === 0) return { request, forced: false }
  if (onGateFailure === 'stop') return undefined
  const names = [...new Set(failed.map(({ metric }) => metric))].join(' ')
  const metadata = { ...request.CustomerMetadataProperties, [FORCED]: metadataValue(names) }
  return { request: { ...request, CustomerMetadataProperties: metadata }, forced: true }
}

/** The gates that a version went past when it was registered, as it says itself; undefined where it says nothing of it. */
export function forcedGates(metadata: Readonly<Record<string, string>> | undefined): string | undefined {
  return metadata?.[FORCED] || undefined
}

/** Gates that nobody could read must not pass for gates that hold (ruling 18). Throws `base-unread`. */
export function refuseUnreadBase({ unreadBase }: Pick<Candidate, 'unreadBase'>): void {
  if (unreadBase === undefined) return
  const { reasons, cures } = unreadBase
  const hint = [...cures, '`base-gates: ignore` does without them.'].join(' ')
  throw new ActionError(
    'base-unread',
    `Whether the gates of the base branch hold is not known. ${reasons.join('. ')}.`,
    { hint },
  )
}

/** What a run says of the gates of one version or package. */
export interface GatedResult {
  readonly file: { readonly manifest: Pick<Manifest, 'metrics'> }
  readonly outcome: { readonly kind: string }
  readonly gates: readonly GateResult[]
  /** Gates of the base branch could not be read, so that passing the others says nothing. */
  readonly isBaseUnread?: boolean
}

/** The output `gates-passed`: `unknown` where not every gate could be judged, as without credentials or after a failure. */
export function gatesPassedBy(results: readonly GatedResult[]): 'true' | 'false' | 'unknown' {
  const judged = gatesPassed(results.flatMap(({ gates }) => gates))
  return judged === 'true' && results.some(isUnjudged) ? 'unknown' : judged
}

function isUnjudged({ outcome, file: { manifest }, isBaseUnread }: GatedResult): boolean {
  if (isBaseUnread) return true
  if (outcome.kind !== 'offline') return outcome.kind === 'failed'
  const hasGates = Object.values(manifest.metrics?.values ?? {}).some(
    ({ gate }) => gate !== undefined && stops({ level: gate.level ?? DEFAULT_LEVEL }),
  )
  return hasGates && hasMetricsInS3(manifest) // which nobody reads without credentials
}
