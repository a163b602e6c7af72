import { isCompared } from '../../../metrics/compared-with.js'
import type { Baseline } from '../../../metrics/metric.js'
import type { RegistrationOutcome, RegistrationResult, ShownManifest } from '../result.js'

/**
 * A result as plain data, with all that comment and summary are made of: `mode: report` makes of these, from many jobs, what one
 * run would have shown. `joined/schema.ts` reads it, and what it cannot read is refused.
 */
export function wholeResult(result: RegistrationResult) {
  const { file, outcome, baseline, resolved, ...rest } = result
  return {
    ...rest,
    file: { path: file.path, overrides: file.overrides, manifest: shownManifest(file.manifest) },
    outcome: wholeOutcome(outcome),
    baseline: wholeBaseline(baseline),
    ...(resolved !== undefined && { resolved: wholeResolved(resolved) }),
  }
}

function shownManifest(manifest: ShownManifest): ShownManifest {
  const { metrics, model_card, source, source_uri, additional_specifications: more } = manifest
  return {
    metrics,
    source,
    source_uri,
    // That there is a card and how many containers there are is all that is said of them.
    ...(model_card !== undefined && { model_card: {} }),
    additional_specifications: more?.map(({ name, containers }) => ({ name, containers: containers.map(() => null) })),
  }
}

function wholeOutcome(outcome: RegistrationOutcome) {
  if (outcome.kind !== 'failed') return outcome
  const { code, message, hint, problems } = outcome.error
  return { ...outcome, error: { code, message, hint, problems } }
}

/** Its metrics were compared, and stand beside those of the candidate. */
function wholeBaseline(baseline: Baseline) {
  if (!isCompared(baseline)) return baseline
  const { metrics: _, named: __, ...rest } = baseline
  return rest
}

function wholeResolved({ manifest, training, imageDigests, reports }: NonNullable<RegistrationResult['resolved']>) {
  return {
    manifest: shownManifest(manifest),
    ...(training !== undefined && { training: { arn: training.arn } }),
    imageDigests: [...imageDigests],
    reports: [...reports].map(([key, { bytes, ...report }]) => ({ key, ...report, isLocal: bytes !== undefined })),
  }
}
