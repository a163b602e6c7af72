import { ActionError } from '../../errors.js'
import type { Check } from '../../markdown/checks.js'
import { stoppingGates } from '../../metrics/gates/judge.js'
import type { PackageAddress } from './address.js'
import type { PackageSettings } from './candidate.js'
import type { PackagePlan } from './plan.js'
import type { PackageResult } from './result.js'

/** What is worth saying of a package that would be made. */
export function plannedChecks({ gates }: Pick<PackageResult, 'gates'>): readonly Check[] {
  const skipped = [...new Set(gates.filter(({ outcome }) => outcome === 'skipped').map(({ metric }) => metric))]
  if (skipped.length === 0) return []
  const detail = `A package is compared with nothing, so \`max_regression\` of ${skipped.join(', ')} was not judged.`
  return [{ level: 'notice', title: 'Gate skipped', detail }]
}

/** What is worth saying of a package that was there already. */
export function reuseChecks(
  of: Extract<PackagePlan, { readonly kind: 'reuse' }> & {
    readonly seen: Pick<PackageResult, 'gates' | 'file'>
    readonly settings: Pick<PackageSettings, 'packageKmsKeyId' | 'validationRoleArn'>
  },
): readonly Check[] {
  const { description, isCertain, seen, settings } = of
  const checks: Check[] = []
  if (!isCertain) {
    const detail =
      'Whether the artifacts are still those of the package cannot be told: they could not all be read, then or now.'
    checks.push({ level: 'warning', title: 'Artifacts', detail })
  }
  const failed = stoppingGates(seen.gates)
  if (failed.length > 0) {
    const metrics = [...new Set(failed.map(({ metric }) => metric))].join(', ')
    const detail = `The package was made before; as the gates are now, it fails those of ${metrics}.`
    checks.push({ level: 'warning', title: 'Gates', detail })
  }
  const key = description.SecurityConfig?.KmsKeyId
  if (settings.packageKmsKeyId !== undefined && key !== settings.packageKmsKeyId) {
    const detail = `The package is encrypted ${key === undefined ? 'without a key of yours' : `with ${key}`}, and not with \`package-kms-key-id\`; that can never be changed.`
    checks.push({ level: 'warning', title: 'Key', detail })
  }
  if (Object.keys(seen.file.manifest.tags ?? {}).length > 0) {
    const detail = 'Tags were written when the package was made; this run changed none.'
    checks.push({ level: 'notice', title: 'Tags', detail })
  }
  return checks
}

/** The package of this name is on its way out, and its name not free yet. */
export function deletingError({ arn }: PackageAddress): ActionError {
  return new ActionError('failed', `${arn} is being deleted, and its name is not free before that is over.`, {
    hint: 'Run the job again in some minutes.',
  })
}
