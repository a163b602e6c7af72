import { compareMetrics } from '../../metrics/compare/compare.js'
import type { PackageCandidate } from './candidate.js'
import type { DraftPackage } from './request.js'
import type { PackageResult, PublicData } from './result.js'

/**
 * A result as far as it is known before anything is decided. A package is compared with nothing: it is not a version of
 * anything, so its metrics are new, and gates that need a baseline are skipped.
 */
export function comparedResult({
  candidate,
  settings,
  draft,
}: {
  readonly candidate: PackageCandidate
  readonly settings: { readonly region: string }
  readonly draft?: DraftPackage
}): Omit<PackageResult, 'outcome'> {
  const { file, metrics, loosenedGates, shape, details } = candidate
  const compared = compareMetrics({ metrics, baseline: { kind: 'first', hasUnapproved: false }, history: new Map() })
  const diffs = compared.map((diff) => ({
    ...diff,
    gates: diff.gates.map((gate) => (gate.outcome === 'skipped' ? { ...gate, reason: NO_BASELINE } : gate)),
  }))
  const card = draft?.request.ModelCard
  const publicData = publicDataOf(candidate)
  return {
    file,
    name: file.manifest.name,
    region: settings.region,
    diffs,
    gates: diffs.flatMap(({ gates }) => gates),
    loosenedGates,
    checks: [],
    ...(publicData !== undefined && { publicData }),
    ...(shape !== undefined && { shape }),
    ...(details !== undefined && { details }),
    ...(card?.ModelCardContent !== undefined && {
      card: { content: card.ModelCardContent, status: card.ModelCardStatus ?? '' },
    }),
    specificationDigest: draft === undefined ? '' : `sha256:${draft.identity.specification.toString('hex')}`,
    candidateDigest: draft === undefined ? '' : `sha256:${draft.identity.content.toString('hex')}`,
  }
}

const NO_BASELINE = 'needs a baseline, and a package has none: it is no version of a group'

function publicDataOf({ file }: PackageCandidate): PublicData | undefined {
  const { validation } = file.manifest
  return validation && { uri: validation.input, at: file.locate(['validation', 'input']) }
}
