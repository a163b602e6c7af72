import { defined } from '../../language/defined.js'
import { comparedCandidate } from '../../report/compared.js'
import type { PackageCandidate } from './candidate.js'
import type { DraftPackage } from './request.js'
import type { PackageResult, PublicData } from './result.js'

/**
 * A result as far as it is known before anything is decided. A package is compared with nothing: it is not a version of
 * anything, so its metrics are new, and gates that need a baseline are skipped.
 */
export function comparedResult(of: {
  readonly candidate: PackageCandidate
  readonly settings: { readonly region: string }
  readonly draft?: DraftPackage
}): Omit<PackageResult, 'outcome'> {
  const { candidate, settings, draft } = of
  const { file } = candidate
  const card = draft?.request.ModelCard
  const publicData = publicDataOf(candidate)
  return {
    file,
    name: file.manifest.name,
    region: settings.region,
    checks: [],
    ...comparedCandidate(candidate, {
      baseline: { kind: 'first', hasUnapproved: false },
      history: [],
      identity: draft?.identity,
      skippedBecause: NO_BASELINE,
    }),
    ...defined({ publicData }),
    ...(card?.ModelCardContent !== undefined && {
      card: { content: card.ModelCardContent, status: card.ModelCardStatus ?? '' },
    }),
  }
}

const NO_BASELINE = 'needs a baseline, and a package has none: it is no version of a group'

function publicDataOf({ file }: PackageCandidate): PublicData | undefined {
  const { validation } = file.manifest
  return validation && { uri: validation.input, at: file.locate(['validation', 'input']) }
}
