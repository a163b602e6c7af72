import type { Fault24 } from './faults.js'

/** How a run ends: its `failure-reason`, or what it came to. */
export type End = string

/** The ends of a fault at a call. */
export interface Ends {
  /** Where it comes at each request of the call, before anything is done. */
  readonly always: End
  /** Where it comes at the first request alone; as undisturbed unless given. */
  readonly once?: End
  /** Where everything is done, and each answer is lost; as `always` unless given. */
  readonly alwaysAfter?: End
  /** Where the first request is done, and its answer is lost; as `once` unless given. */
  readonly onceAfter?: End
}

/** What a fault at a call comes to, or why it cannot be there. */
export type Cell = { readonly ends: Ends } | { readonly none: string }

export type Row = Readonly<Record<Fault24, Cell>>

/** How a run ends that the fault comes to in this way. */
export function endOf(
  { always, once, alwaysAfter = always, onceAfter }: Ends,
  { often, when }: { readonly often: 'once' | 'always'; readonly when: 'before' | 'after' },
  undisturbed: End,
): End {
  if (often === 'always') return when === 'before' ? always : alwaysAfter
  const first = once ?? undisturbed
  return when === 'before' ? first : (onceAfter ?? first)
}
