import { ActionError, type Position } from '../../errors.js'
import { defined } from '../../language/defined.js'
import { MAX_CARD_CHARACTERS } from '../../manifest/card-limit.js'
import type { ManifestFile } from '../../manifest/file.js'
import { asModelCard } from '../../manifest/read-card.js'
import type { ModelCardContent } from '../../manifest/schema/card.js'
import type { Manifest } from '../../manifest/schema/manifest.js'
import { byImportance } from '../../metrics/importance.js'
import type { Metric, ReportDetails } from '../../metrics/metric.js'
import { isPresentableName } from '../../metrics/metric-names.js'
import type { Candidate } from '../candidate.js'
import { evaluationDetail } from './evaluation.js'
import {
  filledInAlready,
  markEvaluation,
  markTraining,
  type TrainingFacts,
  trainingFilledIn,
  withoutFilledIn,
} from './filled-in.js'
import { type FilledIn, fitting } from './fit.js'

const MAX_HYPER_PARAMETERS = 100

/** ModelCardStatus. */
export type CardStatus = 'Draft' | 'PendingReview' | 'Approved' | 'Archived'

/** A card as it is sent: `content` is one line of JSON of at most 100,000 characters. */
export interface VersionCard {
  readonly content: string
  readonly status: CardStatus
}

interface OwnCard {
  /** The card of the manifest, or of the file that it names. */
  readonly card: ModelCardContent | undefined
  readonly manifest: Pick<Manifest, 'hyper_parameters' | 'model_card_status'>
  /** What the workflow says (`model-card-status`), which counts more than the manifest. */
  readonly status?: CardStatus | undefined
  /** Where the card is written, for what is wrong with it. */
  readonly at?: Position
}

/**
 * The card of a version that is registered: what its author wrote, with the training job and the metrics filled in where they
 * say nothing of it. Undefined where there is nothing to say. What does not fit is left out of what was filled in, never
 * of what was written; throws `invalid-manifest` where that alone is too long.
 */
export function candidateCard(
  { file, card, metrics, details, report }: Omit<Candidate, 'file'> & { readonly file: Pick<ManifestFile, 'locate'> },
  of: Pick<Parameters<typeof versionCard>[0], 'manifest' | 'status' | 'training'>,
): VersionCard | undefined {
  return versionCard({ ...of, card, metrics, details, report, at: file.locate(['model_card']) })
}

/** The same, of its parts. */
export function versionCard(
  of: OwnCard & {
    readonly training: TrainingFacts | undefined
    readonly metrics: readonly Metric[]
    readonly details: ReportDetails | undefined
    /** The report the metrics came from. */
    readonly report?: { readonly path: string } | undefined
  },
): VersionCard | undefined {
  const evaluation = evaluationOf(of)
  return assembled(of, {
    ...(evaluation && { evaluation: markEvaluation(evaluation) }),
    training: of.training === undefined ? {} : trainingFilledIn(of.training),
  })
}

/** The card of a version that is updated: what its author writes now, with what the version's card had filled in. */
export function updatedCard(of: OwnCard & { readonly content: string | undefined }): VersionCard | undefined {
  return assembled(of, filledInAlready(of.content))
}

/** What a version's card says beside what was filled in; undefined where it is not what a card may be. */
export function ownCard(content: string | undefined): ModelCardContent | undefined {
  return content === undefined ? {} : asModelCard(withoutFilledIn(content))
}

function evaluationOf(of: Parameters<typeof versionCard>[0]) {
  const metrics = byImportance(of.metrics).filter(
    ({ name, value }) => isPresentableName(name) && Number.isFinite(value),
  )
  const detail = evaluationDetail(metrics, { name: nameOf(of.report?.path) }, of.details)
  return detail.metric_groups.some(({ metric_data }) => metric_data.length > 0) ? detail : undefined
}

function nameOf(path: string | undefined): string {
  if (path === undefined) return 'evaluation'
  return path.length <= 63 ? path : (path.split('/').at(-1) ?? path)
}

function assembled(of: OwnCard, filled: FilledIn): VersionCard | undefined {
  const own = withHyperParameters(of)
  const status = of.status ?? of.manifest.model_card_status ?? 'Draft'
  const nothing: FilledIn = { training: {} }
  const whole = written(
    own,
    fitting(filled, (some) => fits(written(own, some))),
  )
  const content = fits(whole) ? whole : written(own, nothing)
  if (!fits(content)) throw tooLong(content.length, of.at)
  return content === '{}' ? undefined : { content, status }
}

function fits(content: string): boolean {
  return content.length <= MAX_CARD_CHARACTERS
}

/** Ours comes first of the evaluations: of two metrics of one name a reader takes the first. */
function written(own: ModelCardContent, { evaluation, training }: FilledIn): string {
  const { training_details, evaluation_details, additional_information, ...before } = own
  const ownJob = training_details?.training_job_details ?? {}
  const added = Object.entries(training).filter(([name]) => !Object.hasOwn(ownJob, name))
  const job = { ...ownJob, ...Object.fromEntries(added) }
  const trained = { ...training_details, ...(Object.keys(job).length > 0 && { training_job_details: job }) }
  const evaluations = [...(evaluation === undefined ? [] : [evaluation]), ...(evaluation_details ?? [])]
  const information =
    added.length === 0
      ? additional_information
      : markTraining(
          additional_information,
          added.map(([name]) => name),
        )
  return oneLine({
    ...before,
    ...((training_details !== undefined || Object.keys(job).length > 0) && { training_details: trained }),
    ...((evaluation_details !== undefined || evaluations.length > 0) && { evaluation_details: evaluations }),
    ...defined({ additional_information: information }),
  })
}

/** `hyper_parameters` of the manifest are the user's, too; those that the card has by that name already are left alone. */
function withHyperParameters({ card = {}, manifest, at }: OwnCard): ModelCardContent {
  const given = Object.entries(manifest.hyper_parameters ?? {})
  if (given.length === 0) return card
  const job = card.training_details?.training_job_details
  const noted = job?.user_provided_hyper_parameters ?? []
  const added = given
    .filter(([name]) => !noted.some((one) => one.name === name))
    .map(([name, value]) => ({ name, value: String(value) }))
  const all = [...noted, ...added]
  if (all.length > MAX_HYPER_PARAMETERS) {
    const message = `hyper_parameters and those of the model card are ${all.length} together; a card has at most ${MAX_HYPER_PARAMETERS}`
    throw wrongCard(message, 'leave some out', at)
  }
  const details = { ...job, user_provided_hyper_parameters: all }
  return { ...card, training_details: { ...card.training_details, training_job_details: details } }
}

function tooLong(characters: number, at: Position | undefined): ActionError {
  const message = `the model card has ${characters} characters as JSON, hyper_parameters included; SageMaker takes ${MAX_CARD_CHARACTERS}`
  return wrongCard(message, 'shorten it, or put the long part where a link can lead to it', at)
}

function wrongCard(message: string, help: string, at: Position | undefined): ActionError {
  const place = at === undefined ? '' : `${at.file}:${at.line}:${at.column}: `
  return new ActionError('invalid-manifest', `${place}${message}.`, {
    hint: `${help[0]?.toUpperCase()}${help.slice(1)}.`,
    ...(at && { problems: [{ at, message, help }] }),
  })
}

/** ModelCardContent is `.*`, in which the service's `.` matches no line end of Unicode; JSON.stringify leaves three in. */
function oneLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
