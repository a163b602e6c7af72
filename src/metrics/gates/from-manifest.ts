import type { Position } from '../../errors.js'
import type { GateDefinition } from '../../manifest/schema/manifest.js'
import type { Gate } from '../metric.js'
import { DEFAULT_LEVEL } from './level.js'

/** The gates that one `gate:` of a manifest declares; `locate` says where each of its keys stands. */
export function gatesOf(definition: GateDefinition, locate: (key: string) => Position): readonly Gate[] {
  const level = definition.level ?? DEFAULT_LEVEL
  const { min, max, max_regression: maxRegression } = definition
  return [
    ...(min === undefined ? [] : [{ kind: 'min', limit: min, level, at: locate('min') } as const]),
    ...(max === undefined ? [] : [{ kind: 'max', limit: max, level, at: locate('max') } as const]),
    ...(maxRegression === undefined
      ? []
      : [{ kind: 'max-regression', ...regressionOf(maxRegression), level, at: locate('max_regression') } as const]),
  ]
}

/** `0.02` is a difference in the metric's own unit; `2%` and `2 %` are relative to the baseline. */
function regressionOf(limit: number | string): { readonly limit: number; readonly relative: boolean } {
  if (typeof limit === 'number') return { limit, relative: false }
  const percent = /^\s*([0-9]+(?:\.[0-9]+)?)\s*%\s*$/.exec(limit)?.[1]
  // The schema allows no other text; if one came through, a limit that is no number fails its gate.
  return { limit: percent === undefined ? Number.NaN : Number(percent), relative: true }
}
