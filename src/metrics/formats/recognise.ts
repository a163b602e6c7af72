import {
  at,
  entryOf,
  isList,
  isMap,
  isNumber,
  itemsOf,
  keysIn,
  type ListTree,
  type MapTree,
  type Tree,
} from '../../text/tree.js'
import { nameOfItem } from './item-names.js'

/** What a file is for, and whether that is to hold the numbers of a model. */
const HOLDS_METRICS = {
  'model-quality': true,
  'bias-and-explanations': false,
  constraints: false,
  'data-statistics': false,
  'data-constraints': false,
  violations: false,
  'analysis-config': false,
  metrics: true,
}

export type ReportKind = keyof typeof HOLDS_METRICS

/** Whether files of this kind hold the numbers of a model. */
export function holdsMetrics(kind: ReportKind): boolean {
  return HOLDS_METRICS[kind]
}

/** What was recognised in a report. */
export interface Format {
  readonly kind: ReportKind
  /** In words, such as `SageMaker regression`. */
  readonly name: string
  /** The objects (or lists of named items) whose numbers are called by their key alone. */
  readonly sections: readonly (readonly string[])[]
  /** Whether nothing outside of the sections is a metric. */
  readonly isClosed: boolean
  /** Whether each number is a list of them, one for each epoch. */
  readonly isHistory?: boolean
}

/** The sections of SageMaker's model quality report, and what we call such a report. */
export const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['regression_metrics', 'SageMaker regression'],
  ['binary_classification_metrics', 'SageMaker binary classification'],
  ['multiclass_classification_metrics', 'SageMaker multiclass classification'],
])

/** The sections of Clarify's analysis.json. Their numbers are details, and metrics only where a manifest names their path. */
const CLARIFY: ReadonlyMap<string, string> = new Map([
  ['pre_training_bias_metrics', 'bias before training'],
  ['post_training_bias_metrics', 'bias after training'],
  ['explanations', 'explanations'],
])

/** Recognises what wrote a report, from its keys; `flat JSON` and `nested JSON` are everything else. */
export function recognise(root: MapTree | ListTree, syntax: 'JSON' | 'YAML' = 'JSON'): Format {
  if (root.kind === 'list')
    return isEvaluations(root) ? named('metrics', 'fmeval results') : named('metrics', 'a list of named values')
  const sections = [...SECTIONS].filter(([key]) => isMap(at(root, [key])))
  const clarify = [...CLARIFY].filter(([key]) => isMap(at(root, [key])))
  const names = [
    ...sections.map(([, name]) => name),
    ...(clarify.length > 0 ? [`Clarify ${clarify.map(([, name]) => name).join(', ')}`] : []),
  ]
  if (sections.length > 0) {
    return { kind: 'model-quality', name: names.join(', '), sections: sections.map(([key]) => [key]), isClosed: false }
  }
  if (clarify.length > 0) return named('bias-and-explanations', names.join(', '))
  return monitorFile(root) ?? experiment(root) ?? plain(root, syntax)
}

function isEvaluations({ items }: ListTree): boolean {
  return items.some((item) => isList(at(item, ['dataset_scores'])))
}

/** Files of Model Monitor and Clarify that hold no number of the model. */
function monitorFile(root: MapTree): Format | undefined {
  const constraints = keysIn(root).filter((key) => key.endsWith('_constraints') && isMap(at(root, [key])))
  if (constraints.length > 0) return closed('constraints', `Model Monitor ${constraints.join(', ')}`)
  const features = at(root, ['features'])
  if (isList(features)) {
    const many = features.items.length === 1 ? '1 feature' : `${features.items.length} features`
    if (isMap(at(root, ['dataset']))) return closed('data-statistics', `Model Monitor statistics of ${many}`)
    if (isMap(at(root, ['monitoring_config'])) || features.items.some(isConstrained)) {
      return closed('data-constraints', `Model Monitor constraints of ${many}`)
    }
  }
  if (isList(at(root, ['violations']))) return closed('violations', 'Model Monitor violations')
  if (isMap(at(root, ['methods'])) && (entryOf(root, 'dataset_type') ?? entryOf(root, 'label')) !== undefined) {
    return closed('analysis-config', 'Clarify configuration')
  }
  return undefined
}

function isConstrained(feature: Tree): boolean {
  return entryOf(feature, 'inferred_type') !== undefined && entryOf(feature, 'completeness') !== undefined
}

/** What experiment trackers, evaluators and libraries write. */
function experiment(root: MapTree): Format | undefined {
  return (
    mlflowRun(root) ??
    dvcMetrics(root) ??
    harness(root) ??
    sagemakerJob(root) ??
    (isList(at(root, ['dataset_scores'])) ? inSections('fmeval results', [['dataset_scores']]) : undefined) ??
    (isClassificationReport(root) ? named('metrics', 'scikit-learn classification report') : undefined) ??
    history(root) ??
    (entryOf(root, 'example_count') === undefined ? undefined : named('metrics', 'MLflow evaluation'))
  )
}

