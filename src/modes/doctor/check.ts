/** What is looked at, in the order in which it is told. */
export const CHECK_NAMES = [
  'node',
  'id-token',
  'assume-role',
  'assume-registry-role',
  'account',
  'group',
  'group-policy',
  'list-versions',
  'describe-version',
  'create-version',
  'update-version',
  'artifact',
  'artifact-key',
  'image',
  'source',
  'report',
  'reports-place',
  'endpoint',
  'execution-role',
  'instance-quota',
  'alarms',
  'scaling',
  'endpoint-key',
  'base-branch',
  'protected-branches',
  'required-environment',
  'reviewers',
  'comment',
] as const

export type CheckName = (typeof CHECK_NAMES)[number]

/**
 * `missing`: the mode would fail, by an answer that was observed. `unknown`: what could not be asked, or what the mode can do
 * without.
 */
export type CheckStatus = 'ok' | 'missing' | 'unknown'

/** One line of the doctor. */
export interface DoctorCheck {
  readonly name: CheckName
  readonly status: CheckStatus
  /** The account where something is to be added; of what is well, the one that was asked. Absent of what has none. */
  readonly account?: string | undefined
  /** What was asked about: an ARN, an `s3://` URI, an image, a repository. */
  readonly resource?: string | undefined
  /** What was observed, and what to do about it. */
  readonly detail: string
  /** The statement to add, ready to be pasted into the policy that `detail` names. */
  readonly statement?: object | undefined
}

/** What a check is about, before it is known how it is. */
export type Subject = Pick<DoctorCheck, 'name' | 'account' | 'resource'>

/** All is well. */
export function ok(subject: Subject, detail: string): DoctorCheck {
  return { ...subject, status: 'ok', detail }
}

/** The mode would fail. */
export function missing(subject: Subject, detail: string, statement?: object): DoctorCheck {
  return { ...subject, status: 'missing', detail, statement }
}

/** It could not be asked, or the mode can do without it. */
export function unknown(subject: Subject, detail: string, statement?: object): DoctorCheck {
  return { ...subject, status: 'unknown', detail, statement }
}
