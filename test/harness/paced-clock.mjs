// Preloaded into the action's process (NODE_OPTIONS=--import=…): its clock runs as fast as the emulator's, so that the hours
// of a roll-out play in seconds through the shipped dist/ as it is. PACE is `SINCE SCALE`: both clocks were together at
// SINCE. Only what the action asks for as time is changed: the date, and the sleep of node:timers/promises. Timers of the
// network and of a cancel stay real.
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const [since = 0, scale = 1] = (process.env.PACE ?? '').split(' ').map(Number)
const RealDate = Date
const now = () => Math.floor(since + (RealDate.now() - since) * scale)

globalThis.Date = class PacedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now())
    else super(...given)
  }
  static now() {
    return now()
  }
}

const sleep = timers.setTimeout
timers.setTimeout = (milliseconds, ...rest) => sleep(milliseconds / scale, ...rest)
syncBuiltinESMExports()
