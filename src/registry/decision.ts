import type { DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import { cut } from './version/identity.js'

/** Who approved or rejected a version, when and why. */
export interface Decision {
  readonly status: 'Approved' | 'Rejected'
  /** Logins on GitHub, one at least. */
  readonly by: readonly string[]
  /** To the second. */
  readonly at: Date
  /** Empty where none was given. */
  readonly reason: string
  /** The page of the run that decided; empty where there is none. */
  readonly runUrl: string
}

const MAX_DESCRIPTION = 1024 // ApprovalDescription; its pattern `.*` has no line break
const MAX_LOGIN = 100
const MAX_PEOPLE = 6 // the most reviewers an environment can name
const NO_RUN = '-'
const DECISION =
  /^(Approved|Rejected) by (@[\w-]{1,100}(?:\[bot\])?(?: and @[\w-]{1,100}(?:\[bot\])?){0,5}) at (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)(?:: (.+))? \[(-|https?:\/\/[^\s[\]]{1,200})\]$/u

/**
 * A decision as one line of at most 1,024 characters for ApprovalDescription:
 * `Approved by @priya at 2026-11-21T14:31:05Z: better on all segments [https://github.com/…/actions/runs/7]`.
 * Status, people, time and run are always whole; a long reason is cut.
 */
export function writeDecision({ status, by, at, reason, runUrl }: Decision): string {
  const people = by.slice(0, MAX_PEOPLE).map(plainLogin).join(' and ')
  const head = `${status} by ${people} at ${at.toISOString().replace(/\.\d+Z$/, 'Z')}`
  const tail = ` [${/^https?:\/\/[^\s[\]]{1,190}$/u.test(runUrl) ? runUrl : NO_RUN}]`
  const why = cut(plainReason(reason), MAX_DESCRIPTION - head.length - tail.length - ': '.length)
  return `${head}${why === '' ? '' : `: ${why}`}${tail}`
}

/**
 * A decision from an ApprovalDescription; undefined for a text of any other shape, as people write in SageMaker Studio.
 * For display alone: whoever may approve may write anything there.
 */
export function readDecision(description: string | undefined): Decision | undefined {
  const [, status, people, time, reason = '', run] = DECISION.exec(description ?? '') ?? []
  if (people === undefined || time === undefined || run === undefined) return undefined
  const at = new Date(time)
  if (Number.isNaN(at.getTime())) return undefined
  return {
    status: status === 'Approved' ? 'Approved' : 'Rejected',
    by: people.split(' and ').map((login) => login.slice(1)),
    at,
    reason,
    runUrl: run === NO_RUN ? '' : run,
  }
}

/** A reason as it is written down: on one line, without characters that nobody sees. */
export function plainReason(reason: string): string {
  return reason.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
}

function plainLogin(login: string): string {
  const [, name = '', bot = ''] = /^(.*?)(\[bot\])?$/su.exec(login) ?? []
  return `@${name.replace(/[^\w-]/gu, '_').slice(0, MAX_LOGIN) || '_'}${bot}`
}

/** Who wrote on a version last. Approving is as a rule the last thing that is written; the service keeps no more than that. */
export interface LastChange {
  /** The user profile of Studio, else the ARN of the role's session; undefined where the service names nobody. */
  readonly by: string | undefined
  readonly at: Date | undefined
}

/** What is known of a decision that was made elsewhere, such as in Studio: the last change, whatever that was. */
export function lastChange(of: Pick<DescribeModelPackageOutput, 'LastModifiedBy' | 'LastModifiedTime'>): LastChange {
  const { LastModifiedBy: user, LastModifiedTime: at } = of
  return { by: user?.UserProfileName ?? user?.IamIdentity?.Arn, at }
}

/**
 * What says that a version was modified since it was created. Nobody documents what SageMaker writes at a create: where the time
 * moves by itself the name alone counts, and where the creator is named the time alone (`npm run probe`, docs/probe.md).
 */
export const MODIFIED_SHOWS_IN: 'time-or-name' | 'name' | 'time' = 'time-or-name'

/** Approved, and neither a time nor a name says that anybody modified it after its creation. */
export function isApprovedAtBirth(
  described: Pick<
    DescribeModelPackageOutput,
    'ModelApprovalStatus' | 'CreationTime' | 'LastModifiedTime' | 'LastModifiedBy'
  >,
  showsIn: typeof MODIFIED_SHOWS_IN = MODIFIED_SHOWS_IN,
): boolean {
  const {
    ModelApprovalStatus: status,
    CreationTime: created,
    LastModifiedTime: modified,
    LastModifiedBy: by,
  } = described
  const hasMoved = created !== undefined && modified !== undefined && modified.getTime() > created.getTime()
  const isNamed = Object.keys(by ?? {}).length > 0
  return status === 'Approved' && !(showsIn === 'name' ? isNamed : showsIn === 'time' ? hasMoved : hasMoved || isNamed)
}
