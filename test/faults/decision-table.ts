import type { CallPoint } from './call-points.js'
import { ends, none, readRow, writeRow } from './rows.js'
import type { Row } from './table.js'

const DENIED = ends({ always: 'access-denied', once: 'access-denied' })
const EXPIRED = ends({ always: 'no-credentials', once: 'no-credentials' })
const FAILED = ends({ always: 'failed', once: 'failed' })
const LOST = ends('failed')
const NO_ACCOUNT = none('no answer of GitHub names an account')
const UNSIGNED = none('a token is no signature, so that the clock of this machine has no part in it')

const READ = readRow({
  lost: 'failed',
  denied: DENIED,
  invalid: FAILED,
  wrong: FAILED,
  skewed: ends('no-credentials'),
  expired: EXPIRED,
})

/** What is changed on a version: after a lost answer the version is read, and it is sent again only where it was not done. */
function changing(done: string): Row {
  return writeRow({
    neverSent: 'failed',
    lost: { always: 'failed', once: done, alwaysAfter: done },
    throttled: 'failed',
    denied: DENIED,
    invalid: FAILED,
    conflict: LOST,
    wrong: ends(done),
    skewed: ends('no-credentials'),
    expired: EXPIRED,
    killed: { always: 'unknown-outcome' },
  })
}

/** Who wrote the model: while that cannot be read nobody approves (ruling on `self-approval`: unreadable is refused). */
const AUTHORS: Row = {
  ...readRow({
    lost: 'self-approval',
    denied: DENIED,
    invalid: ends({ always: 'self-approval', once: 'self-approval' }),
    wrong: NO_ACCOUNT,
    skewed: UNSIGNED,
    expired: ends({ always: 'self-approval', once: 'self-approval' }),
  }),
}

/** What a decision is made without: it is said less of it, and the decision stands. */
const BESIDE = readRow({
  lost: 'approved',
  denied: ends('approved'),
  invalid: ends('approved'),
  wrong: ends('approved'),
  skewed: ends('approved'),
  expired: ends('approved'),
})

/** Approving a version, and writing on one. */
export const DECISION = {
  // Asked again without `IncludedData`, as a service has it that does not know the member.
  C31: { ...READ, validation: LOST },
  C32: {
    ...READ,
    'wrong account': NO_ACCOUNT,
    'clock skew': UNSIGNED,
  },
  C33: AUTHORS,
  C34: AUTHORS,
  C35: AUTHORS,
  C36: AUTHORS,
  C37: changing('approved'),
  // A list that is old names no version that is not there.
  C38: { ...BESIDE, 'stale list': ends('approved') },
  C39: { ...BESIDE, 'wrong account': NO_ACCOUNT, 'clock skew': UNSIGNED },
  C40: {
    ...writeRow({
      neverSent: 'approved',
      lost: { always: 'approved' },
      throttled: 'approved',
      denied: ends('approved'),
      invalid: ends('approved'),
      conflict: ends('approved'),
      wrong: NO_ACCOUNT,
      skewed: UNSIGNED,
      expired: ends('approved'),
      killed: { always: 'failed' },
    }),
  },
  // The first look may be denied: the card is read only by the last one.
  C41: { ...READ, validation: LOST, 'access denied': ends('access-denied') },
  C42: { ...READ, 'stale list': ends('updated') },
  C43: changing('updated'),
} as const satisfies Readonly<Partial<Record<CallPoint, Row>>>
