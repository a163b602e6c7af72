import type { Serving } from './serving.js'
import type { World } from './world.js'

/** What was measured. */
export interface Finding {
  /** In one or two sentences. */
  readonly answer: string
  /** `as-assumed`, `otherwise`, or `open` where it does not decide the question. */
  readonly verdict: 'as-assumed' | 'otherwise' | 'open'
  /** What the constant should be, where it should be another one. */
  readonly side?: string
}

/** Asks one question. Throws where it could not be asked. */
export type Measure = (world: World, serving: Serving) => Promise<Finding>
