import type { Curve, ReportDetails } from '../metrics/metric.js'
import { areaUnder } from './area.js'
import { compareAttributions } from './compare-attributions.js'
import { compareBias } from './compare-bias.js'
import { compareMatrices } from './compare-matrix.js'
import { type CurveComparison, compared, type DetailsComparison } from './comparison.js'

/** Sets the details of a candidate beside those of the baseline; without a baseline nothing is called new. */
export function compareDetails(candidate: ReportDetails, baseline: ReportDetails | undefined): DetailsComparison {
  const matrix = candidate.confusionMatrix && compareMatrices(candidate.confusionMatrix, baseline?.confusionMatrix)
  return {
    ...(matrix === undefined ? {} : { matrix }),
    curves: candidate.curves.map((curve) => compareCurve(curve, baseline)),
    bias: compareBias(candidate.bias, baseline?.bias),
    attributions: compareAttributions(candidate.attributions, baseline?.attributions),
  }
}

function compareCurve({ kind, points }: Curve, baseline: ReportDetails | undefined): CurveComparison {
  const before = baseline?.curves.find((curve) => curve.kind === kind)
  return {
    kind,
    area: compared(areaUnder(points), before && areaUnder(before.points)),
    points,
    ...(before === undefined ? {} : { baselinePoints: before.points }),
  }
}
