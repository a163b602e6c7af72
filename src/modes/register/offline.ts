import type { Baseline } from '../../metrics/metric.js'
import { elsewhereChecks } from '../../registry/resolve/images.js'
import { openQuestions, unreadBaseChecks } from '../../registry/resolve/offline.js'
import { requestAsWritten } from '../../registry/version/content.js'
import { specificationDigest } from '../../registry/version/identity.js'
import { suspicionChecks } from './checks.js'
import { comparedResult } from './outcome.js'
import type { OfflineRequest } from './request.js'
import type { RegistrationResult } from './result.js'

/** What can be told without credentials: the metrics and the absolute gates. Asks nobody. There is no candidate digest, since the group's account is not known. */
export function checkOffline({ candidates, because, baselines }: OfflineRequest): readonly RegistrationResult[] {
  return candidates.map((candidate) => {
    const specification = specificationDigest(requestAsWritten(candidate.file.manifest))
    const baseline: Baseline = baselines?.get(candidate.file.path) ?? { kind: 'offline' }
    const seen = { baseline, history: [], identity: { specification } }
    const compared = comparedResult(candidate, seen)
    return {
      ...compared,
      outcome: { kind: 'offline', because },
      checks: [
        ...openQuestions(candidate),
        ...elsewhereChecks(candidate.file.manifest),
        ...suspicionChecks(compared),
        ...unreadBaseChecks(candidate),
      ],
      ...(candidate.unreadBase && { isBaseUnread: true }),
    }
  })
}
