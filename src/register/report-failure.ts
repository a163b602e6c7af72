import type { ActionError, Problem } from '../errors.js'
import { shorten } from '../markdown/escape.js'
import { fenceOfLines, wrappedFence } from '../markdown/fence.js'
import { blocks, bold, type Markup, NOTHING, paragraph } from '../markdown/markup.js'
import { count } from '../markdown/numbers.js'
import type { View } from './report-detail.js'

const MAX_PROBLEMS = 10

/**
 * What failed, and what to do. Both are foreign in part and are meant to be copied, so they stand in fences: sentences that
 * were made harmless by invisible characters would not be the statement any more.
 */
export function whatHappened(error: ActionError, { detail }: View): Markup {
  return blocks(
    wrappedFence(shorten(error.message, detail.maxMessage)),
    problemsFence(error.problems),
    ...(error.hint === undefined
      ? []
      : [paragraph(bold('What to do:')), wrappedFence(shorten(error.hint, detail.maxMessage))]),
  )
}

function problemsFence(problems: readonly Problem[]): Markup {
  if (problems.length === 0) return NOTHING
  const more = problems.length - MAX_PROBLEMS
  const lines = problems.slice(0, MAX_PROBLEMS).flatMap(problemLines)
  return fenceOfLines('text', more > 0 ? [...lines, `… and ${count(more, 'more problem')}`] : lines)
}

function problemLines({ at, message, help }: Problem): readonly string[] {
  return [`${at.file}:${at.line}:${at.column}: ${message}`, ...(help === undefined ? [] : [`  help: ${help}`])]
}
