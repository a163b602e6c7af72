import { defined } from '../language/defined.js'
import { compareMetrics, type MetricHistory } from '../metrics/compare/compare.js'
import type { GoneMetric } from '../metrics/compare/pairing.js'
import type { Baseline, GateResult, MetricDiff } from '../metrics/metric.js'
import type { Candidate } from '../registry/candidate.js'
import type { Judged } from './output.js'

/** What a version and a package are judged by: their metrics beside what they are compared with, and their digests. */
export interface Compared extends Omit<Judged, 'checks'>, Pick<Candidate, 'shape' | 'details'> {
  readonly diffs: readonly MetricDiff[]
  /** What the baseline has and the candidate lacks; absent where there is nothing. */
  readonly gone?: readonly GoneMetric[]
}

/** A candidate as far as it can be judged before anything is decided. */
export function comparedCandidate(
  { metrics, loosenedGates, shape, details }: Omit<Candidate, 'file'>,
  seen: {
    readonly baseline: Baseline
    readonly history: MetricHistory
    readonly identity: { readonly specification?: Buffer; readonly content?: Buffer } | undefined
    /** What a gate that was not judged says instead of its own reason. */
    readonly skippedBecause?: string
  },
): Compared {
  const { baseline, history, identity, skippedBecause } = seen
  const judged = (gate: GateResult): GateResult =>
    gate.outcome === 'skipped' && skippedBecause !== undefined ? { ...gate, reason: skippedBecause } : gate
  const compared = compareMetrics({ metrics, baseline, history })
  const diffs = compared.diffs.map((diff) => ({
    ...diff,
    gates: diff.gates.map(judged),
  }))
  return {
    diffs,
    ...(compared.gone.length > 0 && { gone: compared.gone }),
    gates: diffs.flatMap(({ gates }) => gates),
    loosenedGates,
    ...defined({ shape, details }),
    specificationDigest: digestText(identity?.specification),
    candidateDigest: digestText(identity?.content),
  }
}

function digestText(digest: Buffer | undefined): string {
  return digest === undefined ? '' : `sha256:${digest.toString('hex')}`
}
