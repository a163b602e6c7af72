import type { CreateModelPackageCommandInput, DescribeModelPackageCommandOutput } from '@aws-sdk/client-sagemaker'
import { stoppingGates } from '../../metrics/gates/judge.js'
import type { GateResult } from '../../metrics/metric.js'
import { withToken } from '../../registry/version/identity.js'
import { requestPastGates } from '../../registry/version/past-gates.js'
import type { PackageSettings } from './candidate.js'
import { type Comparison, comparePackage } from './compare.js'
import type { DraftPackage } from './request.js'

/** What making this package would do. */
export type PackagePlan =
  | {
      readonly kind: 'create'
      /** Exactly what is sent first, the ClientToken included. */
      readonly request: CreateModelPackageCommandInput
      readonly forced: boolean
    }
  | { readonly kind: 'reuse'; readonly description: DescribeModelPackageCommandOutput; readonly isCertain: boolean }
  /** Names are unique in account and Region, and nothing of a package can be changed. */
  | ({ readonly kind: 'name-taken'; readonly description: DescribeModelPackageCommandOutput } & Pick<
      Extract<Comparison, { readonly kind: 'other' }>,
      'because' | 'differences'
    >)
  /** A gate failed; `description` is of the package that the same manifest made before. */
  | { readonly kind: 'blocked'; readonly description?: DescribeModelPackageCommandOutput }

/** Decides what making this package would do; touches nothing. */
export function planPackage(of: {
  readonly draft: DraftPackage
  /** What has the name now. */
  readonly there: DescribeModelPackageCommandOutput | undefined
  readonly gates: readonly GateResult[]
  readonly onGateFailure: PackageSettings['onGateFailure']
}): PackagePlan {
  const { draft, there, gates, onGateFailure } = of
  if (there !== undefined) {
    const comparison = comparePackage(draft, there)
    if (comparison.kind === 'same') {
      // Judged before it is reused: else a package that once went past its gates makes them green for ever (ruling 17).
      if (onGateFailure === 'stop' && stoppingGates(gates).length > 0) return { kind: 'blocked', description: there }
      return { kind: 'reuse', description: there, isCertain: comparison.isCertain }
    }
    return { ...comparison, kind: 'name-taken', description: there }
  }
  const past = requestPastGates(draft.request, gates, onGateFailure)
  return past === undefined
    ? { kind: 'blocked' }
    : { kind: 'create', request: withToken(past.request, draft, 0), forced: past.forced }
}
