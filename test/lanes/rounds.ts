import type { Emulator } from '../emulator/index.js'

/** Requests by the names of their operations; those of one round wait for none of each other's answers. */
export type Rounds = readonly (readonly string[])[]

/**
 * Counts requests in a row without a clock: the answers of a round are held until every request of it is there. A run that comes
 * to its end this way needs no more requests in a row than there are rounds, however fast the machine is. One that waits for an
 * answer of the same round never gets it: its next try, after its own deadline, is a request that nobody expects, and then
 * everything is let go.
 */
export function holdInRounds(emulator: Emulator, rounds: Rounds): { readonly problems: () => readonly string[] } {
  const awaited = rounds.map((operations) => [...operations])
  const gates = rounds.map(() => gate())
  const unexpected: string[] = []
  const letGo = (): void => {
    const first = unexpected.length > 0 ? gates.length : awaited.findIndex((left) => left.length > 0)
    for (const { open } of first === -1 ? gates : gates.slice(0, first)) open()
  }
  emulator.watch = async ({ when, operation }) => {
    if (when === 'after') return
    const round = awaited.findIndex((left) => left.includes(operation))
    const left = awaited[round]
    if (left === undefined) unexpected.push(operation)
    else left.splice(left.indexOf(operation), 1)
    letGo()
    await gates[round]?.opened
  }
  return {
    problems: () => [
      ...unexpected.map((operation) => `${operation} came, and is in no round`),
      ...awaited.flatMap((left, index) => left.map((operation) => `${operation} did not come in round ${index + 1}`)),
    ],
  }
}

function gate(): { readonly open: () => void; readonly opened: Promise<void> } {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}
