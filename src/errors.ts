/**
 * Everything that can stop a run, each with one heading in docs/troubleshooting.md that says what to do. The word is also the
 * `failure-reason` output, so that a workflow can branch on it.
 */
export const ERROR_CODES = [
  'invalid-input',
  'invalid-manifest',
  'no-credentials',
  'access-denied',
  'wrong-account',
  'group-not-found',
  'gate-failed',
  'alarm-in-alarm',
  'rejected',
  'not-approved',
  'changed-since-approval',
  'rolled-back',
  'failed',
  'superseded',
  'self-approval',
  'not-permitted',
  'not-merged',
  'base-unread',
  'not-ready',
  'timeout',
  'cancelled',
  'unknown-outcome',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** A place in a file; lines and columns count from 1, as editors and GitHub's annotations do. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
  /** One past the last column of the thing meant, on the same line. */
  readonly endColumn?: number
}

/** One thing that is wrong in a file or an input, with its place. */
export interface Problem {
  readonly at: Position
  /** What was given and what is allowed, as one sentence. */
  readonly message: string
  /** A suggestion, such as ``did you mean `content_types`?``. */
  readonly help?: string
  /** The line of the file, so that the place can be shown. */
  readonly sourceLine?: string
}

/** What stops a run: a code to branch on, a sentence for people, and what to do next. */
export class ActionError extends Error {
  readonly code: ErrorCode
  /** What to do next: the setting, the permission or the policy statement to add. */
  readonly hint: string | undefined
  readonly problems: readonly Problem[]

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly hint?: string; readonly problems?: readonly Problem[]; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'ActionError'
    this.code = code
    this.hint = options.hint
    this.problems = options.problems ?? []
  }
}

/** The sentence of whatever was thrown. Node has none for a host of several addresses none of which can be reached. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

/** A failure as it is logged: its sentence, and on the next line what to do. */
export function withHint({ message, hint }: { readonly message: string; readonly hint?: string | undefined }): string {
  return hint === undefined || hint === '' ? message : `${message}\n${hint}`
}

/**
 * What kind of failure a call to AWS or GitHub ended in. Callers compare the kind, never the text: SageMaker answers
 * not-found, already-exists and busy all with `ValidationException` and a sentence.
 */
export type CallFailureKind =
  | 'access-denied'
  | 'not-found'
  | 'already-exists'
  | 'busy'
  | 'conflict'
  | 'limit-exceeded'
  | 'throttled'
  | 'invalid-request'
  | 'credentials'
  /** The request may or may not have been carried out: a reset, a timeout, a 5xx, a body that makes no sense. */
  | 'unknown-outcome'
  /** It was never carried out: refused connections, no such host. */
  | 'unreachable'

/** A failed call, classified; `hint` holds the statement or setting to add. */
export class CallFailure extends Error {
  readonly kind: CallFailureKind
  /** As IAM writes it, such as `sagemaker:CreateModelPackage`, or a GitHub route. */
  readonly call: string
  readonly hint: string | undefined
  readonly requestId: string | undefined
  /** How often it was asked; undefined where that is not known. */
  readonly attempts: number | undefined

  constructor(
    kind: CallFailureKind,
    call: string,
    message: string,
    options: {
      readonly hint?: string
      readonly requestId?: string
      readonly attempts?: number
      readonly cause?: unknown
    } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'CallFailure'
    this.kind = kind
    this.call = call
    this.hint = options.hint
    this.requestId = options.requestId
    this.attempts = options.attempts
  }

  /** The same after so many tries. */
  after(attempts: number): CallFailure {
    const { hint, requestId, cause } = this
    return new CallFailure(this.kind, this.call, this.message, {
      attempts,
      ...(hint !== undefined && { hint }),
      ...(requestId !== undefined && { requestId }),
      ...(cause !== undefined && { cause }),
    })
  }
}
