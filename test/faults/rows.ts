import type { Cell, End, Ends, Row } from './table.js'

/** What the rows of the call points are made of. */
export const none = (why: string): Cell => ({ none: why })
export const ends = (of: Ends | End): Cell => ({ ends: typeof of === 'string' ? { always: of } : of })

const NO_CONFLICT = none('nothing that only reads, or only takes credentials, conflicts with anything')
const NO_LIST = none('there is no list in it')

/** What a call that changes nothing comes to where the transport's tries are used up; once is never felt. */
export function readRow(of: {
  /** No answer that counts: nothing sent, lost, 5xx, nonsense. */
  readonly lost: End
  readonly throttled?: End
  readonly denied: Cell
  readonly invalid: Cell
  readonly wrong: Cell
  readonly skewed: Cell
  readonly expired: Cell
  readonly killed?: End
  readonly stale?: Cell
}): Row {
  const { lost, throttled = lost, killed = 'failed' } = of
  return {
    'connect timeout': ends(lost),
    DNS: ends(lost),
    refused: ends(lost),
    'reset before': ends(lost),
    'reset after': ends(lost),
    truncated: ends(lost),
    '500': ends(lost),
    '502-504': ends(lost),
    throttled: ends(throttled),
    '429': ends(throttled),
    'access denied': of.denied,
    validation: of.invalid,
    conflict: NO_CONFLICT,
    malformed: ends(lost),
    empty: ends(lost),
    'wrong account': of.wrong,
    trickle: ends(lost),
    hang: ends(lost),
    'clock skew': of.skewed,
    expired: of.expired,
    SIGINT: ends('cancelled'),
    SIGTERM: ends('cancelled'),
    SIGKILL: ends(killed),
    'stale list': of.stale ?? NO_LIST,
  }
}

/** What a call that changes something comes to. */
export function writeRow(of: {
  readonly neverSent: End
  readonly throttled: End
  /** No answer, or none that makes sense: it may have been done. */
  readonly lost: Ends
  readonly denied: Cell
  readonly invalid: Cell
  readonly conflict: Cell
  readonly wrong: Cell
  readonly skewed: Cell
  readonly expired: Cell
  /** SIGKILL before and after it was done. */
  readonly killed: Ends
  readonly cancelled?: Ends
  readonly stale?: Cell
}): Row {
  const { neverSent, throttled, cancelled = { always: 'cancelled' } } = of
  const lost = ends(of.lost)
  return {
    'connect timeout': ends(neverSent),
    DNS: ends(neverSent),
    refused: ends(neverSent),
    'reset before': lost,
    'reset after': lost,
    truncated: lost,
    '500': lost,
    '502-504': lost,
    throttled: ends(throttled),
    '429': ends(throttled),
    'access denied': of.denied,
    validation: of.invalid,
    conflict: of.conflict,
    malformed: lost,
    empty: lost,
    'wrong account': of.wrong,
    trickle: lost,
    hang: lost,
    'clock skew': of.skewed,
    expired: of.expired,
    SIGINT: ends(cancelled),
    SIGTERM: ends(cancelled),
    SIGKILL: ends(of.killed),
    'stale list': of.stale ?? NO_LIST,
  }
}
