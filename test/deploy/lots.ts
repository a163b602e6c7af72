import { strict as assert } from 'node:assert'
import { seeded } from './simulation.js'

/** Lots that one part of a schedule draws, and nobody else. */
export interface Lots {
  /** From 0 up to 1. */
  readonly random: () => number
  readonly chance: (share: number) => boolean
  readonly between: (low: number, high: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
}

/**
 * The lots of one owner in the schedule of a seed. Each run, each event and each kind of trouble of a run has a stream of its own: where
 * one of them is left out, the others draw what they drew with it, so that a failure that goes away with a part was of that part.
 */
export function lotsOf(seed: number, owner: string): Lots {
  const random = seeded(hashOf(`${seed} ${owner}`))
  return {
    random,
    chance: (share) => random() < share,
    between: (low, high) => low + Math.floor(random() * (high - low + 1)),
    pick: (items) => {
      const item = items[Math.floor(random() * items.length)]
      assert(item !== undefined)
      return item
    },
  }
}

/** FNV-1a of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
