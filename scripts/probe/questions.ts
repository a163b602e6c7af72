import type { Question } from './question.js'
import { FREE_QUESTIONS } from './questions/free.js'
import { SERVING_QUESTIONS } from './questions/serving.js'

/** Every question, in the order in which they are asked: those that cost nothing first. */
export const QUESTIONS: readonly Question[] = [...FREE_QUESTIONS, ...SERVING_QUESTIONS]
