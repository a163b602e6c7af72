import type { KeyPath } from '../../text/path.js'
import { type EffectiveDeployment, type Some, seconds } from '../deploy-effective.js'
import type { Traffic } from '../schema/deploy/rollout.js'
import type { DeployVariant } from '../schema/deploy/variant.js'
import type { DeployProblem } from './deploy-problem.js'
import { explainerProblems } from './explainer.js'
import { scalingProblems } from './scaling.js'
import { smokeTestProblems } from './smoke-test.js'

/**
 * Checks what no single key can: limits of the traffic shift against the waits and the number of instances, and what
 * excludes one another. All problems at once.
 */
export function deploymentProblems(deployment: EffectiveDeployment): readonly DeployProblem[] {
  return [
    ...variantProblems(deployment),
    ...(deployment.traffic ? trafficProblems(deployment, deployment.traffic) : []),
    ...timeoutProblems(deployment.variants, 'variants'),
    ...timeoutProblems(deployment.shadow_variants ?? [], 'shadow_variants'),
    ...scalingProblems(deployment),
    ...asynchronousProblems(deployment),
    ...explainerProblems(deployment),
    ...smokeTestProblems(deployment),
    ...missingMembers(deployment),
    ...duplicates(deployment.alarms ?? []).map((alarm) => ({
      path: ['alarms'],
      message: `alarm ${quoted(alarm)} stands here twice`,
    })),
    ...duplicates(deployment.data_capture?.capture ?? []).map((side) => ({
      path: ['data_capture', 'capture'],
      message: `${side} stands here twice`,
    })),
  ]
}

// Shadow tests exclude asynchronous inference: https://docs.aws.amazon.com/sagemaker/latest/dg/shadow-tests-exclusions.html
function asynchronousProblems({ async: asynchronous, shadow_variants }: EffectiveDeployment): readonly DeployProblem[] {
  if (!asynchronous || !shadow_variants) return []
  return [{ path: ['shadow_variants'], message: 'shadow_variants cannot stand beside async' }]
}

function variantProblems({
  variants,
  shadow_variants,
  data_capture,
  traffic,
}: EffectiveDeployment): readonly DeployProblem[] {
  const all = [...variants, ...(shadow_variants ?? [])]
  const problems: DeployProblem[] = duplicates(all.map(({ name }) => name)).map((name) => ({
    path: ['variants'],
    message: `variant ${quoted(name)} stands here twice; each has its own name`,
  }))
  if (variants.length === 0) problems.push({ path: ['variants'], message: 'a deployment needs at least one variant' })
  variants.forEach((variant, index) => {
    problems.push(...kindProblems(variant, ['variants', index]))
  })
  shadow_variants?.forEach((variant, index) => {
    problems.push(...kindProblems(variant, ['shadow_variants', index]))
  })
  if (shadow_variants && variants.length !== 1)
    problems.push({
      path: ['shadow_variants'],
      message: 'a shadow variant needs exactly one production variant beside it',
    })
  if (!all.some(({ serverless }) => serverless !== undefined)) return problems
  // "no … data capture, multi-variant …" for serverless; guardrails are for real-time and asynchronous endpoints only.
  const excluded = [
    all.length > 1 ? 'more than one variant' : '',
    data_capture ? 'data_capture' : '',
    traffic ? 'traffic' : '',
  ].filter((text) => text !== '')
  return excluded.length === 0
    ? problems
    : [...problems, { path: ['variants'], message: `a serverless variant excludes ${excluded.join(', ')}` }]
}

function kindProblems(variant: DeployVariant, path: KeyPath): readonly DeployProblem[] {
  if (variant.serverless === undefined)
    return variant.instance_type === undefined
      ? [{ path, message: `variant ${quoted(variant.name)} needs an instance_type (or serverless)` }]
      : []
  const excluded = ['instance_type', 'instance_count', 'volume_size', 'ami', 'routing', 'managed_scaling'] as const
  const { provisioned_concurrency: provisioned, max_concurrency: max } = variant.serverless
  return [
    ...excluded
      .filter((key) => variant[key] !== undefined)
      .map((key) => ({ path: [...path, key], message: `${key} cannot stand beside serverless` })),
    ...(provisioned !== undefined && provisioned > max
      ? [
          {
            path: [...path, 'serverless', 'provisioned_concurrency'],
            message: `${provisioned} is more than max_concurrency ${max}`,
          },
        ]
      : []),
  ]
}

function timeoutProblems(variants: readonly DeployVariant[], section: string): readonly DeployProblem[] {
  const keys = ['model_download_timeout', 'startup_timeout'] as const
  return variants.flatMap((variant, index) =>
    keys.flatMap((key) => {
      const value = variant[key]
      if (value === undefined || (seconds(value) >= 60 && seconds(value) <= 3600)) return []
      return [{ path: [section, index, key], message: `${value} is not from 1m to 1h` }]
    }),
  )
}

// Limits: the service model's documentation of CanarySize, LinearStepSize, RollingUpdatePolicy and the three waits.
const SIZES = {
  canary: { name: 'a canary', least: 1, most: 50 },
  linear: { name: 'a linear step', least: 10, most: 50 },
  rolling: { name: 'a rolling batch', least: 5, most: 50 },
} as const

