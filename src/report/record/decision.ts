import { repositoryLink, runPath } from '../../markdown/link.js'
import { bold, code, html, join, type Markup, NOTHING, paragraph, text } from '../../markdown/markup.js'
import { dateAndTime } from '../../markdown/time.js'
import { type Decision, lastChange, readDecision } from '../../registry/decision.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import type { ReportContext } from '../context.js'

/** The decision that made the version's status: this run's, or the one its ApprovalDescription tells. */
export function knownDecision(
  { description }: Pick<DescribedVersion, 'description'>,
  own: Decision | undefined,
): Decision | undefined {
  const decision = own ?? readDecision(description.ApprovalDescription)
  return decision?.status === description.ModelApprovalStatus ? decision : undefined
}

/** Who decided, when and why, as a sentence. */
export function decisionSentence(
  { description }: DescribedVersion,
  decision: Decision | undefined,
  context: ReportContext,
): Markup | undefined {
  const status = description.ModelApprovalStatus
  if (decision !== undefined) {
    const why = decision.reason === '' ? NOTHING : html`: <i>${text(decision.reason, 1_000)}</i>`
    const run = runLink(decision.runUrl, context)
    return paragraph(
      html`${bold(html`${decision.status} by ${people(decision)}`)} on ${dateAndTime(decision.at)}${why}`,
      ...(run === undefined ? [] : [html`(${run})`]),
    )
  }
  if (status !== 'Approved' && status !== 'Rejected') return undefined
  const said = description.ApprovalDescription
  return paragraph(
    bold(`${status}.`),
    said ? html`The version says: <i>${text(said, 1_000)}</i>` : html`Nothing says why.`,
    lastChangeSentence(description),
  )
}

// Of what was decided elsewhere the service keeps the last change alone.
function lastChangeSentence(description: DescribedVersion['description']): Markup {
  const { by, at } = lastChange(description)
  if (by === undefined) return html`The service does not name who last changed it.`
  return html`It was last changed by ${code(by, 200)}${at === undefined ? '' : ` on ${dateAndTime(at)}`}.`
}

/** Those who decided, each as code: no one is called by a record. */
export function people({ by }: Pick<Decision, 'by'>): Markup {
  return join(
    by.map((login) => code(login, 100)),
    ' and ',
  )
}

// The text stands on the version, where others may write: it becomes a link only to a run of this very repository.
function runLink(runUrl: string, context: ReportContext): Markup | undefined {
  const prefix = `${context.serverUrl}/${context.repository}/actions/runs/`
  if (!runUrl.startsWith(prefix)) return undefined
  const [id = '', attempt] = runUrl.slice(prefix.length).split('/attempts/')
  const path = runPath(id, attempt)
  return path === undefined ? undefined : repositoryLink('workflow run', context, path)
}
