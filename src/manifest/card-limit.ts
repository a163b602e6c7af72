/** The most characters that SageMaker takes for a model card as JSON (ModelCardContent). */
export const MAX_CARD_CHARACTERS = 100_000
