import * as z from 'zod'

/** The kinds of value a `deploy` section holds beside those of fields.ts. */

export const duration = z
  .string()
  .regex(/^\d{1,6}[smh]$/)
  .meta({ allowed: 'a duration such as `30s`, `10m` or `1h`' })

/** A duration that may be a part of a second. */
export const shortDuration = z
  .string()
  .regex(/^\d{1,6}m?s$/)
  .meta({ allowed: 'a duration such as `500ms` or `2s`' })

export const percent = z
  .string()
  .regex(/^(?:100|\d{1,2})%$/)
  .meta({ allowed: 'a share in whole percent, such as `20%`' })

export const text = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{C}]*$/u)

/** A whole number from 1 to `most`. */
export const count = (most: number) =>
  z
    .int()
    .min(1)
    .max(most)
    .meta({ allowed: `a whole number from 1 to ${most}` })

export const environmentName = text(100).regex(/^\S/).meta({ allowed: 'the name of an environment' })
