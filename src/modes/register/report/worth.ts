import { hiddenLine } from '../../../report/page.js'
import type { RegistrationResult } from '../result.js'
import { isPending } from './heading.js'

/**
 * Whether these results deserve a comment when the workflow says `comment: on-change`. `existingBody` is our own comment, as
 * found by marker and author. It is asked only whether it says the same already; nothing else is believed from a comment.
 */
export function worthCommenting(results: readonly RegistrationResult[], existingBody?: string): boolean {
  const told = results.filter(({ outcome }) => outcome.kind !== 'superseded' && outcome.kind !== 'offline')
  if (told.length === 0) return false // a newer run reports, or nobody may comment
  const isNews = told.some(({ outcome }) => outcome.kind !== 'reused')
  if (isNews) return true
  // A run that died between registering and commenting left a version that waits and no comment: its rerun writes it.
  // A gate that the pull request loosens changes no version, and must not go unseen for that.
  if (existingBody === undefined) return told.some((result) => isPending(result) || result.loosenedGates.length > 0)
  return !existingBody.includes(stateOf(results))
}

/** What the comment says of these results, as its hidden line. */
export function stateOf(results: readonly RegistrationResult[]): string {
  const state = results.map(({ file, outcome, candidateDigest, loosenedGates }) => {
    const loosened = loosenedGates.map(({ metric, what, before, after }) => [metric, what, before, after])
    return outcome.kind === 'registered' || outcome.kind === 'reused'
      ? [file.path, outcome.version.arn, outcome.version.approvalStatus, candidateDigest, ...loosened]
      : [file.path, outcome.kind, candidateDigest, ...loosened]
  })
  return hiddenLine('state', state)
}
