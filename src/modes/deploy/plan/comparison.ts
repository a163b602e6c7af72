import type {
  CreateEndpointConfigInput,
  CreateModelInput,
  DescribeEndpointConfigOutput,
  DescribeModelOutput,
} from '@aws-sdk/client-sagemaker'

/** What exists beside what is wanted. It can be used as it is where nothing differs. */
export interface Comparison {
  /** Members, by their names, that lack what was sent or hold what was not. */
  readonly differs: readonly string[]
  /** Members that were not sent, with what was taken for a default of the service. */
  readonly filledIn: readonly string[]
}

/** Compares a model that exists with the one that is wanted. */
export function compareModel(wanted: CreateModelInput, found: DescribeModelOutput): Comparison {
  const { Tags: _tags, ...members } = wanted
  const {
    $metadata: _metadata,
    ModelArn: _arn,
    CreationTime: _time,
    PrimaryContainer: primary,
    ...seen
  }: DescribeModelOutput & {
    $metadata?: unknown
  } = found
  const containers = seen.Containers?.length ? seen.Containers : primary === undefined ? [] : [primary]
  return compare(members, { ...seen, Containers: containers })
}

/** The same for an endpoint configuration. */
export function compareConfig(wanted: CreateEndpointConfigInput, found: DescribeEndpointConfigOutput): Comparison {
  const { Tags: _tags, ...members } = wanted
  const {
    $metadata: _metadata,
    EndpointConfigArn: _arn,
    CreationTime: _time,
    ...seen
  }: DescribeEndpointConfigOutput & {
    $metadata?: unknown
  } = found
  return compare(members, seen)
}

// What the service answers of itself: a verdict on instance types, and how a single container and a pipeline run.
const OF_THE_SERVICE: ReadonlyMap<string, string | undefined> = new Map([
  ['DeploymentRecommendation', undefined],
  ['InferenceExecutionConfig', '{"Mode":"Serial"}'],
  ['Mode', '"SingleModel"'],
])

/** What was sent must be there, and nothing may be there that was not sent, at any depth, but the service's own defaults. */
function compare(wanted: object, found: object): Comparison {
  const seen = new Map(Object.entries(found))
  const sent = new Map(Object.entries(wanted))
  const changed = [...sent].filter(([key, value]) => !contains(seen.get(key), value)).map(([key]) => key)
  const added = [...seen].filter(([key, value]) => !sent.has(key) && !isDefault(key, value)).map(([key]) => key)
  return { differs: [...changed, ...added], filledIn: unsent(wanted, found) }
}

/** What is there and was not sent, by its path; a plain value with it. Nothing is said of what is empty. */
function unsent(wanted: unknown, found: unknown, path = ''): readonly string[] {
  if (typeof wanted !== 'object' || wanted === null || typeof found !== 'object' || found === null) return []
  const sent = new Map(Object.entries(wanted))
  const isList = Array.isArray(found)
  return Object.entries(found).flatMap(([key, value]) => {
    const place = isList ? `${path}[${key}]` : [path, key].filter(Boolean).join('.')
    if ((sent.get(key) ?? undefined) !== undefined) return unsent(sent.get(key), value, place)
    if (typeof value === 'object' && value !== null) return isEmptyObject(value) ? [] : [place]
    return value === undefined || value === null || value === '' ? [] : [`${place}: ${String(value)}`]
  })
}

function isEmptyObject(value: object): boolean {
  return Object.keys(value).length === 0
}

function contains(found: unknown, wanted: unknown): boolean {
  if (wanted === undefined || wanted === null) return isUnset(found)
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(found) &&
      found.length === wanted.length &&
      wanted.every((item, index) => contains(found[index], item))
    )
  }
  if (typeof wanted === 'object') {
    if (typeof found !== 'object' || found === null) return isUnset(wanted)
    const seen = new Map(Object.entries(found))
    const sent = new Map(Object.entries(wanted))
    return (
      [...sent].every(([key, value]) => contains(seen.get(key), value)) &&
      [...seen].every(([key, value]) => sent.has(key) || isDefault(key, value))
    )
  }
  if (typeof wanted === 'number' && typeof found === 'number')
    return Math.abs(wanted - found) <= 1e-6 * Math.max(1, wanted)
  // Group names come back lower-cased in some ARNs.
  if (typeof wanted === 'string' && typeof found === 'string' && wanted.startsWith('arn:'))
    return wanted.toLowerCase() === found.toLowerCase()
  return found === wanted
}

function isDefault(key: string, value: unknown): boolean {
  if (isUnset(value)) return true
  return OF_THE_SERVICE.has(key) && [undefined, JSON.stringify(value)].includes(OF_THE_SERVICE.get(key))
}

/** Whether a member says nothing: the service fills members that nobody set in with what is false, empty or zero. */
export function isUnset(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === 0 || value === '') return true
  return typeof value === 'object' && Object.values(value).every(isUnset)
}
