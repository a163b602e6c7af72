import { defined } from '../language/defined.js'
import type { KeyPath } from '../text/path.js'
import type { Explainer } from './schema/deploy/explainer.js'
import type { AsyncInference, DataCapture, EnhancedMetrics } from './schema/deploy/features.js'
import type { Autoscaling, Traffic } from './schema/deploy/rollout.js'
import type { DeploySection } from './schema/deploy/section.js'
import type { SmokeTest } from './schema/deploy/smoke-test.js'
import type { DeployVariant } from './schema/deploy/variant.js'

/**
 * A `deploy` section as it holds in one environment. `null` means that the environment removes the value; absent
 * means that nothing is said, and so that an update keeps what is live.
 */
export interface EffectiveDeployment {
  readonly endpoint: string
  readonly variants: readonly DeployVariant[]
  readonly shadow_variants?: readonly DeployVariant[] | null
  readonly traffic?: Some<Traffic> | null
  readonly alarms?: readonly string[] | null
  readonly autoscaling?: Some<Autoscaling> | null
  readonly data_capture?: Some<DataCapture> | null
  readonly async?: AsyncInference | null
  readonly enhanced_metrics?: Some<EnhancedMetrics> | null
  readonly explainer?: Some<Explainer> | null
  readonly network_isolation?: boolean
  readonly smoke_test?: Some<SmokeTest> | null
  readonly stage?: string
  readonly stage_status?: string
  readonly requires?: string
}

/**
 * Lays an environment over the values above it: maps merge, lists replace, `null` removes. Undefined where the section
 * has environments and not this one. A section without environments holds in every environment.
 */
export function effectiveDeployment(deploy: DeploySection, environment: string): EffectiveDeployment | undefined {
  const { environments, ...base } = deploy
  const own = environments === undefined ? {} : ownValue(environments, environment)
  if (own === undefined) return undefined
  return {
    ...defined({
      ...base,
      ...own,
      shadow_variants: laid(base.shadow_variants, own.shadow_variants),
      traffic: merged(base.traffic, own.traffic),
      alarms: laid(base.alarms, own.alarms),
      autoscaling: merged(base.autoscaling, own.autoscaling),
      data_capture: merged(base.data_capture, own.data_capture),
      async: merged(base.async, own.async),
      enhanced_metrics: merged(base.enhanced_metrics, own.enhanced_metrics),
      explainer: merged(base.explainer, own.explainer),
      smoke_test: merged(base.smoke_test, own.smoke_test),
    }),
    endpoint: own.endpoint ?? base.endpoint,
    variants: own.variants ?? base.variants ?? [],
  }
}

/** A part of a mapping: the schema may give a key that is absent as undefined. */
export type Some<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined }

/** Where a value of an effective deployment stands in the manifest: in the environment, or in the section above. */
export function originOf(deploy: DeploySection, environment: string, path: KeyPath): KeyPath {
  const own = deploy.environments === undefined ? undefined : ownValue(deploy.environments, environment)
  const inEnvironment =
    hasPath(own, path.slice(0, 2)) || (!hasPath(deploy, path.slice(0, 2)) && hasPath(own, path.slice(0, 1)))
  return inEnvironment ? ['deploy', 'environments', environment, ...path] : ['deploy', ...path]
}

/** The seconds in `90s`, `10m` or `1h`; in `500ms` they may be a fraction. */
export function seconds(duration: string): number {
  const amount = Number.parseInt(duration, 10)
  if (duration.endsWith('ms')) return amount / 1000
  return amount * (duration.endsWith('h') ? 3600 : duration.endsWith('m') ? 60 : 1)
}

function laid<Value>(base: Value | undefined, own: Value | null | undefined): Value | null | undefined {
  return own === undefined ? base : own
}

function merged<Value extends object>(
  base: Value | undefined,
  own: Some<Value> | null | undefined,
): Some<Value> | null | undefined {
  if (own === undefined || own === null) return own === undefined ? base : null
  return { ...base, ...own }
}

// A name such as `constructor` must not find what every object inherits.
function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function hasPath(value: unknown, path: KeyPath): boolean {
  return (
    path.reduce<{ readonly value: unknown } | undefined>(
      (found, step) => {
        const inner = found?.value
        if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return undefined
        return { value: Object.entries(inner).find(([key]) => key === String(step))?.[1] }
      },
      { value },
    ) !== undefined
  )
}
