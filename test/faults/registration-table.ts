import { ends, none, readRow, writeRow } from './rows.js'
import type { Row } from './table.js'

const STOPS = ends({ always: 'failed', once: 'failed' })
const LATE = { trickle: STOPS, hang: STOPS }
const EXPIRED = ends({ always: 'no-credentials', once: 'no-credentials' })
const UNSIGNED = none('a token is no signature, so that the clock of this machine has no part in it')
const DENIED = { always: 'access-denied', once: 'access-denied' } as const
const UNREAD = ends({ always: 'base-unread', once: 'base-unread' })
const NO_ARN = none('no answer of S3 names an account')
const BAD = { always: 'invalid-manifest', once: 'invalid-manifest' } as const

const READ = readRow({
  lost: 'failed',
  // A gate of the manifest compares with the baseline, which could not be read.
  denied: ends(DENIED),
  invalid: ends(BAD),
  // Asked again it would say the same, for all that is known.
  wrong: STOPS,
  skewed: ends('no-credentials'),
  expired: EXPIRED,
})

/** What is registered: nothing is made where what it is compared with is not known, and never anything twice. */
export const REGISTRATION: Readonly<Record<'C5' | 'C5b' | 'C6' | 'C7' | 'C8' | 'C15' | 'C15b' | 'C44', Row>> = {
  // Its ARN is not taken from the answer: the group was asked for by its name.
  C5: { ...READ, 'wrong account': ends('registered') },
  // Made by name: it is looked for, and made again where it is not there.
  C5b: writeRow({
    neverSent: 'failed',
    lost: { always: 'failed', once: 'registered', alwaysAfter: 'registered' },
    throttled: 'failed',
    denied: ends(DENIED),
    invalid: ends(BAD),
    conflict: ends({ always: 'failed', once: 'registered' }),
    wrong: ends('registered'),
    skewed: ends('no-credentials'),
    expired: EXPIRED,
    killed: { always: 'unknown-outcome' },
  }),
  // Neither this run nor the next one sees what is made meanwhile; the token finds it.
  C6: { ...READ, 'stale list': ends('registered') },
  C7: writeRow({
    neverSent: 'failed',
    lost: { always: 'unknown-outcome', once: 'registered', alwaysAfter: 'registered' },
    throttled: 'failed',
    denied: ends(DENIED),
    invalid: ends(BAD),
    // However often it says so, nothing of the kind is there.
    conflict: ends({ always: 'failed', once: 'registered' }),
    wrong: ends('registered'),
    skewed: ends('no-credentials'),
    expired: EXPIRED,
    killed: { always: 'unknown-outcome' },
  }),
  C8: {
    ...READ,
    // Asked again without `IncludedData`, as a service has it that does not know the member: the card stays unread, and the gate.
    validation: ends({ always: 'invalid-manifest', once: 'access-denied' }),
  },
  // The gates of the base branch hold, too: where they cannot be read nothing is registered.
  C44: readRow({
    lost: 'base-unread',
    denied: UNREAD,
    invalid: UNREAD,
    wrong: none('no answer of GitHub names an account'),
    skewed: UNSIGNED,
    expired: UNREAD,
  }),
  C15: {
    ...READ,
    // S3 says no more than the status to a HEAD: 403 to whoever may not read, and to a clock that is wrong; 400 to credentials.
    'access denied': ends({ always: 'registered' }),
    'clock skew': ends('registered'),
    validation: EXPIRED,
    'wrong account': NO_ARN,
  },
  // A report that does not come in its time holds up no run; it is read once.
  C15b: { ...READ, ...LATE, 'wrong account': NO_ARN },
}

const SILENT = 'registered without a comment'
const COMMENT = {
  denied: ends({ always: SILENT, once: SILENT }),
  invalid: ends({ always: SILENT, once: SILENT }),
  wrong: none('no answer of GitHub names an account'),
  skewed: UNSIGNED,
  expired: ends({ always: SILENT, once: SILENT }),
} as const

/** What is said on the pull request: it never changes what was registered, and there is one comment at the most. */
export const COMMENTS: Readonly<Record<'C16' | 'C17' | 'C17b', Row>> = {
  C16: readRow({ lost: SILENT, throttled: SILENT, ...COMMENT }),
  C17: writeRow({
    neverSent: SILENT,
    lost: { always: SILENT, once: 'registered', alwaysAfter: 'registered' },
    throttled: SILENT,
    ...COMMENT,
    conflict: ends({ always: SILENT, once: SILENT }),
    killed: { always: 'failed' },
  }),
  C17b: writeRow({
    neverSent: SILENT,
    lost: { always: SILENT, once: 'registered' },
    throttled: SILENT,
    ...COMMENT,
    conflict: ends(SILENT),
    killed: { always: 'failed' },
  }),
}