function trafficProblems(deployment: EffectiveDeployment, traffic: Some<Traffic>): readonly DeployProblem[] {
  const { shift, size, wait, terminate_after: terminate, timeout, rollback_size: rollback } = traffic
  const problems: DeployProblem[] = []
  const complain = (key: keyof Traffic, message: string, help?: string) =>
    problems.push({ path: ['traffic', key], message, ...(help === undefined ? {} : { help }) })

  if (shift === undefined) complain('shift', 'traffic needs a shift: all_at_once, canary, linear or rolling')
  if (shift === 'all_at_once' && size !== undefined) complain('size', 'all_at_once has no size')
  if (shift !== 'rolling' && rollback !== undefined) complain('rollback_size', 'rollback_size belongs to rolling alone')
  if (shift === 'rolling' && terminate !== undefined)
    complain('terminate_after', 'rolling keeps no old fleet, so terminate_after has no meaning')
  if (shift === 'rolling' && deployment.variants.length > 1) complain('shift', 'rolling needs a single variant')
  if (wait !== undefined && seconds(wait) > 3600) complain('wait', `${wait} is more than 1h`)
  if (terminate !== undefined && seconds(terminate) > 3600) complain('terminate_after', `${terminate} is more than 1h`)
  if (shift !== undefined && shift !== 'all_at_once') {
    if (size === undefined) complain('size', `${shift} needs a size, such as 10%`)
    else for (const message of sizeProblems(shift, size, deployment)) complain('size', message)
    if (wait === undefined)
      complain('wait', `${shift} needs a wait, such as 10m: without it no alarm has time to speak`)
  }
  if (problems.length > 0) return problems

  const waits = totalWaitInSeconds(deployment)
  const limit = timeout === undefined ? MAX_EXECUTION_SECONDS : seconds(timeout)
  if (limit < 600 || limit > MAX_EXECUTION_SECONDS) complain('timeout', `${timeout} is not from 10m to 8h`)
  else if (waits >= limit)
    complain(
      timeout === undefined ? 'wait' : 'timeout',
      `the waits add up to ${waits} s, and the timeout of ${limit} s must be longer`,
      'wait less, take larger steps, or raise the timeout (up to 8h)',
    )
  return problems
}

const MAX_EXECUTION_SECONDS = 28_800 // MaximumExecutionTimeoutInSeconds

function sizeProblems(
  shift: 'canary' | 'linear' | 'rolling',
  size: string | number,
  { variants }: EffectiveDeployment,
): readonly string[] {
  const { name, least, most } = SIZES[shift]
  const problems: string[] = []
  if (typeof size === 'string') {
    const share = Number.parseInt(size, 10)
    if (share < least || share > most) problems.push(`${name} is from ${least}% to ${most}%, not ${size}`)
  }
  for (const { name: variant, instance_count: count = 1 } of variants) {
    // One instance is the whole fleet: no share of it can be tried.
    if (count === 1)
      problems.push(
        `variant ${quoted(variant)} has one instance, so ${name} would be all of it; use all_at_once or 2 instances`,
      )
    else if (typeof size === 'number' && (size * 100 < least * count || size * 100 > most * count))
      problems.push(
        `${name} of ${size} of the ${count} instances of variant ${quoted(variant)} is not from ${least}% to ${most}%`,
      )
  }
  return problems
}

/** The seconds that all the waits of a traffic shift take together, the last bake and the old fleet's grace included. */
export function totalWaitInSeconds({ traffic, variants }: EffectiveDeployment): number {
  if (!traffic?.shift) return 0
  const wait = traffic.wait === undefined ? 0 : seconds(traffic.wait)
  const grace = traffic.terminate_after === undefined ? 0 : seconds(traffic.terminate_after)
  switch (traffic.shift) {
    case 'all_at_once':
      return wait + grace
    // "all of the traffic shifts to the green fleet and there is a final baking period": two bakes.
    case 'canary':
      return 2 * wait + grace
    case 'linear':
    case 'rolling':
      return steps(traffic.size ?? '100%', variants) * wait + grace
  }
}

function steps(size: string | number, variants: readonly DeployVariant[]): number {
  if (typeof size === 'string') return Math.ceil(100 / Math.max(1, Number.parseInt(size, 10)))
  return Math.max(...variants.map(({ instance_count: count = 1 }) => Math.ceil(count / size)))
}

// An environment may give a part of a map; with nothing above it to complete it, a member can be missing.
function missingMembers({ data_capture, autoscaling }: EffectiveDeployment): readonly DeployProblem[] {
  const need = (section: string, value: object | null | undefined, keys: readonly string[]) =>
    value
      ? keys
          .filter((key) => !Object.hasOwn(value, key))
          .map((key) => ({ path: [section], message: `${section} needs ${key}` }))
      : []
  return [
    ...need('data_capture', data_capture, ['sampling', 'capture']),
    ...need('autoscaling', autoscaling, ['min', 'max', 'invocations_per_instance']),
  ]
}

function duplicates(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

function quoted(text: string): string {
  return `"${text}"`
}
