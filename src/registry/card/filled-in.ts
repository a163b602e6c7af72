import { isRecord, itemsOf, memberOf, parsedJson, type UnknownRecord } from '../../language/unknown.js'
import type { ModelCardContent } from '../../manifest/schema/card.js'
import { METRIC_NAMES } from './content.js'
import type { EvaluationDetail } from './evaluation.js'
import type { FilledIn } from './fit.js'

// What this action fills into a card is marked, so that an update replaces neither more nor less. A card in a manifest can
// have no name that begins with `smr/`.
const WRITTEN_BY = 'smr/written-by'
const WRITER = 'sagemaker-model-registry-action'
const FILLED_IN = 'smr/filled-in'

/** A training job, as far as a model card tells of it. */
export interface TrainingFacts {
  readonly arn: string
  readonly image?: string
  readonly datasets: readonly string[]
  readonly hyperParameters: Readonly<Record<string, string>>
  /** Its final metrics. */
  readonly metrics: readonly { readonly name: string; readonly value: number }[]
}

/** The evaluation of this version's own report, marked as ours. */
export function markEvaluation(detail: EvaluationDetail): UnknownRecord {
  return {
    ...detail,
    name: line(detail.name, MAX_EVALUATION_NAME),
    metric_groups: onLines(detail.metric_groups),
    metadata: { [WRITTEN_BY]: WRITER, [METRIC_NAMES.key]: METRIC_NAMES.value },
  }
}

/** The same with each text on one line: features and facets are named by whoever made the data. */
function onLines(value: unknown): unknown {
  if (typeof value === 'string') return line(value, MAX_NAMED)
  if (Array.isArray(value)) return value.map(onLines)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, onLines(child)]))
}

/** Notes which keys of `training_job_details` were filled in. */
export function markTraining(
  information: ModelCardContent['additional_information'],
  names: readonly string[],
): UnknownRecord {
  return { ...information, custom_details: { ...information?.custom_details, [FILLED_IN]: names.join(' ') } }
}

/** What a card that this action wrote had filled in; nothing where the card cannot be read. Never throws. */
export function filledInAlready(content: string | undefined): FilledIn {
  const card = parsedJson(content ?? '')
  const evaluation = itemsOf(memberOf(card, 'evaluation_details')).find(isOurs)
  const names = memberOf(memberOf(memberOf(card, 'additional_information'), 'custom_details'), FILLED_IN)
  const job = memberOf(memberOf(card, 'training_details'), 'training_job_details')
  const training = (typeof names === 'string' ? names.split(' ') : [])
    .filter((name) => TRAINING_KEYS.some((key) => key === name))
    .flatMap((name): [string, unknown][] => {
      const value = memberOf(job, name)
      return value === undefined ? [] : [[name, value]]
    })
  return { ...(isRecord(evaluation) && { evaluation }), training: Object.fromEntries(training) }
}

/**
 * What stands in a card beside that, and beside the hyper-parameters that a manifest notes: what its author wrote, or somebody
 * in a console. Undefined where there is no card.
 */
export function withoutFilledIn(content: string | undefined): UnknownRecord | undefined {
  const card = parsedJson(content ?? '')
  if (!isRecord(card)) return undefined
  const { training } = filledInAlready(content)
  const { evaluation_details, training_details, additional_information, ...others } = card
  const evaluations = itemsOf(evaluation_details).filter((entry) => !isOurs(entry))
  const job = without(memberOf(training_details, 'training_job_details'), [
    ...Object.keys(training),
    'user_provided_hyper_parameters',
  ])
  const details = { ...without(training_details, ['training_job_details']), ...present('training_job_details', job) }
  const custom = without(memberOf(additional_information, 'custom_details'), [FILLED_IN])
  const information = { ...without(additional_information, ['custom_details']), ...present('custom_details', custom) }
  return {
    ...others,
    ...present('training_details', details),
    ...(evaluations.length > 0 && { evaluation_details: evaluations }),
    ...present('additional_information', information),
  }
}

function without(value: unknown, keys: readonly string[]): UnknownRecord {
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).filter(([key]) => !keys.includes(key)))
}

function present(key: string, value: UnknownRecord): UnknownRecord {
  return Object.keys(value).length === 0 ? {} : { [key]: value }
}

function isOurs(entry: unknown): boolean {
  return memberOf(memberOf(entry, 'metadata'), WRITTEN_BY) === WRITER
}

const TRAINING_KEYS = [
  'training_arn',
  'training_datasets',
  'training_environment',
  'training_metrics',
  'hyper_parameters',
] as const
type TrainingKey = (typeof TRAINING_KEYS)[number]

const MAX_TEXT = 1024 // of an ARN, an image, a dataset
const MAX_EVALUATION_NAME = 63
const MAX_NAMED = 255 // name and value of a hyper-parameter, name of a metric
const MAX_DATASETS = 15
const MAX_METRICS = 50
const MAX_HYPER_PARAMETERS = 100

/** What a training job says, within the limits that the card's schema means. */
export function trainingFilledIn({ arn, image, datasets, hyperParameters, metrics }: TrainingFacts): UnknownRecord {
  const hyper = Object.entries(hyperParameters)
    .map(([name, value]) => ({ name: line(name, MAX_NAMED), value: line(value, MAX_NAMED) }))
    .filter(({ name, value }) => name !== '' && value !== '')
  const numbers = metrics
    .map(({ name, value }) => ({ name: line(name, MAX_NAMED), value }))
    .filter(({ name, value }) => name !== '' && Number.isFinite(value))
  const details: Readonly<Record<TrainingKey, unknown>> = {
    training_arn: line(arn, MAX_TEXT) || undefined,
    training_datasets: filled(datasets.slice(0, MAX_DATASETS).map((uri) => line(uri, MAX_TEXT))),
    training_environment: image === undefined ? undefined : { container_image: [line(image, MAX_TEXT)] },
    training_metrics: filled(numbers.slice(0, MAX_METRICS)),
    hyper_parameters: filled(hyper.slice(0, MAX_HYPER_PARAMETERS)),
  }
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
}

function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items
}

/** On one line, and not longer than this. A job's hyper-parameters may have 2,500 characters. */
function line(text: string, length: number): string {
  const one = text.replace(/\p{Cs}/gu, '\uFFFD').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
  return one.length <= length ? one : `${one.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
