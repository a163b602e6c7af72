import type { ActionError } from '../../../errors.js'
import { alert } from '../../../markdown/alert.js'
import { shorten } from '../../../markdown/escape.js'
import { fence, wrappedFence } from '../../../markdown/fence.js'
import { blocks, bold, code, html, type Markup, NOTHING, paragraph, text } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { formatProblem } from '../../../text/diagnostics.js'
import type { DeploymentResult } from '../result.js'
import type { DeployDetail } from './detail.js'
import { errorOf, isGreen } from './verdict.js'

const MAX_PROBLEMS = 10
const MAX_WARNINGS = 5

/** What the reader must know, as GitHub's alerts: why it is red and what to do, then each warning. */
export function errorsAndWarnings(result: DeploymentResult, detail: DeployDetail): Markup {
  const error = errorOf(result)
  return blocks(
    error === undefined ? undefined : alert(kindOf(result), whatHappened(error, detail)),
    warnings(result, detail),
  )
}

/** The messages of an error and what to do, in fences: they are foreign in part, and statements are there to be copied. */
function whatHappened(error: ActionError, { maxMessage }: DeployDetail): Markup {
  return blocks(
    paragraph(html`<b>What happened:</b> ${code(error.code)}`),
    wrappedFence(shorten(error.message, maxMessage)),
    problems(error, maxMessage),
    ...(error.hint === undefined
      ? []
      : [paragraph(bold('What to do:')), wrappedFence(shorten(error.hint, maxMessage))]),
  )
}

function problems({ problems: all }: ActionError, maxMessage: number): Markup {
  if (all.length === 0) return NOTHING
  const more = all.length - MAX_PROBLEMS
  const shown = all.slice(0, MAX_PROBLEMS).map(formatProblem).join('\n\n')
  const rest = more > 0 ? `\n\n… and ${count(more, 'more problem')}` : ''
  return fence('text', `${shorten(shown, maxMessage)}${rest}`)
}

/** Time that ran out is no fault: SageMaker goes on. */
function kindOf({ outcome }: DeploymentResult): 'WARNING' | 'CAUTION' {
  return outcome.kind === 'timeout' || outcome.kind === 'cancelled' ? 'WARNING' : 'CAUTION'
}

function warnings(result: DeploymentResult, { maxMessage }: DeployDetail): Markup | undefined {
  const found = result.checks.filter(({ level }) => level === 'warning')
  if (found.length === 0) return undefined
  const lines = found
    .slice(0, MAX_WARNINGS)
    .map(({ title, detail }) =>
      paragraph(html`${bold(html`${text(title, 200)}.`)} ${text(detail, Math.min(1_000, maxMessage))}`),
    )
  const more = found.length - lines.length
  const lead = isGreen(result) ? paragraph('The endpoint is as it should be; this is not:') : NOTHING
  return alert(
    'WARNING',
    blocks(lead, ...lines, more > 0 ? paragraph(`${count(more, 'more warning')} below.`) : undefined),
  )
}
