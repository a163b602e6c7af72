import { elsewhereChecks } from '../../registry/resolve/images.js'
import { unreadBaseChecks } from '../../registry/resolve/offline.js'
import type { PackageCandidate } from './candidate.js'
import { comparedResult } from './outcome.js'
import type { PackageResult } from './result.js'

/** What can be told without credentials: the manifest, the metrics and the absolute gates. Asks nobody. */
export function checkPackagesOffline(of: {
  readonly candidates: readonly PackageCandidate[]
  readonly because: 'fork' | 'dependabot' | 'laptop'
  readonly region: string
}): readonly PackageResult[] {
  const { candidates, because, region } = of
  return candidates.map((candidate) => ({
    ...comparedResult({ candidate, settings: { region } }),
    outcome: { kind: 'offline', because },
    checks: [...elsewhereChecks(candidate.file.manifest), ...unreadBaseChecks(candidate)],
    ...(candidate.unreadBase && { isBaseUnread: true }),
  }))
}
