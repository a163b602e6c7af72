import * as z from 'zod'
import { ActionError } from '../../../errors.js'
import { defined } from '../../../language/defined.js'
import { manifestSchema } from '../../../manifest/schema/manifest.js'
import type { RegistrationResult } from '../result.js'
import {
  baseline,
  change,
  check,
  details,
  failure,
  gateResult,
  goneMetric,
  loosenedGate,
  metricDiff,
  modelVersion,
  text,
} from './parts.js'

const error = failure.transform(({ code, message, hint, problems }) => {
  return new ActionError(code, message, defined({ hint, problems }))
})

const because = z.enum(['fork', 'dependabot', 'laptop'])

const outcome = z.union([
  z.object({
    kind: z.literal('registered'),
    version: modelVersion,
    forced: z.boolean(),
    duplicate: modelVersion.exactOptional(),
  }),
  z.object({ kind: z.literal('reused'), version: modelVersion, duplicate: modelVersion.exactOptional() }),
  z.object({ kind: z.literal('gate-failed'), version: modelVersion.exactOptional() }),
  z.object({
    kind: z.literal('rejected'),
    version: modelVersion,
    by: text.exactOptional(),
    reason: text.exactOptional(),
  }),
  z.object({ kind: z.literal('superseded'), headSha: text }),
  // Shown as it is, and sent nowhere.
  z.object({ kind: z.literal('planned'), request: z.looseObject({}) }),
  z.object({ kind: z.literal('offline'), because }),
  z.object({ kind: z.literal('failed'), error, version: modelVersion, isNew: z.boolean() }),
  z.object({ kind: z.literal('failed'), error }),
])

/** What was checked as a manifest in the job that wrote it; the values, not what it takes to make a version of them. */
const manifest = manifestSchema.pick({ metrics: true, source: true, source_uri: true }).extend({
  model_card: z.object({}).optional(),
  additional_specifications: z.array(z.object({ name: text, containers: z.array(z.null()) })).optional(),
})

const report = z
  .object({ key: text, s3Uri: text, contentType: text, digest: text.exactOptional(), isLocal: z.boolean() })
  .transform(({ key, isLocal, ...placed }): [string, typeof placed & { readonly bytes?: Uint8Array }] => [
    key,
    // The bytes were uploaded where they are; that there were some is what is said of them.
    { ...placed, ...(isLocal && { bytes: new Uint8Array() }) },
  ])

const resolved = z.object({
  manifest,
  training: z.object({ arn: text }).exactOptional(),
  imageDigests: z.array(z.tuple([text, text])).transform((entries) => new Map(entries)),
  reports: z.array(report).transform((entries) => new Map(entries)),
})

/** One model of a job's report file, as `report/whole.ts` writes it: foreign data until it comes out of here. */
export const resultSchema: z.ZodType<RegistrationResult> = z.object({
  file: z.object({ path: text, overrides: z.array(z.object({ path: text, value: text })), manifest }),
  group: text,
  outcome,
  baseline,
  diffs: z.array(metricDiff),
  gone: z.array(goneMetric).exactOptional(),
  gates: z.array(gateResult),
  loosenedGates: z.array(loosenedGate),
  checks: z.array(check),
  shape: text.exactOptional(),
  details: details.exactOptional(),
  specificationChanges: z
    .array(change)
    .optional()
    .transform((changes) => changes),
  specificationDigest: text,
  candidateDigest: text,
  isBaseUnread: z.boolean().exactOptional(),
  card: z.object({ content: text, status: text }).exactOptional(),
  resolved: resolved.exactOptional(),
})
