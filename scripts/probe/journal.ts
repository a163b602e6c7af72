import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind, Thing } from './things.js'
import { KINDS } from './things.js'

/** Whose run it was. */
export interface RunOf {
  readonly account: string
  readonly region: string
  readonly run: string
}

/**
 * What a run makes, written down and on the disk before it is made: whatever kills the run, what it may have left is known.
 * One JSON a line, the first says whose run it is.
 */
export class Journal {
  readonly path: string
  readonly #open = new Map<string, Thing>()

  constructor(folder: string, of: RunOf) {
    mkdirSync(folder, { recursive: true })
    this.path = join(folder, `journal-${of.run}.jsonl`)
    this.#write({ schema: 1, ...of })
  }

  /** Before it is made. */
  planned(thing: Thing): void {
    this.#open.set(keyOf(thing), thing)
    this.#write({ event: 'planned', ...thing })
  }

  /** After nothing of it is left. */
  gone(thing: Thing): void {
    this.#open.delete(keyOf(thing))
    this.#write({ event: 'gone', ...thing })
  }

  /** What may be there, the newest first. */
  open(): readonly Thing[] {
    return [...this.#open.values()].reverse()
  }

  #write(line: object): void {
    const file = openSync(this.path, 'a', 0o600)
    try {
      writeSync(file, `${JSON.stringify(line)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }
}

/** What the journals of a folder say that earlier runs in this account and Region may have left. */
export function leftBehind(folder: string, { account, region }: Omit<RunOf, 'run'>): readonly Thing[] {
  const planned = new Map<string, Thing>()
  const gone = new Set<string>()
  for (const name of journalsOf(folder)) {
    const [first, ...lines] = readFileSync(join(folder, name), 'utf8').split('\n').map(parsed)
    if (first?.['account'] !== account || first['region'] !== region) continue
    for (const line of lines) {
      const thing = thingOf(line)
      if (thing === undefined) continue
      if (line?.['event'] === 'planned') planned.set(keyOf(thing), thing)
      if (line?.['event'] === 'gone') gone.add(keyOf(thing))
    }
  }
  // A name is of one run, so what was removed once is gone, whichever run did it.
  return [...planned].flatMap(([key, thing]) => (gone.has(key) ? [] : thing)).reverse()
}

function journalsOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^journal-[0-9a-f]+\.jsonl$/.test(name))
  } catch {
    return []
  }
}

// The last line of a run that was killed may be half of one.
function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function thingOf(line: Readonly<Record<string, unknown>> | undefined): Thing | undefined {
  const name = line?.['name']
  const kind = KINDS.find((one) => one === line?.['kind'])
  return kind === undefined || typeof name !== 'string' ? undefined : { kind, name }
}

function keyOf({ kind, name }: { readonly kind: Kind; readonly name: string }): string {
  return `${kind} ${name}`
}
