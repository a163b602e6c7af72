import { memberOf, parsedJson } from '../language/unknown.js'
import { cardValue } from './card-value.js'
import { CARD_SECTIONS } from './card-words.js'
import { details } from './details.js'
import { blocks, bold, code, html, type Markup, paragraph } from './markup.js'
import { count } from './numbers.js'

/** A model card as it is sent or described. */
export interface CardOfModel {
  /** One line of JSON. Foreign: a card that was described may be of any shape. */
  readonly content: string
  readonly status: string
}

/** What of a card is shown, and where the rest is. */
export interface CardView {
  /** UTF-16 units of markup; whole sections that do not fit are left out, the least telling first. */
  readonly limit: number
  readonly open: boolean
  /** Says where the whole card is, for when it does not fit. */
  readonly rest: Markup
}

/** The card, folded: its status and risk rating in the title, a list for each section. Nothing for a card that says nothing. */
export function cardSection({ content, status }: CardOfModel, view: CardView): Markup | undefined {
  const sections = cardSections(content)
  if (sections.length === 0) return undefined
  const kept = fitting(sections, view.limit)
  const left = sections.filter((section) => !kept.includes(section))
  const summary = html`${bold('Model card')} — ${statusInWords(status)}, ${riskInWords(content)}`
  const leftOut =
    left.length === 0
      ? undefined
      : paragraph(`Left out: ${left.map(({ title }) => title.toLowerCase()).join(', ')}.`, view.rest)
  if (kept.length === 0) return paragraph(html`${summary}. ${count(sections.length, 'section')} left out.`, view.rest)
  return details({
    summary,
    content: blocks(...kept.map(({ title, body }) => blocks(paragraph(bold(title)), body)), leftOut),
    open: view.open,
  })
}

/** The risk rating that a card gives; undefined where it gives none or cannot be read. */
export function riskRating(content: string): string | undefined {
  const rating = memberOf(memberOf(parsedJson(content), 'intended_uses'), 'risk_rating')
  return typeof rating === 'string' ? rating : undefined
}

interface CardPart {
  readonly title: string
  readonly rank: number
  readonly body: Markup
}

function cardSections(content: string): readonly CardPart[] {
  const card = parsedJson(content)
  return CARD_SECTIONS.flatMap(({ key, title, rank }) => {
    const value = memberOf(card, key)
    const body = cardValue(key === 'evaluation_details' ? byOthers(value) : value)
    return body === undefined || body.source === '' ? [] : [{ title, rank, body }]
  })
}

/** The evaluation that this action filled in is left out: its metrics stand elsewhere on the page. */
function byOthers(evaluations: unknown): unknown {
  if (!Array.isArray(evaluations)) return evaluations
  return evaluations.filter((evaluation) => memberOf(memberOf(evaluation, 'metadata'), OURS) === undefined)
}

const OURS = 'smr/written-by'

function fitting(sections: readonly CardPart[], limit: number): readonly CardPart[] {
  const kept: CardPart[] = []
  let length = 0
  for (const section of sections.toSorted((a, b) => a.rank - b.rank)) {
    length += section.body.source.length
    if (length > limit) break
    kept.push(section)
  }
  return sections.filter((section) => kept.includes(section))
}

function statusInWords(status: string): Markup {
  return STATUS.has(status) ? html`${STATUS.get(status) ?? ''}` : code(status, 40)
}

const STATUS: ReadonlyMap<string, string> = new Map([
  ['Draft', 'draft'],
  ['PendingReview', 'pending review'],
  ['Approved', 'approved'],
  ['Archived', 'archived'],
])

function riskInWords(content: string): Markup {
  const rating = riskRating(content)
  if (rating === undefined) return html`no risk rating`
  return html`risk rating ${RATINGS.has(rating) ? bold(rating) : code(rating, 40)}`
}

const RATINGS = new Set(['High', 'Medium', 'Low', 'Unknown'])
