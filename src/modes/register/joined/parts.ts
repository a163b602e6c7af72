import * as z from 'zod'
import { ERROR_CODES } from '../../../errors.js'

// Numbers that are none have no form in JSON: `null` stands for them (a metric that a base gates and the report lacks).
export const number = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.NaN)

export const text = z.string()

export const position = z.object({
  file: text,
  line: z.int().min(1),
  column: z.int().min(1),
  endColumn: z.int().exactOptional(),
})

const problem = z.object({ at: position, message: text, help: text.exactOptional(), sourceLine: text.exactOptional() })

/** What stopped one manifest, or a whole job. */
export const failure = z.object({
  code: z.enum(ERROR_CODES),
  message: text,
  hint: text.exactOptional(),
  problems: z.array(problem).exactOptional(),
})

const level = z.enum(['error', 'warn'])
const limited = { level, at: position, limit: number }

const gate = z.union([
  z.object({ ...limited, kind: z.literal('min') }),
  z.object({ ...limited, kind: z.literal('max') }),
  z.object({ ...limited, kind: z.literal('max-regression'), relative: z.literal(false) }),
  z.object({ ...limited, kind: z.literal('max-regression'), relative: z.literal(true) }),
])

export const gateResult = z.object({
  metric: text,
  gate,
  outcome: z.enum(['passed', 'failed', 'skipped']),
  reason: text.exactOptional(),
  skipped: z.enum(['nothing-to-compare', 'needs-registry']).exactOptional(),
})

const metricValue = z.object({ value: number, standardDeviation: number.exactOptional() })

const metric = metricValue.extend({
  name: text,
  path: text,
  residualSpread: number.exactOptional(),
  goal: z.enum(['minimize', 'maximize']).exactOptional(),
  goalSource: z.enum(['declared', 'guessed', 'unknown']),
  tolerance: number.exactOptional(),
  unit: text.exactOptional(),
  isPrimary: z.boolean(),
  isDeclared: z.boolean(),
  gates: z.array(gate),
})

const version = z.int().min(1)

export const metricDiff = z.object({
  metric,
  baseline: metricValue.exactOptional(),
  verdict: z.enum(['new', 'gone', 'better', 'worse', 'same', 'within-noise', 'changed', 'not-comparable']),
  change: number.exactOptional(),
  changeInPercent: number.exactOptional(),
  gates: z.array(gateResult),
  history: z.array(z.object({ version, value: number })),
})

export const goneMetric = z.object({ name: text, path: text, value: metricValue })

export const loosenedGate = z.object({ metric: text, what: text, before: text, after: text, at: position })

export const check = z.object({ level: z.enum(['passed', 'notice', 'warning']), title: text, detail: text })

export const change = z.object({
  section: text,
  key: text,
  before: text.exactOptional(),
  after: text.exactOptional(),
})

/** What a report says beside numbers. */
export const details = z.object({
  confusionMatrix: z.object({ labels: z.array(text), counts: z.array(z.array(number)) }).exactOptional(),
  curves: z.array(z.object({ kind: z.enum(['roc', 'precision-recall']), points: z.array(z.tuple([number, number])) })),
  bias: z.array(
    z.object({
      stage: z.enum(['pre-training', 'post-training']),
      facet: text,
      facetValue: text,
      name: text,
      description: text.exactOptional(),
      value: number,
      fair: number,
    }),
  ),
  attributions: z.array(z.object({ label: text, feature: text, value: number })),
  constraints: z.array(z.object({ metric: text, threshold: number, operator: text })),
})

export const baseline = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('version'),
      version,
      arn: text,
      unread: text.exactOptional(),
      details: details.exactOptional(),
    })
    // What it had on record was compared already.
    .transform((one) => ({ ...one, metrics: new Map<string, never>() })),
  z.object({ kind: z.literal('first'), hasUnapproved: z.boolean() }),
  z.object({ kind: z.literal('not-wanted') }),
  z.object({ kind: z.literal('unreadable'), reason: text }),
  z.object({ kind: z.literal('offline') }),
])

// AWS's own form, which a command line may repeat: its group and its number must be those that stand beside it.
const VERSION_ARN = /^arn:aws[a-z-]*:sagemaker:[a-z0-9-]{1,30}:\d{12}:model-package\/([A-Za-z0-9-]{1,63})\/(\d{1,9})$/

export const modelVersion = z
  .object({ arn: text, version, group: text, approvalStatus: text })
  .refine(({ arn, version, group }) => {
    const [, ofGroup, number] = VERSION_ARN.exec(arn) ?? []
    return ofGroup?.toLowerCase() === group.toLowerCase() && number === String(version)
  }, 'the ARN is not that of this group and version')
