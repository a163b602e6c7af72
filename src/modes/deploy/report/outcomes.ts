import type { AlertKind } from '../../../markdown/alert.js'
import type { RecordedDeployment } from '../../../report/record/record.js'
import type { DeploymentStatus } from '../ports.js'
import type { DeploymentOutcome } from '../result.js'

/** What the reports make of an outcome. */
export interface OutcomeTraits {
  /** Before its environment on the path of the version. */
  readonly sign: string
  /** Whether the version serves as planned. */
  readonly isGreen: boolean
  /** Whether SageMaker may still be at it, so that another run joins and finishes it. */
  readonly isOpen: boolean
  /** The share of the traffic at the end, where the outcome says it. */
  readonly lastPercent?: number
  /** The status of GitHub's deployment; undefined where none is made. */
  readonly deploymentStatus: DeploymentStatus['state'] | undefined
  /** What stands on the record of the version; undefined where nothing of it changes. */
  readonly recorded: RecordedDeployment['state'] | undefined
  readonly alert: AlertKind | undefined
  /** Title of what differs from before, and of the column of what is new. */
  readonly differences: readonly [title: string, column: string]
}

const GREEN: OutcomeTraits = {
  sign: '✅',
  isGreen: true,
  isOpen: false,
  deploymentStatus: 'success',
  recorded: 'in-service',
  alert: undefined,
  differences: ['What changed', 'Now'],
}
const FAILED: OutcomeTraits = {
  sign: '❌',
  isGreen: false,
  isOpen: false,
  deploymentStatus: 'failure',
  recorded: 'failed',
  alert: 'CAUTION',
  differences: ['What was to change', 'Wanted'],
}
// A wait that ended early is `error`, not `in_progress`: nobody would end that one if nobody ran it again.
// Time that ran out is no fault, so the alert is a warning: SageMaker goes on.
const OPEN: OutcomeTraits = {
  sign: '⏳',
  isGreen: false,
  isOpen: true,
  deploymentStatus: 'error',
  recorded: 'under-way',
  alert: 'WARNING',
  differences: ['What is changing', 'Wanted'],
}
const NOT_SENT = { isGreen: false, isOpen: false, deploymentStatus: undefined, recorded: undefined }

/** The traits of each outcome; a new one does not compile before it stands here. */
export const OUTCOMES: Readonly<Record<DeploymentOutcome['kind'], OutcomeTraits>> = {
  deployed: { ...GREEN, lastPercent: 100 },
  current: GREEN,
  planned: { ...NOT_SENT, sign: '⚪', alert: undefined, differences: ['What would change', 'Planned'] },
  refused: { ...NOT_SENT, sign: '⛔', alert: 'CAUTION', differences: ['What would have changed', 'Wanted'] },
  'rolled-back': { ...FAILED, recorded: 'rolled-back', lastPercent: 0 },
  failed: FAILED,
  'rollback-failed': FAILED,
  superseded: FAILED,
  timeout: OPEN,
  cancelled: OPEN,
  'unknown-outcome': { ...OPEN, sign: '❓', alert: 'CAUTION', differences: FAILED.differences },
}
