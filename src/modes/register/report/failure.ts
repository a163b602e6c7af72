import type { ActionError } from '../../../errors.js'
import type { Markup } from '../../../markdown/markup.js'
import { failureBlocks } from '../../../markdown/sections.js'
import { formatProblem } from '../../../text/diagnostics.js'
import type { View } from './detail.js'

/** What failed, and what to do. */
export function whatHappened(error: ActionError, { detail }: View): Markup {
  return failureBlocks(error, { maxMessage: detail.maxMessage, say: formatProblem })
}
