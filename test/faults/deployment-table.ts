import type { CallPoint } from './call-points.js'
import { ends, none, readRow, writeRow } from './rows.js'
import type { Row } from './table.js'

const DENIED = ends({ always: 'access-denied', once: 'access-denied' })
const EXPIRED = ends({ always: 'no-credentials', once: 'no-credentials' })
const FAILED = ends({ always: 'failed', once: 'failed' })
const LOST = ends('failed')
const DONE = ends('deployed')
const TAKEN_BACK = ends('rolled-back')
/** An alarm, a target and a tag are named without their account. */
const NO_ACCOUNT = none('the answer names no account')

/** What must be known before the first write. */
const READ = readRow({
  lost: 'failed',
  denied: DENIED,
  invalid: FAILED,
  wrong: LOST,
  skewed: ends('no-credentials'),
  expired: EXPIRED,
})

/** What is made by a name that follows from what it holds: it is looked for, and made again. */
const MADE = writeRow({
  neverSent: 'failed',
  lost: { always: 'failed', once: 'deployed', alwaysAfter: 'deployed' },
  throttled: 'failed',
  denied: DENIED,
  invalid: FAILED,
  // However often it says so, there is none.
  conflict: LOST,
  wrong: DONE,
  skewed: ends('no-credentials'),
  expired: EXPIRED,
  killed: { always: 'unknown-outcome' },
})

/** What touches the endpoint: after a lost answer the endpoint is looked at, and it is sent again only where it was not done. */
const TOUCHES: Row = { ...MADE, conflict: ends('superseded') }

/** A run that is cancelled after its deployment is done says that it is done; where it cannot end in time, that it was cancelled. */
const CANCELLED_AFTERWARDS = { SIGINT: DONE, SIGTERM: ends('cancelled'), SIGKILL: LOST }

/** What follows a deployment, and takes nothing from it: a warning says what is left to do. */
const AFTERWARDS: Row = {
  ...readRow({ lost: 'deployed', denied: DONE, invalid: DONE, wrong: DONE, skewed: DONE, expired: DONE }),
  ...CANCELLED_AFTERWARDS,
}
const WRITTEN_AFTERWARDS: Row = {
  ...writeRow({
    neverSent: 'deployed',
    lost: { always: 'deployed' },
    throttled: 'deployed',
    denied: DONE,
    invalid: DONE,
    conflict: DONE,
    wrong: DONE,
    skewed: DONE,
    expired: DONE,
    killed: { always: 'failed' },
  }),
  ...CANCELLED_AFTERWARDS,
}

/** What puts a version behind an endpoint. */
export const DEPLOYMENT = {
  // Asked again without `IncludedData`, as a service has it that does not know the member.
  C8b: { ...READ, validation: LOST, 'wrong account': FAILED },
  C9: MADE,
  C10: MADE,
  C11: TOUCHES,
  C11b: TOUCHES,
  // Not to see it for ten minutes is a doubt; SageMaker goes on.
  C12: readRow({
    lost: 'unknown-outcome',
    denied: ends('unknown-outcome'),
    invalid: ends('unknown-outcome'),
    wrong: ends('unknown-outcome'),
    skewed: ends('unknown-outcome'),
    expired: ends('unknown-outcome'),
    stale: DONE,
  }),
  C12b: { ...READ, 'stale list': DONE },
  C13: TOUCHES,
  // The smoke test has failed already: going back is tried, and what came of it is said.
  C13b: {
    ...writeRow({
      neverSent: 'failed',
      lost: { always: 'failed', once: 'rolled-back', alwaysAfter: 'rolled-back' },
      throttled: 'failed',
      denied: FAILED,
      invalid: FAILED,
      conflict: LOST,
      wrong: TAKEN_BACK,
      skewed: LOST,
      expired: FAILED,
      killed: { always: 'unknown-outcome' },
    }),
  },
  // The same when it is done twice, so that it is asked again; it comes before the endpoint is touched.
  C45: {
    ...READ,
    conflict: FAILED,
    // It has no members, as the right answer has none.
    empty: DONE,
    'wrong account': none('the answer names no account'),
  },
  C14: WRITTEN_AFTERWARDS,
  C14b: WRITTEN_AFTERWARDS,
  C19: READ,
  // What others serve may stay unread; whether a model of our name is there may not.
  C20: { ...READ, 'access denied': ends('access-denied') },
  C21: { ...READ, 'access denied': DONE, empty: DONE, 'wrong account': NO_ACCOUNT },
  C22: AFTERWARDS,
  // An empty answer is how CloudWatch says that there is none; without its alarms nothing is deployed.
  C23: {
    ...READ,
    empty: ends({ always: 'invalid-manifest', once: 'invalid-manifest' }),
    'wrong account': NO_ACCOUNT,
  },
  C24: { ...READ, 'access denied': DONE, empty: DONE, 'wrong account': NO_ACCOUNT },
  C25: WRITTEN_AFTERWARDS,
  C25b: WRITTEN_AFTERWARDS,
  // No answer is no verdict on the version; a request that SageMaker refuses is what the manifest asks for.
  C26: {
    ...AFTERWARDS,
    validation: ends({ always: 'rolled-back', once: 'rolled-back' }),
    'wrong account': none('an answer of a container names no account'),
  },
  C27: WRITTEN_AFTERWARDS,
  C28: {
    ...AFTERWARDS,
    SIGINT: ends('cancelled'),
    'wrong account': none('the image is named, and its digest is checked'),
  },
  // What the container wrote last is told where it can be read.
  C30: {
    ...readRow({
      lost: 'rolled-back',
      denied: TAKEN_BACK,
      invalid: TAKEN_BACK,
      wrong: none('the answer names no account'),
      skewed: TAKEN_BACK,
      expired: TAKEN_BACK,
    }),
    SIGINT: TAKEN_BACK,
  },
  C29: {
    ...READ,
    'wrong account': none('no answer of GitHub names an account'),
    'clock skew': none('a token is no signature, so that the clock of this machine has no part in it'),
  },
} as const satisfies Readonly<Partial<Record<CallPoint, Row>>>
