/**
 * How often chance is asked, and from where it starts. `npm test` asks a twentieth, always the same questions; `npm run test:all`
 * asks all of them from a seed that it prints. `SEED=…` replays a run, `RUNS=20` looks twenty times as long as test:all.
 */
const SHARE = Number(process.env['RUNS'] ?? 0.05)

export const SEED = Number(process.env['SEED'] ?? 1)

/** So few tries cost nothing, so they are all made. */
const ALWAYS = 5

/** Whether everything is asked, as `npm run test:all` does. */
export const IS_WHOLE = SHARE >= 1

/** How many of so many tries this run makes. */
export function countOf(whole: number): number {
  return Math.max(Math.min(whole, ALWAYS), Math.ceil(whole * SHARE))
}

/** For `fc.assert`: how many of so many runs, and from which seed. What fails prints both, with the path to its counterexample. */
export function runs(whole: number) {
  return { seed: SEED, numRuns: countOf(whole) }
}

/** So many schedules take a second or two, and reach every end that a test names. */
const SCHEDULES_AT_LEAST = 60

/** `SEED=4711 RUNS=0` plays schedule 4711 alone and prints it step by step. */
export const IS_ONE_SCHEDULE = SHARE === 0

/** What `WITHOUT=kills,faults` leaves out of the schedules that are replayed. */
export const WITHOUT: ReadonlySet<string> = new Set((process.env['WITHOUT'] ?? '').split(',').filter(Boolean))

/** The seeds of this run's schedules, one after the other from SEED. */
export function schedules(whole: number): readonly number[] {
  const length = IS_ONE_SCHEDULE ? 1 : Math.max(Math.min(whole, SCHEDULES_AT_LEAST), Math.ceil(whole * SHARE))
  return Array.from({ length }, (_, index) => SEED + index)
}

/** Sizes from small to large; the largest takes as long as all others together, and is for `npm run test:all`. */
export function sizes(...whole: readonly number[]): readonly number[] {
  return IS_WHOLE ? whole : whole.slice(0, -1)
}