/** `mlflow runs describe`: Run.to_dictionary; GET mlflow/runs/get: metrics are a list of {key, value, timestamp, step}. */
function mlflowRun(root: MapTree): Format | undefined {
  const paths = [
    ['data', 'metrics'],
    ['run', 'data', 'metrics'],
  ]
  const path = paths.find((one) => {
    const metrics = at(root, one)
    return isMap(at(root, [...one.slice(0, -2), 'info'])) && (isMap(metrics) || isList(metrics))
  })
  return path === undefined ? undefined : inSections('MLflow run', [path])
}

/** `dvc metrics show --json`: {REVISION: {data: {FILE: {data: METRICS}}}}; of several revisions the workspace's, or the first. */
function dvcMetrics(root: MapTree): Format | undefined {
  const revisions = keysIn(root)
  const isShow = revisions.every((revision) => {
    const files = at(root, [revision, 'data'])
    return isMap(files) && keysIn(files).every((file) => isDvcFile(at(files, [file])))
  })
  const revision = ['workspace', ''].find((name) => entryOf(root, name) !== undefined) ?? revisions[0]
  if (revision === undefined || !isShow) return undefined
  const files = keysIn(at(root, [revision, 'data']))
  if (files.length === 0) return undefined
  return inSections(
    'DVC metrics',
    files.map((file) => [revision, 'data', file, 'data']),
  )
}

function isDvcFile(file: Tree | undefined): boolean {
  return (entryOf(file, 'data') ?? entryOf(file, 'error')) !== undefined
}

/** lm-evaluation-harness: {results: {TASK: {"acc,none": 0.57}}, versions, n-shot, config, …}. */
function harness(root: MapTree): Format | undefined {
  const isHarness =
    isMap(at(root, ['results'])) && ['versions', 'n-shot', 'config_general'].some((key) => isMap(at(root, [key])))
  return isHarness ? inSections('lm-evaluation-harness results', [['results']]) : undefined
}

/** What the APIs of SageMaker say of a training job, and of a candidate of Autopilot. */
function sagemakerJob(root: MapTree): Format | undefined {
  const training = ['FinalMetricDataList']
  if (isList(at(root, training))) return inSections('SageMaker training job', [training])
  const candidate = isMap(at(root, ['BestCandidate'])) ? ['BestCandidate'] : []
  const metrics = [...candidate, 'CandidateProperties', 'CandidateMetrics']
  if (isList(at(root, metrics))) return inSections('Autopilot candidate', [metrics])
  const final = [...candidate, 'FinalAutoMLJobObjectiveMetric']
  return isMap(at(root, final)) ? inSections('Autopilot candidate', [final]) : undefined
}

/** `classification_report(…, output_dict=True)`. */
function isClassificationReport(root: MapTree): boolean {
  return ['macro avg', 'weighted avg'].some((key) => isClassMetrics(at(root, [key])))
}

/** Precision, recall, f1-score and support, of one class or of an average over them. */
export function isClassMetrics(node: Tree | undefined): boolean {
  return ['precision', 'recall', 'f1-score', 'support'].every((key) => entryOf(node, key) !== undefined)
}

/** `History.history`: lists of numbers of one length, `loss` among them. */
function history(root: MapTree): Format | undefined {
  const lists = [...root.entries.values()].map(({ value }) => value)
  const epochs = itemsOf(lists[0]).length
  const isHistory =
    entryOf(root, 'loss') !== undefined &&
    epochs > 0 &&
    lists.every((list) => isList(list) && list.items.length === epochs && isNumber(list.items.at(-1)))
  if (!isHistory) return undefined
  return { ...named('metrics', `Keras history, the last of ${epochs} epochs`), isHistory: true }
}

function plain(root: MapTree, syntax: string): Format {
  const isNested = [...root.entries.values()].some(({ value }) => isMap(value))
  return named('metrics', `${isNested ? 'nested' : 'flat'} ${syntax}`)
}

function named(kind: ReportKind, name: string): Format {
  return { kind, name, sections: [], isClosed: false }
}

function closed(kind: ReportKind, name: string): Format {
  return { kind, name, sections: [], isClosed: true }
}

function inSections(name: string, sections: readonly (readonly string[])[]): Format {
  return { kind: 'metrics', name, sections, isClosed: true }
}

/** Whether a list holds values with names: `FinalMetricDataList`, `dataset_scores`, MLflow's metrics. */
export function isNamedValues(node: Tree | undefined): boolean {
  return isList(node) && node.items.length > 0 && node.items.every((item) => isNamedValue(item))
}

/** Whether an object is a value with a name: `{"MetricName": "F1", "Value": 0.93}`. */
export function isNamedValue(item: Tree): boolean {
  const value = (entryOf(item, 'value') ?? entryOf(item, 'Value'))?.value
  return value?.kind === 'scalar' && nameOfItem(item) !== undefined
}
