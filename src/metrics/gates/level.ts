import type { Gate, GateLevel } from '../metric.js'

/** What a level means; a new one does not compile before it stands here. */
const LEVELS: Readonly<Record<GateLevel, { readonly stops: boolean; readonly strictness: number }>> = {
  error: { stops: true, strictness: 1 },
  warn: { stops: false, strictness: 0 },
}

/** The level of a gate that says none. */
export const DEFAULT_LEVEL: GateLevel = 'error'

/** Whether a gate stops a registration when it fails; else it only warns. */
export function stops({ level }: Pick<Gate, 'level'>): boolean {
  return LEVELS[level].stops
}

/** Whether the one stops less firmly than the other. */
export function isLessStrict(one: Pick<Gate, 'level'>, other: Pick<Gate, 'level'>): boolean {
  return LEVELS[one.level].strictness < LEVELS[other.level].strictness
}
