import * as z from 'zod'
import { ERROR_CODES } from '../../../errors.js'
import { parsedJson } from '../../../language/unknown.js'
import { failure, text } from './parts.js'
import { resultSchema } from './schema.js'

const job = z.object({
  repository: text,
  commit: text,
  runId: z.string().regex(/^\d{0,20}$/),
  runAttempt: z.string().regex(/^\d{0,9}$/),
  action: text,
  manifest: text,
  trainingAccount: z
    .string()
    .regex(/^\d{12}$/)
    .exactOptional(),
  registryAccount: z
    .string()
    .regex(/^\d{12}$/)
    .exactOptional(),
})

const packageResult = z.object({
  manifest: text,
  name: text,
  outcome: text,
  modelPackageArn: text.exactOptional(),
  status: text.exactOptional(),
  failureReason: z.enum(ERROR_CODES).exactOptional(),
  failure: z.object({ message: text, hint: text.exactOptional() }).exactOptional(),
  gates: z.array(z.object({ outcome: text, level: z.enum(['error', 'warn']) })),
})

const document = z.object({
  schema: z.literal(1),
  job,
  models: z.array(z.object({ result: resultSchema })),
  packages: z.array(packageResult).exactOptional(),
  /** Of a job that ended without results. */
  ended: failure.exactOptional(),
})

/** The report file of one job of a matrix, as it claims to be. */
export type JobReport = z.infer<typeof document>
export type PackageOfJob = z.infer<typeof packageResult>

export type ReadingOfReport =
  | { readonly kind: 'read'; readonly report: JobReport }
  /** A report of another mode, or anything else: it says nothing of this run. */
  | { readonly kind: 'other'; readonly why: string }
  /** A report of registrations that cannot be believed; `manifest` is what it says it is for. */
  | { readonly kind: 'refused'; readonly why: string; readonly manifest: string | undefined }

/** Reads a report file; nothing of what is in it is believed before it has the form that this version writes. */
export function readReport(content: string): ReadingOfReport {
  const data = parsedJson(content)
  const isOfModels = z.object({ models: z.array(z.unknown()) }).safeParse(data)
  if (!isOfModels.success) return { kind: 'other', why: 'it is no report of a registration' }
  const named = z.object({ job }).safeParse(data)
  const manifest = named.success ? named.data.job.manifest : undefined
  if (!named.success)
    return {
      kind: 'refused',
      why: 'it does not say which job it is of: it was written by another version of this action',
      manifest,
    }
  const read = document.safeParse(data)
  if (read.success) return { kind: 'read', report: read.data }
  const [issue] = read.error.issues
  const place = issue?.path.map(String).join('.') ?? ''
  return {
    kind: 'refused',
    why: `it has another form than this version of the action writes, at ${place}: ${issue?.message}`,
    manifest,
  }
}
