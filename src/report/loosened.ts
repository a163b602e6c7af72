import { bold, code, html, join, type Markup, paragraph } from '../markdown/markup.js'
import { count } from '../markdown/numbers.js'
import type { LoosenedGate } from '../metrics/metric.js'
import type { ReportContext } from './context.js'
import { placeLink } from './links.js'

const MAX_LISTED = 5 // gates

/** Gates that this pull request makes weaker than they are on the base branch (ruling 18), and what counts; nothing where there are none. */
export function loosenedGatesSentences(
  gates: readonly LoosenedGate[],
  context: ReportContext,
): { readonly lead: Markup; readonly rest: Markup } | undefined {
  if (gates.length === 0) return undefined
  const lines = gates.slice(0, MAX_LISTED).map((gate) => line(gate, context))
  const left = gates.length - lines.length
  const title = gates.length === 1 ? 'a gate' : `${gates.length} gates`
  return {
    lead: join(
      [
        bold(`This pull request loosens ${title}:`),
        ...lines,
        ...(left > 0 ? [html`and ${count(left, 'more gate')}`] : []),
      ],
      '<br>',
    ),
    rest: paragraph('The stricter one of the base branch and of this pull request counts.'),
  }
}

function line({ metric, what, before, after, at }: LoosenedGate, context: ReportContext): Markup {
  // A deleted metric has no key any more that could be named.
  const name = what === 'metric' ? metric : `${metric}.${what}`
  return html`${code(name, 100)} ${code(before, 60)} → ${code(after, 60)} ${placeLink(at, context)}`
}
