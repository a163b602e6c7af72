import { cardSection, riskRating } from '../../../markdown/card.js'
import type { Check } from '../../../markdown/checks.js'
import { html, type Markup } from '../../../markdown/markup.js'
import { runLink } from '../../../report/links.js'
import type { RegistrationResult } from '../result.js'
import type { View } from './detail.js'

/** The model card as it is sent, folded; what this run evaluated is the table above. */
export function modelCardSection({ card }: RegistrationResult, { detail, target, context }: View): Markup | undefined {
  if (card === undefined || detail.maxCard === 0) return undefined
  return cardSection(card, {
    limit: detail.maxCard,
    open: target === 'summary',
    rest:
      target === 'comment'
        ? html`The ${runLink('job summary', context) ?? 'job summary'} has the whole card.`
        : html`SageMaker Studio shows the whole card.`,
  })
}

/** What a reviewer would miss in a card that somebody wrote. Without one nobody is told to write it. */
export function cardChecks({ card, file }: RegistrationResult): readonly Check[] {
  if (card === undefined || file.manifest.model_card === undefined || riskRating(card.content) !== undefined) return []
  return [{ level: 'notice', title: 'Model card', detail: 'No risk rating is given (intended_uses.risk_rating).' }]
}
