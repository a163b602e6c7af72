import { alert } from '../../../markdown/alert.js'
import { blocks, bold, html, type Markup, NOTHING, paragraph, text } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import { errorBlocks } from '../../../markdown/sections.js'
import { formatProblem } from '../../../text/diagnostics.js'
import type { DeploymentResult } from '../result.js'
import type { DeployDetail } from './detail.js'
import { OUTCOMES } from './outcomes.js'
import { errorOf, isGreen } from './verdict.js'

const MAX_WARNINGS = 5

/** What the reader must know, as GitHub's alerts: why it is red and what to do, then each warning. */
export function errorsAndWarnings(result: DeploymentResult, detail: DeployDetail): Markup {
  const error = errorOf(result)
  return blocks(
    error === undefined
      ? undefined
      : alert(
          OUTCOMES[result.outcome.kind].alert ?? 'CAUTION',
          errorBlocks(error, { maxMessage: detail.maxMessage, formatProblem }),
        ),
    warnings(result, detail),
  )
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
