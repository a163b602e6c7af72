import type { ActionError, Problem } from '../errors.js'
import { formatProblem } from '../manifest/diagnostics.js'
import { shorten } from '../markdown/escape.js'
import { fence, wrappedFence } from '../markdown/fence.js'
import { blocks, bold, type Markup, NOTHING, paragraph } from '../markdown/markup.js'
import { count } from '../markdown/numbers.js'
import type { View } from './report-detail.js'

const MAX_PROBLEMS = 10

/**
 * What failed, and what to do. Both are foreign in part and are meant to be copied, so they stand in fences: sentences that
 * were made harmless by invisible characters would not be the statement any more.
 */
export function whatHappened(error: ActionError, view: View): Markup {
  const { maxMessage } = view.detail
  return blocks(
    wrappedFence(shorten(error.message, maxMessage)),
    problemsFence(error.problems, view),
    ...(error.hint === undefined
      ? []
      : [paragraph(bold('What to do:')), wrappedFence(shorten(error.hint, maxMessage))]),
  )
}

function problemsFence(problems: readonly Problem[], { detail }: View): Markup {
  if (problems.length === 0) return NOTHING
  const more = problems.length - MAX_PROBLEMS
  const shown = problems.slice(0, MAX_PROBLEMS).map(formatProblem).join('\n\n')
  const rest = more > 0 ? `\n\n… and ${count(more, 'more problem')}` : ''
  return fence('text', `${shorten(shown, detail.maxMessage)}${rest}`)
}
