import type { RegisterInputs } from '../inputs/inputs.js'
import type { RegistrationResult } from '../modes/register/result.js'
import type { ModeRun } from './mode-run.js'
import type { WatchedWriter } from './watched-writer.js'

/** What `mode: register` is given by the shell. */
export interface RegisterRun extends ModeRun<RegisterInputs> {
  /** Told of the writer as soon as there is one, so that a cancel can wait for what is under way. */
  readonly onWriter: (writer: WatchedWriter) => void
  /** Told when what is left keeps its own deadline and ends by itself when it is to stop: a package that is validated. */
  readonly onOwnDeadline: () => void
}

export type Results = readonly RegistrationResult[]
