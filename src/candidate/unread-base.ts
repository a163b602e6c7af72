import type { CallFailure } from '../errors.js'
import type { Candidate, UnreadBase } from '../registry/candidate.js'

/** What to do about a base that could not be read, each a sentence. */
export const CURES = {
  permission: 'Give the job `permissions: contents: read` and its `github-token`.',
  again: 'Run the job again.',
  mend: 'Correct it on the base branch.',
  narrow: 'Name the manifests more narrowly by the input `manifest`.',
  stay: 'Leave the manifest where it is on the base branch.',
  credentials: 'Propose it from a branch of this repository, whose jobs have credentials.',
  event: 'Register from a `pull_request`, a `merge_group` or a `push`.',
} as const

const CURE_OF = {
  'no-token': CURES.permission,
  'no-commit': CURES.event,
  'no-credentials': CURES.credentials,
} as const

/** The candidates, of whose base nothing is known. */
export function withUnreadBase(
  candidates: readonly Candidate[],
  { reason, why }: { readonly reason: string; readonly why: CallFailure | keyof typeof CURE_OF },
): readonly Candidate[] {
  const cure = typeof why === 'string' ? CURE_OF[why] : cureOf(why)
  return candidates.map((candidate) => unread(candidate, [{ reason, cure }]))
}

/** A reason why gates of a base are not known, and what to do about it. */
export interface Unread {
  readonly reason: string
  readonly cure: string
}

/** What to do about a call to GitHub that failed. */
export function cureOf({ kind, hint }: CallFailure): string {
  switch (kind) {
    // GitHub answers 404, too, to who may not read a private repository.
    case 'access-denied':
    case 'not-found':
    case 'credentials':
      return hint ?? CURES.permission
    case 'invalid-request':
      return hint ?? CURES.mend
    default:
      return hint ?? CURES.again
  }
}

/** The candidate with what of its base is not known, besides what was not before. */
export function unread(candidate: Candidate, found: readonly Unread[]): Candidate {
  const { reasons, cures }: UnreadBase = candidate.unreadBase ?? { reasons: [], cures: [] }
  return {
    ...candidate,
    unreadBase: {
      reasons: [...new Set([...reasons, ...found.map(({ reason }) => reason)])],
      cures: [...new Set([...cures, ...found.map(({ cure }) => cure)])],
    },
  }
}
