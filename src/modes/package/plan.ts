import type { CreateModelPackageCommandInput, DescribeModelPackageCommandOutput } from '@aws-sdk/client-sagemaker'
import { stoppingGates } from '../../metrics/gates/judge.js'
import type { GateResult } from '../../metrics/metric.js'
import type { PackageSettings } from './candidate.js'
import { type Comparison, comparePackage } from './compare.js'
import { asForced, type DraftPackage, withToken } from './request.js'

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
  | { readonly kind: 'blocked' }

/** Decides what making this package would do; touches nothing. */
export function planPackage({
  draft,
  there,
  gates,
  onGateFailure,
}: {
  readonly draft: DraftPackage
  /** What has the name now. */
  readonly there: DescribeModelPackageCommandOutput | undefined
  readonly gates: readonly GateResult[]
  readonly onGateFailure: PackageSettings['onGateFailure']
}): PackagePlan {
  if (there !== undefined) {
    const comparison = comparePackage(draft, there)
    if (comparison.kind === 'same') return { kind: 'reuse', description: there, isCertain: comparison.isCertain }
    return { ...comparison, kind: 'name-taken', description: there }
  }
  const failed = stoppingGates(gates)
  if (failed.length > 0 && onGateFailure === 'stop') return { kind: 'blocked' }
  const forced = failed.length > 0
  const request = forced ? asForced(draft.request, [...new Set(failed.map(({ metric }) => metric))]) : draft.request
  return { kind: 'create', request: withToken(request, draft, 0), forced }
}
