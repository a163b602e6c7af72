import type { ActionError } from '../errors.js'
import { alert } from '../markdown/alert.js'
import type { Markup } from '../markdown/markup.js'
import { errorBlocks } from '../markdown/sections.js'
import { formatProblem } from '../text/diagnostics.js'

/** Why a run is red, and what to do, with every word of it. */
export function errorAlert(error: Pick<ActionError, 'code' | 'message' | 'hint' | 'problems'>): Markup {
  return alert('CAUTION', errorBlocks(error, { maxMessage: Number.POSITIVE_INFINITY, formatProblem }))
}
