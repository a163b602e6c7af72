import type { RegisterInputs } from '../inputs/inputs.js'
import type { PullRequestPort } from '../ports.js'
import type { Candidate } from '../registry/candidate.js'
import type { GatedResult } from '../registry/version/past-gates.js'
import type { ModeRun, Settled } from './mode-run.js'
import type { AwsSession, SessionAhead } from './session.js'
import type { WatchedWriter } from './watched-writer.js'

/** What `mode: register` is given by the shell: for versions, and for packages beside them. */
export interface RegisterRun extends ModeRun<RegisterInputs> {
  /** Told of the writer as soon as there is one, so that a cancel can wait for what is under way. */
  readonly onWriter: (writer: WatchedWriter) => void
  /** Told when what is left keeps its own deadline and ends by itself when it is to stop: a package that is validated. */
  readonly onOwnDeadline: () => void
}

/** What is asked for as soon as the files are fine, before the code that needs it is loaded: the longest chain begins with it. */
export interface AskedAhead {
  readonly credentials: Promise<SessionAhead>
  /** The candidates with the gates of the base branch; absent where metrics have to be read with the credentials first. */
  readonly based?: Promise<readonly Candidate[]>
}

/** What became of a run's versions, and what the packages beside them can go on with. */
export interface SettledVersions {
  readonly settled: Settled
  /** How many manifests of versions the run has. */
  readonly models: number
  /** What the output `gates-passed` is made of, together with the packages. */
  readonly gated: readonly GatedResult[]
  /** The whole report, as the file of `report-path` holds it. */
  readonly report: object
  /** The same as text below 100 KB. */
  readonly reportJson: string
  /** Absent where no credentials were taken yet. */
  readonly session?: AwsSession
  readonly pullRequest?: PullRequestPort
}
