import type { Given } from './arguments.js'
import type { Printer } from './printer.js'

/** What a command is given of the process that runs it. */
export interface CommandRun {
  readonly given: Given
  /** Where somebody stands. */
  readonly folder: string
  readonly region: string | undefined
  readonly out: Printer
  /** What is wrong, and what is worth knowing beside the result: it is no part of `--json`. */
  readonly log: Printer
  /** Prints JSON, whatever is in it. */
  readonly json: (value: object) => void
  readonly now: Date
  /** Asks whoever sits at the terminal; absent where nobody does. */
  readonly ask?: (question: string) => Promise<string>
  /** The folder of the quick start, whose files are written for others. */
  readonly quickStart: string
  /** What somebody types here to call the command again. */
  readonly calledAs: string
}

/** How a command ended: 0 all is well, 1 a file has a problem or a gate failed, 2 the arguments are wrong. */
export type ExitCode = 0 | 1 | 2
