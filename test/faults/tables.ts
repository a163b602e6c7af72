import type { CallPoint } from './call-points.js'
import { CREDENTIALS } from './credentials-table.js'
import { DECISION } from './decision-table.js'
import { DEPLOYMENT } from './deployment-table.js'
import { COMMENTS, REGISTRATION } from './registration-table.js'
import type { Row } from './table.js'

/** Every call point with its row: one without does not compile. */
export const TABLE: Readonly<Record<CallPoint, Row>> = {
  ...CREDENTIALS,
  ...REGISTRATION,
  ...COMMENTS,
  ...DEPLOYMENT,
  ...DECISION,
}
