import type { JsonNode } from '../../text/json.js'

/** What a file is for; only `metrics` and `model-quality` hold the numbers of a model. */
export type ReportKind =
  | 'model-quality'
  | 'bias-and-explanations'
  | 'constraints'
  | 'data-statistics'
  | 'data-constraints'
  | 'violations'
  | 'analysis-config'
  | 'metrics'

/** What was recognised in a report. */
export interface Shape {
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

type JsonObject = JsonNode & { readonly kind: 'object' }

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
export function recognise(root: JsonObject, format: 'JSON' | 'YAML' = 'JSON'): Shape {
  const sections = [...SECTIONS].filter(([key]) => objectIn(root, key) !== undefined)
  const clarify = [...CLARIFY].filter(([key]) => objectIn(root, key) !== undefined)
  const names = [
    ...sections.map(([, name]) => name),
    ...(clarify.length > 0 ? [`Clarify ${clarify.map(([, name]) => name).join(', ')}`] : []),
  ]
  if (sections.length > 0) {
    return { kind: 'model-quality', name: names.join(', '), sections: sections.map(([key]) => [key]), isClosed: false }
  }
  if (clarify.length > 0) return named('bias-and-explanations', names.join(', '))
  return monitorFile(root) ?? experiment(root) ?? plain(root, format)
}

/** Files of Model Monitor and Clarify that hold no number of the model. */
function monitorFile(root: JsonObject): Shape | undefined {
  const constraints = [...root.members.keys()].filter((key) => key.endsWith('_constraints') && objectIn(root, key))
  if (constraints.length > 0) return closed('constraints', `Model Monitor ${constraints.join(', ')}`)
  const features = root.members.get('features')?.value
  if (features?.kind === 'array') {
    const many = features.items.length === 1 ? '1 feature' : `${features.items.length} features`
    if (objectIn(root, 'dataset')) return closed('data-statistics', `Model Monitor statistics of ${many}`)
    if (objectIn(root, 'monitoring_config') || features.items.some(isConstrained)) {
      return closed('data-constraints', `Model Monitor constraints of ${many}`)
    }
  }
  if (root.members.get('violations')?.value.kind === 'array') return closed('violations', 'Model Monitor violations')
  if (objectIn(root, 'methods') && (root.members.has('dataset_type') || root.members.has('label'))) {
    return closed('analysis-config', 'Clarify configuration')
  }
  return undefined
}

function isConstrained(feature: JsonNode): boolean {
  return feature.kind === 'object' && feature.members.has('inferred_type') && feature.members.has('completeness')
}

/** What experiment trackers and libraries write. */
function experiment(root: JsonObject): Shape | undefined {
  // `mlflow runs describe`: Run.to_dictionary; GET mlflow/runs/get: metrics are a list of {key, value, timestamp, step}.
  for (const path of [
    ['data', 'metrics'],
    ['run', 'data', 'metrics'],
  ]) {
    const metrics = at(root, path)
    const info = at(root, [...path.slice(0, -2), 'info'])
    if (info?.kind === 'object' && (metrics?.kind === 'object' || metrics?.kind === 'array')) {
      return { kind: 'metrics', name: 'MLflow run', sections: [path], isClosed: true }
    }
  }
  const dvc = dvcFiles(root)
  if (dvc.length > 0) return { kind: 'metrics', name: 'DVC metrics', sections: dvc, isClosed: true }
  if (isClassificationReport(root)) return named('metrics', 'scikit-learn classification report')
  const epochs = epochsOf(root)
  if (epochs !== undefined) {
    const name = `Keras history, the last of ${epochs} epochs`
    return { kind: 'metrics', name, sections: [], isClosed: false, isHistory: true }
  }
  return root.members.has('example_count') ? named('metrics', 'MLflow evaluation') : undefined
}

/** `dvc metrics show --json`: {REVISION: {data: {FILE: {data: METRICS}}}}; of several revisions the workspace's, or the first. */
function dvcFiles(root: JsonObject): readonly (readonly string[])[] {
  const revisions = [...root.members].map(([key]) => key)
  if (revisions.length === 0) return []
  const isShow = revisions.every((revision) => {
    const files = at(root, [revision, 'data'])
    return files?.kind === 'object' && [...files.members.keys()].every((file) => isDvcFile(objectIn(files, file)))
  })
  const revision = ['workspace', ''].find((name) => root.members.has(name)) ?? revisions[0]
  const files = revision === undefined || !isShow ? undefined : at(root, [revision, 'data'])
  if (revision === undefined || files?.kind !== 'object') return []
  return [...files.members.keys()].map((file) => [revision, 'data', file, 'data'])
}

function isDvcFile(file: JsonObject | undefined): boolean {
  return file !== undefined && (file.members.has('data') || file.members.has('error'))
}

/** `classification_report(…, output_dict=True)`. */
function isClassificationReport(root: JsonObject): boolean {
  return ['macro avg', 'weighted avg'].some((key) => isClassMetrics(objectIn(root, key)))
}

/** Precision, recall, f1-score and support, of one class or of an average over them. */
export function isClassMetrics(node: JsonNode | undefined): boolean {
  return node?.kind === 'object' && ['precision', 'recall', 'f1-score', 'support'].every((key) => node.members.has(key))
}

/** How many epochs `History.history` has; undefined where this is none: lists of numbers of one length, `loss` among them. */
function epochsOf(root: JsonObject): number | undefined {
  const lists = [...root.members.values()].map(({ value }) => value)
  const length = lists[0]?.kind === 'array' ? lists[0].items.length : 0
  const isHistory =
    root.members.has('loss') &&
    length > 0 &&
    lists.every((list) => list.kind === 'array' && list.items.length === length && list.items.at(-1)?.kind === 'number')
  return isHistory ? length : undefined
}

function plain(root: JsonObject, format: string): Shape {
  const isNested = [...root.members.values()].some(({ value }) => value.kind === 'object')
  return named('metrics', `${isNested ? 'nested' : 'flat'} ${format}`)
}

function named(kind: ReportKind, name: string): Shape {
  return { kind, name, sections: [], isClosed: false }
}

function closed(kind: ReportKind, name: string): Shape {
  return { kind, name, sections: [], isClosed: true }
}

function objectIn(node: JsonObject, key: string): JsonObject | undefined {
  const value = node.members.get(key)?.value
  return value?.kind === 'object' ? value : undefined
}

/** The value at a path of keys. */
export function at(root: JsonNode, path: readonly string[]): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>(
    (node, key) => (node?.kind === 'object' ? node.members.get(key)?.value : undefined),
    root,
  )
}
