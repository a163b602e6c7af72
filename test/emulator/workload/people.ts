import type {
  CreateEndpointConfigInput,
  DescribeEndpointOutput,
  DescribeModelPackageOutput,
} from '@aws-sdk/client-sagemaker'
import { copy } from '../copy.js'
import { describedEndpoint } from '../endpoints/describe.js'
import type { View } from '../endpoints/era.js'
import { viewAt } from '../endpoints/eras.js'
import { hostingOperations, intervene } from '../endpoints/service.js'
import type { StoredEndpoint } from '../endpoints/state.js'
import type { Workload } from './workload.js'

/** An endpoint as it truly is, whatever a caller may see of it. */
export interface EndpointSnapshot {
  readonly status: string
  /** The configuration that serves. */
  readonly configName: string
  readonly config: CreateEndpointConfigInput | undefined
  /** The versions behind the configuration that serves, as they were when its models were made. */
  readonly packages: readonly DescribeModelPackageOutput[]
  readonly versions: readonly number[]
  readonly failureReason: string | undefined
  /** The deployment under way. */
  readonly pending:
    | {
        readonly configName: string
        readonly phase: string
        readonly percent: number
        readonly versions: readonly number[]
      }
    | undefined
  readonly tags: Readonly<Record<string, string>>
  /** Each configuration it ever served or tried to, oldest first. */
  readonly history: readonly string[]
  readonly described: DescribeEndpointOutput
}

/** The endpoint now; undefined where there is none. */
export function snapshot(workload: Workload, name: string): EndpointSnapshot | undefined {
  const { hosting } = workload
  const found = find(workload, name)
  if (found === undefined) return undefined
  const { endpoint, view } = found
  const packages = packagesOf(workload, view.configName)
  const { pending } = view
  return {
    status: view.status,
    configName: view.configName,
    config: copy(hosting.configs.get(view.configName)?.input),
    packages,
    versions: numbersOf(packages),
    failureReason: view.failureReason,
    pending:
      pending === undefined
        ? undefined
        : {
            configName: pending.configName,
            phase: pending.phase,
            percent: pending.percent,
            versions: numbersOf(packagesOf(workload, pending.configName)),
          },
    tags: Object.fromEntries(hosting.tags.get(endpoint.arn.toLowerCase()) ?? []),
    history: endpoint.eras.flatMap((era) => ('config' in era ? [era.config.EndpointConfigName ?? ''] : [])),
    described: describedEndpoint(endpoint, view),
  }
}

export interface AlarmOptions {
  /** Milliseconds from now; at once unless given. */
  readonly after?: number
  readonly kind?: 'metric' | 'composite'
  readonly reason?: string
}

/** Gives an alarm a state, and makes it where there is none of that name. */
export function setAlarm(
  workload: Workload,
  alarm: { readonly name: string; readonly state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA' } & AlarmOptions,
): void {
  const { hosting } = workload
  hosting.alarms.set(alarm.name, alarm.state, new Date(hosting.now().getTime() + (alarm.after ?? 0)))
  if (alarm.kind === 'composite') workload.compositeAlarms.add(alarm.name)
  if (alarm.reason !== undefined) workload.alarmReasons.set(alarm.name, alarm.reason)
}

/** SageMaker begins to maintain an endpoint: it is `SystemUpdating` for ten minutes, and nothing can be done to it. */
export function maintain(workload: Workload, name: string): void {
  intervene(workload.hosting, name, 'maintenance')
}

/**
 * Somebody else updates an endpoint, with a configuration of the same variants under another name: now, or (with `after`)
 * when that many milliseconds have passed. Gives the configuration's name.
 */
export function overtake(workload: Workload, name: string, after = 0): string {
  const { hosting } = workload
  const found = find(workload, name, after)
  if (found === undefined) throw new Error(`there is no endpoint ${name}`)
  const { endpoint, view, at } = found
  if (view.status !== 'InService') throw new Error(`the endpoint ${name} is ${view.status} then`)
  const live = hosting.configs.get(view.configName)?.input
  if (live === undefined) throw new Error(`the configuration ${view.configName} is gone`)
  const { Tags: _, ...kept } = live
  const config = { ...copy(kept), EndpointConfigName: `somebody-elses-${hosting.configs.size}` }
  const refuse = () => {
    throw new Error('no version is read here')
  }
  hostingOperations({ state: hosting, modelPackage: refuse }).createEndpointConfig(config)
  const request = { EndpointName: name, EndpointConfigName: config.EndpointConfigName }
  endpoint.eras = [
    ...endpoint.eras,
    { kind: 'update', start: at, config, request, deployment: undefined, before: view },
  ]
  return config.EndpointConfigName
}

function find(
  { hosting }: Workload,
  name: string,
  after = 0,
): { readonly endpoint: StoredEndpoint; readonly view: View; readonly at: number } | undefined {
  const at = hosting.now().getTime() + after
  const endpoint = hosting.endpoints.get(name.toLowerCase())
  const view = endpoint === undefined ? undefined : viewAt(hosting, endpoint.eras, at)
  return endpoint === undefined || view === undefined ? undefined : { endpoint, view, at }
}

function packagesOf({ hosting }: Workload, configName: string): readonly DescribeModelPackageOutput[] {
  const variants = hosting.configs.get(configName)?.input.ProductionVariants ?? []
  return variants.flatMap(({ ModelName: name = '' }) => hosting.models.get(name)?.packages ?? [])
}

function numbersOf(packages: readonly DescribeModelPackageOutput[]): readonly number[] {
  return packages.flatMap(({ ModelPackageVersion: number }) => number ?? [])
}
