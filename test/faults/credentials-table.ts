import { ends, none, readRow } from './rows.js'
import type { Row } from './table.js'

const REFUSED = { always: 'no-credentials', once: 'no-credentials' } as const
const UNSIGNED = none('it is not signed, so that the clock of this machine has no part in it')

/** Taking credentials: everything that passes is asked again, and what stays ends the run before anything is changed. */
export const CREDENTIALS: Readonly<Record<'C1' | 'C2' | 'C3' | 'C4', Row>> = {
  C1: {
    ...readRow({
      lost: 'no-credentials',
      denied: ends(REFUSED),
      invalid: ends(REFUSED),
      wrong: none('a token names no account'),
      skewed: UNSIGNED,
      expired: ends(REFUSED),
    }),
    throttled: none("GitHub's limits are a 429, which is the next row"),
  },
  C2: readRow({
    lost: 'failed',
    denied: ends(REFUSED),
    invalid: ends(REFUSED),
    wrong: ends({ always: 'wrong-account', once: 'wrong-account' }),
    skewed: UNSIGNED,
    // A fresh ID token is fetched once.
    expired: ends('no-credentials'),
  }),
  C3: readRow({
    lost: 'failed',
    denied: ends({ always: 'access-denied', once: 'access-denied' }),
    invalid: ends({ always: 'failed', once: 'failed' }),
    wrong: ends({ always: 'wrong-account', once: 'wrong-account' }),
    // The SDK corrects its clock once.
    skewed: ends('no-credentials'),
    expired: ends(REFUSED),
  }),
  C4: readRow({
    lost: 'failed',
    denied: ends(REFUSED),
    invalid: ends(REFUSED),
    wrong: ends({ always: 'wrong-account', once: 'wrong-account' }),
    skewed: UNSIGNED,
    expired: ends('no-credentials'),
  }),
}
