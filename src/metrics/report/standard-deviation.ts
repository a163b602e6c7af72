import { at, isMap, type MapTree, numberOf, type Tree } from '../../text/tree.js'
import type { Metric } from '../metric.js'

const SECTION = 'regression_metrics'
const WITHIN = 0.02 // of the root of mse: the residuals' mean need not be 0

/**
 * The spread of the residuals in a regression report, if it gives that instead of the metrics' own: AWS's pipeline template
 * writes `standard_deviation: np.std(y - prediction)` beside mse, which is about the root of mse itself. Model Monitor, which
 * writes the spread of the metric over samples, puts a header `dataset` above. Undefined where nothing says so (Fifth 2).
 */
export function residualsOf(root: Tree): number | undefined {
  const section = at(root, [SECTION])
  if (!isMap(section) || isMap(at(root, ['dataset']))) return undefined
  return spreadBeside(section, 'mse', Math.sqrt) ?? spreadBeside(section, 'rmse', (value) => value)
}

function spreadBeside(section: MapTree, key: string, rootOf: (value: number) => number): number | undefined {
  const value = numberOf(at(section, [key, 'value']))
  const spread = numberOf(at(section, [key, 'standard_deviation']))
  if (value === undefined || spread === undefined || !(spread > 0)) return undefined
  const root = rootOf(value)
  return Math.abs(spread - root) <= WITHIN * root ? spread : undefined
}

/** A metric without the deviation that is not its own: that of the residuals, found or declared. */
export function withOwnDeviation(
  metric: Metric,
  {
    residuals,
    declared,
  }: { readonly residuals: number | undefined; readonly declared?: 'metric' | 'residuals' | undefined },
): Metric {
  const { standardDeviation, ...rest } = metric
  if (standardDeviation === undefined || declared === 'metric') return metric
  if (declared === 'residuals') return { ...rest, residualSpread: standardDeviation }
  // The path of a metric with a `report` of its own begins with that file: `FILE#regression_metrics.mse`.
  const isInSection = metric.path.slice(metric.path.lastIndexOf('#') + 1).startsWith(`${SECTION}.`)
  if (residuals === undefined || !isInSection || !isSame(standardDeviation, residuals)) return metric
  return { ...rest, residualSpread: standardDeviation }
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.abs(other)
}
