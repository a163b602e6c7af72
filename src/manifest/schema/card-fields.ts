import * as z from 'zod'
import { withoutPrototype } from './fields.js'

/**
 * The kinds of value in a model package's model card. The limits are those that AWS's schema means: several stand in a
 * place where no validator finds them (`maxItems` inside of `items`, `maxContains` without `contains`, patterns without
 * anchors), and the service may well keep them.
 */

/** A text of one or more lines: the card is sent as JSON, in which a line break is two characters. */
export const prose = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\p{Cs}\0]*$/u)
    .meta({ allowed: `a text of at most ${max} characters` })

/** What `.{1,63}` and `.{1,255}` mean, which are not anchored; the service's `.` matches no line end of Unicode. */
export const label = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+$/u)
    .meta({ allowed: `a text of 1 to ${max} characters on one line` })

/**
 * `metadata` and `custom_details`: AWS's schema says nothing of the names. Those that begin with `smr/` are how this
 * action knows again what it filled in.
 */
export const namedTexts = z
  .record(
    z
      .string()
      .min(1)
      .max(1024)
      .regex(/^(?![sS][mM][rR]\/)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+$/u)
      .meta({ allowed: 'a name of 1 to 1024 characters on one line' }),
    prose(1024),
  )
  .overwrite(withoutPrototype)

export const number = z.number().meta({ allowed: 'a finite number' })

export const texts = (most: number, what: string) =>
  z
    .array(prose(1024))
    .max(most)
    .meta({ allowed: `a list of at most ${most} ${what}` })

/** `{ name, value, notes }`, at most 50. */
export const trainingMetrics = z
  .array(
    z
      .strictObject({
        name: label(255).meta({ description: 'Its name.', examples: ['validation:rmse'] }),
        value: number.meta({ description: 'Its value.', examples: [0.2841] }),
        notes: prose(1024)
          .meta({ description: 'What is to be said of it.', examples: ['of the last epoch'] })
          .optional(),
      })
      .meta({ description: 'One metric of the training.', allowed: 'a mapping with `name`, `value` and `notes`' }),
  )
  .max(50)
  .meta({ allowed: 'a list of at most 50 metrics' })

/** `{ name, value }` with texts as values, at most 100. */
export const trainingHyperParameters = z
  .array(
    z
      .strictObject({
        name: label(255).meta({ description: 'Its name.', examples: ['max_depth'] }),
        value: label(255).meta({ description: 'Its value, as a text.', examples: ['6'] }),
      })
      .meta({ description: 'One hyper-parameter of the training.', allowed: 'a mapping with `name` and `value`' }),
  )
  .max(100)
  .meta({ allowed: 'a list of at most 100 hyper-parameters' })
