import type { ErrorCode } from '../../../errors.js'
import { withHint } from '../../../errors.js'
import type { GatedResult } from '../../../registry/version/past-gates.js'
import type { PackageOfJob } from './document.js'

/** Why packages of the jobs make the step fail, in their jobs' words. */
export function packageFailures(
  packages: readonly PackageOfJob[],
): readonly { readonly code: ErrorCode; readonly message: string }[] {
  return packages.flatMap(({ manifest, name, failureReason: code, failure }) => {
    if (code === undefined) return []
    const why = failure === undefined ? `the package ${name} failed: ${code}` : withHint(failure)
    return [{ code, message: `${manifest}: ${why}` }]
  })
}

/** Their gates as the output `gates-passed` counts them; only outcome and level decide. */
export function gatedPackages(packages: readonly PackageOfJob[]): readonly GatedResult[] {
  return packages.map(({ manifest: file, outcome, gates }) => ({
    file: { manifest: {} },
    outcome: { kind: outcome },
    gates: gates.flatMap(({ outcome: judged, level }) =>
      judged === 'passed' || judged === 'failed' || judged === 'skipped'
        ? [
            {
              metric: '',
              gate: { kind: 'min' as const, limit: 0, level, at: { file, line: 1, column: 1 } },
              outcome: judged,
            },
          ]
        : [],
    ),
  }))
}
