import type { ActionError, Problem } from '../errors.js'
import { details } from './details.js'
import { shorten } from './escape.js'
import { fence, wrappedFence } from './fence.js'
import { blocks, bold, code, html, type Markup, NOTHING, paragraph } from './markup.js'
import { count } from './numbers.js'
import { table } from './table.js'

// Sections that the reports of several modes have in common.

/** What the input `set` laid over a manifest, folded; nothing where it laid nothing. */
export function overridesSection(
  overrides: readonly { readonly path: string; readonly value: string }[],
): Markup | undefined {
  if (overrides.length === 0) return undefined
  return details({
    summary: html`${bold('Set by the workflow')} — ${count(overrides.length, 'value')} laid over the manifest`,
    content: table({
      columns: [{ title: html`Path` }, { title: html`Value`, wraps: true }],
      rows: overrides.map(({ path, value }) => [code(path, 120), code(value, 200)]),
    }),
    open: false,
  })
}

/** The request of a dry run as it would be sent; `action` is the IAM action, such as `sagemaker:CreateModelPackage`. */
export function requestSection(of: {
  readonly action: string
  readonly input: object
  readonly open: boolean
}): Markup {
  return details({
    summary: html`${bold('The exact request')} — ${code(of.action)}`,
    content: fence('json', JSON.stringify(of.input, undefined, 2)),
    open: of.open,
  })
}

const MAX_PROBLEMS = 10

/**
 * What failed, and what to do. All of it is foreign in part and is meant to be copied, so it stands in fences: sentences that
 * were made harmless by invisible characters would not be the statement any more. `formatProblem` writes a problem with its place.
 */
export function failureBlocks(
  { message, hint, problems }: Pick<ActionError, 'message' | 'hint' | 'problems'>,
  { maxMessage, formatProblem }: FailureWording,
): Markup {
  return blocks(
    wrappedFence(shorten(message, maxMessage)),
    problemsFence(problems, { maxMessage, formatProblem }),
    ...(hint === undefined ? [] : [paragraph(bold('What to do:')), wrappedFence(shorten(hint, maxMessage))]),
  )
}

/** The same below the code of the error. */
export function errorBlocks(
  error: Pick<ActionError, 'code' | 'message' | 'hint' | 'problems'>,
  wording: FailureWording,
): Markup {
  return blocks(paragraph(html`<b>What happened:</b> ${code(error.code)}`), failureBlocks(error, wording))
}

/** How a failure is written: the characters of one message, and the words for one problem with its place. */
export interface FailureWording {
  readonly maxMessage: number
  readonly formatProblem: (problem: Problem) => string
}

function problemsFence(problems: readonly Problem[], { maxMessage, formatProblem }: FailureWording): Markup {
  if (problems.length === 0) return NOTHING
  const more = problems.length - MAX_PROBLEMS
  const shown = problems.slice(0, MAX_PROBLEMS).map(formatProblem).join('\n\n')
  const rest = more > 0 ? `\n\n… and ${count(more, 'more problem')}` : ''
  return fence('text', `${shorten(shown, maxMessage)}${rest}`)
}
