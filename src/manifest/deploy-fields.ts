import { z } from 'zod'

/** The kinds of value a `deploy` section holds beside those of fields.ts. */

export const duration = z
  .string()
  .regex(/^\d{1,6}[smh]$/)
  .meta({ allowed: 'a duration such as `30s`, `10m` or `1h`' })
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
